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
import type { NotesArea } from './report-mark.ts';
import { languageOf } from './shown-value.ts';
import type { NotesRow, SheetDraft } from './sheet-draft.ts';

/** A note as it was found. */
export interface TakenNote {
  readonly value: Cell;
  /** Number format of a number; absent where it is not known. */
  readonly format?: string;
  /** Which of the row's columns of notes it stood in, from 0. */
  readonly place: number;
  /** What the row's other cells say, and which of the rows with notes that say the same it was, from 0. */
  readonly row: { readonly all: string; readonly texts: string; readonly turnOfAll: number; readonly turnOfTexts: number };
}

/** Rows by what their other cells say: all of them, and the texts alone, since figures change. */
export interface RowNames {
  readonly all: string;
  readonly texts: string;
}

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
  const lost = placeNotes(draft, placeNotes(draft, notes, 'all'), 'texts');
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

/** Answers those that found no place. */
function placeNotes(draft: SheetDraft, notes: readonly TakenNote[], by: keyof RowNames): readonly TakenNote[] {
  const rows = new Map<string, NotesRow[]>();
  for (const row of draft.notes) {
    const name = rowNames(row.others)[by];
    rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  return notes.filter((note) => {
    // Rows without a text are told apart by their figures alone.
    const alike = by === 'texts' && note.row.texts === '' ? [] : (rows.get(note.row[by]) ?? []);
    const own = alike[by === 'all' ? note.row.turnOfAll : note.row.turnOfTexts];
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
    rows: lost.map(({ row: { texts } }) => [texts === '' ? NO_TEXT : texts, null]),
  };
}
