/** Reads the open workbook and checks its calendar: all the data that the pane shows. */
import type { ReadOptions, Workbook } from '../host.ts';
import { check } from '../jobs/check.ts';
import { openCalendar } from '../jobs/open-calendar.ts';
import type { Declined, Recognised } from '../recognise/recognition.ts';
import type { NotRun } from '../rules/rule.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import type { Day } from '../time/day.ts';
import { listFindings } from './state/listed-finding.ts';
import type { ListedFinding } from './state/listed-finding.ts';

export interface Checked {
  readonly kind: 'checked';
  readonly content: Recognised['content'];
  /** Names of the tabs that were read, the main one first. */
  readonly tabs: readonly string[];
  readonly posts: number;
  readonly findings: readonly ListedFinding[];
  readonly notRun: readonly NotRun[];
  /** The day that the rules judged on. */
  readonly today: Day;
}

export type Loaded = Checked | Declined;

/** @throws HostError when the host can't be read or the person cancels. */
export async function loadFindings(workbook: Workbook, today: Day, options: ReadOptions): Promise<Loaded> {
  const opened = await openCalendar(workbook, options);
  if (opened.kind === 'declined') return opened;
  const { calendar, recognition } = opened;
  const { result, findings } = check.run({ tables: { calendar }, settings: DEFAULT_SETTINGS, today });
  return {
    kind: 'checked',
    content: recognition.content,
    tabs: recognition.sheets.map(({ sheetName }) => sheetName),
    posts: result.posts,
    findings: listFindings(findings, calendar),
    notRun: result.notRun,
    today,
  };
}
