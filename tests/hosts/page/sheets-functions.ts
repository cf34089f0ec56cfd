/** Formulas that call the add-on's functions, as Google Sheets works them out: the shipped script, anew for each. */
import { scriptValue } from '../google/cell-values.ts';
import type { ScriptHost } from '../google/script-host.ts';
import type { CellAnswer, CellArgument, CellFunctions } from './cell-functions.ts';
import { listedFunctions } from './listed-functions.ts';
import type { PageScript } from './page-script.ts';
import type { Language } from './shell-words.ts';

export function sheetsFunctions(language: Language, script: () => PageScript | Promise<PageScript>): CellFunctions {
  return {
    listed: listedFunctions(language, ''),
    pending: language === 'fr' ? 'Chargement…' : 'Loading…',
    run: (name, args) => {
      const open = script();
      return open instanceof Promise ? open.then((opened) => runIn(opened, name, args)) : runIn(open, name, args);
    },
  };
}

function runIn({ host, call }: PageScript, name: string, args: readonly CellArgument[]): CellAnswer {
  try {
    return answered(call(name, ...args.map((argument) => given(argument, host))));
  } catch {
    // Google shows what is thrown in a note on the cell.
    return { error: '#ERROR!' };
  }
}

/** Rows for a range of several cells; one cell, and what is left out, by itself. */
function given(argument: CellArgument, host: ScriptHost): unknown {
  if (argument === null) return undefined;
  if ('value' in argument) return scriptValue(argument.value, argument.format, host);
  const rows = argument.values.map((row, r) => row.map((cell, c) => scriptValue(cell, argument.formats[r]?.[c] ?? 'General', host)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** Rows, a number or a text; the functions give no dates. */
function answered(value: unknown): CellAnswer {
  const cell = (one: unknown): string | number | boolean | null => (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? one : null);
  return Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)])) : cell(value);
}
