/** Cadence is what a recount of every row and day in another language says. */
import { describe, expect, it } from 'vitest';
import { answerByCore, recountedCalendars, settled } from '../../fixtures/cadence/recounted.ts';

const CALENDARS = recountedCalendars();

describe('a hundred random calendars', () => {
  it('have the posts, silences, hours, mix, bursts and gaps that were counted row by row', () => {
    expect(CALENDARS).toHaveLength(100);
    for (const [place, calendar] of CALENDARS.entries()) expect(settled(answerByCore(calendar)), `calendar ${place}`).toEqual(settled(calendar.answer));
  });

  it('hold all that could go wrong', () => {
    const answers = CALENDARS.map(({ answer }) => answer);
    for (const of of ['silences', 'bursts', 'close', 'gaps', 'mix'] as const) expect(answers.some((answer) => answer[of].length > 0), of).toBe(true);
    expect(answers.some(({ regularity }) => regularity.some(([, , , dispersion, onTarget]) => dispersion !== null && onTarget !== null))).toBe(true);
    expect(answers.some(({ channels, posts }) => channels.length === 0 && posts === 0)).toBe(true);
    expect(CALENDARS.some(({ rows }) => rows.some(([, , , , channels]) => channels.includes('all')))).toBe(true);
  });
});
