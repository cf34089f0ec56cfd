/** The rows that hold what the team sets of the rules: `rule` rows their levels, `option` rows all else. */
import type { FindingCode } from '../findings/finding.ts';
import { SEVERITIES } from '../findings/finding.ts';
import { fold } from '../lexicon/fold.ts';
import { wordMap } from '../lexicon/word-list.ts';
import { OPTIONS, optionNamed, optionText, readOption } from '../rules/options.ts';
import type { AllowedValues, OptionValue } from '../rules/options.ts';
import { RULES } from '../rules/rules.ts';
import type { OptionKey, RuleLevel } from '../rules/settings.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import type { Language } from '../words/language.ts';
import type { LateWords } from '../words/late-words.ts';
import { wordsIn } from '../words/words-in.ts';
import type { KnownSetting } from './plan-settings.ts';
import type { FieldCells } from './settings-tab.ts';

const LEVELS: readonly RuleLevel[] = [...SEVERITIES, 'off'];
/** As a level may be typed, folded: by its code, or by the word of the pane in French. */
const LEVEL_OF_TEXT: ReadonlyMap<string, RuleLevel> = new Map([
  ...LEVELS.map((level) => [level, level] as const),
  ...wordMap<RuleLevel>([['error', 'erreur'], ['warning', 'avertissement'], ['off', 'désactivé, désactivée']]),
]);
const LONGEST_LEVEL = 40;
// What the table of rules holds are codes, which their keys' type loses.
const CODE_OF_TEXT: ReadonlyMap<string, FindingCode> = new Map((Object.keys(RULES) as FindingCode[]).map((code) => [code, code]));

export const ALLOWED_LEVELS: AllowedValues = { kind: 'choice', choices: LEVELS };

/** The rule that a row is about; null for none of this version. */
export function ruleNamed({ item }: Pick<FieldCells, 'item'>): FindingCode | null {
  return CODE_OF_TEXT.get(cellText(item).toLowerCase()) ?? null;
}

export interface RuleSaid {
  readonly code: FindingCode;
  readonly level: RuleLevel;
}

export function ruleSaid(cells: FieldCells): RuleSaid | null {
  const code = ruleNamed(cells);
  const level = levelOf(cells.value);
  return code === null || level === undefined ? null : { code, level };
}

function levelOf(cell: Cell): RuleLevel | undefined {
  const text = cellText(cell);
  return text.length <= LONGEST_LEVEL ? LEVEL_OF_TEXT.get(fold(text)) : undefined;
}

export interface OptionSaid {
  readonly key: OptionKey;
  readonly value: OptionValue;
}

export function optionSaid({ item, value }: FieldCells): OptionSaid | null {
  const key = optionNamed(item);
  const read = key === null ? null : readOption(key, value);
  return key === null || read === null ? null : { key, value: read };
}

/** What may stand in a row whose rule or option is known; null for other rows. */
export function allowedIn(kind: 'rule' | 'option', cells: FieldCells): AllowedValues | null {
  if (kind === 'rule') return ruleNamed(cells) === null ? null : ALLOWED_LEVELS;
  const key = optionNamed(cells.item);
  return key === null ? null : OPTIONS[key];
}

export function ruleSetting({ code, level }: RuleSaid, { language, rules }: Pick<LateWords, 'language' | 'rules'>): KnownSetting {
  const { severities, settingsTab } = wordsIn(language);
  const name = level === 'off' ? settingsTab.off : severities[level];
  return { kind: 'rule', item: code, value: level, detail: null, tab: null, note: settingsTab.ruleNote(rules[code].name, name.toLowerCase()) };
}

export function optionSetting({ key, value }: OptionSaid, language: Language): KnownSetting {
  const { settingsTab } = wordsIn(language);
  return { kind: 'option', item: key, value: optionText(key, value), detail: null, tab: null, note: key === 'permissions' ? settingsTab.rightsNote : settingsTab.options[key] };
}
