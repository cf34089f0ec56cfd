/** Opens the team's tabs of a workbook, with its calendar or without one, and finds what is wrong with them. */
import { check, findCalendar, keyFindings, qualifiedAddress, triage } from '../../../core/index.ts';
import type { Calendar, CellRef, Day, Finding, SideTabs, StoredSettings, Workbook } from '../../../core/index.ts';
import { readCalendar } from '../../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../../core/jobs/open-calendar.ts';
import type { Recognised } from '../../../core/recognise/recognition.ts';
import { eachTab } from '../../../core/side-tabs/side-tabs.ts';
import type { SideTab } from '../../../core/side-tabs/side-tabs.ts';
import { COVERAGE_RULES } from '../../../core/rules/coverage/coverage-rules.ts';

/** The tabs that coverage is about. */
const TEAM_TABS = ['team', 'needs', 'absences', 'rota', 'duties'] as const;

export interface OpenTeam {
  readonly opened: OpenedCalendar;
  readonly calendar: Calendar;
  readonly tabs: SideTabs;
  readonly settings: StoredSettings;
  readonly address: (cell: CellRef) => string;
}

/** What stands for the calendar of a workbook that holds the team's tabs alone: one without any row. */
const NO_POSTS: Recognised = { kind: 'recognised', content: 'calendar', sheets: [{ sheet: '', sheetName: '', headerRow: 0, endRow: 1, columns: [] }] };

/** @throws HostError when the workbook can't be read. */
export async function openTeam(workbook: Workbook): Promise<OpenTeam> {
  const found = await findCalendar(workbook);
  const isCalendar = found.recognition.kind === 'recognised';
  const opened = await readCalendar(isCalendar ? workbook : withoutCalendar(workbook), found, found.recognition.kind === 'recognised' ? found.recognition : NO_POSTS);
  const { calendar, tabs, sheetNames } = opened;
  return {
    opened, calendar, tabs, settings: found.settings,
    address: ({ sheet, row, column }) => qualifiedAddress(sheetNames.get(sheet) ?? sheet, row, column),
  };
}

/** The same workbook, of which the first request is for the calendar that is not there. */
function withoutCalendar(workbook: Workbook): Workbook {
  return { ...workbook, read: async ([, ...requests], options) => [[], ...await workbook.read(requests, options)] };
}

/** What the rules of coverage find, and whatever else stands on one of the team's tabs; not what the team has said to ignore. */
export function teamFindings({ opened, calendar, tabs, settings }: OpenTeam, today: Day): readonly Finding[] {
  const { findings } = check.run({ tables: { calendar, tabs }, settings: settings.rules, today });
  const sheets = new Set(TEAM_TABS.flatMap((key) => {
    // Which rows a tab has no longer matters here.
    const tab = tabs[key] as SideTab<'team'> | null;
    return tab === null ? [] : eachTab(tab).map(({ sheet }) => sheet);
  }));
  const isOfTeam = ({ code, cells: [cell] }: Finding): boolean => Object.hasOwn(COVERAGE_RULES, code) || sheets.has(cell.sheet);
  const keyed = keyFindings(findings, { calendar, tabs, cells: opened.cells, outline: opened.found.outline });
  return triage(keyed, settings, today).findings.filter(({ finding, ignored }) => ignored === null && isOfTeam(finding)).map(({ finding }) => finding);
}
