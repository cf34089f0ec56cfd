/** Which region's typography a cell of the style guide asks for. */
import { fold } from '../lexicon/fold.ts';
import type { Region } from '../rules/settings.ts';

const REGION_WORDS: readonly (readonly [RegExp, Region])[] = [
  [/\bfr ca\b|\boqlf\b|\bquebec|\bfr(?:ancais|ench) (?:au |du )?canad/, 'fr-CA'],
  [/\bfr fr\b|\bimprimerie nationale\b|\bfr(?:ancais|ench) (?:de |en |of )?france\b|^france$/, 'fr-FR'],
  [/\bfr be\b|\bbelgi/, 'fr-BE'],
  [/\bfr ch\b|\bsuisse\b|\bswiss\b|\bromand/, 'fr-CH'],
  [/\ben ca\b|\bcanadian english\b|\banglais (?:du )?canad/, 'en-CA'],
  [/\ben us\b|\bamerican\b|\banglais americain/, 'en-US'],
  [/\ben (?:gb|uk)\b|\bbritish\b|\banglais britannique/, 'en-GB'],
];

/** Null where it names none, or several. */
export function regionOf(value: string): Region | null {
  const folded = fold(value);
  const named = REGION_WORDS.filter(([pattern]) => pattern.test(folded));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}
