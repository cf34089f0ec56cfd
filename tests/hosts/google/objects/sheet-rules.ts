/** Sheet: its conditional formats, all read and all replaced at once. */
import type { BookColours } from '../../book/book-types.ts';
import type { ScriptHost } from '../script-host.ts';
import { targetOf } from '../wrapped.ts';
import { conditionalRuleType, type ConditionalRule } from './conditional-rule.ts';
import { sheetById } from './range-target.ts';

const EQUALS = 'TEXT_EQUAL_TO';
const STARTS = 'TEXT_STARTS_WITH';

function ruleOfColours(sheet: string, colours: BookColours): ConditionalRule {
  return {
    kind: colours.isStart === true ? STARTS : EQUALS, value: colours.value, ranges: colours.areas.map((area) => ({ sheet, area })),
    fill: colours.fill, color: colours.color, source: colours,
  };
}

/** Those of the workbook in memory, which knows equal texts and the starts of texts, and those beside. */
function rulesOf(sheet: string, host: ScriptHost): readonly ConditionalRule[] {
  const kept = sheetById(sheet, host).colours.map((colours) => ruleOfColours(sheet, colours));
  return [...kept, ...(host.rules.get(sheet) ?? [])];
}

export function conditionalRules(sheet: string, host: ScriptHost): readonly object[] {
  return rulesOf(sheet, host).map((rule) => host.wrap(conditionalRuleType, rule));
}

function coloursOf({ kind, ranges, value, fill, color, source }: ConditionalRule): BookColours {
  return source ?? { areas: ranges.map(({ area }) => area), value, ...(kind === STARTS ? { isStart: true } : {}), ...(fill === undefined ? {} : { fill }), ...(color === undefined ? {} : { color }) };
}

/** What is not among the rules given is gone. */
export function setConditionalRules(sheet: string, given: readonly unknown[], host: ScriptHost): void {
  const rules = given.map((rule) => targetOf(rule, conditionalRuleType));
  sheetById(sheet, host).setColours(rules.filter(isModelled).map(coloursOf), host.author);
  host.rules.set(sheet, rules.filter((rule) => !isModelled(rule)));
}

function isModelled({ kind }: ConditionalRule): boolean {
  return kind === EQUALS || kind === STARTS;
}
