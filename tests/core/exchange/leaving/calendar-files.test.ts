/** The calendar as .ics, read by ical.js: every post on its moment, in words and with a name that lasts. */
import { describe, expect, it } from 'vitest';
import { calendarOf, day } from '../../rules/calendar-of.ts';
import { TODAY, leavingOf, readByIcal, refusals } from './leaving-of.ts';

const ROLES = ['date', 'time', 'channel', 'title', 'text', 'owner', 'approver', 'status', 'url', 'row_kind', 'id'] as const;
const NINE = 9 / 24;
const ROWS = [
  [day('2026-11-24'), NINE, 'Instagram, LinkedIn', 'Nuit des musées', 'Entrée libre, pour tous; à 18 h\nVenez!', 'Ana', 'Luc', 'Approuvé', null, null, 'a1'],
  [day('2026-11-25'), null, 'Facebook', 'Atelier', null, 'Luc', null, 'En révision', null, null, 'a2'],
  [day('2026-11-20'), NINE, 'X', 'Bilan', 'Merci', 'Ana', null, 'Publié', 'https://x.com/musée/1', null, 'a3'],
  [day('2026-11-26'), NINE, 'X', 'Annonce', 'Bientôt', 'Ana', null, 'Annulé', null, null, 'a4'],
  [day('2026-12-25'), NINE, null, 'Noël', null, null, null, null, null, 'événement', 'a5'],
  [null, null, 'X', 'Une idée', null, null, null, 'Idée', null, 'idée', 'a6'],
  [null, null, 'X', 'Sans date', 'Un texte', 'Ana', null, 'Approuvé', null, null, 'a7'],
] as const;
const CALENDAR = calendarOf(ROLES, ROWS);

const only = (files: readonly { readonly text: string }[]): string => files[0]?.text ?? '';

