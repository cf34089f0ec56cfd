/** The pack as blocks, in both languages and all regions: a picture for the wall, then who does what. */
import { describe, expect, it } from 'vitest';
import type { ReportDocument, TableBlock } from '../../../../core/report/sheet/blocks.ts';
import { csvOf } from '../../../../core/report/sheet/csv.ts';
import { gridRows } from '../../../../core/report/sheet/day-grid.ts';
import { planOf, printedWidth } from '../../../../core/report/sheet/lay-out.ts';
import { pageRoom } from '../../../../core/report/sheet/page-fit.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import { LANGUAGES } from '../../../../core/words/language.ts';
import { enMonthPack } from '../../../../core/words/en/month-pack.ts';
import { frMonthPack } from '../../../../core/words/fr/month-pack.ts';
import { fetchMonthPackWords } from '../../../../core/words/month-pack-words-in.ts';
import { calendarOf, day } from '../../rules/calendar-of.ts';
import { DECEMBER, TODAY, demoPack, documentOf, gridIn, packOf } from './packed.ts';
import { textsOf } from '../document-texts.ts';

const ROLES = ['date', 'time', 'channel', 'title', 'status', 'owner'] as const;
const tableIn = ({ blocks }: ReportDocument, id: string): TableBlock | undefined => blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id);
const entriesOn = (document: ReportDocument, date: number): readonly string[] => gridIn(document).weeks.flatMap(({ days }) => days.flatMap(({ name, entries }) => (name?.date === date ? entries.map(({ sign, text }) => `${sign} ${text}`) : [])));
const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replace(/\u00a0/g, ' '));

describe.each(LANGUAGES)('the demo’s month in %s', (language) => {
  it('has a title, the picture and the tasks, on landscape pages', async () => {
    const pack = await demoPack(language);
    const document = documentOf(pack, `${language}-CA`);
    expect(document).toMatchObject({ key: 'month 2026-12', name: language === 'fr' ? 'Mois 2026-12' : 'Month 2026-12', isLandscape: true, paper: 'letter' });
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'day-grid', 'paragraph', 'page-break', 'heading', 'table', 'paragraph']);
    expect(pack.people[0]?.person).toBe('');
    // One line for each person and post: who brings it out provides its visual too.
    expect(tableIn(document, 'tasks')?.rows).toHaveLength(pack.people.reduce((sum, { tasks }) => sum + tasks.filter(({ role }) => role !== 'visual').length, 0));
    expect(pack.people.flatMap(({ tasks }) => tasks.filter(({ role }) => role === 'visual'))).not.toEqual([]);
    expect(gridIn(document).legend).toHaveLength(pack.states.length + 1);
    for (const text of textsOf(document)) expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  });

  it('stands on three pages: the picture, and two of tasks', async () => {
    const { page } = planOf(documentOf(await demoPack(language), `${language}-CA`), { dateSystem: 1900 });
    expect([page?.print.breaks?.length, page?.print.pagesTall]).toEqual([2, null]);
  });

  it('becomes a tab and a file', async () => {
    const document = documentOf(await demoPack(language), `${language}-CA`);
    const { page, cells } = planOf(document, { dateSystem: 1900 });
    expect(page?.print).toMatchObject({ isLandscape: true, paper: 'letter' });
    // Each post leads to its row from the picture, and from every task.
    expect(page?.links).toHaveLength((await demoPack(language)).posts + 2 + (tableIn(document, 'tasks')?.rows.length ?? 0));
    expect(cells.every((line) => line.length === 15)).toBe(true);
    expect(csvOf(document)).toContain(language === 'fr' ? 'Dimanche;Lundi' : 'Sunday,Monday');
  });
});

