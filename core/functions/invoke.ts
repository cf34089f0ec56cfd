/**
 * Runs a sheet function by its name on what a cell passes to it: the one door for Excel, Google Sheets and any other grid.
 *
 * A grid that shows functions live calls `invoke(id, args, null)` for each formula, with the arguments in the order of
 * `FUNCTIONS[id].parameters`: a range as rows of cells, one cell by itself, undefined or null for what is left out. Dates
 * are serial numbers of the 1900 system, blank cells null or '', errors `{ error: '#N/A' }`. The answer holds a value, rows
 * that spill from the formula's cell, or an error with its sentence. Nothing is kept between calls and no clock is read,
 * so a formula is worked out again whenever one of its cells changes.
 */
import { cellText } from '../table/cell-text.ts';
import { isBlank } from '../table/cell.ts';
import { DAY_MINUTES } from '../coverage/staff.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import type { CellRows, FunctionResult, Given, Parameter, ParameterKey } from './declaration.ts';
import { FUNCTIONS } from './declarations.ts';
import type { FunctionId } from './declarations.ts';
import { FormulaError } from './formula-error.ts';
import type { ErrorCode } from './formula-error.ts';
import { cellGiven, rowsGiven } from './given-cells.ts';
import { languageOfRanges } from './headings-language.ts';
import { readMoment } from './read-moment.ts';
import { refuseErrors } from './refuse-errors.ts';
import { missing, severalCells } from './sentences.ts';

export type FunctionAnswer =
  | { readonly value: FunctionResult }
  | { readonly error: { readonly code: ErrorCode; readonly sentence: string } };

/** @param language In which sentences and headings are; null for that of the ranges' headings, where they tell, else both. */
export function invoke(id: FunctionId, args: readonly unknown[], language: Language | null = null): FunctionAnswer {
  const { parameters, run } = FUNCTIONS[id];
  const ranges = parameters.map(({ kind }, index) => (kind === 'range' ? rowsGiven(args[index]) : []));
  const spoken = language ?? languageOfRanges(ranges);
  try {
    const values = new Map(parameters.map((parameter, index) => [parameter.key, valueOf(parameter, args[index], ranges[index] ?? [])]));
    return { value: run(givenBy(values), spoken ?? LANGUAGES[0]) };
  } catch (caught) {
    if (!(caught instanceof FormulaError)) throw caught;
    return { error: { code: caught.code, sentence: caught.sentence(spoken) } };
  }
}

type Value = CellRows | string | number | null;

function valueOf({ key, kind, isOptional, mayBeBlank, isTab }: Parameter, given: unknown, rows: CellRows): Value {
  if (kind === 'range') {
    if (isTab !== true) refuseErrors(key, rows);
    if (rows.length > 0) return rows;
    if (isOptional !== true && mayBeBlank !== true) throw missing(key);
    return isOptional === true ? null : [];
  }
  const cell = cellGiven(given);
  if (cell === undefined) throw severalCells(key);
  refuseErrors(key, [[cell]]);
  if (kind === 'text' && mayBeBlank === true) return typeof cell === 'string' ? cell : cellText(cell);
  // Excel hands over an empty cell as 0, which is no day and no word.
  if (isBlank(cell) || cell === 0) {
    if (isOptional !== true) throw missing(key);
    return null;
  }
  if (kind === 'text') return cellText(cell);
  const moment = readMoment(key, cell);
  if (moment instanceof FormulaError) throw moment;
  return kind === 'day' ? Math.floor(moment) : Math.round(moment * DAY_MINUTES);
}

/** What a function has no parameter for is null, as what is left out. */
function givenBy(values: ReadonlyMap<ParameterKey, Value>): Given {
  // Which kind a key has stands in the declaration of the function that asks.
  const get = <Kind extends Value>(key: ParameterKey): Kind | null => (values.get(key) ?? null) as Kind | null;
  return { range: get<CellRows>, day: (key) => get<number>(key) ?? 0, moment: (key) => get<number>(key) ?? 0, text: get<string> };
}