describe('a calendar file', () => {
  const leaving = leavingOf(CALENDAR, { target: 'ics' });
  const events = readByIcal(only(leaving.files));

  it('has every post and event with a day, and says which has none', () => {
    expect(leaving.files.map(({ name, type, count, records }) => ({ name, type, count, records }))).toEqual([{ name: 'suivi-publications.ics', type: 'text/calendar', count: 5, records: null }]);
    expect(events.map(({ start, end, summary, status }) => [start, end, summary, status])).toEqual([
      ['2026-11-20T14:00:00Z', '2026-11-20T14:15:00Z', 'X · Bilan', 'CONFIRMED'],
      ['2026-11-24T14:00:00Z', '2026-11-24T14:15:00Z', 'Instagram, LinkedIn · Nuit des musées', 'CONFIRMED'],
      ['2026-11-25', '2026-11-26', 'Facebook · Atelier', 'TENTATIVE'],
      ['2026-11-26T14:00:00Z', '2026-11-26T14:15:00Z', 'X · Annonce', 'CANCELLED'],
      ['2026-12-25T14:00:00Z', '2026-12-25T15:00:00Z', 'Noël', 'TENTATIVE'],
    ]);
    expect([refusals(leaving), leaving.left]).toEqual([['date-missing A8'], 1]);
  });

  it('tells the text, the link and the state', () => {
    expect(events[1]?.description).toBe('Entrée libre, pour tous; à 18 h\nVenez!\n\nÉtat\u00a0: approuvé');
    expect(events[0]).toMatchObject({ description: 'Merci\n\nhttps://x.com/musée/1\n\nÉtat\u00a0: publié', url: 'https://x.com/mus%C3%A9e/1' });
    expect(events[1]?.categories).toEqual(['Instagram', 'LinkedIn']);
    expect(readByIcal(only(leavingOf(CALENDAR, { target: 'ics' }, { language: 'en' }).files))[0]?.description).toContain('State: published');
  });

  it('is on the clock of the region, or of the place that is named', () => {
    const startIn = (more: Parameters<typeof leavingOf>[2], zone?: 'Europe/Zurich'): string | undefined => readByIcal(only(leavingOf(CALENDAR, { target: 'ics', ...(zone === undefined ? {} : { zone }) }, more).files))[0]?.start;
    expect([startIn({ settings: { region: 'fr-FR' } }), startIn({}, 'Europe/Zurich'), startIn({ settings: { region: 'en-GB' } })]).toEqual(['2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z', '2026-11-20T09:00:00Z']);
  });

  it('is the same file whatever the order of the rows, and the same twice', () => {
    expect(leavingOf(calendarOf(ROLES, [...ROWS].reverse()), { target: 'ics' }).files).toEqual(leaving.files);
    expect(leavingOf(CALENDAR, { target: 'ics' }).files).toEqual(leaving.files);
  });

  it('has a number that rises with every later making, and nothing else that changes', () => {
    const later = leavingOf(CALENDAR, { target: 'ics', now: 61 }, { today: TODAY + 3 });
    const again = readByIcal(only(later.files));
    expect(again.map(({ uid, start }) => [uid, start])).toEqual(events.map(({ uid, start }) => [uid, start]));
    expect(again.map(({ sequence }, index) => sequence - (events[index]?.sequence ?? 0))).toEqual(events.map(() => 3 * 1440 + 61));
    expect([events[0]?.stamp, again[0]?.stamp]).toEqual(['2026-11-21T00:00:00Z', '2026-11-24T01:01:00Z']);
  });

  it('has the same number wherever it is made at one moment', () => {
    const madeIn = (now: number, ahead: number, today: number, zone: 'America/Toronto' | 'Europe/Paris'): readonly unknown[] =>
      readByIcal(only(leavingOf(CALENDAR, { target: 'ics', now, ahead, zone }, { today }).files)).map(({ stamp, sequence }) => [stamp, sequence]);
    const inMontreal = madeIn(1100, 300, TODAY, 'America/Toronto');
    expect(inMontreal[0]).toEqual(['2026-11-21T23:20:00Z', expect.any(Number)]);
    expect(madeIn(20, -60, TODAY + 1, 'America/Toronto')).toEqual(inMontreal);
    expect(madeIn(20, -60, TODAY + 1, 'Europe/Paris')).toEqual(inMontreal);
  });

  it('knows a row by its ID when it is renamed, moved and given to others', () => {
    const changed = ROWS.map((row) => [day('2026-12-01'), NINE, 'TikTok', 'Autre titre', 'Autre texte', 'Zoé', null, row[7], null, row[9], row[10]]);
    const uids = (rows: Parameters<typeof calendarOf>[1]): readonly string[] => readByIcal(only(leavingOf(calendarOf(ROLES, rows), { target: 'ics' }).files)).map(({ uid }) => uid).sort();
    expect(uids(changed.slice(0, 4))).toEqual(uids(ROWS.slice(0, 4)));
  });

  it('knows rows that share an ID by what they are called and where they go out, and says that it may not last', () => {
    const roles = ['date', 'channel', 'title', 'id'] as const;
    const rows = ([['LinkedIn', 'Nuit'], ['X', 'Nuit'], ['X', 'Jour'], ['X', 'Jour']] as const).map(([channel, title], at) => [day('2026-11-24') + at, channel, title, 'c1'] as const);
    const leaving = (given: typeof rows): ReturnType<typeof leavingOf> => leavingOf(calendarOf(roles, [...given, [day('2026-12-01'), 'X', 'Seul', 'c2']]), { target: 'ics' });
    const uids = (given: typeof rows): readonly string[] => readByIcal(only(leaving(given).files)).map(({ uid }) => uid);
    const { refused, withoutId, files } = leaving(rows);
    expect([refused, withoutId, files[0]?.count, new Set(uids(rows)).size]).toEqual([[], 4, 5, 5]);
    expect(uids([...rows].reverse())).toEqual(uids(rows));
    expect(uids(rows.slice(0, 1))[1]).toBe(uids(rows)[4]);
  });
});

