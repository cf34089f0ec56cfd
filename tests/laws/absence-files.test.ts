/** No file breaks the reading of absences: whatever it holds, each answer makes sense, and what is written is read again as known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../core/coverage/staff.ts';
import { contentLines, plainText, unfoldedBytes } from '../../core/exchange/content-lines.ts';
import { readAbsences } from '../../core/exchange/read-absences.ts';
import { readIcs } from '../../core/exchange/read-ics.ts';
import { readRepeat } from '../../core/exchange/ics-repeat.ts';
import { sortAbsences } from '../../core/exchange/sort-absences.ts';
import { fold } from '../../core/lexicon/fold.ts';
import { LAST_DAY } from '../../core/time/day.ts';
import { teamOf } from '../core/coverage/team-of.ts';
import { day } from '../core/rules/calendar-of.ts';
import { hostileText, longTexts } from './hostile-text.ts';

const TODAY = day('2026-11-22');
const { people } = teamOf({ people: ['Josée Tremblay', 'Ana Roy', 'Ana Caron', 'Linh', '__proto__', 'constructor'].map((name): Partial<Person> => ({ name, key: fold(name) })) });
const FRAME = { people, region: 'ca-qc', today: TODAY } as const;

const LINES = [
  'BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM', 'END:VALARM', 'BEGIN:VTIMEZONE', 'METHOD:CANCEL', 'X-WR-CALNAME:Vacances Josée', 'UID:1',
  'DTSTART;VALUE=DATE:20261207', 'DTEND;VALUE=DATE:20261212', 'DTSTART:20261207T090000Z', 'DTSTART;TZID="A:B;C":20261207T090000', 'DTEND:20261206T090000', 'DTEND:99991231T235959Z', 'DURATION:P9999D', 'DURATION:-PT1H', 'DTSTART:19000301',
  'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY;BYDAY=MO,XX', 'RRULE:FREQ=DAILY;INTERVAL=99999;COUNT=99999', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12', 'RRULE:FREQ=MONTHLY;BYDAY=5FR,-5MO;BYSETPOS=-31', 'RRULE:FREQ=DAILY;BYDAY=MO;UNTIL=20991231', 'EXDATE:20261208,x,20261209T0', 'RECURRENCE-ID:20261208',
  'SUMMARY:Vacances Josée', 'SUMMARY:Congé – Ana', 'SUMMARY:Linh OOO', 'SUMMARY;X="', 'SUMMARY:\\', 'ORGANIZER;CN="Tremblay, Josée":mailto:a', 'ATTENDEE;CN=^n^^:x', ' suite', '\tsuite', 'STATUS:CANCELLED', 'TRANSP:TRANSPARENT', ':', ';:', '=', 'BEGIN:', '__proto__:x',
];
const icsText = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: hostileText }), { maxLength: 40 })
  .chain((lines) => fc.constantFrom('\r\n', '\n', '\r').map((end) => ['BEGIN:VCALENDAR', ...lines].join(end)));
const FIELDS = ['Employee', 'Nom', 'Start Date', 'Du', 'End Date', 'Au', 'Type', 'Days', 'Status', 'Josée Tremblay', 'Ana', 'Linh', '2026-12-07', '07/12/2026', '12/07/2026', '31/02/2026', '0.5', 'Pending', 'Denied', '', '"', '9:00', '__proto__'];
const csvText = fc.tuple(fc.constantFrom(',', ';', '\t'), fc.array(fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...FIELDS) }, { weight: 1, arbitrary: hostileText }), { maxLength: 7 }), { maxLength: 20 }))
  .map(([sign, rows]) => [['Employee', 'Start Date', 'End Date', 'Type'], ...rows].map((row) => row.join(sign)).join('\n'));

function expectSound(text: string, name: string): void {
  const answer = readAbsences(text, name, FRAME);
  if (typeof answer === 'string') {
    expect(['empty', 'not-calendar', 'no-headings']).toContain(answer);
    return;
  }
  for (const { person, start, end, from, to, reason } of answer.absences) {
    expect(people[person]).toBeDefined();
    expect(end).toBeGreaterThanOrEqual(Math.max(start, TODAY));
    expect(Math.max(start, end)).toBeLessThanOrEqual(LAST_DAY + 10_000);
    for (const minute of [from, to]) expect(minute === null || (Number.isInteger(minute) && minute >= 0 && minute < 1440)).toBe(true);
    expect(reason.length).toBeLessThanOrEqual(text.length);
  }
  const rows = answer.absences.map((absence, row) => ({ ...absence, row, kind: 'away', person: { word: '', people: [people[absence.person]?.name ?? ''], shared: null } }) as const);
  expect(sortAbsences(answer.absences, rows, people).new).toEqual([]);
}

describe('a file', () => {
  it('like a calendar is read, whatever its lines', () => {
    fc.assert(fc.property(icsText, (text) => expectSound(text, 'a.ics')), { numRuns: 1500 });
  });

  it('like a table is read, whatever its fields', () => {
    fc.assert(fc.property(csvText, (text) => expectSound(text, 'a.csv')), { numRuns: 1500 });
  });

  it('of any text is read or refused', () => {
    fc.assert(fc.property(hostileText, fc.constantFrom('a.ics', 'a.csv', ''), expectSound), { numRuns: 1000 });
    for (const text of longTexts(3000)) {
      for (const around of [text, `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261207\nSUMMARY:${text}\nEND:VEVENT`, `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;${text}:1\nRRULE:${text}\nEND:VEVENT`, `Employee,Start Date\n${text}`]) expectSound(around, 'a.csv');
    }
  });

  it('cut anywhere, or with any letter changed, is read', () => {
    const whole = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART;TZID="America/Toronto":20261207T090000', 'DTEND;TZID="America/Toronto":20261207T120000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'SUMMARY:Vacances Josée', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    for (let at = 0; at <= whole.length; at += 1) {
      expectSound(whole.slice(0, at), 'a.ics');
      expectSound(`${whole.slice(0, at)}"${whole.slice(at + 1)}`, 'a.ics');
    }
  });

  it('that repeats as often as it can takes a bounded share of work', () => {
    const event = ['BEGIN:VEVENT', 'DTSTART:19000301', 'RRULE:FREQ=DAILY;COUNT=99999', 'SUMMARY:Vacances Josée', 'END:VEVENT'];
    const { events, unexpanded } = readIcs(['BEGIN:VCALENDAR', ...Array.from({ length: 500 }, () => event).flat()].join('\n'), { region: 'ca-qc', from: TODAY, to: TODAY + 730 });
    expect(events.length).toBeLessThan(200_000);
    expect(unexpanded.length).toBeGreaterThan(490);
  });
});

describe('the parts of a calendar file', () => {
  it('stay sound, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(hostileText, icsText), (text) => {
      expect(contentLines(text).every(({ name, value }) => name !== '' && !/[\r\n]/.test(value))).toBe(true);
      expect(plainText(text).length).toBeLessThanOrEqual(text.length);
      const repeat = readRepeat(text);
      expect(repeat === null || repeat.interval > 0).toBe(true);
      const bytes = new TextEncoder().encode(text);
      expect(unfoldedBytes(unfoldedBytes(bytes)).length).toBeLessThanOrEqual(bytes.length);
    }), { numRuns: 1500 });
  });
});
