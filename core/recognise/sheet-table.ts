/** Finds the table of a sheet: its header row, wherever it stands, and the roles of its columns. */
import type { SheetOutline } from '../host.ts';
import { headingMeanings } from '../lexicon/heading-meaning.ts';
import type { HeadingMeanings } from '../lexicon/heading-meaning.ts';
import type { Cell } from '../table/cell.ts';
import { isBlank } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { TRAIT } from './cell-traits.ts';
import { HeadTraits } from './column-profile.ts';
import { columnRoles, headedColumn } from './column-roles.ts';
import type { AssignedColumn } from './column-roles.ts';
import { isGridRow } from './grid.ts';
import { withoutSideLists } from './side-lists.ts';
import { tableWorth } from './table-worth.ts';

export interface SheetTable {
  readonly sheet: SheetOutline;
  readonly headerRow: number;
  readonly columns: readonly AssignedColumn[];
  /** Rows below the header, within the outline, with two cells or more. */
  readonly bodyRows: number;
  readonly worth: number;
}

/** Rows in which a header is looked for. */
const HEADER_ROWS = 40;
const MOST_CANDIDATES = 4;
/** Of the most promising row's promise. */
const LEAST_PROMISE = 0.5;
/** Of two rows that do equally well, such as repeated headers, the upper one. */
const PER_ROW = 0.02;
/** A column of another kind has a heading too. */
const OTHER_PROMISE = 0.3;
/** What a cell that stands again further down its column takes from a row's claim to be the header. */
const PER_ECHO = 0.6;

const DATA_TRAITS = TRAIT.number | TRAIT.date | TRAIT.datetime | TRAIT.time | TRAIT.url | TRAIT.boolean | TRAIT.hashtags;

/** Meanings of headings, kept because tabs repeat them. */
export type MeaningsOf = (heading: string) => HeadingMeanings;

export function rememberedMeanings(): MeaningsOf {
  const known = new Map<string, HeadingMeanings>();
  return (heading) => {
    let meanings = known.get(heading);
    if (meanings === undefined) {
      meanings = headingMeanings(heading);
      known.set(heading, meanings);
    }
    return meanings;
  };
}

/** The best table of a sheet, or null where no row can be a header. */
export function tableOf(sheet: SheetOutline, meaningsOf: MeaningsOf): SheetTable | null {
  const traits = new HeadTraits(sheet);
  const widest = sheet.head.reduce((most, row) => Math.max(most, filledCount(row)), 0);
  const candidates = sheet.head
    .slice(0, HEADER_ROWS)
    .map((row, index) => ({ index, promise: promiseOf(row, index, traits, meaningsOf, widest) }))
    .filter(({ promise }) => promise > 0)
    .sort((a, b) => b.promise - a.promise || a.index - b.index)
    .slice(0, MOST_CANDIDATES);
  let best: SheetTable | null = null;
  for (const { index, promise } of candidates) {
    if (promise < (candidates[0]?.promise ?? 0) * LEAST_PROMISE) continue;
    const table = readTable(sheet, index, traits, meaningsOf);
    if (best === null || table.worth - index * PER_ROW > best.worth - best.headerRow * PER_ROW) best = table;
  }
  return best;
}

/** How much a row looks like a header before its columns are read. */
function promiseOf(row: readonly Cell[], index: number, traits: HeadTraits, meaningsOf: MeaningsOf, widest: number): number {
  const texts: string[] = [];
  let filled = 0;
  let data = 0;
  for (const [column, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    filled += 1;
    const isData = typeof cell !== 'string' || cell.length > 80 || ((traits.column(column)[index] ?? 0) & DATA_TRAITS) !== 0;
    if (isData) data += 1;
    else texts.push(cellText(cell));
  }
  if (filled < 2 || data > filled / 4 || isGridRow(row)) return 0;
  const best = new Map<string, number>();
  for (const text of texts) {
    let top = 0;
    let role = '';
    for (const [meaning, score] of meaningsOf(text)) if (score > top) [role, top] = [meaning, score];
    if (role !== '') best.set(role, Math.max(best.get(role) ?? 0, role === 'other' ? top * OTHER_PROMISE : top));
  }
  let promise = 0.1 - data;
  for (const score of best.values()) promise += score;
  return promise + (filled >= widest * 0.6 ? 0.5 : 0);
}

function readTable(sheet: SheetOutline, headerRow: number, traits: HeadTraits, meaningsOf: MeaningsOf): SheetTable {
  const header = sheet.head[headerRow] ?? [];
  const rows = bodyRows(sheet, headerRow);
  const columns = header.flatMap((cell, column) => {
    const heading = cellText(cell);
    const isNeeded = heading !== '' || rows.some((row) => cellText(sheet.head[row]?.[column] ?? null) !== '');
    return isNeeded ? [headedColumn(sheet, traits, column, heading, meaningsOf(heading), rows)] : [];
  });
  const filledRows = (column: number): readonly number[] => rows.filter((row) => !isBlank(sheet.head[row]?.[column] ?? null));
  const assigned = columnRoles(withoutSideLists(columns, rows, filledRows));
  const worth = tableWorth(assigned, rows.length) - echoes(sheet, headerRow, rows) * PER_ECHO;
  return { sheet, headerRow, columns: assigned, bodyRows: rows.length, worth };
}

/**
 * Cells of a row that stand again below, in their own columns: a sign that the row is an entry and not the
 * header. A header that is repeated as a whole echoes nothing.
 */
function echoes(sheet: SheetOutline, headerRow: number, rows: readonly number[]): number {
  const header = (sheet.head[headerRow] ?? []).map(cellText);
  const filled = header.filter((text) => text !== '').length;
  const repeated = new Set<number>();
  for (const row of rows) {
    const same = header.flatMap((text, column) => (text !== '' && cellText(sheet.head[row]?.[column] ?? null) === text ? [column] : []));
    if (same.length * 2 <= filled) for (const column of same) repeated.add(column);
  }
  return repeated.size;
}

/** Rows with at least two cells: banners and titles say nothing about the columns. */
function bodyRows(sheet: SheetOutline, headerRow: number): readonly number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row < sheet.head.length; row += 1) if (filledCount(sheet.head[row] ?? []) >= 2) rows.push(row);
  return rows;
}

function filledCount(row: readonly Cell[]): number {
  let count = 0;
  for (const cell of row) if (!isBlank(cell)) count += 1;
  return count;
}
