/** Formulas that call the add-in's functions, as Excel works them out. */
import { FUNCTIONS, type FunctionId } from '../../../core/functions/declarations.ts';
import type { Parameter } from '../../../core/functions/declaration.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { isCellError } from '../../../core/table/cell.ts';
import { FUNCTIONS_NAMESPACE } from '../../../manifests/identity.ts';
import type { FunctionsHost } from '../office/functions-host.ts';
import type { FormulaGiven } from '../office/functions-messages.ts';
import type { CellAnswer, CellArgument, CellFunctions } from './cell-functions.ts';
import { listedFunctions } from './listed-functions.ts';
import type { Language } from './shell-words.ts';

export function excelFunctions(language: Language, host: () => Promise<FunctionsHost>): CellFunctions {
  const listed = listedFunctions(language, `${FUNCTIONS_NAMESPACE}.`);
  const idOf = new Map(listed.map(({ name, id }) => [name, id]));
  return {
    listed,
    pending: '#BUSY!',
    run: async (name, args) => {
      const id = idOf.get(name);
      if (id === undefined) throw new RangeError(`no function ${name}`);
      const outcome = await (await host()).call({ id, args: given(id, args) });
      // What comes back is one of the functions' own values, or rows of them.
      return 'error' in outcome ? { error: outcome.error } : (outcome.value as CellAnswer);
    },
  };
}

/** One for each parameter. */
function given(id: FunctionId, args: readonly CellArgument[]): readonly FormulaGiven[] {
  return FUNCTIONS[id].parameters.map((parameter, index) => passed(parameter, args[index] ?? null));
}

function passed({ kind }: Parameter, argument: CellArgument): FormulaGiven {
  if (argument === null) return undefined;
  const values = 'values' in argument ? argument.values : [[argument.value]];
  if (kind === 'range') return values;
  const isOne = values.length === 1 && values[0]?.length === 1;
  // Several cells where one is asked for: the function says so.
  if (!isOne) return values;
  const cell = values[0]?.[0] ?? null;
  return kind === 'text' ? asText(cell) : (cell ?? 0);
}

/** A parameter of type string gets a text, whatever the cell holds. */
function asText(cell: Cell): Cell {
  if (isCellError(cell)) return cell;
  return cell === null ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