describe('the picture of a month', () => {
  const rows = [
    [day('2026-12-02'), 0.5, 'Facebook, Instagram', 'Deuxième', 'Approuvé', 'Ana'], [day('2026-12-02'), 0.375, 'LinkedIn', 'Première', 'Programmé', 'Ana'],
    [day('2026-12-02'), null, '', 'Sans heure', '', ''], [day('2026-12-25'), null, 'Tous', '', 'zut', ''],
  ];
  const document = documentOf(packOf(calendarOf(ROLES, rows)));

  it('shows each post by its time, with a sign for its state, its channels and its text', () => {
    expect(plain(entriesOn(document, 2))).toEqual(['◕ LI · 9 h · Première', '◑ FB, IG · 12 h · Deuxième', '– Sans heure']);
    expect(entriesOn(document, 25)).toEqual(['– Tous les canaux · Publication sans texte']);
    expect(plain(gridIn(document).legend.map(({ sign, text }) => `${sign} ${text}`))).toEqual(['◑ Approuvé : 1', '◕ Programmé : 1', '– Sans état connu : 2']);
    expect(plain(textsOf(document))).toContain('FB = Facebook, IG = Instagram, LI = LinkedIn. Un clic sur le signe d’une publication mène à sa ligne.');
  });

  it('has no signs to explain where nothing has a state', () => {
    const stateless = documentOf(packOf(calendarOf(['date', 'title'], [[day('2026-12-02'), 'A']])));
    expect([entriesOn(stateless, 2), gridIn(stateless).legend]).toEqual([[' A'], []]);
    // There is something to click on all the same.
    expect(planOf(stateless, { dateSystem: 1900 }).cells.flat()).toContain('▪');
  });

  it('counts channels that don’t fit', () => {
    const many = documentOf(packOf(calendarOf(ROLES, [[day('2026-12-02'), null, 'Facebook, Instagram, LinkedIn, X, TikTok', 'A', '', '']])));
    expect(entriesOn(many, 2)).toEqual([' FB, IG, LI, +2 · A']);
  });

  it('begins with Sunday in Canada and the United States, with Monday in France, on the paper used there', () => {
    const pack = packOf(calendarOf(ROLES, rows));
    const seen = (['fr-CA', 'en-CA', 'en-US', 'fr-FR'] as const).map((region) => [documentOf(pack, region).paper, gridIn(documentOf(pack, region)).weekdays[0], gridIn(documentOf(pack, region)).weeks.map(({ name }) => name).join(' ')]);
    expect(seen).toEqual([
      ['letter', 'Dimanche', '    '], ['letter', 'Sunday', '    '], ['letter', 'Sunday', '    '], ['a4', 'Lundi', '49 50 51 52 53'],
    ]);
  });

  it('names ISO weeks on the day with which each begins where rows begin with Sunday, which is of the week before', () => {
    const notesOf = (month: { readonly year: number; readonly month: number }, region: ReportDocument['region']): readonly string[] => gridIn(documentOf(packOf(calendarOf(ROLES, []), { month }), region)).weeks
      .flatMap(({ days }) => days.flatMap(({ name }) => (name === null || !/sem\.|week/.test(name.note) ? [] : [`${name.date} ${name.note.replaceAll('\u00a0', ' ')}`])));
    expect(notesOf({ year: 2026, month: 11 }, 'fr-CA')).toEqual(['1 sem. 44', '2 sem. 45', '9 sem. 46', '16 sem. 47', '23 sem. 48', '30 sem. 49']);
    expect(notesOf({ year: 2027, month: 1 }, 'en-CA')).toEqual(['1 week 53 · New Year’s Day', '4 week 1', '11 week 2', '18 week 3', '25 week 4']);
    expect(notesOf({ year: 2026, month: 11 }, 'fr-FR')).toEqual([]);
    const november = (region: ReportDocument['region']): ReportDocument => documentOf(packOf(calendarOf(ROLES, []), { month: { year: 2026, month: 11 } }), region);
    expect([gridIn(november('fr-CA')).corner, gridIn(november('fr-FR')).corner]).toEqual(['', frMonthPack.corner]);
    expect(planOf(november('en-CA'), { dateSystem: 1900 }).cells.flat()).toContain('9 · week\u00a046');
  });

  it.each([[2026, 2, 'fr-CA', 4], [2027, 2, 'fr-FR', 4], [2026, 8, 'fr-CA', 6], [2026, 8, 'fr-FR', 6], [2026, 11, 'fr-CA', 5]] as const)('of %i-%i in %s takes %i weeks', (year, month, region, weeks) => {
    const grid = gridIn(documentOf(packOf(calendarOf(ROLES, []), { month: { year, month } }), region));
    expect(grid.weeks).toHaveLength(weeks);
  });

  it('names a holiday in its day', () => {
    expect(plain(textsOf(document))).toContain('Noël');
    expect(planOf(document, { dateSystem: 1900 }).cells.flat()).toContain('25 · Noël');
    const moved = packOf(calendarOf(ROLES, []), { settings: { ...DEFAULT_SETTINGS, holidays: 'ca' } });
    expect([planOf(documentOf(moved), { dateSystem: 1900 }), planOf(documentOf(moved, 'en-CA'), { dateSystem: 1900 })].map(({ cells }) => cells.flat().filter((cell) => String(cell).startsWith('28')))).toEqual([
      ['28 · sem.\u00a053 · Lendemain de Noël (jour reporté)'], ['28 · week\u00a053 · Boxing Day (observed)'],
    ]);
  });

  it('keeps a square for a day with little in it', () => {
    const one = gridIn(documentOf(packOf(calendarOf(ROLES, [[day('2026-12-10'), null, '', 'Seule', '', '']]))));
    expect(gridRows(one).filter(({ kind }) => kind === 'entries')).toHaveLength(5 * 3);
  });
});

