/** Keeps in the “Suivi” tab that somebody does not want to see some findings, and why; and forgets it again. */
import type { Applied } from '../edits/edit.ts';
import type { KeyedFinding } from '../findings/identity.ts';
import type { Workbook } from '../host.ts';
import { DOT, ignoredSaid, ignoredSetting, ignoredValue, keyIn } from '../settings-tab/ignored-settings.ts';
import { kindOf } from '../settings-tab/setting-kinds.ts';
import type { IgnoredAs, IgnoredFinding } from '../settings-tab/stored-settings.ts';
import type { Day } from '../time/day.ts';
import { rulesIn } from '../words/rules-in.ts';
import { changeSettings } from './change-settings.ts';
import type { ChangeOptions } from './change-settings.ts';

/** A finding put off without a reason comes back after so many days. */
export const SNOOZE_DAYS = 7;

/** What a person says of findings. */
export interface IgnoreSaid {
  readonly ignoredAs: IgnoredAs;
  /** In their words. Without one, the findings are put off for a week, whatever else is said. */
  readonly reason: string;
  /** The last day on which they are ignored; null for always, or a week where they are put off. */
  readonly until: Day | null;
  readonly today: Day;
  /** An opaque key of who says so; '' where that is not known. Never a name or an address. */
  readonly who: string;
}

/**
 * One row a finding; what was said of it before gives way.
 * @throws HostError where nothing was written yet.
 */
export async function ignoreFindings(workbook: Workbook, findings: readonly KeyedFinding[], said: IgnoreSaid, options: ChangeOptions = {}): Promise<Applied> {
  const { today, who } = said;
  const reason = said.reason.trim();
  const ignoredAs = reason === '' ? 'snoozed' : said.ignoredAs;
  const until = said.until ?? (ignoredAs === 'snoozed' ? today + SNOOZE_DAYS : null);
  return changeSettings(workbook, ({ outline, language }) => {
    const rules = rulesIn(language);
    const tabs = new Map(outline.sheets.map(({ id, name }) => [id, name]));
    const wished = findings.map(({ finding, key, label }) => {
      const row = label === '' ? rules[finding.code].name : `${rules[finding.code].name}${DOT}${label}`;
      return ignoredSetting({ key, label: row, ignoredAs, reason, since: today, until, who }, tabs.get(finding.cells[0].sheet) ?? null);
    });
    return { wished };
  }, options);
}

/**
 * The findings with these keys come back.
 * @throws HostError where nothing was written yet.
 */
export async function stopIgnoring(workbook: Workbook, keys: readonly string[], options: ChangeOptions = {}): Promise<Applied> {
  const gone = new Set(keys);
  return changeSettings(workbook, () => ({
    wished: [],
    // A row that makes no sense goes too, where it is of that finding.
    isUnwanted: (cells) => kindOf(cells) === 'ignored' && gone.has(keyIn(cells.item) ?? ''),
  }), options);
}

/**
 * Takes away what triage found stale, where it still says the same: a row that somebody has renewed since stays.
 * @throws HostError where nothing was written yet.
 */
export async function cleanUpIgnored(workbook: Workbook, stale: readonly IgnoredFinding[], options: ChangeOptions = {}): Promise<Applied> {
  const values = new Map(stale.map((ignored) => [ignored.key, ignoredValue(ignored)]));
  return changeSettings(workbook, () => ({
    wished: [],
    isUnwanted: (cells) => {
      const said = kindOf(cells) === 'ignored' ? ignoredSaid(cells) : null;
      return said !== null && values.get(said.key) === ignoredValue(said);
    },
  }), options);
}
