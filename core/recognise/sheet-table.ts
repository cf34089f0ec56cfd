/** Finds the table of a sheet: its header row, wherever it stands, and the roles of its columns. */
import type { SheetOutline } from '../host.ts';
import type { Cell } from '../table/cell.ts';
import { isBlank } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { withAbbreviations } from './abbreviated-headings.ts';
import { TRAIT } from './cell-traits.ts';
import { HeadTraits } from './column-profile.ts';
import { isGridRow } from './grid.ts';
import { headerContrast } from './header-contrast.ts';
import type { Contrast } from './header-contrast.ts';
import { filledCount, readTable } from './read-table.ts';
import type { SheetTable } from './read-table.ts';
import { recallIn } from './recall.ts';
import type { Decisions } from './recall.ts';
import type { MeaningsOf } from './remembered-meanings.ts';
import type { RememberedMapping } from './remembered.ts';

/** Rows in which a header is looked for. */
const HEADER_ROWS = 40;
const MOST_CANDIDATES = 4;
/** Of the most promising row's promise. */
const LEAST_PROMISE = 0.5;
/** Of two rows that do equally well, such as repeated headers, the upper one. */
const PER_ROW = 0.02;
/** A column of another kind has a heading too. */
const OTHER_PROMISE = 0.3;

/** What a column adds to a row's claim to be the header by standing out from it, and takes from it by not doing so. */
const PER_DIFFERING = 0.3;
const PER_ALIKE = 0.6;

const DATA_TRAITS = TRAIT.number | TRAIT.date | TRAIT.datetime | TRAIT.time | TRAIT.url | TRAIT.boolean | TRAIT.hashtags;

const NO_DECISIONS: Decisions = new Map();

/** The best table of a sheet, or null where no row can be a header. Where a person has said what the columns are, that holds. */
export function tableOf(sheet: SheetOutline, meaningsOf: MeaningsOf, remembered: RememberedMapping | null = null): SheetTable | null {
  const traits = new HeadTraits(sheet);
  const recalled = remembered === null ? null : recallIn(sheet, remembered);
  if (recalled !== null) return { ...readTable(sheet, { headerRow: recalled.headerRow, traits, meaningsOf, decisions: recalled.decisions }), recalled: recalled.extent };
  const widest = sheet.head.reduce((most, row) => Math.max(most, filledCount(row)), 0);
  const candidates = sheet.head
    .slice(0, HEADER_ROWS)
    .map((row, index) => {
      const own = promiseOf(row, index, traits, meaningsOf, widest);
      const contrast = own === 0 ? 0 : contrastWorth(headerContrast(sheet, index, traits));
      return { index, contrast, promise: own + contrast };
    })
    .filter(({ promise }) => promise > 0)
    .sort((a, b) => b.promise - a.promise || a.index - b.index)
    .slice(0, MOST_CANDIDATES);
  let best: SheetTable | null = null;
  let bestWorth = 0;
  for (const { index, promise, contrast } of candidates) {
    if (promise < (candidates[0]?.promise ?? 0) * LEAST_PROMISE || isRepeated(sheet, index, candidates)) continue;
    const table = readTable(sheet, { headerRow: index, traits, meaningsOf, decisions: NO_DECISIONS });
    const worth = table.worth + contrast - index * PER_ROW;
    if (best === null || worth > bestWorth) [best, bestWorth] = [table, worth];
  }
  return best;
}

function contrastWorth({ differing, alike }: Contrast): number {
  return differing * PER_DIFFERING - alike * PER_ALIKE;
}

/** A header that is repeated further down is the same header. */
function isRepeated({ head }: SheetOutline, row: number, candidates: readonly { readonly index: number }[]): boolean {
  const cells = head[row] ?? [];
  return candidates.some(({ index }) => index < row && cells.every((cell, column) => cellText(cell) === cellText(head[index]?.[column] ?? null)));
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
  const ofHeading = withAbbreviations(texts, meaningsOf);
  for (const text of texts) {
    let top = 0;
    let role = '';
    for (const [meaning, score] of ofHeading(text)) if (score > top) [role, top] = [meaning, score];
    if (role !== '') best.set(role, Math.max(best.get(role) ?? 0, role === 'other' ? top * OTHER_PROMISE : top));
  }
  let promise = 0.1 - data;
  for (const score of best.values()) promise += score;
  return promise + (filled >= widest * 0.6 ? 0.5 : 0);
}
