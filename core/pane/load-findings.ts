/** Reads the open workbook and checks its calendar: all the data that the pane shows. */
import type { HostInfo, ReadOptions, Workbook } from '../host.ts';
import { keyFindings } from '../findings/identity.ts';
import { check } from '../jobs/check.ts';
import { findCalendar, readCalendar, readTeamAlone } from '../jobs/open-calendar.ts';
import type { FoundCalendar } from '../jobs/open-calendar.ts';
import { mappingOf } from '../recognise/mapping.ts';
import type { Mapping } from '../recognise/mapping.ts';
import type { Declined, Recognised } from '../recognise/recognition.ts';
import type { RememberedMapping } from '../recognise/remembered.ts';
import type { Calendar } from '../table/calendar.ts';
import type { NotRun } from '../rules/rule.ts';
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import type { CellsRead } from '../table/cells-read.ts';
import type { Day } from '../time/day.ts';
import { weekStart } from '../time/iso-week.ts';
import { triage } from '../triage/triage.ts';
import type { Triage } from '../triage/triage.ts';
import { listFindings } from './state/listed-finding.ts';
import type { ListedFinding } from './state/listed-finding.ts';

/** What the view of the columns is made from. */
export interface ColumnsSource {
  readonly found: FoundCalendar;
  /** Null where no tab has a row of headings. */
  readonly mapping: Mapping | null;
}

export interface Checked extends ColumnsSource {
  readonly kind: 'checked';
  readonly content: Recognised['content'];
  /** Names of the tabs that were read, the main one first. */
  readonly tabs: readonly string[];
  readonly calendar: Calendar;
  /** The tabs beside it. */
  readonly sideTabs: SideTabs;
  readonly posts: number;
  /** All of them, also those that the team has set aside. */
  readonly findings: readonly ListedFinding[];
  readonly counts: Triage['counts'];
  /** What was said of findings that no longer occur. */
  readonly stale: Triage['stale'];
  readonly cells: CellsRead;
  /** Whether it is known which findings there were at this week's first check. */
  readonly hasWeek: boolean;
  readonly newSince: Triage['newSince'];
  readonly notRun: readonly NotRun[];
  readonly host: HostInfo;
  /** The day that the rules judged on. */
  readonly today: Day;
}

export interface NotChecked extends Declined, ColumnsSource {
  /** The tabs of a team that stand there all the same, as a calendar without a row would have them; absent where there are none. */
  readonly team?: Checked;
}

export type Loaded = Checked | NotChecked;

/** What the session knows of the calendar before it is read. */
export interface KnownToSession {
  /** What the person said of the columns and that is kept for this session only. */
  readonly said: RememberedMapping | null;
  /** The calendar's tabs as they were last read; null where none were, or the person chose others since. */
  readonly last: Recognised['sheets'] | null;
}

/**
 * @throws HostError when the host can't be read or the person cancels.
 */
export async function loadFindings(workbook: Workbook, today: Day, { said, last }: KnownToSession, options: ReadOptions): Promise<Loaded> {
  const found = await findCalendar(workbook, said, last);
  const { outline, recognition } = found;
  const mapping = mappingOf(outline, recognition);
  if (recognition.kind === 'declined') return notChecked(workbook, { ...recognition, found, mapping }, today, options);
  const { calendar, tabs, cells, sheetNames } = await readCalendar(workbook, found, recognition, options);
  const { rules } = found.settings;
  const { result, findings } = check.run({ tables: { calendar, tabs }, settings: rules, today });
  const { findings: triaged, ...standings } = triage(
    keyFindings(findings, { calendar, tabs, cells, outline }), found.settings, today, (code) => result.ran.has(code),
  );
  return {
    kind: 'checked',
    content: recognition.content,
    tabs: recognition.sheets.map(({ sheetName }) => sheetName),
    calendar,
    sideTabs: tabs,
    posts: result.posts,
    findings: listFindings(triaged, { calendar, sheetNames, today }),
    ...standings,
    cells,
    hasWeek: found.settings.weeks.some(({ day }) => weekStart(day) === weekStart(today)),
    notRun: result.notRun,
    host: workbook.info,
    today,
    found,
    mapping,
  };
}

/** Who covers what needs no calendar. */
async function notChecked(workbook: Workbook, declined: NotChecked, today: Day, options: ReadOptions): Promise<NotChecked> {
  const { found, mapping } = declined;
  const alone = await readTeamAlone(workbook, found, options);
  if (alone === null) return declined;
  const { calendar, tabs, cells } = alone;
  const { counts, stale, newSince } = triage([], found.settings, today, () => false);
  return {
    ...declined,
    team: {
      kind: 'checked', content: 'calendar', tabs: [], calendar, sideTabs: tabs, posts: 0, findings: [], counts, stale, newSince, cells,
      hasWeek: true, notRun: [], host: workbook.info, today, found, mapping,
    },
  };
}
