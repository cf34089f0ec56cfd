/** ConditionalFormatRule and its builder: colours of cells by their text or by a formula. */
import type { BookColours } from '../../book/book-types.ts';
import { enumValue } from '../enum-value.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { colourOf } from './range-looks.ts';
import { rangeObject, type RangeTarget } from './range-target.ts';
import { rangeType } from './range-class.ts';

export interface ConditionalRule {
  /** `TEXT_EQUAL_TO`, `TEXT_STARTS_WITH`, `CUSTOM_FORMULA`… */
  readonly kind: string;
  readonly value: string;
  readonly ranges: readonly RangeTarget[];
  readonly fill?: string | undefined;
  readonly color?: string | undefined;
  /** What the workbook in memory has of it, while it is unchanged. */
  readonly source?: BookColours;
}

export const conditionType: ScriptType<ConditionalRule> = scriptType<ConditionalRule>({
  name: 'BooleanCondition',
  service: 'SpreadsheetApp',
  methods: {
    getCriteriaType: { takes: [''], call: ({ kind }) => enumValue('BooleanCriteria', kind) },
    getCriteriaValues: { takes: [''], call: ({ value }) => [value] },
    getBackground: { takes: [''], call: ({ fill }) => fill ?? null },
    getFontColor: { takes: [''], call: ({ color }) => color ?? null },
  },
});

export const conditionalRuleType: ScriptType<ConditionalRule> = scriptType<ConditionalRule>({
  name: 'ConditionalFormatRule',
  service: 'SpreadsheetApp',
  methods: {
    getRanges: { takes: [''], call: ({ ranges }, _given, host) => ranges.map(({ sheet, area }) => rangeObject(sheet, area, host)) },
    getBooleanCondition: { takes: [''], call: (rule, _given, host) => host.wrap(conditionType, rule) },
    getGradientCondition: { takes: [''], call: () => null },
    copy: { takes: [''], call: (rule, _given, host) => host.wrap(conditionalRuleBuilderType, { rule }) },
  },
});

interface RuleDraft {
  rule: ConditionalRule;
}

function step(parameter: string, changed: (rule: ConditionalRule, value: unknown) => ConditionalRule): ScriptMethod<RuleDraft> {
  return {
    takes: [parameter],
    call: (draft, given, host) => {
      const { source: _, ...rule } = changed(draft.rule, given.at(0));
      draft.rule = rule;
      return host.wrap(conditionalRuleBuilderType, draft);
    },
  };
}

function when(kind: string): ScriptMethod<RuleDraft> {
  return step('String', (rule, value) => ({ ...rule, kind, value: String(value) }));
}

function rangesOf(value: unknown): readonly RangeTarget[] {
  return Array.isArray(value) ? value.map((range) => targetOf(range, rangeType)) : [];
}

export const conditionalRuleBuilderType: ScriptType<RuleDraft> = scriptType<RuleDraft>({
  name: 'ConditionalFormatRuleBuilder',
  service: 'SpreadsheetApp',
  methods: {
    whenTextEqualTo: when('TEXT_EQUAL_TO'),
    whenTextStartsWith: when('TEXT_STARTS_WITH'),
    whenTextEndsWith: when('TEXT_ENDS_WITH'),
    whenTextContains: when('TEXT_CONTAINS'),
    whenFormulaSatisfied: when('CUSTOM_FORMULA'),
    setRanges: step('Range[]', (rule, value) => ({ ...rule, ranges: rangesOf(value) })),
    setBackground: step('String?', (rule, value) => ({ ...rule, fill: colourOf(value) })),
    setFontColor: step('String?', (rule, value) => ({ ...rule, color: colourOf(value) })),
    build: {
      takes: [''],
      call: ({ rule }, _given, host) => {
        if (rule.kind === '') throw new ScriptException('Conditional format rules must have a condition.');
        if (rule.ranges.length === 0) throw new ScriptException('Conditional format rules must have at least one range.');
        return host.wrap(conditionalRuleType, rule);
      },
    },
  },
});

export function newConditionalRule(host: ScriptHost): object {
  return host.wrap(conditionalRuleBuilderType, { rule: { kind: '', value: '', ranges: [] } });
}
