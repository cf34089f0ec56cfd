/** Lists and legends that stand beside a table, past an empty column: they are no columns of it. */
import type { HeadedColumn } from './column-roles.ts';

/** A list that runs for less than this share of the table's rows is no part of it. */
const SHORT = 0.5;
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