describe('the page of the picture', () => {
  /** So many posts on each day of a month, each with its own text, which is as long as titles are. */
  const fullMonth = (first: string, days: number, posts: number): ReturnType<typeof calendarOf> => calendarOf(ROLES, Array.from({ length: days * posts }, (_, at) => [
    day(first) + Math.floor(at / posts), (at % posts) / 48, 'Facebook', `Le violon du camp ${at}, ce que nous en tirons pour la suite des ateliers`, 'Approuvé', 'Ana']));
  const monthOf = (first: string, days: number, posts: number, region: ReportDocument['region'] = 'fr-CA'): ReportDocument => {
    const [year = 0, month = 0] = first.split('-').map(Number);
    return documentOf(packOf(fullMonth(first, days, posts), { month: { year, month }, today: day(first) - 10 }), region);
  };
  /** Points that its rows take before the first break, and that a page has. */
  const firstPage = (document: ReportDocument): { readonly used: number; readonly room: number; readonly breaks: readonly number[] } => {
    const { page, cells } = planOf(document, { dateSystem: 1900 });
    const heights = new Map(page?.rowHeights.map(({ row, points }) => [row, points]));
    const last = cells.findIndex(([first]) => first === (document.region.startsWith('fr') ? 'Qui fait quoi' : 'Who does what') || String(first).includes('jour par jour') || String(first).includes('day by day'));
    const used = cells.slice(0, last).reduce((sum, _, row) => sum + (heights.get(row) ?? 15), 0);
    return { used, room: pageRoom(printedWidth(document.grid), document), breaks: page?.print.breaks ?? [] };
  };

  it.each([
    ['2026-08-01', 31, 3, 'fr-CA'], ['2026-08-01', 31, 3, 'fr-FR'], ['2026-12-01', 31, 16, 'fr-CA'], ['2026-08-01', 31, 16, 'en-CA'], ['2026-08-01', 31, 40, 'fr-FR'], ['2026-12-01', 31, 1, 'en-US'], ['2027-02-01', 28, 5, 'fr-CA'],
  ] as const)('holds all of the month of %s, %i days with %i posts each, in %s', (first, days, posts, region) => {
    const { used, room, breaks } = firstPage(monthOf(first, days, posts, region));
    expect(used).toBeLessThanOrEqual(room);
    expect(breaks.length).toBeGreaterThan(0);
  });

  it('shows three posts a day of six weeks whole, each with a line at least', () => {
    const document = monthOf('2026-08-01', 31, 3);
    const shown = gridRows(gridIn(document)).flatMap((row) => (row.kind === 'entries' ? row.days.flatMap(({ entry }) => (entry === null ? [] : [entry])) : []));
    expect([shown.length, tableIn(document, 'further'), gridIn(document).fit?.entries]).toEqual([93, undefined, null]);
  });

  it('says how many more a day has, and lists those by day on the next page: every post stands somewhere once', () => {
    const document = monthOf('2026-12-01', 31, 16);
    const { fit, weeks } = gridIn(document);
    const entries = fit?.entries ?? 0;
    expect([fit?.size, fit?.lines, entries > 4, entries < 16]).toEqual([8, 1, true, true]);
    const shown = gridRows(gridIn(document)).flatMap((row) => (row.kind === 'entries' ? row.days.flatMap(({ entry }) => entry?.text ?? []) : []));
    const more = shown.filter((text) => text.startsWith('+'));
    expect(new Set(more)).toEqual(new Set([`+\u00a0${String(16 - entries + 1)}`]));
    const listed = (tableIn(document, 'further')?.rows ?? []).map((row) => row[3]).map((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? String(cell.value) : ''));
    const seen = [...shown.filter((text) => !text.startsWith('+')).map((text) => /camp (\d+)/.exec(text)?.[1]), ...listed.map((text) => /camp (\d+)/.exec(text)?.[1])];
    expect(seen.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 31 * 16 }, (_, at) => at));
    expect(weeks).toHaveLength(5);
    expect(plain(textsOf(document))).toContain('FB = Facebook. Un clic sur le signe d’une publication mène à sa ligne. « + » : les publications suivantes de ce jour sont à la page suivante.');
  });

  it('cuts entries where that is what it takes, with a sign that there is more', () => {
    const { cells } = planOf(monthOf('2026-08-01', 31, 5), { dateSystem: 1900 });
    const texts = cells.flat().filter((cell): cell is string => typeof cell === 'string' && /^FB · .* · /.test(cell));
    expect(texts.length).toBe(155);
    expect(texts.every((text) => text.endsWith('…'))).toBe(true);
    expect(csvOf(monthOf('2026-08-01', 31, 5))).toContain('ce que nous en tirons pour la suite');
  });

  it('is written in larger letters where there is room', () => {
    expect([1, 3, 16].map((posts) => gridIn(monthOf('2026-12-01', 31, posts)).fit?.size)).toEqual([11, 9, 8]);
  });
});

