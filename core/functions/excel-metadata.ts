/** What Excel knows of the functions before one is called: the JSON metadata of its custom functions, one text a language. */
import type { Language } from '../words/language.ts';
import type { Parameter } from './declaration.ts';
import { FUNCTIONS, FUNCTION_IDS } from './declarations.ts';
import type { FunctionId } from './declarations.ts';
import { PARAMETER_NAMES } from './parameter-names.ts';
import { functionTexts } from './texts/function-texts.ts';

/** As Microsoft's schema has it, as far as it is used here. */
export interface ExcelMetadata {
  /** Errors in ranges reach the function, which then says in which range they are. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly ExcelFunction[];
}

interface ExcelFunction {
  readonly id: FunctionId;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ExcelParameter[];
  readonly result: { readonly type: 'number' | 'string' | 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

interface ExcelParameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

/** @param helpUrl Where the functions are explained; none where absent. */
export function excelMetadata(language: Language, helpUrl?: string): ExcelMetadata {
  const texts = functionTexts(language);
  const functions = FUNCTION_IDS.map((id): ExcelFunction => {
    const { parameters, result } = FUNCTIONS[id];
    // Every function has a help text for each of its own parameters, which the list of all of them loses.
    const help = texts[id].parameters as Readonly<Record<string, string>>;
    return {
      id,
      // One name in every language: a formula reads the same whoever opens the workbook.
      name: id,
      description: texts[id].description,
      ...(helpUrl === undefined ? {} : { helpUrl }),
      parameters: parameters.map((parameter) => excelParameter(parameter, language, help[parameter.key] ?? '')),
      result: { type: result === 'number' ? 'number' : result === 'text' ? 'string' : 'any', dimensionality: result === 'rows' ? 'matrix' : 'scalar' },
    };
  });
  return { allowErrorForDataTypeAny: true, functions };
}

function excelParameter({ key, kind, isOptional }: Parameter, language: Language, description: string): ExcelParameter {
  return {
    name: PARAMETER_NAMES[key][language],
    description,
    // A day may be a number or a text; a word is asked for as text, so that an empty cell is an empty one and not 0.
    type: kind === 'text' ? 'string' : 'any',
    dimensionality: kind === 'range' ? 'matrix' : 'scalar',
    ...(isOptional === true ? { optional: true } : {}),
  };
}
