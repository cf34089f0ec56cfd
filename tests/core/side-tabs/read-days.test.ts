/** Which days of the week a text stands for. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daySetIn } from '../../../core/side-tabs/read-days.ts';
import { hoursIn } from '../../../core/side-tabs/hours-in.ts';
import { EVERY_DAY, PUBLIC_HOLIDAYS, WEEKEND, WORKING_WEEK, dayBit } from '../../../core/time/day-set.ts';

function bits(...days: readonly number[]): number {
  return days.reduce((set, day) => set | dayBit(day), 0);
}

it.each([
  ['lun–ven', WORKING_WEEK], ['du lundi au vendredi', WORKING_WEEK], ['Mon-Fri', WORKING_WEEK], ['weekdays', WORKING_WEEK], ['jours ouvrables', WORKING_WEEK], ['L M M J V', WORKING_WEEK], ['L-V', WORKING_WEEK], ['L à V', WORKING_WEEK],
  ['mar, jeu', bits(2, 4)], ['Tue/Thu', bits(2, 4)], ['les lundis et mercredis', bits(1, 3)], ['Sundays', bits(7)], ['sam–lun', bits(6, 7, 1)], ['vendredi au lundi', bits(5, 6, 7, 1)], ['dim–mar', bits(7, 1, 2)],
  ['fin de semaine', WEEKEND], ['week-end', WEEKEND], ['sam. et dim.', WEEKEND], ['tous les jours', EVERY_DAY], ['daily', EVERY_DAY], ['7j/7', EVERY_DAY], ['toute la semaine', EVERY_DAY],
  ['jours fériés', PUBLIC_HOLIDAYS], ['weekends and public holidays', WEEKEND | PUBLIC_HOLIDAYS], ['tous les jours sauf le dimanche', bits(1, 2, 3, 4, 5, 6)], ['every day except Monday', bits(2, 3, 4, 5, 6, 7)],
])('%s', (text, days) => {
  expect(daySetIn(text)).toBe(days);
});

it.each(['M–V', '3 jours', '1-5', 'lundi matin', 'au besoin', 'sauf lundi', 'tous les jours sauf fériés', 'lundi?!abc', '', '-'])('leaves %j unread rather than guess', (text) => {
  expect(daySetIn(text)).toBeNull();
});

it.each([
  ['9 h–17 h', 540, 1020], ['8h30 à 16h30', 510, 990], ['9-5 pm', 540, 1020], ['2–5 pm', 840, 1020], ['12–5 pm', 720, 1020], ['22:00–06:00', 1320, 360], ['10pm-2am', 1320, 120], ['9 h–minuit', 540, 0],
  ['18 h à 24 h', 1080, 0], ['24 h', 0, 0], ['24/7', 0, 0], ['17h30', 1050, null], ['5 pm', 1020, null], ['entre 9 h et 17 h', 540, 1020], ['8 a.m. – 4 p.m.', 480, 960],
  ['9-5', 540, 1020], ['9 to 5', 540, 1020], ['9 à 5', 540, 1020], ['8:30-4:30', 510, 990], ['10-6', 600, 1080], ['12-8', 720, 1200], ['9am-5', 540, 1020], ['9-17', 540, 1020], ['22-6', 1320, 360], ['17-9', 1020, 540], ['8-24', 480, 0],
  ['9-12, 13-17', 540, 1020], ['9:00–12:00, 13:00–17:00', 540, 1020], ['de 9h à 12h et de 13h à 17h', 540, 1020], ['9h-12h/13h-17h', 540, 1020], ['9-12, 1-5', 540, 1020], ['9am-12pm & 1pm-5pm', 540, 1020],
  ['9h/17h', 540, 1020], ['9 h–17 h (télétravail)', 540, 1020], ['dès 9h', 540, null],
])('%s is from one minute to another', (text, from, to) => {
  expect(hoursIn(text)).toEqual({ from, to });
});

it.each([
  'tard', '25 h', 'journée', '', '–', 'jusqu’à 17h', 'until 5pm', 'before noon', 'matin', 'AM', 'mi-temps', 'part time', '7 h/jour', '35h/sem', '8 hours a day', '9h–12h, 18h–21h', '9-12, 11-14', '9-12, matin',
  '11-2', '20-14', '8h30-4h30', 'Mon 9-5, Tue 9-5',
])('leaves the hours %j unread', (text) => {
  expect(hoursIn(text)).toBeNull();
});

it('never throws, and gives sets and minutes within their bounds', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom('lun', 'ven', '–', ' à ', 'sauf', '9', ' h', ':30', 'pm', ',', ' et ', 'S47', '24'), { maxLength: 12 }).map((parts) => parts.join(''))), (text) => {
    const days = daySetIn(text);
    expect(days === null || (days > 0 && days < 256)).toBe(true);
    const hours = hoursIn(text);
    for (const minutes of [hours?.from ?? 0, hours?.to ?? 0]) expect(minutes >= 0 && minutes < 1440 && Number.isInteger(minutes)).toBe(true);
  }), { numRuns: 500 });
});
