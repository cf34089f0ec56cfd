/** The entry of Excel's custom functions: says which code each name of the metadata stands for. */
import { FUNCTIONS, FUNCTION_IDS } from '../../core/functions/declarations.ts';
import type { FunctionId } from '../../core/functions/declarations.ts';
import { invoke } from '../../core/functions/invoke.ts';
import { valueFromExcel } from './value-from-excel.ts';

/** What is used here of Excel's runtime for custom functions, which the page and Excel itself load before this script. */
interface CustomFunctionsRuntime {
  readonly associate: (id: string, run: (...args: readonly unknown[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
}
declare const CustomFunctions: CustomFunctionsRuntime;

for (const id of FUNCTION_IDS) CustomFunctions.associate(id, (...args) => answer(id, args));

/** Excel adds who calls as a last argument, which no function needs. */
function answer(id: FunctionId, args: readonly unknown[]): unknown {
  const given = args.slice(0, FUNCTIONS[id].parameters.length).map(valueFromExcel);
  const answered = invoke(id, given);
  if ('error' in answered) throw new CustomFunctions.Error(answered.error.code, answered.error.sentence);
  return answered.value;
}
