/**
 * The mark that a report's tab bears in its first row: whose it is, whatever its name or language, and whether anybody
 * has changed it since. `Suivi · week 2026-W47 · 1f2e3d4c`, and behind that the number of its charts and the cells in
 * which people take notes, its last row, and what the rows with notes are of: `2 H12:20 · 57:3f2a 12:late:09ab`.
 */
import { storedCell } from '../../edits/verify.ts';
import { hashCells } from '../../findings/cell-hash.ts';
import type { Cell } from '../../table/cell.ts';
import { cellAddress } from '../../table/cell-ref.ts';

/** Rows of one column in which people write; the first and the last, from 0. */
export interface NotesArea {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the tab held when Suivi wrote it. */
export interface ReportMark {
  readonly key: string;
  /** Eight hexadecimal digits. */
  readonly fingerprint: string;
  readonly charts: number;
  readonly notes: readonly NotesArea[];
  /** The last row that Suivi wrote: what stands below is somebody's. Absent in marks of tabs that were made before it was kept. */
  readonly end?: RowSign;
  /** Rows with notes by what they are of, whatever they say. Absent where none is known. */
  readonly kinds?: readonly KindRow[];
}

/** A row from 0, and four hexadecimal digits that stand for what it says. */
export interface RowSign {
  readonly row: number;
  readonly sign: string;
}

export interface KindRow extends RowSign {
  /** Small letters and hyphens; of a note that waits for its row, also the place among the columns of notes: `late.1`. */
  readonly kind: string;
}

/** A mark, and the column of the first row that it stands in. */
export interface FoundMark {
  readonly mark: ReportMark;
  readonly column: number;
}

const MARK = /^Suivi · ([a-z]{1,20} [A-Za-z0-9-]{1,40}) · ([0-9a-f]{8})(?: · (\d{1,3})((?: [A-Z]{1,3}\d{1,7}:\d{1,7})*)(?: · (\d{1,7}):([0-9a-f]{4})((?: \d{1,7}:[a-z-]{1,30}(?:\.\d)?:[0-9a-f]{4})*))?)?$/;
const KEY = /^[a-z]{1,20} [A-Za-z0-9-]{1,40}$/;
const LONGEST_MARK = 2_000;

/** Whether a tab can be known by this. */
export function isReportKey(key: string): boolean {
  return KEY.test(key);
}

/** Kinds that a mark has no room for are left out: their notes are known by what their rows say. */
export function markText({ key, fingerprint, charts, notes, end, kinds = [] }: ReportMark): string {
  const hasRest = charts > 0 || notes.length > 0 || end !== undefined;
  const text = `Suivi · ${key} · ${fingerprint}${hasRest ? ` · ${detail(charts, notes)}` : ''}`;
  if (end === undefined) return text;
  return kinds.reduce((all, { row, kind, sign }) => {
    const longer = `${all} ${row + 1}:${kind}:${sign}`;
    return longer.length > LONGEST_MARK ? all : longer;
  }, `${text} · ${end.row + 1}:${end.sign}`);
}

/** The last of a first row's cells that is a mark, since a title may look like one; null where none is. */
export function markIn(row: readonly Cell[]): FoundMark | null {
  for (let column = row.length - 1; column >= 0; column -= 1) {
    const cell = row[column] ?? null;
    const found = typeof cell === 'string' && cell.length <= LONGEST_MARK ? MARK.exec(cell) : null;
    if (found === null) continue;
    const [, key = '', fingerprint = '', charts = '0', notes = '', end, sign = '', kinds = ''] = found;
    const rows = partsOf(kinds).map(kindIn);
    const known = { ...(end === undefined ? {} : { end: { row: Number(end) - 1, sign } }), ...(rows.length === 0 ? {} : { kinds: rows }) };
    return { mark: { key, fingerprint, charts: Number(charts), notes: partsOf(notes).map(areaIn), ...known }, column };
  }
  return null;
}

/**
 * Stands for every cell but those of notes and the mark itself, as a host reads them back. Numbers count to twelve
 * digits: no host keeps fewer.
 */
export function fingerprintOf(cells: readonly (readonly Cell[])[], { charts, notes }: Pick<ReportMark, 'charts' | 'notes'>, markColumn: number): string {
  const parts: Cell[] = [detail(charts, notes)];
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const value = storedCell(cell);
      if (value === null || (row === 0 && column === markColumn) || isNote(notes, row, column)) continue;
      parts.push(row, column, typeof value === 'number' ? Number(value.toPrecision(12)) : value);
    }
  }
  return hexOf(parts);
}

/** Stands for what a row says; 0000 to ffff. */
export function signOf(cells: readonly Cell[]): string {
  return hexOf(cells).slice(-4);
}

/** The first half of the hash: 32 bits. */
function hexOf(cells: readonly Cell[]): string {
  return Number.parseInt(hashCells(cells).slice(0, 7), 36).toString(16).padStart(8, '0');
}

/** What a row says but for notes and the mark itself. */
export function rowSign(cells: readonly (readonly Cell[])[], row: number, notes: readonly NotesArea[], markColumn: number): string {
  const held = (cells[row] ?? []).slice(0, markColumn + 1).flatMap((cell, column) => {
    const value = storedCell(cell);
    return value === null || (row === 0 && column === markColumn) || isNote(notes, row, column) ? [] : [column, typeof value === 'number' ? Number(value.toPrecision(12)) : value];
  });
  return signOf(held);
}

export function isNote(notes: readonly NotesArea[], row: number, column: number): boolean {
  return notes.some((area) => area.column === column && row >= area.top && row <= area.bottom);
}

/** Such as `2 H12:20 H31:33`. */
function detail(charts: number, notes: readonly NotesArea[]): string {
  return [String(charts), ...notes.map(({ column, top, bottom }) => `${cellAddress(top, column)}:${String(bottom + 1)}`)].join(' ');
}

function partsOf(text: string): readonly string[] {
  return text.split(' ').filter((part) => part !== '');
}

function kindIn(text: string): KindRow {
  const [row = '1', kind = '', sign = ''] = text.split(':');
  return { row: Number(row) - 1, kind, sign };
}

function areaIn(text: string): NotesArea {
  const letters = text.search(/\d/);
  const [top = '1', bottom = '1'] = text.slice(letters).split(':');
  const column = [...text.slice(0, letters)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, top: Number(top) - 1, bottom: Number(bottom) - 1 };
}
