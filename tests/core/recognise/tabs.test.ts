/** Which tab holds the calendar, where its header stands, and when there is none. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { found, leading, outlineOf, rolesOf } from './outline-of.ts';
import type { Tab } from './outline-of.ts';

const HEADER = ['Date', 'Canal', 'Titre', 'Texte', 'Statut'];
const POSTS: readonly (readonly Cell[])[] = [
  [46_300, 'Instagram', 'Vernissage', 'Venez découvrir la nouvelle salle dès samedi matin.', 'Programmé'],
  [46_302, 'Facebook', 'Atelier', 'Un atelier pour les familles, tous les dimanches.', 'À produire'],
  [46_305, 'LinkedIn', 'Bénévoles', 'Nous cherchons des bénévoles pour la saison d’été.', 'Publié'],
];
const CALENDAR: Tab = { name: 'Calendrier', rows: [HEADER, ...POSTS] };
const TEAM: Tab = { name: 'Équipe', rows: [['Nom', 'Rôle', 'Début', 'Canaux'], ['Anna Roy', 'Webcare', 45_000, 'Instagram'], ['Paul Li', 'Analyste', 45_100, 'Facebook']] };
const CHANNELS: Tab = {
  name: 'Canaux',
  rows: [['Réseau', 'Compte', 'URL', 'Responsable', 'Statut', 'Public', 'Objectif'], ['Instagram', '@musee', 'https://instagram.com/musee', 'Anna', 'Actif', 'Familles', 'Notoriété']],
};

describe('the tab', () => {
  it('is not always the first', () => {
    expect(found(TEAM, CHANNELS, { name: 'Lisez-moi', rows: [['Bienvenue']] }, CALENDAR)).toBe('Calendrier:1');
  });

  it('is not a hidden one while a visible one serves', () => {
    expect(found({ ...CALENDAR, name: 'Ancien', isHidden: true }, { name: 'Plan', rows: [['Date', 'Canal', 'Titre'], [46_300, 'IG', 'Vernissage']] })).toBe('Plan:1');
  });

  it('may be hidden where there is no other', () => {
    expect(found({ ...CALENDAR, isHidden: true })).toBe('Calendrier:1');
  });

  it('is not a side tab, even alone', () => {
    expect(found(TEAM)).toBe('no-calendar');
    expect(found({ name: 'Suivi', rows: [['Clé', 'Valeur'], ['langue', 'fr'], ['date', 'Calendrier!A1']] }, CALENDAR)).toBe('Calendrier:1');
  });

  it('comes before the figures of the same workbook', () => {
    const figures: Tab = { name: 'Export', rows: [['Post ID', 'Date', 'Permalink', 'Impressions', 'Reach', 'Likes', 'Comments', 'Shares'], ['1', 46_300, 'https://x.com/a/1', 1, 2, 3, 4, 5]] };
    expect(found(figures, CALENDAR)).toBe('Calendrier:1');
    expect(recognise(outlineOf(figures))).toMatchObject({ kind: 'recognised', content: 'analytics' });
  });

  it('is a calendar where all is published and measured, and figures where a network numbers its posts', () => {
    const head = ['Date', 'Canal', 'Texte', 'Statut', 'Portée', 'Interactions'];
    const rows = [[46_300, 'Facebook', 'Alpha un', 'publié', 1000, 12], [46_301, 'Facebook', 'Beta deux', 'publié', 2000, 10], [46_303, 'Facebuk', 'Quatre', 'publié', 1500, 10]];
    expect(recognise(outlineOf({ name: 'Feuille 1', rows: [head, ...rows] }))).toMatchObject({ kind: 'recognised', content: 'calendar' });
    const numbered = rows.map((row, at) => [`12215800000000${at}`, ...row]);
    expect(recognise(outlineOf({ name: 'Feuille 1', rows: [['Post ID', ...head], ...numbered] }))).toMatchObject({ kind: 'recognised', content: 'analytics' });
  });
});

describe('figures beside what they are of', () => {
  const content = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]): string => {
    const recognition = recognise(outlineOf({ name: 'Feuil1', rows: [headings, ...rows] }));
    return recognition.kind === 'declined' ? recognition.code : recognition.content;
  };
  const MEASURED = ['Portée', 'J’aime', 'Commentaires', 'Partages', 'Clics', 'Enregistrements', 'Impressions'];
  const figures = MEASURED.map((_, index) => 900 - index * 100);

  it('leave a team’s calendar one, however many there are, where people and states stand', () => {
    const posts = ['Ana', 'Luc', 'Ana'].map((owner, index) => [46_300 + index, 'Facebook', 'Un atelier pour les familles, tous les dimanches.', owner, 'Publié', ...figures]);
    expect(content(['Date', 'Canal', 'Texte', 'Responsable', 'Statut', ...MEASURED], ...posts)).toBe('calendar');
    expect(content(['Date', 'Channel', 'Copy', 'Owner', 'Status', 'Reach', 'Likes', 'Comments'], ...posts.map((row) => row.slice(0, 8)))).toBe('calendar');
  });

  it('leave it one where each text has a state, were all published, but for the delivery of advertisements and the posts that a network has numbered', () => {
    const states = (...words: readonly string[]) => words.map((word, index) => [46_300 + index, 'Facebook', 'Un atelier pour les familles, tous les dimanches.', word, ...figures]);
    expect(content(['Date', 'Canal', 'Texte', 'Statut', ...MEASURED], ...states('Publié', 'Publié', 'Programmé'))).toBe('calendar');
    const published = states('Publié', 'Publié', 'Publié');
    expect(content(['Date', 'Canal', 'Texte', 'Statut', ...MEASURED], ...published)).toBe('calendar');
    expect(content(['Date', 'Texte', 'Statut', ...MEASURED], ...published.map(([day = null, , ...rest]) => [day, ...rest]))).toBe('calendar');
    expect(content(['Post ID', 'Date', 'Canal', 'Texte', 'Statut', ...MEASURED], ...published.map((row, index) => [`12215800000000${index}`, ...row]))).toBe('analytics');
    expect(content(['Date', 'Ad text', 'Delivery', ...MEASURED], ...published.map(([day = null, , text = null, , ...rest]) => [day, text, 'active', ...rest]))).toBe('analytics');
  });

  it('are none where their columns are blank: a team’s posts that are all out stay its calendar', () => {
    const rows = (...more: readonly Cell[]) => ['Publié', 'Publié', 'Publié'].map((word, index) => [46_300 + index, 'Un atelier pour les familles, tous les dimanches.', word, ...more]);
    for (const more of [[], [null], [null, null, null]]) expect(content(['Date', 'Texte', 'Statut', ...['Portée', 'Impressions', 'Partages'].slice(0, more.length)], ...rows(...more))).toBe('calendar');
    expect(content(['Date', 'Texte', 'Portée', 'Impressions'], ...rows(900, 1200).map(([day = null, text = null, , ...rest]) => [day, text, ...rest]))).toBe('analytics');
    // An export of days on which nothing was, headings alone, is one all the same.
    expect(content(['Post ID', 'Date', 'Permalink', 'Impressions', 'Reach', 'Likes'])).toBe('analytics');
  });

  it('stay those of a network or of a tool that names who posted, or the state of an advertisement', () => {
    const posts = ['Ana', 'Luc'].map((sender, index) => [46_300 + index, 'Facebook', 'Un atelier pour les familles, tous les dimanches.', sender, ...figures]);
    expect(content(['Date', 'Network', 'Post', 'Sent by', 'Reach', 'Likes', 'Comments', 'Shares', 'Clicks', 'Saves', 'Impressions'], ...posts)).toBe('analytics');
    const sets = ['active', 'scheduled'].map((delivery, index) => ['2026-10-01', `Ensemble ${index}`, delivery, 100, 900, 40, 30]);
    expect(content(['Reporting starts', 'Ad set name', 'Delivery', 'Budget', 'Reach', 'Impressions', 'Link clicks'], ...sets)).toBe('analytics');
  });
});

describe('one calendar on several tabs', () => {
  const months = ['Janvier 2026', 'Février 2026', 'Mars 2026'].map((name) => ({ name, rows: [HEADER, ...POSTS] }));

  it('has a part for each tab with the same headings, in the order of the tabs', () => {
    expect(found(TEAM, ...months)).toBe('Janvier 2026:1 Février 2026:1 Mars 2026:1');
  });

  it('knows the period of each from its name', () => {
    const recognition = recognise(outlineOf(...months));
    if (recognition.kind === 'declined') throw new Error(recognition.code);
    expect(recognition.sheets.map(({ period }) => period)).toEqual([{ year: 2026, month: 1 }, { year: 2026, month: 2 }, { year: 2026, month: 3 }]);
  });

  it('takes no copy, model or archive of it', () => {
    expect(found(CALENDAR, { ...CALENDAR, name: 'Calendrier (copie)' }, { ...CALENDAR, name: 'Modèle' })).toBe('Calendrier:1');
  });
});

describe('the header row', () => {
  it('stands below titles and from any column', () => {
    const blanks = Array<Cell>(6).fill(null);
    const rows = [[], [...blanks, 'CALENDRIER 2026'], [], [...blanks, 'Semaine 1'], ...[HEADER, ...POSTS, HEADER, ...POSTS].map((row) => [...blanks, ...row])];
    expect(found({ name: 'Feuil1', rows })).toBe('Feuil1:5');
    expect(leading(recognise(outlineOf({ name: 'Feuil1', rows }))).columns.map(({ column }) => column)).toEqual([6, 7, 8, 9, 10]);
  });

  it('is found as far down as row 40', () => {
    const notes = Array.from({ length: 39 }, (_, index) => [`Consigne ${index + 1}`]);
    expect(found({ name: 'Feuil1', rows: [...notes, HEADER, ...POSTS] })).toBe('Feuil1:40');
  });

  it('may stand over nothing yet', () => {
    expect(found({ name: 'Feuil1', rows: [HEADER] })).toBe('Feuil1:1');
  });

  it('ends the rows at the last that holds a value', () => {
    const blank: readonly Cell[] = [null, ' ', null, null, null];
    expect(leading(recognise(outlineOf({ name: 'Feuil1', rows: [HEADER, ...POSTS, blank, blank], rowCount: 6 }))).endRow).toBe(4);
    expect(leading(recognise(outlineOf({ ...CALENDAR, rowCount: 1000 }))).endRow).toBe(1000);
  });
});

describe('what is declined', () => {
  it.each<readonly [string, readonly Tab[]]>([
    ['workbook-empty', [{ name: 'Feuil1', rows: [] }, { name: 'Feuil2', rows: [[null, '  ']] }]],
    ['title-only', [{ name: 'Feuil1', rows: [['Calendrier éditorial 2026'], [], ['À venir']] }]],
    ['layout-grid', [{ name: 'Octobre', rows: [['Octobre 2026'], ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'], [null, null, null, 1, 2], [null, null, null, 'Post IG', 'Reel']] }]],
    ['layout-grid', [{ name: 'Plan', rows: [['Mon', 'Wed', 'Fri', 'Sun'], ['5. A long text on Monday for our many readers and friends', '7. Another one', '9. More', '11. End']] }]],
    ['layout-grid', [{ name: 'Plan', rows: [['Qui', 1, 2, 3, 4, 5, 6, 7], ['Anna', 'IG', null, 'FB'], ['Paul', null, 'IG', 'X']] }]],
    ['layout-wide', [{ name: 'Plan', rows: [['Date', 'Facebook', 'Instagram'], [46_300, 'Venez nous voir samedi matin', 'Samedi, on vous attend'], [46_301, 'Un atelier pour les familles', 'Un atelier en images']] }]],
    ['no-calendar', [{ name: 'Réunions', rows: [['Date', 'Sujet', 'Participants', 'Notes'], [46_300, 'Réunion du comité', 'Anna, Paul', 'Budget approuvé'], [46_307, 'Réunion d’équipe', 'Tous', 'Vacances']] }]],
    ['no-calendar', [{ name: 'Tasks', rows: [['Task', 'Assignee', 'Due date', 'Status'], ['Fix the printer', 'Sam', '2026-10-01', 'Done'], ['Buy paper', 'Jo', '2026-10-02', 'To do']] }]],
    ['no-calendar', [{ name: 'Factures', rows: [['Numéro', 'Client', 'Date', 'Montant', 'Statut'], ['F-001', 'ACME', 46_300, 1200, 'Payée'], ['F-002', 'Bolt', 46_301, 80, 'En attente']] }]],
  ])('is %s', (code, tabs) => {
    expect(found(...tabs)).toBe(code);
  });

  it('is not a layout with a status for each channel', () => {
    const rows = [['DATE', 'MAIN PAGE', 'STATUS', 'YOUTUBE', 'STATUS'], ['17-Jun', 'A first text for the page', 'Draft', 'A video on it', 'Scheduled'], ['18-Jun', 'A second text', 'Draft', 'Another video', 'Posted']];
    expect(rolesOf({ name: 'Plan', rows })).toMatchObject({ date: 'DATE', status: 'STATUS', text: 'MAIN PAGE' });
  });

  it('is not a layout with a text for each network that has more to it', () => {
    const rows = [['fecha', 'tema', 'fb', 'ig', 'hashtags'], ['2026-08-27', 'Aguas', 'Un texto bastante largo para la página de Facebook.', 'Otro texto para la cuenta de Instagram.', '#agua #cesar'], ['2026-08-28', 'Suelos', 'Otro texto bastante largo para la página.', 'Y otro más para la cuenta de imágenes.', '#suelo']];
    expect(rolesOf({ name: 'Plan', rows })).toEqual({ date: 'fecha', title: 'tema', text: 'fb', hashtags: 'hashtags' });
  });
});
