/** Finds the references in a formula and rewrites them, leaving texts, names and functions alone. */
import { columnLetters } from '../../../core/table/cell-ref.ts';
import { areaAfter, MAX_COLUMNS, MAX_ROWS, type LineChange } from './area.ts';
import type { Area } from './book-types.ts';

/** One reference: a cell, a block, whole columns or whole rows. */
export interface Reference {
  /** The sheet named before it, without apostrophes; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly kind: 'cell' | 'block' | 'columns' | 'rows';
  readonly area: Area;
  /** Which edges carry a `$`. */
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
}

const CELLS = /(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6}))?/y;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})/y;
const ROWS = /(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})/y;
const NAME = /[\p{L}\p{N}_.\\$]+/uy;
const NAME_LETTER = /[\p{L}\p{N}_.\\$(!]/u;

export function columnFromLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  // `A1(` is a function, `A1!` a sheet, `A1b` a name.
  return found === null || NAME_LETTER.test(text.charAt(at + found[0].length)) ? null : found;
}

function referenceAt(formula: string, at: number, sheet: string | null): { reference: Reference; length: number } | null {
  const reference = cellsAt(formula, at, sheet) ?? linesAt(formula, at, sheet);
  if (reference === null) return null;
  const { bottom, right } = reference.reference.area;
  return bottom < MAX_ROWS && right < MAX_COLUMNS ? reference : null;
}

function cellsAt(formula: string, at: number, sheet: string | null): { reference: Reference; length: number } | null {
  const found = matchAt(CELLS, formula, at);
  if (found === null) return null;
  const [whole, leftMark, leftLetters = '', topMark, topDigits, rightMark, rightLetters, bottomMark, bottomDigits] = found;
  const left = columnFromLetters(leftLetters);
  const top = Number(topDigits) - 1;
  const isBlock = rightLetters !== undefined;
  const area = { top, left, bottom: isBlock ? Number(bottomDigits) - 1 : top, right: isBlock ? columnFromLetters(rightLetters) : left };
  const fixed = {
    top: topMark === '$', left: leftMark === '$',
    bottom: (isBlock ? bottomMark : topMark) === '$', right: (isBlock ? rightMark : leftMark) === '$',
  };
  return { reference: { sheet, kind: isBlock ? 'block' : 'cell', area, fixed }, length: whole.length };
}

function linesAt(formula: string, at: number, sheet: string | null): { reference: Reference; length: number } | null {
  const columns = matchAt(COLUMNS, formula, at);
  if (columns !== null) {
    const area = { top: 0, left: columnFromLetters(columns[2] ?? ''), bottom: MAX_ROWS - 1, right: columnFromLetters(columns[4] ?? '') };
    const fixed = { top: true, left: columns[1] === '$', bottom: true, right: columns[3] === '$' };
    return { reference: { sheet, kind: 'columns', area, fixed }, length: columns[0].length };
  }
  const rows = matchAt(ROWS, formula, at);
  if (rows === null) return null;
  const area = { top: Number(rows[2]) - 1, left: 0, bottom: Number(rows[4]) - 1, right: MAX_COLUMNS - 1 };
  const fixed = { top: rows[1] === '$', left: true, bottom: rows[3] === '$', right: true };
  return { reference: { sheet, kind: 'rows', area, fixed }, length: rows[0].length };
}

/** Where a text in quotes or a bracket that starts at `at` ends. */
function endOfQuoted(formula: string, at: number, quote: string): number {
  let end = at + 1;
  for (;;) {
    end = formula.indexOf(quote, end);
    if (end === -1) return formula.length;
    if (quote === ']' || formula[end + 1] !== quote) return end + 1;
    end += 2;
  }
}

/** How a reference is spelled, without its sheet. */
function spelled({ kind, area, fixed }: Reference): string {
  const left = (fixed.left ? '$' : '') + columnLetters(area.left);
  const right = (fixed.right ? '$' : '') + columnLetters(area.right);
  const top = (fixed.top ? '$' : '') + String(area.top + 1);
  const bottom = (fixed.bottom ? '$' : '') + String(area.bottom + 1);
  if (kind === 'columns') return `${left}:${right}`;
  if (kind === 'rows') return `${top}:${bottom}`;
  return kind === 'cell' ? left + top : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as it stands before a reference, always in apostrophes, which is always right. */
function prefixOf(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

/**
 * Rewrites every reference of a formula; null makes it `#REF!`, the same object leaves it as spelled.
 * `rename` gives a sheet's new name, or undefined to leave its name as spelled.
 */
export function mapReferences(
  formula: string, change: (reference: Reference) => Reference | null, rename: (sheet: string) => string | undefined = () => undefined,
): string {
  let out = '';
  let sheet: string | null = null;
  let at = 0;
  const copyTo = (end: number): void => {
    out += formula.slice(at, end);
    at = end;
  };
  const enterSheet = (name: string, end: number): void => {
    sheet = name;
    const next = rename(name);
    out += next === undefined ? formula.slice(at, end) : prefixOf(next);
    at = end;
  };
  while (at < formula.length) {
    const letter = formula.charAt(at);
    if (letter === '"') copyTo(endOfQuoted(formula, at, '"'));
    else if (letter === '[') copyTo(endOfQuoted(formula, at, ']'));
    else if (letter === "'") {
      const end = endOfQuoted(formula, at, "'");
      if (formula[end] !== '!') {
        copyTo(end);
      } else {
        enterSheet(formula.slice(at + 1, end - 1).replace(/''/g, "'"), end + 1);
        continue;
      }
    } else {
      const found = referenceAt(formula, at, sheet);
      NAME.lastIndex = at;
      const name = NAME.exec(formula)?.[0];
      if (found !== null) {
        const next = change(found.reference);
        out += next === found.reference ? formula.slice(at, at + found.length) : next === null ? '#REF!' : spelled(next);
        at += found.length;
      } else if (name !== undefined && formula[at + name.length] === '!') {
        enterSheet(name, at + name.length + 1);
        continue;
      } else copyTo(at + (name?.length ?? 1));
    }
    sheet = null;
  }
  return out;
}

/** The formula as it reads when copied some rows down and columns to the right. */
export function formulaMovedBy(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const { area, fixed } = reference;
    const moved = {
      top: area.top + (fixed.top ? 0 : rows),
      left: area.left + (fixed.left ? 0 : columns),
      bottom: area.bottom + (fixed.bottom ? 0 : rows),
      right: area.right + (fixed.right ? 0 : columns),
    };
    const isOnSheet = moved.top >= 0 && moved.left >= 0 && moved.bottom < MAX_ROWS && moved.right < MAX_COLUMNS;
    return isOnSheet ? { ...reference, area: moved } : null;
  });
}

/** The formula after a sheet was renamed. */
export function formulaRenamed(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) => reference, (sheet) => (sheet.toLowerCase() === from.toLowerCase() ? to : undefined));
}

/** The formula after lines of a sheet came or went; `isOnSheet` says which references mean that sheet. */
export function formulaAfter(formula: string, change: LineChange, isOnSheet: (sheet: string | null) => boolean): string {
  return mapReferences(formula, (reference) => {
    const isUntouched = !isOnSheet(reference.sheet) || reference.kind === (change.axis === 'rows' ? 'columns' : 'rows');
    if (isUntouched) return reference;
    const area = areaAfter(reference.area, change);
    return area === null ? null : { ...reference, area };
  });
}
