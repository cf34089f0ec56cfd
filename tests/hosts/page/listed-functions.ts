/** The add-in's functions as the grid lists them while somebody types, with the names that a host gives them. */
import { FUNCTIONS, FUNCTION_IDS, type FunctionId } from '../../../core/functions/declarations.ts';
import { PARAMETER_NAMES } from '../../../core/functions/parameter-names.ts';
import { functionTexts } from '../../../core/functions/texts/function-texts.ts';
import type { CellFunction } from './cell-functions.ts';
import type { Language } from './shell-words.ts';

export interface ListedFunction extends CellFunction {
  readonly id: FunctionId;
}

export function listedFunctions(language: Language, prefix: string): readonly ListedFunction[] {
  const texts = functionTexts(language);
  return FUNCTION_IDS.map((id) => {
    // Every function has a help text for each of its own parameters, which the list of all of them loses.
    const help = texts[id].parameters as Readonly<Record<string, string>>;
    return {
      id,
      name: `${prefix}${id}`,
      summary: texts[id].description,
      parameters: FUNCTIONS[id].parameters.map(({ key, isOptional = false }) => ({ name: PARAMETER_NAMES[key][language], detail: help[key] ?? '', isOptional })),
    };
  });
}
