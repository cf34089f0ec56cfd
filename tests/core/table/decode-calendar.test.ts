/** Decoding: which rows are entries, and what they hold. */
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../rules/calendar-of.ts';
import type { Recognised, RecognisedSheet } from '../../../core/recognise/recognition.ts';
import { ROW_KIND, cellOf, entryOf } from '../../../core/table/calendar.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { decodeCalendar } from '../../../core/table/decode-calendar.ts';
import type { Role } from '../../../core/table/role.ts';

type Headed = readonly (readonly [Role, string])[];

function sheetOf(id: string, columns: Headed, rowCount: number): RecognisedSheet {
  return {
    sheet: id, sheetName: id, headerRow: 2, endRow: rowCount + 3,
    columns: columns.map(([role, heading], column) => ({ column: column + 1, heading, role, confidence: 1 })),
  };
}

function decode(columns: Headed, rows: readonly (readonly Cell[])[]): Calendar {
  const recognition: Recognised = { kind: 'recognised', content: 'calendar', sheets: [sheetOf('A', columns, rows.length)] };
  return decodeCalendar(recognition, [columns.map((_, column) => rows.map((row) => row[column] ?? null))], 1900);
}

const PLAIN: Headed = [['date', 'Date'], ['channel', 'Canal'], ['title', 'Titre'], ['status', 'Statut'], ['notes', 'Notes']];

describe('the rows of a calendar', () => {
  it('leave out repeated headers, banners, blanks, legends and prefilled dates', () => {
    const calendar = decode(PLAIN, [
      ['Semaine 1 : du 5 au 9 octobre', null, null, null, null],
      ['2026-10-05', 'Instagram', 'Vernissage', 'Publié', null],
      [null, '  ', null, null, null],
      ['Date', 'Canal', 'Titre', 'Statut', 'Notes'],
      ['2026-10-12', 'Facebook', 'Atelier', 'Brouillon', null],
      ['2026-10-19', null, null, null, null],
      [null, null, null, null, 'Légende : rouge = urgent'],
    ]);
    expect(calendar.title).toEqual(['Vernissage', 'Atelier']);
    expect([...calendar.sheetRow]).toEqual([4, 7]);
  });

  it('keep a title alone: it may wait for its date', () => {
    expect(decode(PLAIN, [[null, null, 'Une idée pour l’été', null, null]]).rowCount).toBe(1);
  });

  it('leave out a title alone that parts the posts: in capitals among others that are not, or a rest', () => {
    const posts = ['Vernissage', 'Atelier', 'Visite', 'SOLDES', 'Concert'].map((title) => ['2026-10-05', 'Instagram', title, 'Publié', null]);
    const lone = (title: string, date: Cell = null): readonly Cell[] => [date, null, title, null, null];
    expect(decode(PLAIN, [...posts, lone('PAUSE DES FÊTES'), lone('Relâche'), lone('Congé de Noël'), lone('FERMETURE ANNUELLE')]).title).toHaveLength(5);
    // A date makes it a post or an event, and so does anything else beside it.
    expect(decode(PLAIN, [...posts, lone('PAUSE DES FÊTES', '2026-12-24'), [null, 'Facebook', 'SOLDES D’HIVER', null, null]]).title).toHaveLength(7);
    expect(decode(PLAIN, [...posts, lone('Pause café avec notre équipe des expositions'), lone('CHRU')]).title).toHaveLength(7);
    expect(decode(PLAIN, [lone('VERNISSAGE'), lone('ATELIER'), lone('VISITE')]).title).toHaveLength(3);
  });

  it('leave out totals', () => {
    const columns: Headed = [['title', 'Video title'], ['date', 'Date'], ['views', 'Views'], ['likes', 'Likes']];
    expect(decode(columns, [['Total', null, 300, 30], ['Total recall', '2026-10-05', 300, 30]]).title).toEqual(['Total recall']);
  });

  it('point back at their cells, tab by tab', () => {
    const recognition: Recognised = { kind: 'recognised', content: 'calendar', sheets: [sheetOf('A', PLAIN, 1), sheetOf('B', [['title', 'Titre'], ['date', 'Date']], 1)] };
    const calendar = decodeCalendar(recognition, [[['2026-10-05'], ['IG'], ['Un'], [null], [null]], [['Deux'], ['2026-11-02']]], 1900);
    expect(calendar.title).toEqual(['Un', 'Deux']);
    expect(cellOf(calendar, 1, 'date')).toEqual({ sheet: 'B', row: 3, column: 2 });
    expect(entryOf(calendar.channel, 1).channels).toEqual([]);
    expect(calendar.day[1]).toBeGreaterThan(calendar.day[0] ?? 0);
  });
});

