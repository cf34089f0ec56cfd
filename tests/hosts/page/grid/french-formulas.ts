/** Formulas as they are typed in a French spreadsheet, semicolons between arguments, a decimal comma and the day by its French name: Univer knows the English ones only. */
import type { GridContext } from './grid-context.ts';

const SET_VALUES = 'sheet.mutation.set-range-values';
/** Texts and names of tabs, in quotes; lists in braces, whose semicolons part rows; the current day; and what parts. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\bAUJOURDHUI(?=\()|\d,\d|[;,]/gi;

/** Commas only where a semicolon shows that it is written so: `SUM(1,5)` may be either. */
export function englishFormula(formula: string): string {
  const isParted = [...formula.matchAll(PARTS)].some(([part]) => part === ';');
  return formula.replace(PARTS, (part) => {
    if (/^aujourdhui$/i.test(part)) return 'TODAY';
    if (part === ';') return ',';
    return isParted && /^\d,\d$/.test(part) ? part.replace(',', '.') : part;
  });
}

interface TypedCell {
  f?: string | null;
}

/** Listens until told to stop. */
export function acceptFrenchFormulas(context: GridContext): () => void {
  const listening = context.engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SET_VALUES || context.isShowing) return;
    // Univer types parameters by command; the listener gets them all as `object`. These are cells by row and column.
    const { cellValue = {} } = (params ?? {}) as { readonly cellValue?: Readonly<Record<number, Readonly<Record<number, TypedCell | null>> | null>> };
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values(row ?? {})) if (typeof cell?.f === 'string') cell.f = englishFormula(cell.f);
    }
  });
  return () => listening.dispose();
}
