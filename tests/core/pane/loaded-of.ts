/** Readings for tests of the pane's state. */
import { calendarOf } from '../rules/calendar-of.ts';
import type { FoundCalendar } from '../../../core/jobs/open-calendar.ts';
import type { Checked, NotChecked } from '../../../core/pane/load-findings.ts';
import type { MappedColumn, Mapping } from '../../../core/recognise/mapping.ts';
import { NO_STORED_SETTINGS } from '../../../core/settings-tab/stored-settings.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { Role } from '../../../core/table/role.ts';

const DECLINED = { kind: 'declined', code: 'no-calendar', sheetName: null } as const;
const FOUND: FoundCalendar = {
  seen: { dateSystem: 1900, sheets: [] },
  outline: { dateSystem: 1900, sheets: [] },
  settings: NO_STORED_SETTINGS,
  recognition: DECLINED,
  sideTabs: [],
};

/** `?` makes a question of a column. */
type Said = Role | null | '?';

export function mappedColumn(heading: string, said: Said, column = 0): MappedColumn {
  const isQuestion = said === '?';
  return { column, heading, role: isQuestion ? null : said, confidence: isQuestion ? 0.3 : 1, occurrence: 1, examples: [], isQuestion };
}

/** Columns A, B, C… with these headings. */
export function mappedColumns(headings: Readonly<Record<string, Said>>): readonly MappedColumn[] {
  return Object.entries(headings).map(([heading, said], column) => mappedColumn(heading, said, column));
}

export function mappingWith(columns: readonly MappedColumn[]): Mapping {
  return { sheet: '0', sheetName: 'Posts', headerRow: 0, columns, tabs: [{ sheet: '0', name: 'Posts' }] };
}

export function checkedWith(columns: readonly MappedColumn[], posts = 2): Checked {
  return {
    kind: 'checked', content: 'calendar', tabs: ['Posts'], posts, findings: [], notRun: [], today: 46_347, host: { host: 'memory', language: 'fr-CA' }, found: FOUND, sideTabs: NO_SIDE_TABS,
    calendar: calendarOf([], []), counts: { open: 0, known: 0, accepted: 0, 'not-an-error': 0, snoozed: 0 }, stale: [], cells: () => undefined, hasWeek: false, newSince: null, mapping: mappingWith(columns),
  };
}

export function declinedWith(mapping: Mapping | null): NotChecked {
  return { ...DECLINED, found: FOUND, mapping };
}
