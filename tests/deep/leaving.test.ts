/** Files that leave, read by Python: its own zones and CSV agree on every event and every field of random calendars. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ZONE_NAMES } from '../../core/exchange/leaving/zones.ts';
import { calendarOf, day } from '../core/rules/calendar-of.ts';
import { TODAY, leavingOf, readByIcal } from '../core/exchange/leaving/leaving-of.ts';
import { calendarsByPython, recordsByPython } from '../fixtures/leaving/read-by-python.ts';
import { hostileText } from '../laws/hostile-text.ts';

const CALENDARS = 1000;
const ROLES = ['date', 'time', 'channel', 'title', 'text', 'owner', 'status', 'id', 'hashtags', 'row_kind'] as const;
/** Nights of change come often. */
const days = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: day('2010-01-01'), max: day('2036-12-31') }) }, { weight: 1, arbitrary: fc.constantFrom('2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25').map(day) });
const row = fc.tuple(
  fc.option(days, { freq: 12 }), fc.oneof(fc.option(fc.integer({ min: 0, max: 1439 }).map((minute) => minute / 1440), { freq: 6 }), fc.constantFrom('23:59', '0:00', '14 h à 16 h 30', '9-11 am', '22 h – 1 h', '1:30-2:30', 'midi')), fc.constantFrom('Instagram', 'X, LinkedIn', '', 'Infolettre; interne'),
  hostileText, hostileText, fc.constantFrom('Ana', 'Luc', ''), fc.constantFrom('Approuvé', 'Annulé', '', 'Publié'), fc.option(fc.nat(40).map(String), { freq: 2 }), hostileText, fc.constantFrom(null, null, 'événement'),
);
const calendars = fc.sample(fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 25 }), zone: fc.constantFrom(...ZONE_NAMES) }), CALENDARS);

it('every event is what ical.js and Python read', () => {
  const files = calendars.flatMap(({ rows, zone }) => leavingOf(calendarOf(ROLES, rows), { target: 'ics', zone }).files.map(({ text }) => text));
  const byPython = calendarsByPython(files);
  let events = 0;
  for (const [index, text] of files.entries()) {
    const expected = readByIcal(text).map(({ uid, start, end, summary, description, url, status, categories, sequence }) => ({ uid, start, end, summary, description, url, status, categories, sequence }));
    expect(byPython[index]).toEqual(expected);
    events += expected.length;
  }
  console.log(`${files.length} calendars, ${events} events: ical.js and Python agree on all.`);
});

it('every field is what Python’s csv module reads', () => {
  const files = calendars.flatMap(({ rows }) => (['hootsuite', 'buffer', 'metricool'] as const).flatMap((target) => leavingOf(calendarOf(ROLES, rows.map((each) => each.with(0, TODAY + 5).with(6, 'Approuvé'))), { target }).files));
  const byPython = recordsByPython(files.map(({ text }) => text));
  for (const [index, { records }] of files.entries()) expect(byPython[index]).toEqual(records);
  console.log(`${files.length} files, ${files.reduce((sum, { count }) => sum + count, 0)} posts: Python reads each field as it was.`);
});