describe('what a pack says', () => {
  const rows = (count: number, planned: number): readonly (readonly (string | number | null)[])[] => Array.from({ length: count }, (_, at) => [day('2026-12-01') + at, null, '', `A${at}`, at < planned ? 'Approuvé' : 'Idée', 'Ana']);
  const said = (count: number, planned: number, today = TODAY, language: 'fr' | 'en' = 'fr'): string | undefined => plain(textsOf(documentOf(packOf(calendarOf(ROLES, rows(count, planned)), { today }), `${language}-CA`)))[3];

  it('warns in a sentence that the month is under-planned, and says before what is wanted', () => {
    expect([said(10, 3), said(10, 3, TODAY - 8), said(10, 0), said(10, 1), said(10, 8), said(10, 10), said(1, 1), said(0, 0)]).toEqual([
      '⚠ En décembre, 3 des 10 publications (dont 7 idées) sont prévues (30 %); la cible était de 80 % au 24 novembre.', 'En décembre, 3 des 10 publications (dont 7 idées) sont prévues (30 %); la cible est de 80 % au 24 novembre.',
      '⚠ En décembre, aucune des 10 publications (dont 10 idées) n’est prévue (0 %); la cible était de 80 % au 24 novembre.', '⚠ En décembre, 1 des 10 publications (dont 9 idées) est prévue (10 %); la cible était de 80 % au 24 novembre.',
      'En décembre, 8 des 10 publications (dont 2 idées) sont prévues (80 %).', 'En décembre, les 10 publications sont prévues.', 'En décembre, la seule publication est prévue.', '⚠ Rien n’est encore prévu en décembre.',
    ]);
    expect([said(10, 3, TODAY, 'en'), said(10, 10, TODAY, 'en'), said(0, 0, TODAY, 'en')]).toEqual([
      '⚠ 3 of the 10 posts of December (including 7 ideas) are planned (30%); the target was 80% by November 24.', 'All 10 posts of December are planned.', '⚠ Nothing is planned for December yet.',
    ]);
  });

  it('tells what has a date from what needs nothing more', () => {
    const told = (statuses: readonly string[], language: 'fr' | 'en' = 'fr'): string | undefined => {
      const dated = statuses.map((status, at) => [day('2026-12-01') + at, null, '', `A${at}`, status, 'Ana']);
      return plain(textsOf(documentOf(packOf(calendarOf(ROLES, dated)), `${language}-CA`)))[3];
    };
    const mixed = ['Approuvé', 'Programmé', 'À produire', 'En révision'];
    expect([told(mixed), told(mixed, 'en')]).toEqual(['En décembre, les 4 publications ont une date; approuvées, programmées ou publiées : 2.', 'All 4 posts of December have a date; approved, scheduled or out: 2.']);
    expect([told(['À produire']), told(['À produire'], 'en')]).toEqual(['En décembre, la seule publication a une date; approuvées, programmées ou publiées : 0.', 'The only post of December has a date; approved, scheduled or out: 0.']);
    expect(told([...mixed, 'Idée'])).toBe('En décembre, 4 des 5 publications (dont 1 idée) sont prévues (80 %); approuvées, programmées ou publiées : 2.');
  });

  it('compares a thin month with the one before', () => {
    const before = [...Array.from({ length: 3 }, (_, at) => [day('2026-10-05') + at, null, '', `O${at}`, 'Publié', 'Ana']), ...Array.from({ length: 12 }, (_, at) => [day('2026-11-05') + at, null, '', `N${at}`, 'Publié', 'Ana'])];
    const texts = plain(textsOf(documentOf(packOf(calendarOf(ROLES, [...before, ...rows(4, 4)])))));
    expect(texts[3]).toBe('⚠ En décembre, les 4 publications sont prévues. C’est peu : novembre en compte 12.');
    expect(plain(textsOf(documentOf(packOf(calendarOf(ROLES, before)))))[3]).toBe('⚠ Rien n’est encore prévu en décembre, contre 12 publications en novembre.');
  });

  it('says what tells the posts of its title from those it holds against the target', () => {
    const dated = (statuses: readonly string[]): readonly (readonly (string | number | null)[])[] => statuses.map((status, at) => [day('2026-12-01') + at, null, '', `A${at}`, status, 'Ana']);
    const told = (statuses: readonly string[], region: ReportDocument['region'] = 'fr-CA'): readonly string[] => plain(textsOf(documentOf(packOf(calendarOf(ROLES, dated(statuses))), region))).filter((text) => /A\d/.test(text) === false && /publication|posts?\b|prévu|planned/.test(text)).slice(0, 2);
    const mixed = ['Approuvé', 'Approuvé', 'Approuvé', 'Idée', 'En pause', 'En pause', 'Annulé'];
    expect(told(mixed)).toEqual(['5 publications · préparé par Suivi le lundi 23 novembre', '⚠ En décembre, 3 des 4 publications (dont 1 idée; 2 en pause non comptées) sont prévues (75 %); la cible était de 80 % au 24 novembre.']);
    expect(told(mixed, 'en-CA')).toEqual(['5 posts · prepared by Suivi on Monday, November 23', '⚠ 3 of the 4 posts of December (including 1 idea; 2 on hold not counted) are planned (75%); the target was 80% by November 24.']);
    expect([told(['Approuvé', 'En pause'])[1], told(['En pause'])[1]]).toEqual(['En décembre, la seule publication (1 en pause non comptée) est prévue.', '⚠ Rien n’est encore prévu en décembre (1 en pause non comptée).']);
  });

  it('is told in sentences where the month is empty', () => {
    const document = documentOf(packOf(calendarOf(['date', 'title'], [])));
    expect(plain(textsOf(document))).toEqual(expect.arrayContaining(['Aucune publication · préparé par Suivi le lundi 23 novembre', 'Rien à faire ce mois-ci.']));
    expect(planOf(document, { dateSystem: 1904 }).name).toBe('Mois 2026-12');
  });

  it('lists posts without a date beneath the picture', () => {
    const dated = [1, 2, 3].map((date) => [day('2026-12-01') + date, null, '', 'Daté', 'Approuvé', 'Ana']);
    const document = documentOf(packOf(calendarOf(ROLES, [...dated, ['', null, 'Facebook', 'À dater', 'À produire', 'Ana']])));
    expect(tableIn(document, 'undated')?.rows.map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell)))).toEqual([['À produire', 'Facebook', 'À dater']]);
  });

  it('is in the typography of Québec', async () => {
    const own = textsOf(documentOf(await demoPack('fr')));
    for (const text of own) expect(text).not.toMatch(/\s[?!;]|[^\u00a0\d]:(?:\s|$)|«[^\u00a0]|[^\u00a0]»|'/);
  });

  it('gets the words of its language alone', async () => {
    expect(await fetchMonthPackWords('fr')).toBe(frMonthPack);
    expect(await fetchMonthPackWords('en')).toBe(enMonthPack);
    expect(documentOf(packOf(calendarOf(ROLES, []), { month: DECEMBER }), 'en-US').unfinished).toContain('Month 2026-12 incomplete');
  });
});
