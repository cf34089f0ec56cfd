/** A count as the language of the pane writes it. */
import { NBSP, wholeNumber } from '../words/format.ts';
import type { Language } from '../words/language.ts';

export function wholeNumberIn(language: Language, value: number): string {
  return wholeNumber(value, language === 'fr' ? NBSP : ',');
}
