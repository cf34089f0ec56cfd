/** The days on which what comes back is left out, as teams write them. */
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../core/time/iso-day.ts';
import { isLeftOut } from '../../../core/time/left-out.ts';
import type { LeftOut } from '../../../core/time/left-out.ts';
import { readAllLeftOut } from '../../../core/time/read-left-out.ts';
import { readRecurrence } from '../../../core/time/recurrence-reading.ts';
import { day } from '../rules/calendar-of.ts';

const HOLIDAYS = new Set([day('2026-12-25'), day('2027-01-01')]);
const FROM = day('2026-12-18');
const TO = day('2027-01-06');

/** Of the days around the new year those that are left out, as `first..last` of each stretch. */
function daysOf(leftOut: LeftOut | null): string {
  const parts: string[] = [];
  if (leftOut === null) return 'not understood';
  for (let at = FROM; at <= TO; at += 1) {
    if (!isLeftOut(leftOut, at, HOLIDAYS) || (at > FROM && isLeftOut(leftOut, at - 1, HOLIDAYS))) continue;
    let last = at;
    while (last < TO && isLeftOut(leftOut, last + 1, HOLIDAYS)) last += 1;
    parts.push(last === at ? isoDay(at) : `${isoDay(at)}..${isoDay(last)}`);
  }
  return parts.join(' ');
}

describe('what is left out', () => {
  it.each([
    ['24 décembre', '2026-12-24'], ['le 24 déc. 2026', '2026-12-24'], ['Dec 24, 2026', '2026-12-24'], ['2026-12-24', '2026-12-24'], ['24 déc. 2025', ''],
    ['24-26 déc.', '2026-12-24..2026-12-26'], ['24 – 26 déc. 2026', '2026-12-24..2026-12-26'], ['24-26 déc. 2025', ''], ['du 24 au 26 décembre', '2026-12-24..2026-12-26'],
    ['Dec 24-26', '2026-12-24..2026-12-26'], ['Dec 24–26, 2026', '2026-12-24..2026-12-26'], ['Dec 24 to 26', '2026-12-24..2026-12-26'], ['from December 24 to January 2', '2026-12-24..2027-01-02'],
    ['20 déc. au 5 janv.', '2026-12-20..2027-01-05'], ['20 déc. au 5 janv. 2027', '2026-12-20..2027-01-05'], ['20 déc. 2026 – 5 janv.', '2026-12-20..2027-01-05'],
    ['2026-12-24 au 2026-12-26', '2026-12-24..2026-12-26'], ['2026-12-24 - 2026-12-26', '2026-12-24..2026-12-26'],
    ['férié', '2026-12-25 2027-01-01'], ['Jours fériés', '2026-12-25 2027-01-01'], ['les jours fériés légaux', '2026-12-25 2027-01-01'], ['si le jour est férié', '2026-12-25 2027-01-01'],
    ['holidays', '2026-12-25 2027-01-01'], ['on public holidays', '2026-12-25 2027-01-01'],
    ['lundi', '2026-12-21 2026-12-28 2027-01-04'], ['les lundis', '2026-12-21 2026-12-28 2027-01-04'], ['weekends', '2026-12-19..2026-12-20 2026-12-26..2026-12-27 2027-01-02..2027-01-03'],
  ])('by “%s” is read', (text, days) => {
    expect(daysOf(readAllLeftOut([text]))).toBe(days);
  });

  it.each([
    '', 'juillet', 'en juillet', 'été', 'congé', 'vacances', '26-24 déc. 2026', '30-31 février', '05/06', '05/06/2026', '24', '24-26', 'entre Noël et le jour de l’An', 'le 1er lundi du mois',
    'un lundi sur deux', 'jours fériés scolaires', 'holiday campaign', '24-25-26 déc.', 'semaine 52', 'x'.repeat(200),
  ])('by “%s” is left to a person', (text) => {
    expect(readAllLeftOut([text])).toBeNull();
  });

  it('takes the month of one date for those beside it', () => {
    expect(daysOf(readAllLeftOut(['le 24', '26', '31 décembre 2026']))).toBe('2026-12-24 2026-12-26 2026-12-31');
    expect(daysOf(readAllLeftOut(['Dec 24', '26', '31']))).toBe('2026-12-24 2026-12-26 2026-12-31');
  });
});

describe('how often, with what is left out', () => {
  it.each([
    ['tous les lundis sauf fériés', ''], ['chaque vendredi sauf le 25 décembre', '2026-12-25'], ['Chaque lundi (sauf les 21 et 28 décembre)', '2026-12-21 2026-12-28'],
    ['tous les jours sauf lundi', '2026-12-21 2026-12-28 2027-01-04'], ['every day except Saturdays and Sundays', '2026-12-19..2026-12-20 2026-12-26..2026-12-27 2027-01-02..2027-01-03'],
    ['every Friday at 9 am, except Dec 24-26, 2026', '2026-12-24..2026-12-26'], ['1er et 3e mardi du mois, hors jours fériés', ''], ['chaque lundi', ''],
  ])('“%s” are understood', (word, days) => {
    const { rule, leftOut } = readRecurrence(word);
    expect(rule).not.toBeNull();
    expect(daysOf({ ...leftOut, hasHolidays: false })).toBe(days);
    expect(leftOut.hasHolidays).toBe(/férié/.test(word));
  });

  it.each(['chaque lundi sauf en juillet', 'chaque lundi sauf', 'sauf le lundi', 'chaque lundi sauf le 24', 'chaque lundi sauf congés', 'not often', 'souvent sauf fériés'])('“%s” are left to a person, whole', (word) => {
    expect(readRecurrence(word).rule).toBeNull();
    expect(daysOf(readRecurrence(word).leftOut)).toBe('');
  });
});
