/** A tab's columns as the pane shows them to a person: what each was taken for, how certainly, with examples. */
import type { SheetOutline, WorkbookOutline } from '../host.ts';
import type { Cell } from '../table/cell.ts';
import { isBlank } from '../table/cell.ts';
import type { SheetId } from '../table/cell-ref.ts';
import { cellText } from '../table/cell-text.ts';
import type { DateSystem } from '../time/day.ts';
import { cellExample } from './cell-example.ts';
import { isQuestion } from './questions.ts';
import type { Recognition, RecognisedColumn, RecognisedSheet } from './recognition.ts';
import { occurrencesIn } from './remembered.ts';
import type { RememberedMapping } from './remembered.ts';
import { rememberedMeanings } from './remembered-meanings.ts';
import { tableOf } from './sheet-table.ts';

export interface MappedColumn extends RecognisedColumn {
  /** Which of several columns with this heading, from the left, from 1. */
  readonly occurrence: number;
  /** Up to three different values from below the heading, as a person reads them; dates as `2026-11-21`. */
  readonly examples: readonly string[];
  /** True where the column should be asked about: it is uncertain, and nobody has said what it is. */
  readonly isQuestion: boolean;
}

export interface Mapping {
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** From 0. */
  readonly headerRow: number;
  /** Left to right, with those that play no part. */
  readonly columns: readonly MappedColumn[];
  /** Tabs that could be chosen in its place: visible ones with a row of headings, in the order of the tabs. */
  readonly tabs: readonly { readonly sheet: SheetId; readonly name: string }[];
}

/** Unlike examples, enough to see what a column holds. */
const MOST_EXAMPLES = 3;
/** Rows with fewer cells are banners and titles. */
const FEWEST_CELLS = 2;

/** Where a tab's headings stand and what its columns were taken for. */
type Headed = Pick<RecognisedSheet, 'headerRow' | 'columns'>;

/**
 * The mapping of the recognised calendar's main tab; of `sheet` where a person chose another tab. Where the
 * workbook was declined, that of the nearest tab. Null where no row of the tab could hold headings.
 */
export function mappingOf(outline: WorkbookOutline, recognition: Recognition, sheet: SheetId | null = null): Mapping | null {
  const meaningsOf = rememberedMeanings();
  const headed = new Map<SheetOutline, Headed>();
  for (const each of outline.sheets) {
    const found = headedIn(each, recognition) ?? tableOf(each, meaningsOf);
    if (found !== null) headed.set(each, found);
  }
  const shown = shownSheet(outline, recognition, sheet, headed);
  const held = shown === undefined ? undefined : headed.get(shown);
  if (shown === undefined || held === undefined) return null;
  const tabs = outline.sheets.filter((each) => each === shown || (each.isVisible && headed.has(each)));
  return {
    sheet: shown.id,
    sheetName: shown.name,
    headerRow: held.headerRow,
    columns: mappedColumns(shown, held, outline.dateSystem),
    tabs: tabs.map(({ id, name }) => ({ sheet: id, name })),
  };
}

function headedIn({ id }: SheetOutline, recognition: Recognition): RecognisedSheet | undefined {
  return recognition.kind === 'recognised' ? recognition.sheets.find(({ sheet }) => sheet === id) : undefined;
}

/** A tab that a person asks for is the only one that will do; otherwise the main or nearest one, or any with headings. */
function shownSheet(
  outline: WorkbookOutline, recognition: Recognition, asked: SheetId | null, headed: ReadonlyMap<SheetOutline, Headed>,
): SheetOutline | undefined {
  if (asked !== null) return outline.sheets.find(({ id }) => id === asked);
  if (recognition.kind === 'recognised') return outline.sheets.find(({ id }) => id === recognition.sheets[0].sheet);
  const candidates = [...headed.keys()].filter(({ isVisible }) => isVisible);
  return candidates.find(({ name }) => name === recognition.sheetName) ?? candidates[0];
}

function mappedColumns(sheet: SheetOutline, { headerRow, columns }: Headed, system: DateSystem): readonly MappedColumn[] {
  const rows = sheet.head.map((_, row) => row).slice(headerRow + 1).filter((row) => isEntry(sheet.head[row] ?? []));
  const occurrences = occurrencesIn((sheet.head[headerRow] ?? []).map(cellText));
  return columns.map((each) => {
    const { column, heading, role, confidence, channel, isRemembered = false } = each;
    return {
      column, heading, role, confidence,
      occurrence: occurrences[column] ?? 1,
      ...(channel === undefined ? {} : { channel }),
      ...(isRemembered ? { isRemembered } : {}),
      examples: examplesOf(sheet, column, heading, rows, system),
      isQuestion: isQuestion(each),
    };
  });
}

function examplesOf(sheet: SheetOutline, column: number, heading: string, rows: readonly number[], system: DateSystem): readonly string[] {
  const examples = new Set<string>();
  for (const row of rows) {
    const cell = sheet.head[row]?.[column] ?? null;
    // A heading that is repeated below is no example.
    if (cellText(cell) === heading && heading !== '') continue;
    const example = cellExample(cell, sheet.headFormats[row]?.[column] ?? 'General', system);
    if (example !== '') examples.add(example);
    if (examples.size === MOST_EXAMPLES) break;
  }
  return [...examples];
}

function isEntry(row: readonly Cell[]): boolean {
  return row.filter((cell) => !isBlank(cell)).length >= FEWEST_CELLS;
}

/** What is to be remembered when a person confirms a mapping. */
export function toRemember({ sheetName, columns }: Mapping): RememberedMapping {
  return {
    tab: sheetName,
    columns: columns.map(({ heading, occurrence, role, channel }) => ({ heading, occurrence, role, channel: channel ?? null })),
  };
}
