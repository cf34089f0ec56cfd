/** La pause de crise, en français. */
import type { CrisisWords } from '../crisis-words.ts';
import { NBSP, dateInFrench } from '../format.ts';
import { frStates } from './terms.ts';

export const frCrisis: CrisisWords = {
  heldNote: (day, state) => `En pause depuis le ${dateInFrench(day)}; état à la reprise${NBSP}: ${frStates[state]}`,
};
