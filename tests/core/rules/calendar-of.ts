/** A decoded calendar from rows written as a test likes to write them. */
import type { Recognised } from '../../../core/recognise/recognition.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import { decodeCalendar } from '../../../core/table/decode-calendar.ts';
import type { Role } from '../../../core/table/role.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import { check } from '../../../core/jobs/check.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { NotRun } from '../../../core/rules/rule.ts';
import type { Day } from '../../../core/time/day.ts';
import { dayFromCivil } from '../../../core/time/day.ts';
import type { Settings } from '../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';

/** Headings stand in row 1 from column A, in the order of `roles`; the rows follow from row 2. */
export function calendarOf(roles: readonly Role[], rows: readonly (readonly Cell[])[]): Calendar {
  const recognition: Recognised = {
    kind: 'recognised',
    content: 'calendar',
    sheets: [
      {
        sheet: 'sheet-1',
        sheetName: 'Calendrier',
        headerRow: 0,
        endRow: rows.length + 1,
        columns: roles.map((role, column) => ({ column, heading: role, role, confidence: 1 })),
      },
    ],
  };
  return decodeCalendar(recognition, [roles.map((_, column) => rows.map((row) => row[column] ?? null))], 1900);
}

/** Serial of an ISO date such as `2026-11-21`. */
export function day(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  const serial = dayFromCivil({ year, month, date });
  if (serial === null) throw new RangeError(`no such date: ${iso}`);
  return serial;
}

/** The tabs beside the calendar, and what is set otherwise than usual. */
export interface CheckOptions {
  readonly tabs?: SideTabs;
  readonly settings?: Partial<Settings>;
}

/** What the check finds, each as `code B2 C2`, and what it could not run. */
export function checkRows(
  roles: readonly Role[],
  rows: readonly (readonly Cell[])[],
  today: Day = day('2026-11-21'),
  { tabs = NO_SIDE_TABS, settings = {} }: CheckOptions = {},
): { readonly found: readonly string[]; readonly findings: readonly Finding[]; readonly notRun: readonly NotRun[] } {
  const { result, findings } = check.run({ tables: { calendar: calendarOf(roles, rows), tabs }, settings: { ...DEFAULT_SETTINGS, ...settings }, today });
  const found = findings.map(({ code, cells }) => [code, ...cells.map(({ row, column }) => cellAddress(row, column))].join(' '));
  return { found, findings, notRun: result.notRun };
}
