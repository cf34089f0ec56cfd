/** The audit of a month: what it tells of the demo in both languages, of small calendars, and of workbooks without tabs or posts. */
import { describe, expect, it } from 'vitest';
import { audit } from '../../../../core/jobs/audit.ts';
import { check } from '../../../../core/jobs/check.ts';
import { openCalendar } from '../../../../core/jobs/open-calendar.ts';
import type { Audit } from '../../../../core/report/audit/audit.ts';
import { auditedMonth, monthBefore } from '../../../../core/report/audit/audited-month.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import type { Role } from '../../../../core/table/role.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { LANGUAGES } from '../../../../core/words/language.ts';
import type { Language } from '../../../../core/words/language.ts';
import { fetchAuditWords } from '../../../../core/words/audit-words-in.ts';
import { plainChannels } from '../../../fixtures/cadence/plain-calendar.ts';
import { makeDemo } from '../../../fixtures/demo/demo.ts';
import { MemoryWorkbook } from '../../../hosts/memory/memory-workbook.ts';
import { calendarOf, day } from '../../rules/calendar-of.ts';
import { readSideTabs } from '../../side-tabs/workbook-of.ts';
import { TODAY, auditOn, documentOf, faultsIn, rowsOf, tablesIn } from './audited.ts';
import { textsOf } from '../document-texts.ts';

const OCTOBER = day('2026-10-01');

function postsOf(count: number, more: (index: number) => readonly Cell[] = () => [], roles: readonly Role[] = []): ReturnType<typeof calendarOf> {
  return calendarOf(['date', 'title', 'status', ...roles], Array.from({ length: count }, (_, index) => [OCTOBER + (index % 28), `Publication ${index}`, 'Publié', ...more(index)]));
}

async function demoAudit(language: Language, month?: { readonly year: number; readonly month: number }): Promise<Audit> {
  const found = await openCalendar(new MemoryWorkbook(makeDemo(language, TODAY).book));
  if (found.kind === 'declined') throw new Error(`declined: ${found.code}`);
  const tables = { calendar: found.calendar, tabs: found.tabs };
  const { findings } = check.run({ tables, settings: DEFAULT_SETTINGS, today: TODAY });
  return audit.run({ tables, settings: DEFAULT_SETTINGS, today: TODAY, findings, ...(month === undefined ? {} : { month }) }).result;
}