describe('a cell that stands for the rows below it', () => {
  it('is a date written or merged once for each pair or trio of posts', () => {
    const rows = [46_400, null, null, 46_401, null, null, 46_404, null, null, 46_405].map((date, index) => [date, `Publication ${index}`]);
    expect([...calendarOf(['date', 'title'], rows).day]).toEqual([46_400, 46_400, 46_400, 46_401, 46_401, 46_401, 46_404, 46_404, 46_404, 46_405]);
  });

  it('is no date where the blocks differ in size or the days do not rise: then dates are missing', () => {
    for (const dates of [[46_400, null, 46_401, null, null, 46_402, null], [46_404, null, 46_401, null, 46_402, null], [46_400, null, 46_401, 46_402, 46_403, 46_404]]) {
      const calendar = calendarOf(['date', 'title'], dates.map((date, index) => [date, `Publication ${index}`]));
      expect([...calendar.dayTrouble].filter((trouble) => trouble === 1).length).toBe(dates.filter((date) => date === null).length);
    }
  });

  const uneven = (sizes: readonly number[]): readonly (number | null)[] => sizes.flatMap((size, index) => [46_400 + index, ...Array.from({ length: size - 1 }, () => null)]);
  const daysOf = (dates: readonly (number | null)[]): readonly number[] => [...calendarOf(['date', 'title'], dates.map((date, index) => [date, `Publication ${index}`])).day];

  it('is a date written or merged once a day, for as many posts as the day has', () => {
    expect(daysOf(uneven([3, 1, 2, 4, 2, 1, 2]))).toEqual(
      [0, 0, 0, 1, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6, 6].map((each) => 46_400 + each),
    );
  });

  it('is no date for the posts that wait at the foot of the tab', () => {
    expect(daysOf(uneven([3, 1, 2, 3, 2, 5])).filter((each) => each === -1)).toHaveLength(4);
  });

  it('is no date where most dates stand alone, where a day stands twice, or where days don’t rise', () => {
    const missing = (dates: readonly (number | null)[]): number => daysOf(dates).filter((each) => each === -1).length;
    expect(missing(uneven([1, 2, 1, 1, 3, 1, 2, 1, 1, 2, 1, 1, 1]))).toBe(5);
    expect(missing([...uneven([3, 1, 2, 4, 2]), 46_404, null])).toBe(8);
    expect(missing([46_500, ...uneven([3, 1, 2, 4, 2])])).toBe(7);
  });

  const columns: Headed = [['channel', 'Réseau'], ['date', 'Date'], ['time', 'Heure'], ['title', 'Titre']];
  const block = (network: string, date: number): readonly (readonly Cell[])[] => [
    [network, date, '09:00', 'Un'], [null, null, '16:00', 'Deux'], [null, date + 1, '09:00', 'Trois'], [null, null, '16:00', 'Quatre'], [null, date + 2, '10:00', 'Cinq'],
  ];

  it('names the network of a block, and the day of the posts that follow at a later hour', () => {
    const calendar = decode(columns, [...block('Facebook', 46_300), ...block('Instagram', 46_310)]);
    expect([...calendar.channel.codes]).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    expect([...calendar.day].slice(0, 5)).toEqual([46_300, 46_300, 46_301, 46_301, 46_302]);
  });

  it('is not supposed where networks or dates are written row by row', () => {
    const rows = [...block('Facebook', 46_300), ...block('Facebook', 46_310), ['Facebook', 46_310, '18:00', 'Six'], ['Facebook', 46_310, '19:00', 'Sept'], ['Facebook', null, '20:00', 'Huit']];
    const calendar = decode(columns, rows);
    expect(calendar.channel.codes[1]).toBe(0);
    expect(calendar.day[12]).toBe(-1);
  });
});

