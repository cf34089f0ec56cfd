/** Makes the tab of a report: its blocks on one grid of cells, with looks, links, charts and how it prints. */
import type { SeenTab, SheetPlan } from '../../edits/edit.ts';
import { checkSheetPage } from '../../edits/check-sheet-page.ts';
import type { SheetPage } from '../../edits/sheet-page.ts';
import type { Cell } from '../../table/cell.ts';
import type { DateSystem } from '../../time/day.ts';
import type { ReportDocument } from './blocks.ts';
import { GAP_HEIGHT, LINE_HEIGHT, LOOKS, TITLE_HEIGHT } from './looks.ts';
import { layBlocks } from './lay-blocks.ts';
import { carryNotes, kindRows, notesAreas } from './notes.ts';
import type { TakenNote } from './notes.ts';
import { packLooks } from './pack-looks.ts';
import { fitPages } from './page-fit.ts';
import type { PrintedTab } from './page-fit.ts';
import { fingerprintOf, isReportKey, markText, rowSign } from './report-mark.ts';
import type { NotesArea } from './report-mark.ts';
import { wrappedHeights } from './row-heights.ts';
import { shownText } from './shown-value.ts';
import { SheetDraft } from './sheet-draft.ts';
import { withoutEmpty } from './without-empty.ts';

/** Where and over what the tab is made. */
export interface TabPlace {
  readonly dateSystem: DateSystem;
  /** Absent for the report's own name. */
  readonly name?: string;
  /** What people had written in the report that is made again. */
  readonly notes?: readonly TakenNote[];
  readonly replaces?: SeenTab;
}

/** Rows from the top that stay in view and begin every printed page: the title alone. */
const TITLE_ROWS = 1;
/** Of a part or a table, those below its first that stand on the same page. */
const ROWS_OF_BEGINNING = 3;
/** A table of so many rows at most stands on one page. */
const ROWS_OF_SMALL = 10;
/** Beside the title of a report that is one column wide, for the mark. */
const MARK_WIDTH = 4;

/** @throws RangeError where no host could carry it out: a bug of whoever made the report. */
export function planOf(document: ReportDocument, { dateSystem, name = document.name, notes = [], replaces }: TabPlace): SheetPlan {
  if (!isReportKey(document.key)) throw new RangeError(`No key of a report: ${document.key}`);
  const draft = new SheetDraft(document.grid.length < 2 ? [...document.grid, MARK_WIDTH] : document.grid);
  const showing = { region: document.region, dateSystem };
  const [first] = document.blocks;
  const isTitled = first?.kind === 'title' && shownText(first.text) !== null;
  const blocks = withoutEmpty(document.blocks);
  layBlocks(draft, isTitled ? blocks : [{ kind: 'title', text: document.name, subtitle: '' }, ...blocks], showing);
  carryNotes(draft, notes, showing);
  trim(draft);
  const [top, ...rest] = markedCells(draft, document.key);
  const plan: SheetPlan = {
    name, isHidden: false, cells: [top, ...rest], headerRows: TITLE_ROWS, hasFilter: false,
    columns: draft.grid.map((width) => ({ width, format: 'General', list: [], isWrapped: false })),
    unfinished: document.unfinished, leftovers: [], page: pageOf(draft, document),
    ...(replaces === undefined ? {} : { replaces }),
  };
  checkSheetPage(plan);
  return plan;
}

/** No empty rows at the end, but those under a chart. */
function trim(draft: SheetDraft): void {
  const covered = Math.max(-1, ...draft.charts.map(({ place }) => place.bottom));
  for (let row = draft.cells.length - 1; row > covered && (draft.cells[row] ?? []).every((cell) => cell === null) && draft.heights.get(row) === GAP_HEIGHT; row -= 1) {
    draft.cells.pop();
    draft.looks.pop();
    draft.heights.delete(row);
  }
}

function markedCells(draft: SheetDraft, key: string): readonly [readonly Cell[], ...(readonly Cell[])[]] {
  const column = draft.grid.length - 1;
  const state = { charts: draft.charts.length, notes: notesAreas(draft) };
  const end = endOf(draft, state.notes);
  const mark = markText({ key, fingerprint: fingerprintOf(draft.cells, state, column), ...state, end: { row: end, sign: rowSign(draft.cells, end, state.notes, column) }, kinds: kindRows(draft) });
  draft.put(0, { first: column, last: column }, mark, LOOKS.mark);
  const [top = [], ...rest] = draft.cells;
  return [top, ...rest];
}

/** The last row that holds something, or takes notes. */
function endOf({ cells }: SheetDraft, notes: readonly NotesArea[]): number {
  const last = cells.reduce((end, line, row) => (line.some((cell) => cell !== null) ? row : end), 0);
  return Math.max(last, ...notes.map(({ bottom }) => bottom));
}

/** Of columns in characters of the standard font, as wide as hosts make them; in points. */
export function printedWidth(grid: readonly number[]): number {
  return grid.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
}

/** Of each row from the top, as far as it is not of the usual height; in points. */
export function rowHeights(draft: Pick<SheetDraft, 'heights' | 'wrapped'>): ReadonlyMap<number, number> {
  const heights = new Map(draft.heights);
  for (const [row, points] of wrappedHeights(draft.wrapped)) heights.set(row, Math.max(points, heights.get(row) ?? 0));
  return heights;
}

/** Rows on the next page are read without their headings, which no host repeats but for one table. */
function wholeTables({ tables }: SheetDraft, mostRows: number): PrintedTab['kept'] {
  return [...tables.values()].filter(({ rowCount }) => rowCount > 0 && rowCount <= mostRows).map(({ headingRow, rowCount }) => ({ top: headingRow, bottom: headingRow + rowCount }));
}

/** Small tables stand on one page whatever it takes; larger ones where that takes no further page. */
function fitTables(draft: SheetDraft, printed: PrintedTab, paper: Pick<ReportDocument, 'paper' | 'isLandscape'>): ReturnType<typeof fitPages> {
  const fitWith = (mostRows: number): ReturnType<typeof fitPages> => fitPages({ ...printed, kept: [...printed.kept, ...wholeTables(draft, mostRows)] }, paper);
  const [few, all] = [fitWith(ROWS_OF_SMALL), fitWith(Infinity)];
  return few.pagesTall === all.pagesTall && (few.breaks ?? []).length === (all.breaks ?? []).length ? all : few;
}

function pageOf(draft: SheetDraft, { paper, isLandscape, name }: ReportDocument): SheetPage {
  const heights = rowHeights(draft);
  const printed: PrintedTab = {
    heights: draft.cells.map((_, row) => heights.get(row) ?? LINE_HEIGHT), width: printedWidth(draft.grid), titleHeight: TITLE_HEIGHT,
    breaks: draft.breaks.filter((row) => row < draft.cells.length),
    kept: [...draft.charts.map(({ place: { top, bottom } }) => ({ top, bottom })), ...draft.beginnings.map((row) => ({ top: row, bottom: row + ROWS_OF_BEGINNING }))],
  };
  const fit = fitTables(draft, printed, { paper, isLandscape });
  return {
    looks: packLooks(draft.looks), merges: draft.merges, links: draft.links, charts: draft.charts, hasGridlines: false,
    rowHeights: [...heights].sort(([a], [b]) => a - b).map(([row, points]) => ({ row, points })),
    print: { paper, isLandscape, titleRows: TITLE_ROWS, footer: name, ...fit },
  };
}
