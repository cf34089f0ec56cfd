/** Keeps in the “Suivi” tab that somebody does not want to see some findings, and why; and forgets it again. */
import type { Applied } from '../edits/edit.ts';
import { keptFinder } from '../findings/finding-key.ts';
import type { KeyedFinding } from '../findings/identity.ts';
import type { Workbook } from '../host.ts';
import { DOT, ignoredSaid, ignoredSetting, ignoredValue, keyIn } from '../settings-tab/ignored-settings.ts';
import { kindOf } from '../settings-tab/setting-kinds.ts';
import type { FieldCells } from '../settings-tab/settings-tab.ts';
import type { IgnoredFinding } from '../settings-tab/stored-settings.ts';
import type { Day } from '../time/day.ts';
import { ignoredTerm } from '../triage/ignored-term.ts';
import type { IgnoreWish } from '../triage/ignored-term.ts';
import { fetchLateWords } from '../words/late-words-in.ts';
import { changeSettings } from './change-settings.ts';
import type { ChangeOptions } from './change-settings.ts';

/** What a person says of findings. */
export interface IgnoreSaid extends IgnoreWish {
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
  const { ignoredAs, until } = ignoredTerm(said, today);
  const isSame = keptFinder(findings, ({ key }) => key);
  return changeSettings(workbook, async ({ outline, language }) => {
    const { rules } = await fetchLateWords(language);
    const tabs = new Map(outline.sheets.map(({ id, name }) => [id, name]));
    const wished = findings.map(({ finding, key, label }) => {
      const row = label === '' ? rules[finding.code].name : `${rules[finding.code].name}${DOT}${label}`;
      return ignoredSetting({ key, label: row, ignoredAs, reason, since: today, until, who }, tabs.get(finding.cells[0].sheet) ?? null);
    });
    // Of a post that was moved since, what was said before has another key.
    return { wished, isUnwanted: (cells) => isOf(cells, (key) => isSame(key).length > 0) };
  }, options);
}

/**
 * The findings with these keys come back.
 * @throws HostError where nothing was written yet.
 */
export async function stopIgnoring(workbook: Workbook, keys: readonly string[], options: ChangeOptions = {}): Promise<Applied> {
  const gone = keptFinder(keys, (key) => key);
  return changeSettings(workbook, () => ({
    wished: [],
    // A row that makes no sense goes too, where it is of that finding.
    isUnwanted: (cells) => isOf(cells, (key) => gone(key).length > 0),
  }), options);
}

/** Whether a row is about an ignored finding with such a key. */
function isOf(cells: FieldCells, isKey: (key: string) => boolean): boolean {
  const key = kindOf(cells) === 'ignored' ? keyIn(cells.item) : null;
  return key !== null && isKey(key);
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