describe('rows without an ID', () => {
  const roles = ['date', 'time', 'channel', 'title', 'text'] as const;
  const eventsOf = (rows: Parameters<typeof calendarOf>[1]): ReturnType<typeof readByIcal> => readByIcal(only(leavingOf(calendarOf(roles, rows), { target: 'ics' }).files));

  it('are known by what they are called and where they go out, when they are moved and rewritten', () => {
    const [before] = eventsOf([[day('2026-11-24'), NINE, 'X', 'Annonce', 'Un'], [day('2026-11-24'), NINE, 'X', 'Autre', 'Un']]);
    const after = eventsOf([[day('2026-11-30'), null, 'X', 'Annonce', 'Deux'], [day('2026-11-24'), NINE, 'X', 'Autre', 'Un']]);
    expect(after.find(({ summary }) => summary === 'X · Annonce')?.uid).toBe(before?.uid);
  });

  it('are the same when their title is only spelt otherwise, or their text is rewritten after its first words', () => {
    const text = 'Saviez-vous que le musée ouvre ses portes à tous les curieux du quartier';
    const before = eventsOf([[day('2026-11-24'), NINE, 'X', 'Nuit des musees', 'Un'], [day('2026-11-25'), NINE, 'X', null, text], [day('2026-11-26'), NINE, 'X', '🎉', 'Un']]);
    const after = eventsOf([[day('2026-11-24'), NINE, 'X', ' NUIT DES MUSÉES! ', 'Un'], [day('2026-11-25'), NINE, 'X', null, `${text.slice(0, 60)}, petits et grands!`], [day('2026-11-26'), NINE, 'X', '🎉', 'Un']]);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    const others = eventsOf([[day('2026-11-24'), NINE, 'X', '🎉', 'Un'], [day('2026-11-24'), NINE, 'X', '🎄', 'Un']]);
    expect(new Set(others.map(({ uid }) => uid)).size).toBe(2);
  });

  it('are counted, since a new title makes a new event of them', () => {
    const rows = [[day('2026-11-24'), NINE, 'X', 'Annonce', 'Un', 'a1'], [day('2026-11-25'), NINE, 'X', 'Annonce', 'Un', null], [null, null, 'X', 'Sans date', 'Un', null]];
    expect(leavingOf(calendarOf([...roles, 'id'], rows), { target: 'ics' }).withoutId).toBe(1);
    expect(leavingOf(calendarOf([...roles, 'id'], rows.slice(0, 1)), { target: 'ics' }).withoutId).toBe(0);
  });

  it('never share a name, even where nothing tells them apart', () => {
    const same = [day('2026-11-24'), NINE, 'X', 'Annonce', 'Un'];
    const uids = eventsOf([same, same, [day('2026-11-25'), ...same.slice(1)], same, [day('2026-11-24'), null, 'X', null, null]]).map(({ uid }) => uid);
    expect([uids.length, new Set(uids).size]).toEqual([5, 5]);
  });
});

describe('files by person and channel', () => {
  it('give each person what they own or approve, under one event wherever it is', () => {
    const { files, unfiled } = leavingOf(CALENDAR, { target: 'ics', split: 'person' });
    expect(files.map(({ name, count }) => [name, count])).toEqual([['suivi-publications-ana.ics', 3], ['suivi-publications-luc.ics', 2]]);
    expect(unfiled).toEqual({ of: 'person', rows: 1 });
    const [ana = [], luc = []] = files.map(({ text }) => readByIcal(text).map(({ uid }) => uid));
    expect(ana.filter((uid) => luc.includes(uid))).toHaveLength(1);
    expect(files[0]?.text).toContain('X-WR-CALNAME:Publications · Ana\r\n');
  });

  it('give each channel its own', () => {
    const { files, unfiled } = leavingOf(CALENDAR, { target: 'ics', split: 'channel' }, { language: 'en' });
    expect(files.map(({ name, count }) => [name, count])).toEqual([['suivi-posts-facebook.ics', 1], ['suivi-posts-instagram.ics', 1], ['suivi-posts-linkedin.ics', 1], ['suivi-posts-x.ics', 2]]);
    expect(unfiled).toEqual({ of: 'channel', rows: 1 });
  });

  it('hold one person’s or one channel’s rows, or those of some days, where these alone are asked for', () => {
    const count = (request: object, more = {}): readonly number[] => leavingOf(CALENDAR, { target: 'ics', ...request }, more).files.map((file) => file.count);
    expect(count({ person: 'ANA' })).toEqual([3]);
    expect(count({ split: 'person', person: 'Luc' })).toEqual([2]);
    expect(count({ channel: 'x' })).toEqual([2]);
    expect(count({}, { period: { from: day('2026-11-24'), to: day('2026-11-25') } })).toEqual([2]);
    expect(count({ person: 'Zoé' })).toEqual([]);
  });
});

describe('events', () => {
  const roles = ['date', 'time', 'title', 'row_kind'] as const;
  const hoursOf = (...times: readonly (string | number | null)[]): readonly string[] => {
    const rows = times.map((time, index) => [day('2026-11-24') + index, time, `Portes ouvertes ${index}`, 'événement']);
    return readByIcal(only(leavingOf(calendarOf(roles, rows), { target: 'ics', zone: 'Europe/London' }).files)).map(({ start, end }) => `${start.slice(11, 16)}–${end.slice(11, 16)}`);
  };

  it('keep their time, and last as long as it says', () => {
    expect(hoursOf('14 h à 16 h 30', '9-11 am', '7:30–8:00 pm', '14h-16h', '10:00 to 12:15', '22 h – 1 h', '18:00:00 - 19:30:00', 'de 9 h à midi')).toEqual([
      '14:00–16:30', '09:00–11:00', '19:30–20:00', '14:00–16:00', '10:00–12:15', '22:00–01:00', '18:00–19:30', '09:00–12:00',
    ]);
  });

  it('last an hour where nothing readable says how long, and the whole day without a time', () => {
    expect(hoursOf(NINE, '14 h', '14 h à 9 h', '14 h – plus tard', '9 h - 9 h', null)).toEqual(['09:00–10:00', '14:00–15:00', '14:00–15:00', '14:00–15:00', '09:00–10:00', '–']);
  });

  it('are not as long as a date that is written with hyphens', () => {
    const rows = [['2026-11-24 14:00', 'A', 'événement'], ['24-11-2026 14 h', 'B', 'événement'], ['2026-11-24 14:00-15:45', 'C', 'événement']];
    const events = readByIcal(only(leavingOf(calendarOf(['datetime', 'title', 'row_kind'], rows), { target: 'ics', zone: 'Europe/London' }).files));
    expect(events.map(({ summary, end }) => `${summary} ${end.slice(11, 16)}`)).toEqual(['A 15:00', 'B 15:00', 'C 15:45']);
  });
});

