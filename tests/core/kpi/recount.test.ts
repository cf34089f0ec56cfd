/** Results are what a recount in another language says. */
import { describe, expect, it } from 'vitest';
import { expectAsRecounted, recountedCalendars } from '../../fixtures/results/recounted.ts';

const CALENDARS = recountedCalendars();

describe('a hundred random calendars', () => {
  it('have the sums, medians, quartiles, rates and outliers that Python gives them', () => {
    for (const [place, made] of CALENDARS.entries()) expectAsRecounted(made, `calendar ${place}`);
  });

  it('hold all that could go wrong', () => {
    const answers = CALENDARS.map(({ answer }) => answer);
    expect(new Set(answers.map(({ source }) => source))).toEqual(new Set(['total', 'added', 'mixed', null]));
    expect(answers.some(({ outliers: [robust] }) => robust.length > 0)).toBe(true);
    expect(answers.some(({ outliers: [, classic] }) => classic.length > 0)).toBe(true);
    expect(answers.some(({ total }) => total.posts === 0)).toBe(true);
    expect(answers.some(({ total }) => total.n > 0 && total.n < total.posts)).toBe(true);
    expect(new Set(CALENDARS.map(({ basis }) => basis))).toEqual(new Set(['reach', 'impressions', 'views', 'followers']));
    expect(CALENDARS.some(({ basis, answer }) => basis === 'followers' && answer.total.n > 0)).toBe(true);
    expect(CALENDARS.some(({ basis, answer, measures }) => basis === 'followers' && measures.includes('followers') && answer.total.posts > 3 && answer.total.n === 0)).toBe(true);
    const onSeveral = CALENDARS.filter(({ imported }) => imported.some(([row, channel]) => row !== null && imported.some(([other, another]) => other === row && another !== channel)));
    expect(onSeveral.filter(({ by, answer }) => by === 'channel' && Object.values(answer.groups).some(({ n }) => n > 0)).length).toBeGreaterThan(3);
    expect(onSeveral.filter(({ by, answer }) => by !== 'channel' && answer.total.n > 0).length).toBeGreaterThan(3);
    expect(CALENDARS.some(({ imported }) => imported.some(([row]) => row === null))).toBe(true);
    expect(new Set(CALENDARS.flatMap(({ imported }) => imported.map(([, , how]) => how)))).toEqual(new Set([0, 1]));
  });
});
