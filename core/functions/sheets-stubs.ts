/** How Google Sheets knows the functions: a declaration for each, with the comment that its help is made from. */
import { FUNCTIONS, FUNCTION_IDS } from './declarations.ts';
import type { FunctionId } from './declarations.ts';
import { NBSP } from '../words/format.ts';
import type { ParameterKind } from './declaration.ts';
import { PARAMETER_NAMES } from './parameter-names.ts';
import { functionTexts } from './texts/function-texts.ts';

export interface SheetsStub {
  readonly name: FunctionId;
  readonly parameters: readonly string[];
  readonly description: string;
  readonly tags: readonly string[];
}

const TYPES: { readonly [Kind in ParameterKind]: string } = { range: 'Array<Array<any>>', day: 'Date', moment: 'Date', text: 'string' };
const RESULTS = { number: 'number', text: 'string', rows: 'Array<Array<any>>' } as const;

/** Google shows one text to everybody: French first, then English. */
export function sheetsStubs(): readonly SheetsStub[] {
  const fr = functionTexts('fr');
  const en = functionTexts('en');
  return FUNCTION_IDS.map((id) => {
    const { parameters, result } = FUNCTIONS[id];
    // Every function has a help text for each of its own parameters, which the list of all of them loses.
    const helpFr = fr[id].parameters as Readonly<Record<string, string>>;
    const helpEn = en[id].parameters as Readonly<Record<string, string>>;
    return {
      name: id,
      parameters: parameters.map(({ key }) => key),
      description: `${fr[id].description} / ${en[id].description}`,
      tags: [
        ...parameters.map(({ key, kind, isOptional }) => {
          const name = isOptional === true ? `[${key}]` : key;
          return `@param {${TYPES[kind]}} ${name} ${PARAMETER_NAMES[key].fr}${NBSP}: ${helpFr[key] ?? ''} / ${helpEn[key] ?? ''}`;
        }),
        `@return {${RESULTS[result]}} ${fr[id].result} / ${en[id].result}`,
        '@customfunction',
      ],
    };
  });
}
