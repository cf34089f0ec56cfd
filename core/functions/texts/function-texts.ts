/** What people read of the functions, in each language: apart from the functions, whose bundle needs none of it. */
import type { Language } from '../../words/language.ts';
import type { FunctionId, FunctionParameters } from '../declarations.ts';
import { enFunctions } from './en.ts';
import { frFunctions } from './fr.ts';

export interface FunctionText<Id extends FunctionId = FunctionId> {
  /** What it gives, in a sentence: shown while somebody types the formula. */
  readonly description: string;
  /** What to give for each parameter; their names stand in `parameter-names.ts`. */
  readonly parameters: { readonly [Key in FunctionParameters[Id]]: string };
  /** What it gives, as its page says it. */
  readonly result: string;
  /** Further things worth knowing, a sentence or two each. */
  readonly notes: readonly string[];
}

export type FunctionTexts = { readonly [Id in FunctionId]: FunctionText<Id> };

export function functionTexts(language: Language): FunctionTexts {
  return language === 'fr' ? frFunctions : enFunctions;
}
