/** What people have written beside a report's rows: it goes to the same rows of the report that is made again, and is never lost. */
import type { Cell } from '../../table/cell.ts';
import { cellText } from '../../table/cell-text.ts';
import { storedCell } from '../../edits/verify.ts';
import { reportSheetIn } from '../../words/report-sheet-in.ts';
import type { TableBlock } from './blocks.ts';
import { partGrid } from './grid-parts.ts';
import type { Span } from './grid-parts.ts';
import { layHeading } from './lay-heading.ts';
import { layTable } from './lay-table.ts';
import type { Showing } from './lay-table.ts';
import type { OutsideCell } from './own-area.ts';
import { signOf } from './report-mark.ts';
import type { KindRow, NotesArea } from './report-mark.ts';
import { languageOf } from './shown-value.ts';
import type { NotesRow, SheetDraft } from './sheet-draft.ts';

/** A note as it was found. */
export interface TakenNote {
  readonly value: Cell;
  /** Number format of a number; absent where it is not known. */
  readonly format?: string;
  /** Which of the row's columns of notes it stood in, from 0. */
  readonly place: number;
  /** What its row is of and what the row's other cells say. Null for what stood outside of the report, where it now needs the room. */
  readonly row: NamedRow | null;
}

/** Rows by what their other cells say: all of them, and the texts alone, since figures change. */
export interface RowNames {
  readonly all: string;
  readonly texts: string;
}

/** Also by what the row is of, '' where nothing tells; and which of the rows with notes of one name it was, from 0. */
export interface NamedRow extends RowNames {
  readonly kind: string;
  readonly turns: { readonly [N in RowName]: number };
}

type RowName = 'kind' | 'all' | 'texts';

const BETWEEN = ' · ';
/** Where something stands, such as `Calendrier, K195`: it may stand elsewhere by now. */
const PLACE = /, [A-Z]{1,3}[1-9]\d{0,6}$/;
/** Stands for a row of figures alone, which are others by now. */
const NO_TEXT = '—';

export function rowNames(others: readonly Cell[]): RowNames {
  const held = others.map(storedCell).filter((cell) => cell !== null);
  const texts = held.filter((cell): cell is string => typeof cell === 'string').map((text) => cellText(text).replace(/\n+/g, ' ')).filter((text) => !PLACE.test(text));
  return {
    all: held.length === 0 ? '' : JSON.stringify(held.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell))),
    texts: texts.join(BETWEEN),
  };
}

/** Puts notes beside their rows; those whose row is gone come in a table of their own at the end, where they stay until it is back. */
export function carryNotes(draft: SheetDraft, notes: readonly TakenNote[], showing: Showing): void {
  const lost = (['kind', 'all', 'texts'] as const).reduce((left, by) => placeNotes(draft, left, by), notes);
  if (lost.length === 0) return;
  const { heading } = reportSheetIn(languageOf(showing.region)).earlierNotes;
  layHeading(draft, heading);
  const first = draft.notes.length;
  layTable(draft, earlierTable(draft, lost, showing), showing);
  for (const [index, note] of lost.entries()) {
    const row = draft.notes[first + index];
    if (row !== undefined) write(draft, row, row.columns[0] ?? 0, note);
  }
}

/** Where people write, for the mark: neighbouring rows of one column together. */
export function notesAreas({ notes }: Pick<SheetDraft, 'notes'>): readonly NotesArea[] {
  const areas: NotesArea[] = [];
  const open = new Map<number, number>();
  for (const { row, columns } of notes) {
    for (const column of columns) {
      const index = open.get(column);
      const above = index === undefined ? undefined : areas[index];
      if (index !== undefined && above?.bottom === row - 1) areas[index] = { ...above, bottom: row };
      else {
        open.set(column, areas.length);
        areas.push({ column, top: row, bottom: row });
      }
    }
  }
  return areas;
}

/** What people have put where the report now needs the room, as notes of no row. */
export function outsideNotes(cells: readonly OutsideCell[], formats: readonly (readonly string[])[]): readonly TakenNote[] {
  return cells.map(({ row, column, value }) => {
    const format = typeof value === 'number' ? formats[row]?.[column] : undefined;
    return { value, place: 0, row: null, ...(format === undefined ? {} : { format }) };
  });
}

/** What the rows with notes are of, for the mark. */
export function kindRows({ notes }: Pick<SheetDraft, 'notes'>): readonly KindRow[] {
  return notes.flatMap(({ row, kind, others }) => (kind === null ? [] : [{ row, kind, sign: signOf([rowNames(others).texts]) }]));
}

/** Answers those that found no place. */
function placeNotes(draft: SheetDraft, notes: readonly TakenNote[], by: RowName): readonly TakenNote[] {
  const rows = new Map<string, NotesRow[]>();
  for (const row of draft.notes) {
    const name = by === 'kind' ? (row.kind ?? '') : rowNames(row.others)[by];
    rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  return notes.filter((note) => {
    if (note.row === null) return true;
    // Rows without a text are told apart by their figures alone.
    const alike = by !== 'all' && note.row[by] === '' ? [] : (rows.get(note.row[by]) ?? []);
    const own = alike[note.row.turns[by]];
    const free = [...(own === undefined ? [] : [own]), ...alike].flatMap((row) => {
      const columns = [row.columns[note.place], ...row.columns].filter((column): column is number => column !== undefined);
      const column = columns.find((one) => draft.cells[row.row]?.[one] === null);
      return column === undefined ? [] : [{ row, column }];
    })[0];
    if (free === undefined) return true;
    write(draft, free.row, free.column, note);
    return false;
  });
}

function write(draft: SheetDraft, { row }: NotesRow, column: number, { value, format }: TakenNote): void {
  const cells = draft.cells[row];
  if (cells === undefined) return;
  cells[column] = value;
  const merged = draft.merges.find(({ top, left }) => top === row && left === column);
  const span: Span = { first: column, last: merged?.right ?? column };
  if (format !== undefined && typeof value === 'number') draft.dress(row, { first: column, last: column }, { format });
  if (typeof value === 'string') draft.wraps(row, span, value);
}

function earlierTable({ grid }: SheetDraft, lost: readonly TakenNote[], { region }: Showing): TableBlock {
  const { about, note } = reportSheetIn(languageOf(region)).earlierNotes;
  const [left = { first: 0, last: 0 }, right = left] = partGrid(grid, 2);
  return {
    kind: 'table', id: 'earlier-notes', empty: '',
    columns: [
      { heading: about, kind: 'text', at: left.first, span: left.last - left.first + 1, isWrapped: true },
      { heading: note, kind: 'text', at: right.first, span: right.last - right.first + 1, isForNotes: true },
    ],
    rows: lost.map(({ row }) => [row === null || row.texts === '' ? NO_TEXT : row.texts, null]),
    kinds: lost.map(({ row, place }) => (row === null || row.kind === '' ? null : `${row.kind}.${place}`)),
  };
}
