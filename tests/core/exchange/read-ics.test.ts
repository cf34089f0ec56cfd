/** What calendar files say, as Outlook, Google and Apple write them. */
import { describe, expect, it } from 'vitest';
import { DAY_MINUTES } from '../../../core/coverage/staff.ts';
import { contentLines, plainText, unfoldedBytes } from '../../../core/exchange/content-lines.ts';
import type { IcsRead } from '../../../core/exchange/calendar-event.ts';
import { readIcs } from '../../../core/exchange/read-ics.ts';
import type { HolidayRegion } from '../../../core/time/holidays.ts';
import { day } from '../rules/calendar-of.ts';

const BOUNDS = { region: 'ca-qc', from: day('2026-11-22'), to: day('2027-11-21') } as const;

function read(lines: readonly string[], region: HolidayRegion = 'ca-qc'): IcsRead {
  return readIcs(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n'), { ...BOUNDS, region });
}

function event(...lines: readonly string[]): readonly string[] {
  return ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
}

function times(lines: readonly string[], region: HolidayRegion = 'ca-qc'): readonly string[] {
  return read(lines, region).events.map(({ start, end }) => `${written(start)} ${written(end)}`);
}

function written(moment: number): string {
  const at = Math.floor(moment / DAY_MINUTES) - day('2026-12-01') + 1;
  const minute = moment % DAY_MINUTES;
  return `${at}d${minute === 0 ? '' : `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`}`;
}

describe('lines', () => {
  it('are unfolded, and a parameter between quotes may hold any sign', () => {
    const [line] = contentLines('ATTENDEE;CN="Roy; Ana: a, b";X=1:mail\r\n to:ana@ex\r\n\tample.org\r\n');
    expect(line?.name).toBe('ATTENDEE');
    expect([...(line?.params ?? [])]).toEqual([['CN', 'Roy; Ana: a, b'], ['X', '1']]);
    expect(line?.value).toBe('mailto:ana@example.org');
  });

  it('give their text without escapes', () => {
    expect(plainText('Ana\\, Luc\\; puis\\nZoé \\\\o/ \\N')).toBe('Ana, Luc; puis\nZoé \\o/ \n');
  });

  it('are put together byte by byte where a fold parts a letter', () => {
    const bytes = [...Buffer.from('SUMMARY:Congé\r\nX:é')];
    const at = bytes.indexOf(0xc3) + 1;
    const folded = Uint8Array.from([...bytes.slice(0, at), 0x0d, 0x0a, 0x20, ...bytes.slice(at)]);
    expect(Buffer.from(unfoldedBytes(folded)).toString()).toBe('SUMMARY:Congé\r\nX:é');
    expect(Buffer.from(unfoldedBytes(Uint8Array.from([0x41, 0x0a, 0x09, 0x42, 0x0a, 0x43]))).toString()).toBe('AB\nC');
  });
});

describe('times', () => {
  it.each([
    ['days, of which the last is not included', ['DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261204'], '1d 4d'],
    ['a day alone', ['DTSTART;VALUE=DATE:20261201'], '1d 2d'],
    ['a day that ends on itself, as some programs write it', ['DTSTART:20261201', 'DTEND:20261201'], '1d 2d'],
    ['hours on the wall clock', ['DTSTART:20261201T090000', 'DTEND:20261201T123000'], '1d9:00 1d12:30'],
    ['hours in a zone, as written', ['DTSTART;TZID="Eastern Standard Time":20261201T090000', 'DTEND;TZID=America/Toronto:20261201T100000'], '1d9:00 1d10:00'],
    ['hours in UTC, in winter', ['DTSTART:20261201T140000Z', 'DTEND:20261202T030000Z'], '1d9:00 1d22:00'],
    ['hours in a zone that is UTC', ['DTSTART;TZID=Etc/UTC:20261201T140000', 'DTEND;TZID=Etc/UTC:20261201T150000'], '1d9:00 1d10:00'],
    ['a length', ['DTSTART:20261201T090000', 'DURATION:P1DT2H30M'], '1d9:00 2d11:30'],
    ['a length in weeks', ['DTSTART;VALUE=DATE:20261201', 'DURATION:P2W'], '1d 15d'],
    ['no length', ['DTSTART:20261201T090000'], '1d9:00 1d9:00'],
  ])('are read: %s', (_, lines, expected) => {
    expect(times(event(...lines))).toEqual([expected]);
  });

  it('in UTC follow the clock of the region, to the hour of its change', () => {
    const at = (moment: string): readonly string[] => event(`DTSTART:${moment}Z`, 'DURATION:PT0S');
    expect(times([...at('20270314T065900'), ...at('20270314T070000'), ...at('20271107T055900'), ...at('20271107T060000')])).toEqual([
      '104d1:59 104d1:59', '104d3:00 104d3:00', '342d1:59 342d1:59', '342d1:00 342d1:00',
    ]);
    expect(times([...at('20261201T080000'), ...at('20270701T080000')], 'fr')).toEqual(['1d9:00 1d9:00', '213d10:00 213d10:00']);
    expect(times(at('20270701T080000'), 'none')).toEqual(['213d8:00 213d8:00']);
  });

  it.each([
    ['a day that does not exist', ['DTSTART:20260231']], ['no beginning', ['DTEND:20261201']], ['an hour that does not exist', ['DTSTART:20261201T250000']],
    ['an end before the beginning', ['DTSTART:20261202', 'DTEND:20261201']], ['an end of another kind', ['DTSTART:20261202', 'DTEND:20261203T100000']],
    ['a length that is none', ['DTSTART:20261202', 'DURATION:-P1D']],
  ])('that can’t be are told, and the others read: %s', (_, lines) => {
    const { events, unreadable } = read([...event(...lines, 'SUMMARY:Congé'), ...event('DTSTART:20261205', 'SUMMARY:Autre')]);
    expect(unreadable).toEqual(['Congé']);
    expect(events.map(({ summary }) => summary)).toEqual(['Autre']);
  });
});

describe('what comes back', () => {
  it.each([
    ['each day', 'FREQ=DAILY;COUNT=3', ['1d', '2d', '3d']],
    ['every third day until a day', 'FREQ=DAILY;INTERVAL=3;UNTIL=20261208', ['1d', '4d', '7d']],
    ['on some weekdays', 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', ['1d', '3d', '8d', '10d']],
    ['every other week, which begins on Sunday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU;COUNT=3', ['1d', '13d', '15d']],
    ['on a date of the month', 'FREQ=MONTHLY;COUNT=2', ['1d', '32d']],
    ['on the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['31d', '62d']],
    ['on a date that some months lack', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', ['31d', '62d', '121d']],
    ['on the first Friday', 'FREQ=MONTHLY;BYDAY=1FR;COUNT=2', ['4d', '32d']],
    ['on the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['25d', '60d']],
    ['on the last working day', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['31d', '60d']],
  ])('%s', (_, rule, expected) => {
    expect(times(event('DTSTART;VALUE=DATE:20261201', `RRULE:${rule}`)).map((time) => time.split(' ')[0])).toEqual(expected);
  });

  it('leaves out its exceptions, and what has an event of its own stands where that says', () => {
    const lines = [
      ...event('DTSTART;TZID=America/Toronto:20261201T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE;TZID=America/Toronto:20261202T090000,20261203T080000'),
      ...event('RECURRENCE-ID;TZID=America/Toronto:20261203T090000', 'DTSTART;TZID=America/Toronto:20261203T140000', 'DURATION:PT1H'),
    ];
    expect(times(lines)).toEqual(['1d9:00 1d10:00', '4d9:00 4d10:00', '3d14:00 3d15:00']);
  });

  it('without an end is given for the days asked for, whenever it began', () => {
    expect(times(event('DTSTART;VALUE=DATE:19990104', 'DTEND;VALUE=DATE:19990106', 'RRULE:FREQ=WEEKLY')).length).toBe(52);
    expect(times(event('DTSTART;VALUE=DATE:19990131', 'RRULE:FREQ=MONTHLY')).length).toBe(7);
  });

  it.each(['FREQ=YEARLY', 'FREQ=HOURLY', 'FREQ=DAILY;BYHOUR=9', 'FREQ=WEEKLY;BYDAY=2MO', 'FREQ=WEEKLY;INTERVAL=0', 'FREQ=DAILY;COUNT=x', 'FREQ=DAILY;UNTIL=soon', 'FREQ=MONTHLY;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=6MO', 'WEEKLY', ''])('in another way is told: %s', (rule) => {
    const { events, unexpanded } = read(event('DTSTART;VALUE=DATE:20261201', `RRULE:${rule}`, 'SUMMARY:Congé'));
    expect(events).toEqual([]);
    expect(unexpanded).toMatchObject([{ summary: 'Congé', start: day('2026-12-01') * DAY_MINUTES }]);
  });

  it('more often than is worth following is told', () => {
    const { unexpanded, events } = read(Array.from({ length: 30 }, () => event('DTSTART:19000401', 'RRULE:FREQ=DAILY;COUNT=99999')).flat());
    expect(events.length).toBeGreaterThan(365);
    expect(unexpanded.length).toBeGreaterThan(20);
  });
});

describe('an event', () => {
  it('says who has to do with it, whether it holds, and what the calendar shows meanwhile', () => {
    const { name, events: [first, second] } = read([
      'X-WR-CALNAME:Vacances\\, équipe',
      ...event('DTSTART:20261201', 'SUMMARY;LANGUAGE=fr:Vacances  Josée', 'ORGANIZER;CN="Roy, Ana":mailto:ana@example.org', 'ATTENDEE;CUTYPE=ROOM;CN=Salle:mailto:s@example.org',
        'ATTENDEE;PARTSTAT=DECLINED;CN=Luc:mailto:l@example.org', 'ATTENDEE:mailto:zoe.roy@example.org', 'CATEGORIES:Congé,Équipe', 'TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF',
        'BEGIN:VALARM', 'SUMMARY:Rappel', 'DTSTART:20200101', 'END:VALARM'),
      ...event('DTSTART:20261201T090000', 'STATUS:CANCELLED'),
    ]);
    expect(name).toBe('Vacances, équipe');
    expect(first).toMatchObject({ summary: 'Vacances Josée', people: ['Roy, Ana', 'zoe.roy@example.org'], categories: 'Congé,Équipe', isFree: true, isOutOfOffice: true, isCancelled: false, isWholeDay: true });
    expect(second).toMatchObject({ summary: '', people: [], isFree: false, isOutOfOffice: false, isCancelled: true, isWholeDay: false });
  });

  it('is cancelled where its file takes it back', () => {
    expect(read(['METHOD:CANCEL', ...event('DTSTART:20261201')]).events).toMatchObject([{ isCancelled: true }]);
  });

  it('that stops in its middle is told, and those around it are read', () => {
    const { events, unreadable } = read(['BEGIN:VEVENT', 'SUMMARY:Coupé', 'DTSTART:20261201', ...event('DTSTART:20261202', 'SUMMARY:Entier'), 'BEGIN:VEVENT', 'SUMMARY:Dernier']);
    expect(unreadable).toEqual(['Coupé', 'Dernier']);
    expect(events.map(({ summary }) => summary)).toEqual(['Entier']);
  });
});

it('is no calendar where it never says so', () => {
  expect(readIcs('Nom,Du,Au\nAna,2026-12-01,2026-12-02', BOUNDS)).toEqual({ isCalendar: false, name: '', events: [], unexpanded: [], unreadable: [] });
});
