/** Dates as people type them. */
import { describe, expect, it } from 'vitest';
import { civilFromDay } from '../../../core/time/day.ts';
import { parseDate } from '../../../core/time/parse-date.ts';

/** `2026-10-12 19:30`, or the kind where the text alone gives no day. */
function read(text: string): string {
  const { kind, day, minutes, month, date, first, second } = parseDate(text);
  const time = minutes < 0 ? '' : ` ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  if (kind === 'yearless') return `${month}/${date}${time}`;
  if (kind === 'numeric') return `${first} or ${second}${time}`;
  if (kind !== 'day') return kind;
  const civil = civilFromDay(day);
  return `${civil.year}-${civil.month}-${civil.date}${time}`;
}

describe('a date that says everything', () => {
  it.each([
    ['2026-10-12', '2026-10-12'],
    ['2026-08-03T12:00', '2026-8-3 12:00'],
    ['2026-03-15 08:47', '2026-3-15 8:47'],
    ['2026-10-01 10:00 +0000', '2026-10-1 10:00'],
    ['2026/10/12', '2026-10-12'],
    ['20261012', '2026-10-12'],
    ['Mon Feb 10 2025', '2025-2-10'],
    ['Tue, Feb 11, 2025', '2025-2-11'],
    ['Sep 28, 2026, 5:00 PM', '2026-9-28 17:00'],
    ['1 sept. 2026', '2026-9-1'],
    ['5 janv. 2027', '2027-1-5'],
    ['2 févr. 2027', '2027-2-2'],
    ['1er août 2026 à 19 h 30', '2026-8-1 19:30'],
    ['14 décembre 2026', '2026-12-14'],
    ['12 de octubre de 2026', '2026-10-12'],
    ['3 de março de 2026', '2026-3-3'],
    ['14. Oktober 2026', '2026-10-14'],
    ['12-oct-26', '2026-10-12'],
    ['June 3rd, 2026', '2026-6-3'],
    ['mar. 13/10/2026', '2026-10-13'],
    ['10/13/2026', '2026-10-13'],
    ['Semaine du 12 octobre 2026', '2026-10-12'],
    ['W/C 8 June 2026', '2026-6-8'],
    ['mar. 7 janv. 2025', '2025-1-7'],
    ['2026-11-21T09:00:00.000-05:00', '2026-11-21 9:00'],
    ['11/21/2026 9:00 AM', '2026-11-21 9:00'],
    ['Saturday, November 21, 2026', '2026-11-21'],
    ['21 novembre 2026 à 19\u00a0h\u00a030', '2026-11-21 19:30'],
    ['Di 5. Mai 2026', '2026-5-5'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a date that leaves something open', () => {
  it.each([
    ['Mar 7 jan', '1/7'],
    ['Jeu 9 jan', '1/9'],
    ['Mar 7', '3/7'],
    ['17-Jun', '6/17'],
    ['October 1', '10/1'],
    ['19 avril', '4/19'],
    ['12 oct 19h30', '10/12 19:30'],
    ['quarta-feira, 14/10', '10/14'],
    ['05/02/2026', '5 or 2'],
    ['lun. 12/10/2026', '12 or 10'],
    ['12/10', '12 or 10'],
    ['Mon Feb 10', '2/10'],
    ['samedi 21/11 à 18h', '11/21 18:00'],
    ['Week of June 8', '6/8'],
    ['Mar 3/10', '3 or 10'],
    ['Lundi 17', 'monthless'],
    ['Lundi', 'weekday'],
  ])('keeps what %s says and no more', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes Mar for mardi, not March, where another month follows', () => {
    expect(parseDate('Mar 7 jan')).toMatchObject({ month: 1, date: 7, weekday: 2 });
  });
});

describe('several days in one cell', () => {
  it.each([
    ['Jun 8–14', '6/8'],
    ['8–14 juin 2026', '2026-6-8'],
    ['12, 14 e 16/10', '10/12'],
    ['12, 14 et 16 octobre 2026', '2026-10-12'],
    ['30 nov. – 4 déc. 2026', '2026-11-30'],
    ['30 déc. – 2 janv. 2027', '2026-12-30'],
    ['Lun 12 oct - Ven 16 oct 2026', '2026-10-12'],
    ['12/10/2026 – 16/10/2026', '2026-10-12'],
    ['12/10/2026 – 14/10/2026', '2026-10-12'],
    ['05/10/2026 - 06/10/2026', '5 or 10'],
    ['13 mars / 14 mars', '3/13'],
  ])('reads the first of %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what is no day', () => {
  it.each(['Semaine 12', 'W47', '2026-W47', 'J-7', 'Day 3', 'Day 3 - Monday', 'J+3', 'S12', 'Octobre 2026', 'octobre', 'mi-novembre'])('takes %s for a label', (text) => {
    expect(read(text)).toBe('label');
  });

  it.each(['31/02/2026', '2026-02-30', '2026-13-01', '32 mars 2026', '13/13/2026'])('says that %s does not exist', (text) => {
    expect(read(text)).toBe('impossible');
  });

  it.each(['', '2026', '17', '14/10/20240', '7 Novermber', '10:00', '2 posts', 'Lancement du 3e album', '1.5', 'à confirmer', 'DD/MM/YYYY', 'Lifetime', 'Global', 'Q4 2026', 'fin novembre'])('does not guess at %j', (text) => {
    expect(read(text)).toBe('none');
  });
});