describe.each(LANGUAGES)('the demo’s audit in %s', (language) => {
  it('is of the month that ended, has every section, and is sound', async () => {
    const document = documentOf(await demoAudit(language), language);
    expect([document.key, document.name]).toEqual(['audit 2026-10', language === 'fr' ? 'Bilan 2026-10' : 'Audit 2026-10']);
    expect(tablesIn(document).map(({ id }) => id)).toEqual(['keep', 'change', 'objectives', 'aims', 'pages', 'mix-pillar', 'mix-format', 'cadence', 'weeks', 'coverage', 'results', 'months']);
    const pages = rowsOf(document, 'pages');
    expect(pages.some((row) => /Sans responsable\.|No owner\./.test(row))).toBe(true);
    // Each row names its page once.
    expect(pages.filter((row) => / \(/.test(row.split(' | ')[5] ?? ''))).toEqual([]);
    expect(document.blocks.flatMap((block) => (block.kind === 'chart' ? [`${block.name} ${block.chart}`] : []))).toEqual(['Suivi pillar bars', 'Suivi format bars', 'Suivi cadence columns']);
    expect(faultsIn(document)).toEqual([]);
    expect(await fetchAuditWords(language)).toMatchObject({ language });
  });

  it('gives bounds of what is covered in part alone: of all hours covered, “at least 51 %” would be no news', async () => {
    const { coverage } = await demoAudit(language);
    const told = coverage?.roles ?? [];
    expect([told.some(({ share }) => share === 1), told.some(({ share }) => share !== null && share < 1)]).toEqual([true, true]);
    for (const { share, interval } of told) expect(interval === null).toBe(share === 1);
    expect(coverage?.interval).not.toBeNull();
    const rows = rowsOf(documentOf(await demoAudit(language), language), 'coverage');
    expect(rows.filter((row) => row.split(' | ')[1] === '1').map((row) => row.split(' | ').slice(2, 4))).toEqual(told.filter(({ share }) => share === 1).map(() => ['', '']));
  });

  it('gives what to change a next step and room for notes, and is the same each time', async () => {
    const made = await demoAudit(language);
    const change = tablesIn(documentOf(made, language)).find(({ id }) => id === 'change');
    expect(change?.columns.map(({ isForNotes }) => isForNotes === true)).toEqual([false, false, false, true]);
    expect(made.change.length).toBeGreaterThan(5);
    for (const [what, step, , who] of change?.rows ?? []) expect([what !== '', typeof step === 'string' && step !== '', who]).toEqual([true, true, null]);
    expect(documentOf(await demoAudit(language), language)).toEqual(documentOf(made, language));
  });

  it.each([[2026, 11], [2026, 12], [2027, 6], [2025, 1]])('is sound for %i-%i too', async (year, month) => {
    expect(faultsIn(documentOf(await demoAudit(language, { year, month }), language))).toEqual([]);
  });
});

describe('which month', () => {
  it('is the one that has ended, also over New Year, unless another one is said', () => {
    expect([day('2026-11-01'), day('2026-11-30'), day('2027-01-01')].map(auditedMonth)).toEqual([{ year: 2026, month: 10 }, { year: 2026, month: 10 }, { year: 2026, month: 12 }]);
    expect(monthBefore({ year: 2026, month: 2 }, 14)).toEqual({ year: 2024, month: 12 });
    expect(auditOn(postsOf(1), {}, { month: { year: 2026, month: 13 } })).toMatchObject({ year: 2026, month: 10 });
    expect(auditOn(postsOf(1), {}, { month: { year: 2026, month: 11 } })).toMatchObject({ year: 2026, month: 11, from: day('2026-11-01'), to: day('2026-11-30') });
  });
});

describe('a small calendar', () => {
  it('without tabs, figures or posts tells what there is, and that the rest is not known', () => {
    const empty = auditOn(calendarOf(['date', 'title'], []));
    expect(empty).toMatchObject({ posts: { planned: 0 }, before: { posts: 0, from: null }, objectives: null, aims: null, pages: null, mix: [], coverage: null, lead: null, results: null, keep: [], change: [] });
    expect(faultsIn(documentOf(empty))).toEqual([]);
    expect(documentOf(empty).blocks.filter(({ kind }) => kind === 'chart' || kind === 'page-break')).toEqual([]);
    expect(textsOf(documentOf(empty)).filter((text) => text === 'Comment lire ces chiffres' || text.startsWith('Taux d’engagement'))).toEqual([]);
    expect(textsOf(documentOf(empty))).toContain('Aucune publication prévue ce mois-là.');
    // Of nothing it is not said that all is well.
    expect(textsOf(documentOf(empty)).filter((text) => text.startsWith('Rien à'))).toEqual([]);
    expect(textsOf(documentOf(auditOn(postsOf(3), {}, { today: OCTOBER + 10, month: { year: 2026, month: 10 } }))).some((text) => text.includes('Le mois n’est pas terminé.'))).toBe(true);
  });

  it('counts the month before, and tells where the calendar begins within it', () => {
    const rows = [[OCTOBER - 5, 'Avant', 'Publié'], [OCTOBER - 3, 'Annulée', 'Annulé'], [OCTOBER, 'Pendant', 'Publié']];
    expect(auditOn(calendarOf(['date', 'title', 'status'], rows)).before).toEqual({ posts: 1, from: OCTOBER - 5 });
    expect(auditOn(calendarOf(['date', 'title', 'status'], [[OCTOBER - 60, 'Plus tôt', 'Publié'], ...rows])).before).toEqual({ posts: 1, from: null });
  });

  it('says how long before their day posts were approved, in working days, and with too few that it can’t', () => {
    // Approved on Thursdays for the Monday after, two days of a weekend between.
    const lead = auditOn(calendarOf(['date', 'title', 'approved_on'], Array.from({ length: 8 }, (_, index) => [day('2026-10-19'), `P${index}`, day(index === 7 ? '2026-10-19' : '2026-10-15')]))).lead;
    expect(lead).toEqual({ n: 8, of: 8, quartiles: { first: 2, median: 2, third: 2 }, late: 1 });
    const few = auditOn(calendarOf(['date', 'title', 'approved_on'], [[OCTOBER, 'P', OCTOBER - 3]]));
    expect([few.lead?.quartiles, textsOf(documentOf(few)).some((text) => text.includes('pas assez de dates pour conclure'))]).toEqual([null, true]);
    expect(textsOf(documentOf(auditOn(postsOf(3)))).filter((text) => text.includes('inconnu')).length).toBe(2);
  });

  it('holds the mix against the plan only as far as so many posts allow', () => {
    const { plan } = readSideTabs([{ name: 'Plan de contenu', rows: [['Pilier', 'Part visée', 'Tolérance'], ['Coulisses', 0.5, 0.05], ['Conseils', 0.5, 0.05]] }]).tabs;
    const mixOf = (count: number, behind: number): readonly string[] => {
      const made = auditOn(postsOf(count, (index) => [index < behind ? 'Coulisses' : 'Conseils'], ['pillar']), { plan });
      return [...(made.mix[0]?.shares ?? []).map(({ item, posts, verdict }) => `${item} ${posts} ${String(verdict)}`), ...made.change.map(({ kind }) => kind)];
    };
    expect(mixOf(60, 50)).toEqual(['Coulisses 50 above', 'Conseils 10 below', 'mix', 'mix']);
    expect(mixOf(60, 32)).toEqual(['Coulisses 32 unsure', 'Conseils 28 unsure']);
    expect(mixOf(8, 8)).toEqual(['Coulisses 8 unsure', 'Conseils 0 unsure']);
  });

  it('tells channels that kept to their target from those that seldom did', () => {
    const weekly = (channel: string, every: number): readonly (readonly Cell[])[] => Array.from({ length: Math.floor(13 / every) }, (_, week) => [day('2026-08-03') + week * every * 7, `${channel} ${week}`, 'Publié', channel]);
    const channels = plainChannels([{ network: ['facebook'], least: 1 }, { network: ['tiktok'], least: 1 }]);
    const made = auditOn(calendarOf(['date', 'title', 'status', 'channel'], [...weekly('Facebook', 1), ...weekly('TikTok', 4)]), { channels });
    expect(made.cadence.channels.map(({ channel, weeks, onTarget }) => `${channel} ${onTarget?.weeks ?? ''}/${weeks}`)).toEqual(['facebook 13/13', 'tiktok 3/13']);
    expect(made.keep.map((point) => (point.kind === 'cadence' ? point.channels.map(({ channel }) => channel) : point.kind))).toEqual([['facebook']]);
    expect(made.change.map((point) => (point.kind === 'cadence' ? point.channels.map(({ channel }) => channel) : point.kind))).toEqual([['tiktok']]);
    expect(made.cadence.channels[1]?.silence?.days).toBeGreaterThan(20);
  });

  it('tells the cadence of one period in each place: whole weeks that are over, from the one in which the calendar begins', () => {
    const weekly = Array.from({ length: 20 }, (_, week): readonly Cell[] => [day('2026-08-05') + week * 7, `P${week}`, week < 16 ? 'Publié' : 'Approuvé', 'Facebook']);
    const calendar = calendarOf(['date', 'title', 'status', 'channel'], [[day('2026-07-29'), 'Jamais parue', 'À produire', 'Facebook'], ...weekly]);
    const channels = plainChannels([{ network: ['facebook'], least: 1 }]);
    const told = (more: Parameters<typeof auditOn>[2]): readonly unknown[] => {
      const made = auditOn(calendar, { channels }, more);
      const [only] = made.cadence.channels;
      return [textsOf(documentOf(made)).find((text) => text.startsWith('Cadence d'))?.replaceAll('\u00a0', ' '), made.cadence.weeks.map(({ posts }) => posts).join(''), only?.posts, only?.weeks, only?.mean];
    };
    expect(told({})).toEqual(['Cadence du 3 août au 1er novembre (13 semaines)', '1'.repeat(13), 13, 13, 1]);
    // On a Wednesday its own week is not over.
    expect(told({ month: { year: 2026, month: 11 }, today: day('2026-11-18') })).toEqual(['Cadence du 31 août au 15 novembre (11 semaines)', '1'.repeat(11), 11, 11, 1]);
    expect(told({ month: { year: 2027, month: 3 } })).toEqual([undefined, '', 0, 0, null]);
  });

  it('says what months are compared before the comparison alone', () => {
    const plain = (made: Audit): readonly string[] => textsOf(documentOf(made)).map((text) => text.replaceAll('\u00a0', ' '));
    const rows = [31, 0].flatMap((before) => Array.from({ length: 30 }, (_, index): readonly Cell[] => [OCTOBER - before + index, `P${before} ${index}`, 'Publié', 1000, (before === 0 ? 40 : 20) + (index % 5)]));
    const texts = plain(auditOn(calendarOf(['date', 'title', 'status', 'reach', 'engagements'], rows)));
    expect(texts[texts.indexOf('Publications du 1er au 31 octobre et d’autant de jours avant :') + 1]).toMatch(/^Taux d’engagement médian .* contre /);
    // A figure that can't be is no comparison.
    const alone = plain(auditOn(postsOf(10, (index) => [1000, index === 0 ? -5 : 20], ['reach', 'engagements'])));
    expect(alone.filter((text) => text.startsWith('1 publication avec un chiffre négatif'))).toHaveLength(1);
    expect(alone.filter((text) => text.startsWith('Publications du 1er au 31 octobre'))).toEqual([]);
  });

  it.each(LANGUAGES)('says in %s that a post on two channels counts on each with its figures, where there is one', (language) => {
    const notes = (channel: string): readonly string[] => textsOf(documentOf(auditOn(postsOf(8, (index) => [index === 0 ? channel : 'Facebook', 1000, 20], ['channel', 'reach', 'engagements'])), language))
      .filter((text) => /sur deux canaux compte sur chacun; ses chiffres aussi|on two channels counts on each; so do its figures/.test(text));
    expect([notes('Facebook'), notes('Facebook, Instagram').length]).toEqual([[], 1]);
  });

  it('says once how many weeks channels were on target where it is the same for all', () => {
    const weekly = (channel: string, from: number): readonly (readonly Cell[])[] => Array.from({ length: 13 - from }, (_, week) => [day('2026-08-03') + (from + week) * 7, `${channel} ${week}`, 'Publié', channel]);
    const said = (late: number, language: Language): string | undefined => {
      const channels = plainChannels([{ network: ['facebook'], least: 1 }, { network: ['tiktok'], least: 1 }]);
      const made = auditOn(calendarOf(['date', 'title', 'status', 'channel'], [...weekly('Facebook', 0), ...weekly('TikTok', late)]), { channels });
      return rowsOf(documentOf(made, language), 'keep')[0]?.split(' | ')[0]?.replaceAll('\u00a0', ' ');
    };
    expect([said(0, 'fr'), said(0, 'en')]).toEqual(['Cadence tenue (13 semaines sur 13) : Facebook, TikTok.', 'Cadence kept (13 of 13 weeks): Facebook, TikTok.']);
    expect([said(1, 'fr'), said(1, 'en')]).toEqual(['Cadence tenue : Facebook (13 semaines sur 13), TikTok (12 semaines sur 13).', 'Cadence kept: Facebook (13 of 13 weeks), TikTok (12 of 13 weeks).']);
  });

  it('gives no rate of a channel with few posts, and says so', () => {
    const figures = (index: number): readonly Cell[] => [index < 5 ? 'TikTok' : 'Facebook', 1000 + index, 20 + (index % 7)];
    const made = auditOn(postsOf(25, figures, ['channel', 'reach', 'engagements']));
    expect(rowsOf(documentOf(made), 'results').map((row) => row.split(' | ').slice(0, 4).map((cell) => (/^0\.\d+$/.test(cell) ? 'taux' : cell)).join(' '))).toEqual(['Facebook 20 20 taux', 'TikTok 5 5 ']);
    expect(rowsOf(documentOf(made), 'results')[1]).toContain('Pas assez pour conclure (6 au moins)');
  });

  it('draws the months’ rates from three months on: two points are no line', () => {
    const rows = [0, 31, 61].map((before) => Array.from({ length: 8 }, (_, index): readonly Cell[] => [OCTOBER - before + index, `P${before} ${index}`, 'Publié', 1000, 20 + index]));
    const chartsOf = (months: number): readonly string[] => documentOf(auditOn(calendarOf(['date', 'title', 'status', 'reach', 'engagements'], rows.slice(0, months).flat()))).blocks.flatMap((block) => (block.kind === 'chart' && block.of === 'months' ? [block.name] : []));
    expect([2, 3].map(chartsOf)).toEqual([[], ['Suivi rate']]);
  });

  it('says that what was spent of a budget is unknown where the tab doesn’t give it', () => {
    const { objectives } = readSideTabs([{ name: 'Objectifs', rows: [['Objectif', 'Mesure', 'Budget ($)', 'Dépensé ($)'], ['Notoriété', 'Portée', 500, null], ['Trafic', 'Clics', 500, 20], ['Dons', 'Clics', 0, null]] }]).tabs;
    const made = auditOn(postsOf(10, () => ['Facebook', 'Notoriété', 100], ['channel', 'objective', 'reach']), { objectives });
    const remarks = (language: Language): readonly string[] => rowsOf(documentOf(made, language), 'objectives').map((row) => row.split(' | ').pop()?.replaceAll('\u00a0', ' ') ?? '');
    expect(remarks('fr')).toEqual([expect.stringContaining('budget de 500 $, dépensé inconnu'), expect.stringContaining('20 $ dépensés sur 500 $'), expect.not.stringContaining('dépensé')]);
    expect(remarks('en')).toEqual([expect.stringContaining('budget $500, spent: unknown'), expect.stringContaining('$20 spent of $500'), expect.not.stringContaining('spent')]);
  });

  it('says which channels an objective’s figure comes from where not all that serve it give one', () => {
    const { objectives, channels } = readSideTabs([
      { name: 'Objectifs', rows: [['Objectif', 'Canal', 'Mesure', 'Cible', 'Échéance'], ['Notoriété', 'Instagram', 'Portée', 9000, '2026-12-31'], ['Trafic', '', 'Portée', 9000, '2026-12-31']] },
      { name: 'Canaux', rows: [['Canal', 'Compte', 'Statut', 'Objectifs'], ['Instagram', 'musee', 'Officiel', 'Notoriété'], ['Facebook', 'musee', 'Officiel', 'Notoriété']] },
    ]).tabs;
    const all = ['Instagram', 'Facebook', 'TikTok'];
    const made = (reached: readonly (number | null)[], side: Parameters<typeof auditOn>[1]): Audit => auditOn(postsOf(12, (index) => [all[index % 3] ?? '', reached[index % 3] ?? null], ['channel', 'reach']), side);
    const counted = ({ objectives: told }: Audit): readonly (readonly string[])[] => (told ?? []).map(({ countedOn }) => countedOn);
    // The tab counts the first on Instagram alone, though a page of Facebook serves it; of the second TikTok gives no reach.
    expect(counted(made([100, 50, null], { objectives, channels }))).toEqual([['instagram'], ['instagram', 'facebook']]);
    expect(counted(made([100, 50, 20], { objectives }))).toEqual([[], []]);
    expect(counted(made([null, null, null], { objectives, channels }))).toEqual([[], []]);
    const remarks = (language: Language): readonly string[] => rowsOf(documentOf(made([100, 50, null], { objectives, channels }), language), 'objectives').map((row) => row.replaceAll('\u00a0', ' '));
    expect(remarks('fr')).toEqual([expect.stringMatching(/; Portée : Instagram seulement$/), expect.stringMatching(/; Portée : Instagram, Facebook seulement$/)]);
    expect(remarks('en')[1]).toMatch(/; Portée: Instagram, Facebook only$/);
  });

  it('explains the signs that stand in the table of objectives, and no others', () => {
    const { objectives } = readSideTabs([{ name: 'Objectifs', rows: [['Objectif', 'Canal', 'Mesure'], ['Notoriété', 'Facebook', 'Portée']] }]).tabs;
    const said = (roles: readonly Role[], language: Language): string => textsOf(documentOf(auditOn(postsOf(4, () => ['Facebook', 'Notoriété'], roles), { objectives }), language)).join(' ');
    expect([said(['channel'], 'fr'), said(['channel'], 'en')].map((text) => [/✓/.test(text), /Un nombre|A number/.test(text)])).toEqual([[true, false], [true, false]]);
    expect([said(['channel', 'objective'], 'fr'), said(['channel', 'objective'], 'en')].map((text) => [/✓/.test(text), /Un nombre|A number/.test(text)])).toEqual([[false, true], [false, true]]);
  });

  it('shows which objectives no channel serves, and where a month had no post for one', () => {
    const { objectives } = readSideTabs([{ name: 'Objectifs', rows: [['Objectif', 'Canal', 'Mesure', 'Cible', 'Échéance'], ['Notoriété', 'Facebook, TikTok', 'Portée', 500, '2026-12-31'], ['Recrutement', '', 'Clics', 10, '2026-10-31']] }]).tabs;
    const made = auditOn(postsOf(10, () => ['Facebook', 'Notoriété', 100], ['channel', 'objective', 'reach']), { objectives });
    expect(rowsOf(documentOf(made), 'aims')).toEqual(['Notoriété | 10 | 0 | Aucune publication ce mois-ci\u00a0: TikTok', 'Recrutement |  |  | Aucun canal ne sert cet objectif']);
    expect(made.objectives?.map(({ standing, actual }) => [standing, actual])).toEqual([['reached', 1000], ['unknown', null]]);
    expect(made.keep.map(({ kind }) => kind)).toEqual(['objective']);
  });
});
