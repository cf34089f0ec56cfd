/** Takes the time of day out of the words that say how often something comes back: `chaque lundi à 9 h 30`. */
import { HOUR_WORDS } from '../lexicon/date-words.ts';
import type { Token } from './date-tokens.ts';

const AT = new Set(['a', 'at', 'vers', 'des']);
const HALVES = new Set(['am', 'pm']);

/** The tokens without `9 h`, `9h30`, `à 9:00`, `at 9 am`. */
export function withoutTimes(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    const used = timeLength(tokens, index);
    if (used === 0) kept.push(token);
    else if (kept.length > 0 && AT.has(kept[kept.length - 1]?.text ?? '')) kept.pop();
    index += Math.max(1, used);
  }
  return kept;
}

/** How many tokens from an index on are a time; 0 for none. */
function timeLength(tokens: readonly Token[], index: number): number {
  const hour = tokens[index];
  const next = tokens[index + 1];
  if (hour === undefined || next === undefined || hour.value < 0 || hour.value > 24) return 0;
  const afterMinutes = tokens[index + 2];
  if (next.value >= 0 && next.gap === ':') return afterMinutes !== undefined && HALVES.has(afterMinutes.text) ? 3 : 2;
  if (HALVES.has(next.text)) return 2;
  if (!HOUR_WORDS.has(next.text)) return 0;
  return afterMinutes !== undefined && afterMinutes.value >= 0 && afterMinutes.gap === '' && afterMinutes.text.length === 2 ? 3 : 2;
}
