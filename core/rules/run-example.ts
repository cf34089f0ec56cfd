/** Runs one rule on an example of it: the same decoding and the same rule as on a team's own workbook. */
import type { Finding, FindingCode } from '../findings/finding.ts';
import type { Column, SheetOutline, WorkbookOutline } from '../host.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Recognised } from '../recognise/recognition.ts';
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../side-tabs/find-side-tabs.ts';
import { SIDE_TAB_KEYS } from '../side-tabs/side-tabs.ts';
import type { SideTabKey } from '../side-tabs/side-tabs.ts';
import type { Cell } from '../table/cell.ts';
import type { Role } from '../table/role.ts';
import { columnsToRead } from '../table/columns-to-read.ts';
import { decodeCalendar } from '../table/decode-calendar.ts';
import { EXAMPLE_TODAY } from './example.ts';
import type { ExampleTable } from './example.ts';
import { runRule } from './rule.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** Sheet of the calendar in an example; a tab beside it has its key. */
export const EXAMPLE_SHEET = 'example';

/** Headings stand in the first row. `tabNames` are the usual names of the tabs and `headings` those of the roles, in the example's language. */
export function runExample(
  code: FindingCode, { roles, rows, tabs = {}, others = [], settings = {} }: ExampleTable, tabNames: { readonly [Key in SideTabKey]: string }, headings?: { readonly [R in Role]: string },
): readonly Finding[] {
  const { recognition, columns: read } = readExample(roles, rows, roles.map((role) => capital(headings?.[role] ?? role)));
  const outline: WorkbookOutline = {
    dateSystem: 1900,
    sheets: [
      ...SIDE_TAB_KEYS.flatMap((key) => {
        const tab = tabs[key];
        return tab === undefined ? [] : [sheetOf(key, tabNames[key], [tab.headings, ...tab.rows])];
      }),
      ...others.map(({ name, headings, rows: cells }) => sheetOf(name, name, [headings, ...cells])),
    ],
  };
  const found = findSideTabs(outline, new Set());
  const readTabs = found.map((tab) => {
    const { firstRow, rowCount, columns } = sideTabRequest(tab);
    return columns.map((column) => Array.from({ length: rowCount }, (_, row) => tab.sheet.head[firstRow + row]?.[column] ?? null));
  });
  const findings: Finding[] = [];
  runRule(
    // Which code a rule has no longer matters here: it reports under its own.
    RULES[code] as Rule,
    {
      calendar: decodeCalendar(recognition, read, 1900),
      tabs: decodeSideTabs(found, readTabs, outline),
      today: EXAMPLE_TODAY,
      settings: { ...DEFAULT_SETTINGS, ...settings },
    },
    findings,
  );
  return findings;
}

interface ReadExample {
  readonly recognition: Recognised;
  readonly columns: readonly (readonly Column[])[];
}

/** The columns are what they are said to be; where rows reach past them or a role comes twice, as it is seen on a sheet. */
function readExample(roles: ExampleTable['roles'], rows: ExampleTable['rows'], headings: readonly string[]): ReadExample {
  const isPlain = new Set(roles).size === roles.length && rows.every(({ length }) => length <= roles.length);
  const seen = isPlain ? null : recognise({ dateSystem: 1900, sheets: [sheetOf(EXAMPLE_SHEET, EXAMPLE_SHEET, [headings, ...rows])] });
  if (seen?.kind === 'recognised') {
    return { recognition: seen, columns: seen.sheets.map((sheet) => columnsToRead(sheet).map((column) => rows.slice(sheet.headerRow).map((row) => row[column] ?? null))) };
  }
  const sheet = {
    sheet: EXAMPLE_SHEET, sheetName: EXAMPLE_SHEET, headerRow: 0, endRow: rows.length + 1,
    columns: roles.map((role, column) => ({ column, heading: role, role, confidence: 1 })),
  };
  return { recognition: { kind: 'recognised', content: 'calendar', sheets: [sheet] }, columns: [roles.map((_, column) => rows.map((row) => row[column] ?? null))] };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function sheetOf(id: string, name: string, cells: readonly (readonly Cell[])[]): SheetOutline {
  const columnCount = Math.max(...cells.map(({ length }) => length));
  const head = cells.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? null));
  return { id, name, isVisible: true, rowCount: cells.length, columnCount, head, headFormats: head.map((row) => row.map(() => 'General')) };
}
