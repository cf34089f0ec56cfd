/** Keeps in the “Suivi” tab what the team sets of the rules: their levels and options. */
import type { Applied } from '../edits/edit.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { Workbook } from '../host.ts';
import { optionNamed } from '../rules/options.ts';
import type { OptionValue } from '../rules/options.ts';
import { RULES } from '../rules/rules.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import type { OptionKey, RuleLevel } from '../rules/settings.ts';
import { optionSetting, ruleNamed, ruleSetting } from '../settings-tab/rule-settings.ts';
import { kindOf } from '../settings-tab/setting-kinds.ts';
import { fetchLateWords } from '../words/late-words-in.ts';
import { changeSettings } from './change-settings.ts';
import type { ChangeOptions } from './change-settings.ts';

/**
 * Null, or the rule's own severity, for the usual level: its row goes.
 * @throws HostError where nothing was written yet.
 */
export async function setRule(workbook: Workbook, code: FindingCode, level: RuleLevel | null, options: ChangeOptions = {}): Promise<Applied> {
  return changeSettings(workbook, async ({ language }) => ({
    wished: level === null || level === RULES[code].severity ? [] : [ruleSetting({ code, level }, await fetchLateWords(language))],
    isUnwanted: (cells) => kindOf(cells) === 'rule' && ruleNamed(cells) === code,
  }), options);
}

/**
 * Null, or the usual value, for the usual one: its row goes. Text that a person typed becomes a value by `readOption`.
 * @throws HostError where nothing was written yet.
 */
export async function setOption(workbook: Workbook, key: OptionKey, value: OptionValue | null, options: ChangeOptions = {}): Promise<Applied> {
  return changeSettings(workbook, ({ language }) => ({
    wished: value === null || value === DEFAULT_SETTINGS[key] ? [] : [optionSetting({ key, value }, language)],
    isUnwanted: (cells) => kindOf(cells) === 'option' && optionNamed(cells.item) === key,
  }), options);
}
