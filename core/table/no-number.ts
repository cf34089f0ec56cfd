/** What cells hold where there is no number to give. */
import { fold } from '../lexicon/fold.ts';
import { NO_NUMBER } from '../lexicon/number-words.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';

/** `-`, `n/a`, `undefined`: as good as a blank cell. */
export function isNoNumber(text: string): boolean {
  return text === '' || isPlaceholder(text) || (text.length <= 24 && NO_NUMBER.has(fold(text)));
}
