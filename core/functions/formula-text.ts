/** Writes a function call as a formula, ready to be pasted into a cell. */
import { columnLetters } from '../table/cell-ref.ts';
import type { FunctionId } from './declarations.ts';

/** Cells of a tab, from 0, both ends included. */
export interface FormulaRange {
  readonly sheetName: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Something for the host to reckon, written in its own words: `TODAY()+29`. */
export interface FormulaExpression {
  readonly expression: string;
}

/** A range, a text, a number, a date as written in a formula's text, an expression, or what is left out. */
export type FormulaArgument = FormulaRange | FormulaExpression | string | number | null;

/** Before the functions' names in Excel. */
export const NAMESPACE = 'SUIVI';

/**
 * `=SUIVI.COVERAGE('Équipe'!$A$1:$F$8;…)` in Excel, `=COVERAGE(…)` in Google Sheets.
 * @param separator What parts arguments in the workbook's language: a semicolon where the comma parts decimals.
 */
export function formulaText(id: FunctionId, args: readonly FormulaArgument[], host: 'excel' | 'sheets', separator: ';' | ','): string {
  let count = args.length;
  while (count > 0 && (args[count - 1] ?? null) === null) count -= 1;
  const list = args.slice(0, count).map((arg) => argumentText(arg, separator));
  return `=${host === 'excel' ? `${NAMESPACE}.` : ''}${id}(${list.join(separator)})`;
}

function argumentText(arg: FormulaArgument, separator: ';' | ','): string {
  if (arg === null) return '';
  if (typeof arg === 'string') return `"${arg.replace(/"/g, '""')}"`;
  if (typeof arg === 'number') return separator === ';' ? String(arg).replace('.', ',') : String(arg);
  if ('expression' in arg) return arg.expression;
  const { sheetName, top, left, bottom, right } = arg;
  const first = absolute(top, left);
  const last = top === bottom && left === right ? '' : `:${absolute(bottom, right)}`;
  return `'${sheetName.replace(/'/g, "''")}'!${first}${last}`;
}

function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
