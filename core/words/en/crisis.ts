/** The pause of a crisis, in English. */
import type { CrisisWords } from '../crisis-words.ts';
import { dateInEnglish } from '../format.ts';
import { enStates } from './terms.ts';

export const enCrisis: CrisisWords = {
  heldNote: (day, state) => `On hold since ${dateInEnglish(day)}; comes back as: ${enStates[state]}`,
};