describe('nights on which the clock changes', () => {
  it('end events when they say, and make none longer or shorter', () => {
    const rows = [['2026-03-07', '22 h – 4 h'], ['2026-03-08', '1:30-3:30'], ['2026-03-08', '2:30-3:15'], ['2026-10-31', '22 h – 4 h'], ['2026-11-01', '0:30-1:30'], ['2026-11-01', '1:30-2:30'], ['2026-11-01', '0:00']] as const;
    const calendar = calendarOf(['date', 'time', 'title', 'row_kind'], rows.map(([iso, time], index) => [day(iso), time, `Nuit ${index}`, 'événement']));
    const [file] = leavingOf(calendar, { target: 'ics', zone: 'America/Toronto' }).files;
    const ends = new Map(readByIcal(file?.text ?? '').map(({ summary, start, end }) => [summary.slice(-1), `${start.slice(8, 16)} ${end.slice(8, 16)}`]));
    expect(rows.map((_, index) => ends.get(String(index)))).toEqual([
      '08T03:00 08T08:00', '08T06:30 08T07:30', '08T07:30 08T08:15', '01T02:00 01T09:00', '01T04:30 01T05:30', '01T05:30 01T07:30', '01T04:00 01T05:00',
    ]);
  });

  const roles = ['date', 'time', 'channel', 'title'] as const;
  const at = (iso: string, hours: number): readonly [number, number, string, string] => [day(iso), hours / 24, 'X', `${iso} ${hours}`];
  const startsIn = (zone: 'America/Toronto' | 'Europe/Paris', rows: readonly (readonly [number, number, string, string])[]): readonly string[] =>
    readByIcal(only(leavingOf(calendarOf(roles, rows), { target: 'ics', zone }).files)).map(({ start }) => start);

  it('are counted right in Montréal: an hour that is skipped is one later, one that comes twice the first', () => {
    const rows = [at('2026-03-08', 1.5), at('2026-03-08', 2.5), at('2026-03-08', 3.75), at('2026-07-01', 9), at('2026-11-01', 0.5), at('2026-11-01', 1.5), at('2026-11-01', 2.5)];
    expect(startsIn('America/Toronto', rows)).toEqual([
      '2026-03-08T06:30:00Z', '2026-03-08T07:30:00Z', '2026-03-08T07:45:00Z', '2026-07-01T13:00:00Z', '2026-11-01T04:30:00Z', '2026-11-01T05:30:00Z', '2026-11-01T07:30:00Z',
    ]);
  });

  it('leave a post its quarter of an hour', () => {
    const posts = [at('2026-03-08', 1 + 50 / 60), at('2026-11-01', 0.75 + 1 / 8), at('2026-11-01', 1 + 50 / 60)];
    const [file] = leavingOf(calendarOf(roles, posts), { target: 'ics', zone: 'America/Toronto' }).files;
    expect(readByIcal(file?.text ?? '').map(({ start, end }) => `${start.slice(11, 16)} ${end.slice(11, 16)}`)).toEqual(['06:50 07:05', '04:53 05:08', '05:50 06:05']);
  });

  it('are the next day’s in UTC where a post is of the last minute of a day', () => {
    const last = (iso: string): readonly [number, number, string, string] => at(iso, 23 + 59 / 60);
    const days = [last('2026-03-07'), last('2026-03-08'), last('2026-10-31'), last('2026-11-01'), last('2026-12-31')];
    expect(startsIn('America/Toronto', days)).toEqual(['2026-03-08T04:59:00Z', '2026-03-09T03:59:00Z', '2026-11-01T03:59:00Z', '2026-11-02T04:59:00Z', '2027-01-01T04:59:00Z']);
    expect(readByIcal(only(leavingOf(calendarOf(roles, days), { target: 'ics' }).files)).at(-1)?.end).toBe('2027-01-01T05:14:00Z');
  });

  it('are counted right in Paris', () => {
    const rows = [at('2026-03-29', 1.5), at('2026-03-29', 2.5), at('2026-03-29', 3.75), at('2026-07-01', 9), at('2026-10-25', 1.5), at('2026-10-25', 2.5), at('2026-10-25', 3.5), at('2027-10-27', 9), at('2027-10-31', 9)];
    expect(startsIn('Europe/Paris', rows)).toEqual([
      '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '2026-03-29T01:45:00Z', '2026-07-01T07:00:00Z', '2026-10-24T23:30:00Z', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z', '2027-10-27T07:00:00Z', '2027-10-31T08:00:00Z',
    ]);
  });
});

