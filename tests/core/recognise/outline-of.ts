/** A workbook's outline from tabs written as a test likes to write them. */
import type { SheetOutline, WorkbookOutline } from '../../../core/host.ts';
import { HEAD_COLUMNS, HEAD_ROWS } from '../../../core/host.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { RecognisedSheet, Recognition } from '../../../core/recognise/recognition.ts';
import type { Cell } from '../../../core/table/cell.ts';

export interface Tab {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly isHidden?: boolean;
  /** Rows that the host says hold values, where more than `rows`. */
  readonly rowCount?: number;
}

/** Numbers from 36,000 on are shown as dates. */
export function outlineOf(...tabs: readonly Tab[]): WorkbookOutline {
  return { dateSystem: 1900, sheets: tabs.map(sheetOf) };
}

function sheetOf({ name, rows, isHidden = false, rowCount = rows.length }: Tab, index: number): SheetOutline {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const shown = Math.min(columnCount, HEAD_COLUMNS);
  const head = rows.slice(0, HEAD_ROWS).map((row) => Array.from({ length: shown }, (_, column) => row[column] ?? null));
  const headFormats = head.map((row) => row.map((cell) => (typeof cell === 'number' && cell >= 36_000 ? 'yyyy-mm-dd' : 'General')));
  return { id: `sheet-${index}`, name, isVisible: !isHidden, rowCount, columnCount, head, headFormats };
}

/** The tab that leads, or the reason for declining. */
export function found(...tabs: readonly Tab[]): string {
  const recognition = recognise(outlineOf(...tabs));
  return recognition.kind === 'declined' ? recognition.code : recognition.sheets.map(({ sheetName, headerRow }) => `${sheetName}:${headerRow + 1}`).join(' ');
}

/** `role: heading` of the leading tab's columns that play a role. */
export function rolesOf(...tabs: readonly Tab[]): Readonly<Record<string, string>> {
  return Object.fromEntries(leading(recognise(outlineOf(...tabs))).columns.flatMap(({ role, heading }) => (role === null ? [] : [[role, heading] as const])));
}

export function leading(recognition: Recognition): RecognisedSheet {
  if (recognition.kind === 'declined') throw new Error(`declined: ${recognition.code}`);
  return recognition.sheets[0];
}