describe('the cells of a row', () => {
  it('give each distinct text one entry', () => {
    const calendar = decode(PLAIN, [['2026-10-05', 'IG ', 'Un', 'x', null], ['2026-10-06', 'IG', 'Deux', 'x', null], ['2026-10-07', null, 'Trois', 'x', null]]);
    expect([...calendar.channel.codes]).toEqual([1, 1, 0]);
    expect(calendar.channel.entries).toHaveLength(2);
  });

  it('take the time from its own column before the date’s', () => {
    const columns: Headed = [['date', 'Date'], ['time', 'Heure'], ['title', 'Titre']];
    const calendar = decode(columns, [[46_300.5, '19 h 30', 'Un'], [46_300.5, 'LIVE', 'Deux'], [46_300, 0.25, 'Trois'], ['2026-10-05', 9, 'Quatre']]);
    expect([...calendar.minutes]).toEqual([1170, 720, 360, 540]);
  });

  it('take bare digits in a column of times for hours', () => {
    const columns: Headed = [['date', 'Date'], ['time', 'Heure (HE)'], ['title', 'Titre']];
    const calendar = decode(columns, ['0900', '19', '1830', 1830, '2575', '10:00 (ET)'].map((time, index) => [46_300, time, `Publication ${index}`]));
    expect([...calendar.minutes]).toEqual([540, 1140, 1110, 1110, -1, 600]);
  });

  it('stay within their day up to its last second', () => {
    const columns: Headed = [['date', 'Date'], ['time', 'Heure'], ['title', 'Titre']];
    const calendar = decode(columns, [86_340, 86_371, 86_399, 86_399.9].map((seconds, index) => [46_300, seconds / 86_400, `Publication ${index}`]));
    expect([...calendar.minutes]).toEqual([1439, 1439, 1439, 0]);
  });

  it('read day and time from one cell', () => {
    const calendar = decode([['datetime', 'Publish at'], ['title', 'Title']], [['2026-08-03T12:00', 'One'], ['3/8/2026 19h', 'Two'], ['19/8/2026 19h', 'Three']]);
    expect([...calendar.minutes]).toEqual([720, 1140, 1140]);
    expect([...calendar.dayText]).toEqual([]);
  });

  it('tell ideas and events from posts', () => {
    const columns: Headed = [['row_kind', 'Type de ligne'], ['title', 'Titre'], ['status', 'Statut']];
    const calendar = decode(columns, [['Publication', 'A', 'Idée'], ['Événement', 'B', null], [null, 'C', 'Idée'], [null, 'D', 'Publié']]);
    expect([...calendar.kind]).toEqual([ROW_KIND.post, ROW_KIND.event, ROW_KIND.idea, ROW_KIND.post]);
  });

  it('take a row without channel and text for an event where its type says so, and a post about an event for a post', () => {
    const columns: Headed = [['format', 'Type'], ['title', 'Titre'], ['channel', 'Canal'], ['text', 'Texte']];
    const calendar = decode(columns, [['Évènement', 'Salon du livre', null, null], ['Évènement', 'Salon du livre', 'Facebook', 'Venez nous voir.'], ['Photo', 'A', null, null]]);
    expect([...calendar.kind]).toEqual([ROW_KIND.event, ROW_KIND.post, ROW_KIND.post]);
  });

  it('are tracked by anything but a no', () => {
    const columns: Headed = [['title', 'Titre'], ['tracking', 'Suivi'], ['tool', 'Outil']];
    const calendar = decode(columns, [['A', 'Meta', null], ['B', 'Non', null], ['C', null, 'Buffer'], ['D', '—', null], ['E', true, null], ['F', false, null], ['G', '✅', null]]);
    expect([...calendar.isTracked]).toEqual([1, 0, 1, 0, 1, 0, 1]);
  });

  it('hold errors and long numbers without harm', () => {
    const calendar = decode([['title', 'Titre'], ['text', 'Texte'], ['url', 'Lien']], [[{ error: '#REF!' }, 1_888_959_709_614_682_000, '__proto__']]);
    expect([calendar.title[0], calendar.text[0], calendar.url[0]]).toEqual(['', '1888959709614682112', '__proto__']);
  });

  it('are ids as text, whatever the cell holds', () => {
    const ids: Cell[] = ['1234567890123456789', '007', 17_841_400_000_000_000, Number('9007199254740993'), 123_456_789_012_345_680_000, 1e21, 12, 1.5, null, ' AB-1 ', true];
    const calendar = decode([['id', 'Post ID'], ['title', 'Titre']], ids.map((id) => [id, 'Un']));
    expect(calendar.id).toEqual([
      '1234567890123456789', '007', '17841400000000000', '9007199254740992', '123456789012345683968', '1e+21', '12', '1.5', '', 'AB-1', 'TRUE',
    ]);
  });

  it('tell who approved and when', () => {
    const columns: Headed = [['title', 'Titre'], ['approver', 'Approbation'], ['approved_on', 'Approuvé le']];
    const calendar = decode(columns, [['A', 'Anna et Paul', '2026-10-05'], ['B', 'Équipe', 46_300], ['C', null, 'oui'], ['D', 'Anna', null]]);
    expect([0, 1, 2, 3].map((row) => entryOf(calendar.approver, row).shared)).toEqual(['several', 'group', null, null]);
    expect([...calendar.approvedOn]).toEqual([46_300, 46_300, -1, -1]);
  });

  it('are words and texts by their columns, blank where there is no column', () => {
    const columns: Headed = [['title', 'Titre'], ['objective', 'Objectif'], ['department', 'Service'], ['language', 'Langue'], ['audience', 'Public'], ['tool', 'Outil'], ['scheduled_by', 'Programmé par'], ['notes', 'Notes'], ['hashtags', '#'], ['tracking', 'Suivi']];
    const calendar = decode(columns, [['A', 'Notoriété', 'Musée', 'FR', 'Familles', 'Buffer', 'Anna', ' à revoir ', '#a #b', '2026-10-05'], ['B', 'Notoriété']]);
    const words = [calendar.objective, calendar.department, calendar.language, calendar.audience, calendar.tool, calendar.scheduledBy].map((column) => entryOf(column, 0));
    expect(words).toEqual(['Notoriété', 'Musée', 'FR', 'Familles', 'Buffer', 'Anna']);
    expect([calendar.notes, calendar.hashtags, calendar.tracking, calendar.cta, calendar.asset]).toEqual([['à revoir', ''], ['#a #b', ''], ['2026-10-05', ''], ['', ''], ['', '']]);
    expect([...calendar.objective.codes, entryOf(calendar.campaign, 1)]).toEqual([1, 1, '']);
  });

  it('may be missing at the end of a short column', () => {
    expect(decode(PLAIN, []).rowCount).toBe(0);
  });
});
