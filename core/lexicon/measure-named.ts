/** The measure that an objective's words name. */
import { MEASURES } from '../table/role.ts';
import type { Measure } from '../table/role.ts';
import { headingMeanings } from './heading-meaning.ts';

const SURE = 0.8;

/** `Portée totale`, `Taux d’engagement`: what a heading of these words would stand for; null for one that no column gives. */
export function measureNamed(word: string): Measure | null {
  let best: Measure | null = null;
  let most = SURE;
  const meanings = headingMeanings(word);
  for (const measure of MEASURES) {
    const score = meanings.get(measure) ?? 0;
    if (score > most) [best, most] = [measure, score];
  }
  return best;
}
