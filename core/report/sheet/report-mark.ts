/**
 * The mark that a report's tab bears in its first row: whose it is, whatever its name or language, and whether anybody
 * has changed it since. `Suivi · week 2026-W47 · 1f2e3d4c`, and behind that, where there are any, the number of its
 * charts and the cells in which people take notes.
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
}

/** A mark, and the column of the first row that it stands in. */
export interface FoundMark {
  readonly mark: ReportMark;
  readonly column: number;
}

const MARK = /^Suivi · ([a-z]{1,20} [A-Za-z0-9-]{1,40}) · ([0-9a-f]{8})(?: · (\d{1,3})((?: [A-Z]{1,3}\d{1,7}:\d{1,7})*))?$/;
const KEY = /^[a-z]{1,20} [A-Za-z0-9-]{1,40}$/;
const LONGEST_MARK = 2_000;

/** Whether a tab can be known by this. */
export function isReportKey(key: string): boolean {
  return KEY.test(key);
}

export function markText({ key, fingerprint, charts, notes }: ReportMark): string {
  const rest = charts === 0 && notes.length === 0 ? '' : ` · ${detail(charts, notes)}`;
  return `Suivi · ${key} · ${fingerprint}${rest}`;
}

/** The last of a first row's cells that is a mark, since a title may look like one; null where none is. */
export function markIn(row: readonly Cell[]): FoundMark | null {
  for (let column = row.length - 1; column >= 0; column -= 1) {
    const cell = row[column] ?? null;
    const found = typeof cell === 'string' && cell.length <= LONGEST_MARK ? MARK.exec(cell) : null;
    if (found === null) continue;
    const [, key = '', fingerprint = '', charts = '0', notes = ''] = found;
    return { mark: { key, fingerprint, charts: Number(charts), notes: notes.split(' ').filter((text) => text !== '').map(areaIn) }, column };
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
  // The first half of the hash: 32 bits.
  return Number.parseInt(hashCells(parts).slice(0, 7), 36).toString(16).padStart(8, '0');
}

export function isNote(notes: readonly NotesArea[], row: number, column: number): boolean {
  return notes.some((area) => area.column === column && row >= area.top && row <= area.bottom);
}

/** Such as `2 H12:20 H31:33`. */
function detail(charts: number, notes: readonly NotesArea[]): string {
  return [String(charts), ...notes.map(({ column, top, bottom }) => `${cellAddress(top, column)}:${String(bottom + 1)}`)].join(' ');
}

function areaIn(text: string): NotesArea {
  const letters = text.search(/\d/);
  const [top = '1', bottom = '1'] = text.slice(letters).split(':');
  const column = [...text.slice(0, letters)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, top: Number(top) - 1, bottom: Number(bottom) - 1 };
}
