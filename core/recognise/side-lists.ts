/** Lists and legends that stand beside a table, past an empty column: they are no columns of it. */
import type { HeadedColumn } from './column-roles.ts';
import type { LayoutRemark } from './recognition.ts';

/** A list that runs for less than this share of the table's rows is no part of it. */
const SHORT = 0.5;
/** From here on, columns with a heading each are a table, such as that of a team. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 2;
/** A column that goes on has cells anywhere in the table, a list only at its top. */
type FilledRows = (column: number) => readonly number[];

/** The columns without those of side lists; `rows` are the table's rows. */
export function withoutSideLists(columns: readonly HeadedColumn[], rows: readonly number[], filledRows: FilledRows): readonly HeadedColumn[] {
  const blocks = blocksOf(columns);
  if (blocks.length < 2) return columns;
  const longest = Math.max(...columns.map(({ profile }) => profile.filled));
  const isList = (block: readonly HeadedColumn[]): boolean => {
    const most = Math.max(...block.map(({ profile }) => profile.filled));
    return most > 0 && most < longest * SHORT && block.every(({ column }) => isFromTop(filledRows(column), rows));
  };
  return blocks.filter((block) => !isList(block)).flat();
}

/** What people should know of the lists left out: those with headings and some rows may be more than a legend. */
export function remarksOnLists(
  all: readonly HeadedColumn[], kept: readonly HeadedColumn[], { headerRow, filledRows }: { readonly headerRow: number; readonly filledRows: FilledRows },
): readonly LayoutRemark[] {
  const isKept = new Set(kept);
  return blocksOf(all).flatMap((block): readonly LayoutRemark[] => {
    const [first] = block;
    const last = block[block.length - 1];
    const isTable = block.length >= FEWEST_COLUMNS && block.every(({ column, heading }) => heading !== '' && filledRows(column).length >= FEWEST_ROWS);
    if (first === undefined || last === undefined || !isTable || block.some((column) => isKept.has(column))) return [];
    return [{ kind: 'table-beside', firstColumn: first.column, lastColumn: last.column, row: headerRow }];
  });
}

/** Runs of neighbouring columns. */
function blocksOf(columns: readonly HeadedColumn[]): readonly (readonly HeadedColumn[])[] {
  const blocks: HeadedColumn[][] = [];
  let previous = -2;
  for (const each of columns) {
    const last = blocks[blocks.length - 1];
    if (last === undefined || each.column !== previous + 1) blocks.push([each]);
    else last.push(each);
    previous = each.column;
  }
  return blocks;
}

/** Filled without a gap from the first row on, or empty. */
function isFromTop(filled: readonly number[], rows: readonly number[]): boolean {
  return filled.every((row, index) => row === rows[index]);
}
