/** Finds what people have written in a report's columns of notes, also where they have moved its rows about. */
import { storedCell } from '../../edits/verify.ts';
import type { Cell } from '../../table/cell.ts';
import { LANGUAGES } from '../../words/language.ts';
import { reportSheetIn } from '../../words/report-sheet-in.ts';
import type { ReportDocument } from './blocks.ts';
import { lineText } from './line-text.ts';
import { rowNames } from './notes.ts';
import type { TakenNote } from './notes.ts';
import { isNote, signOf } from './report-mark.ts';
import type { FoundMark, KindRow, NotesArea, RowSign } from './report-mark.ts';
import { shownText } from './shown-value.ts';
import { withoutEmpty } from './without-empty.ts';

type Rows = readonly (readonly Cell[])[];

/** A report's tab as it was read. */
export interface ReadReport {
  readonly cells: Rows;
  /** Number formats from A1, as far as they are known. */
  readonly formats: readonly (readonly string[])[];
  /** Null where the tab was left without one. */
  readonly found: FoundMark | null;
}

/**
 * @param isIntact Whether all other cells stand where Suivi wrote them: then the mark says where notes are.
 * @param planned The rows that Suivi would write now: what says the same is no note.
 */
export function findNotes({ cells, formats, found }: ReadReport, isIntact: boolean, document: ReportDocument, planned: Rows): readonly TakenNote[] {
  const report = { cells, formats, kinds: found?.mark.kinds ?? [] };
  if (isIntact && found !== null) return takeNotes(report, found.mark.notes);
  const zones = zonesByHeadings(cells, document);
  const areas = found === null || zones.length >= found.mark.notes.length ? zones : wholeColumns(cells, found, document);
  const known = new Set(planned.map(lineText));
  const isKnown = cells.map((line) => known.has(lineText(line)));
  return takeNotes(report, areas).filter(({ at }) => !(isKnown[at] ?? false));
}

type MarkedReport = Pick<ReadReport, 'cells' | 'formats'> & { readonly kinds: readonly KindRow[] };

function takeNotes({ cells, formats, kinds }: MarkedReport, areas: readonly NotesArea[]): readonly (TakenNote & { readonly at: number })[] {
  const turns = { kind: new Map<string, number>(), all: new Map<string, number>(), texts: new Map<string, number>() };
  const rows = cells.flatMap((line, row) => {
    const columns = line.flatMap((_, column) => (isNote(areas, row, column) ? [column] : []));
    return columns.length === 0 ? [] : [{ line, row, columns, names: rowNames(line.filter((_, column) => !columns.includes(column))) }];
  });
  const kindOf = kindFinder(kinds, rows.map(({ row, names }) => ({ row, sign: signOf([names.texts]) })));
  return rows.flatMap(({ line, row, columns, names }, index) => {
    const [kind = '', waits] = (kindOf[index] ?? '').split('.');
    const turnsNow = { kind: nextTurn(turns.kind, kind), all: nextTurn(turns.all, names.all), texts: nextTurn(turns.texts, names.texts) };
    return columns.flatMap((column, at) => {
      const value = storedCell(line[column] ?? null);
      const format = typeof value === 'number' ? formats[row]?.[column] : undefined;
      const place = waits === undefined ? at : Number(waits);
      return value === null ? [] : [{ at: row, value, place, row: { ...names, kind, turns: turnsNow }, ...(format === undefined ? {} : { format }) }];
    });
  });
}

/**
 * What each row is of; '' where the mark does not tell. By what it says, wherever it stands now; one that somebody has
 * worded anew by its place, as long as no other says what stood there.
 */
function kindFinder(kinds: readonly KindRow[], rows: readonly RowSign[]): readonly string[] {
  const said = new Set(rows.map(({ sign }) => sign));
  return rows.map(({ row, sign }) => {
    const alike = kinds.filter((known) => known.sign === sign);
    const own = alike.find((known) => known.row === row) ?? alike[0] ?? kinds.find((known) => known.row === row && !said.has(known.sign));
    return own?.kind ?? '';
  });
}

function nextTurn(turns: Map<string, number>, name: string): number {
  const turn = turns.get(name) ?? 0;
  turns.set(name, turn + 1);
  return turn;
}

/** From a table's headings to the next part of the report, for each of its columns of notes: rows that somebody has put in between count. */
function zonesByHeadings(cells: Rows, { blocks, grid }: ReportDocument): readonly NotesArea[] {
  const earlier = LANGUAGES.map((language) => reportSheetIn(language).earlierNotes);
  const parts = new Set([...blocks.flatMap((block) => (block.kind === 'heading' ? [shownText(block.text)] : [])), ...earlier.map(({ heading }) => heading)]);
  const tables = withoutEmpty(blocks).flatMap((block) => (block.kind === 'table' && block.columns.some(({ isForNotes }) => isForNotes === true) ? [block] : []));
  const headings = tables.map(({ columns }) => columns.map(({ heading, isForNotes = false }) => ({ text: shownText(heading), isForNotes })));
  return cells.flatMap((line, row) => {
    const known = headings.map((heads) => headingPlaces(line, heads)).find((places) => places !== null);
    const isEarlier = earlier.some(({ about, note }) => line[0] === about && line.includes(note));
    if (known === undefined && !isEarlier) return [];
    const columns = known === undefined ? [line.findIndex((cell) => earlier.some(({ note }) => cell === note))] : known;
    const next = cells.findIndex((other, index) => index > row && parts.has(asText(other[0] ?? null)));
    return columns.filter((column) => column >= 0 && column < grid.length + 1).map((column) => ({ column, top: row + 1, bottom: (next < 0 ? cells.length : next) - 1 }));
  });
}

/** Columns of notes, where the headings stand in their order; not always at their own places: others may have come between them, or the report was laid out otherwise. Null where one is missing. */
function headingPlaces(line: readonly Cell[], heads: readonly { readonly text: Cell; readonly isForNotes: boolean }[]): readonly number[] | null {
  let from = 0;
  const places: number[] = [];
  for (const { text, isForNotes } of heads) {
    const at = line.indexOf(text, from);
    if (at < 0) return null;
    if (isForNotes) places.push(at);
    from = at + 1;
  }
  return places;
}

function asText(cell: Cell): string | null {
  return typeof cell === 'string' ? cell : null;
}

/** Where headings can't be told any more: all below the title in the columns of notes, also where those were pushed aside with the mark. */
function wholeColumns(cells: Rows, { mark: { notes }, column: markColumn }: FoundMark, { grid }: ReportDocument): readonly NotesArea[] {
  const pushed = markColumn - Math.max(1, grid.length - 1);
  const columns = new Set(notes.flatMap(({ column }) => [column, column + pushed]));
  return [...columns].map((column) => ({ column, top: 1, bottom: cells.length - 1 }));
}
