/** Makes the tab of a report: its blocks on one grid of cells, with looks, links, charts and how it prints. */
import type { SeenTab, SheetPlan } from '../../edits/edit.ts';
import { checkSheetPage } from '../../edits/check-sheet-page.ts';
import type { SheetPage } from '../../edits/sheet-page.ts';
import type { Cell } from '../../table/cell.ts';
import type { DateSystem } from '../../time/day.ts';
import type { ReportDocument } from './blocks.ts';
import { GAP_HEIGHT, LINE_HEIGHT, LOOKS, TITLE_HEIGHT } from './looks.ts';
import { layBlocks } from './lay-blocks.ts';
import { carryNotes, notesAreas } from './notes.ts';
import type { TakenNote } from './notes.ts';
import { packLooks } from './pack-looks.ts';
import { fitPages } from './page-fit.ts';
import type { PrintedTab } from './page-fit.ts';
import { fingerprintOf, isReportKey, markText } from './report-mark.ts';
import { wrappedHeights } from './row-heights.ts';
import { shownText } from './shown-value.ts';
import { SheetDraft } from './sheet-draft.ts';

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
/** Beside the title of a report that is one column wide, for the mark. */
const MARK_WIDTH = 4;

/** @throws RangeError where no host could carry it out: a bug of whoever made the report. */
export function planOf(document: ReportDocument, { dateSystem, name = document.name, notes = [], replaces }: TabPlace): SheetPlan {
  if (!isReportKey(document.key)) throw new RangeError(`No key of a report: ${document.key}`);
  const draft = new SheetDraft(document.grid.length < 2 ? [...document.grid, MARK_WIDTH] : document.grid);
  const showing = { region: document.region, dateSystem };
  const [first] = document.blocks;
  const isTitled = first?.kind === 'title' && shownText(first.text) !== null;
  layBlocks(draft, isTitled ? document.blocks : [{ kind: 'title', text: document.name, subtitle: '' }, ...document.blocks], showing);
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
  const mark = markText({ key, fingerprint: fingerprintOf(draft.cells, state, column), ...state });
  draft.put(0, { first: column, last: column }, mark, LOOKS.mark);
  const [top = [], ...rest] = draft.cells;
  return [top, ...rest];
}

/** From characters of the standard font, as wide as hosts make them. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function pageOf(draft: SheetDraft, { paper, isLandscape, name }: ReportDocument): SheetPage {
  const heights = new Map(draft.heights);
  for (const [row, points] of wrappedHeights(draft.wrapped)) heights.set(row, Math.max(points, heights.get(row) ?? 0));
  const printed: PrintedTab = {
    heights: draft.cells.map((_, row) => heights.get(row) ?? LINE_HEIGHT), width: draft.grid.reduce((sum, width) => sum + pointsOf(width), 0), titleHeight: TITLE_HEIGHT,
    breaks: draft.breaks.filter((row) => row < draft.cells.length),
    kept: [...draft.charts.map(({ place: { top, bottom } }) => ({ top, bottom })), ...draft.beginnings.map((row) => ({ top: row, bottom: row + ROWS_OF_BEGINNING }))],
  };
  const fit = fitPages(printed, { paper, isLandscape });
  return {
    looks: packLooks(draft.looks), merges: draft.merges, links: draft.links, charts: draft.charts, hasGridlines: false,
    rowHeights: [...heights].sort(([a], [b]) => a - b).map(([row, points]) => ({ row, points })),
    print: { paper, isLandscape, titleRows: TITLE_ROWS, footer: name, ...fit },
  };
}