describe('the lines', () => {
  it('escape what would part a value or end it', () => {
    const [file] = leavingOf(calendarOf(['date', 'channel', 'title', 'pillar'], [[day('2026-11-24'), 'X', 'Un, deux; trois \\ quatre', 'Art, histoire']]), { target: 'ics' }).files;
    expect(file?.text).toContain('SUMMARY:X · Un\\, deux\\; trois \\\\ quatre\r\n');
    expect(file?.text).toContain('CATEGORIES:X,Art\\, histoire\r\n');
  });

  it('leave ideas where they are, also those with a day', () => {
    const roles = ['date', 'channel', 'title', 'status', 'row_kind'] as const;
    const leaving = leavingOf(calendarOf(roles, [[day('2026-11-24'), 'X', 'A', 'Approuvé', 'idée'], [day('2026-11-24'), 'X', 'B', 'Idée', null], [day('2026-11-24'), 'X', 'C', null, null]]), { target: 'ics' });
    expect([leaving.left, readByIcal(only(leaving.files)).map(({ summary }) => summary)]).toEqual([2, ['X · C']]);
  });

  it('are no file at all where nothing has a day', () => {
    expect(leavingOf(calendarOf(ROLES, [ROWS[5]]), { target: 'ics' })).toEqual({ files: [], refused: [], left: 1, unfiled: null, withoutId: 0, visualsByHand: 0, linksByHand: 0 });
  });

  it('say a channel of one’s own as the team writes it', () => {
    const rows = ['Blogue d’été', 'blogue d’été, Instagram', 'Partout'].map((channel, index) => [day('2026-11-24') + index, null, channel, 'A', null, null, null, null, null, null, null]);
    const all = readByIcal(only(leavingOf(calendarOf(ROLES, rows), { target: 'ics' }).files));
    expect(all.map(({ summary, categories }) => [summary, ...categories])).toEqual([['Blogue d’été · A', 'Blogue d’été'], ['Blogue d’été, Instagram · A', 'Blogue d’été', 'Instagram'], ['Partout · A', 'Partout']]);
    const { files } = leavingOf(calendarOf(ROLES, rows), { target: 'ics', split: 'channel' });
    expect(files.map(({ name, text }) => [name, text.includes('X-WR-CALNAME:Publications · Blogue d’été\r\n')])).toEqual([['suivi-publications-partout.ics', false], ['suivi-publications-blogue-d-ete.ics', true], ['suivi-publications-instagram.ics', false]]);
  });

  it('tell no words that stand in place of a link', () => {
    const rows = ['à venir', 'https://a.ca/x'].map((link, index) => [day('2026-11-24') + index, null, 'X', 'A', null, null, null, null, link, null, null]);
    expect(readByIcal(only(leavingOf(calendarOf(ROLES, rows), { target: 'ics' }).files)).map(({ description }) => description)).toEqual(['', 'https://a.ca/x']);
  });

  it('say no link but of http and https', () => {
    const links = [['javascript', 'alert(1)'].join(':'), 'http://a.ca/b c', 'ftp://a.ca/', 'https://a.ca/x', 'HTTP://A.ca', 'https://a.ca/"x"', 'https://é.ca/x', 'à venir', 'https://a.ca/\r\nATTENDEE:x'];
    const rows = links.map((link, index) => [day('2026-11-24') + index, null, 'X', 'A', null, null, null, null, link, null, null]);
    expect(readByIcal(only(leavingOf(calendarOf(ROLES, rows), { target: 'ics' }).files)).map(({ url }) => url)).toEqual(['', '', '', 'https://a.ca/x', 'HTTP://A.ca', '', '', '', '']);
  });
});
