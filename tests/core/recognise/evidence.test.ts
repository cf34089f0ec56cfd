/** What makes a table a posting calendar, and what its columns of marks, names and deadlines are. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { found, rolesOf } from './outline-of.ts';

const POSTS: readonly (readonly Cell[])[] = [
  [46_300, 'Instagram', 'Venez découvrir la nouvelle salle dès samedi matin.'],
  [46_302, 'Facebook', 'Un atelier pour les familles, tous les dimanches.'],
  [46_305, 'LinkedIn', 'Nous cherchons des bénévoles pour la saison d’été.'],
  [46_306, 'Facebook', 'Le café rouvre mardi avec une carte d’automne.'],
];

/** Roles of a calendar with one more column than date, network and text. */
function rolesWith(heading: string, cells: readonly Cell[]): Readonly<Record<string, string>> {
  return rolesOf({ name: 'Plan', rows: [['Date', 'Réseau', 'Texte', heading], ...POSTS.map((row, index) => [...row, cells[index] ?? null])] });
}

describe('a calendar', () => {
  it.each(['Suivi', 'Liste', 'Rapport', 'Log', 'Idées', 'Tâches'])('is one on a tab called %s, too', (name) => {
    expect(found({ name, rows: [['Date', 'Réseau', 'Texte'], ...POSTS] })).toBe(`${name}:1`);
  });

  it('on a tab called otherwise comes first', () => {
    const rows = [['Date', 'Réseau', 'Texte'], ...POSTS];
    expect(found({ name: 'Idées', rows }, { name: 'Feuil1', rows })).toBe('Feuil1:1');
  });

  it.each<readonly [string, readonly (readonly Cell[])[]]>([
    ['invoices', [['Invoice #', 'Date', 'Client', 'Description', 'Amount', 'Status'], ['F1', 46_300, 'Acme', 'Design of a poster for the fall', 1200, 'Sent'], ['F2', 46_301, 'Bolt', 'A logo and a business card', 300, 'Paid']]],
    ['expenses', [['Date', 'Category', 'Description', 'Amount'], [46_300, 'Travel', 'Train to Lyon for the kickoff', 84], [46_301, 'Meals', 'Lunch with the design team', 52]]],
    ['a stock', [['SKU', 'Item', 'Category', 'Qty', 'Last counted'], ['A1', 'Mug', 'Shop', 12, '2026-10-01'], ['A2', 'Poster', 'Shop', 40, '2026-10-02']]],
    ['messages received', [['Date', 'Réseau', 'Message reçu', 'Réponse', 'Statut'], [46_300, 'Facebook', 'Êtes-vous ouverts lundi prochain ?', 'Oui', 'Traité'], [46_301, 'Instagram', 'Où acheter des billets ?', 'Sur le site', 'Traité']]],
    ['applicants', [['Nom', 'Poste', 'Source', 'Statut', 'Courriel'], ['Anne Roy', 'Graphiste', 'LinkedIn', 'En cours', 'a@ex.com'], ['Luc Ba', 'Rédacteur', 'Site web', 'Refusé', 'b@ex.com']]],
  ])('is not %s', (_, rows) => {
    expect(found({ name: 'Feuil1', rows })).toBe('no-calendar');
  });
});

describe('a column of follow-up', () => {
  const states = ['Publié', 'À faire', 'Programmé', 'Publié'];

  it('is the status where its cells are states and no other column holds it', () => {
    expect(rolesWith('Suivi de publication', states)).toMatchObject({ status: 'Suivi de publication' });
    expect(rolesWith('Suivi', ['Buffer, le 12', 'Meta', null, 'Buffer'])).toMatchObject({ tracking: 'Suivi' });
  });

  it.each(['Suivi', 'Tracking'])('stays one under %s, as Suivi calls its own, whatever states stand there', (heading) => {
    expect(rolesWith(heading, states)).toMatchObject({ tracking: heading });
    expect(rolesWith(heading, [null, 'Programmé · Metricool · Ana · 12 nov.', 'Approuvé · par Anne de la Chapelle-Beaulieu · 3 nov. · voir la photo', 'Publié'])).toMatchObject({ tracking: heading });
    const rows = POSTS.map((row, index) => [...row, states[index] ?? null, index % 2 === 0 ? '✓' : null]);
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Réseau', 'Texte', heading, 'Publié?'], ...rows] })).toMatchObject({ status: heading, tracking: 'Publié?' });
  });

  it('stays one beside a status', () => {
    const rows = POSTS.map((row, index) => [...row, states[index] ?? null, states[index] ?? null]);
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Réseau', 'Texte', 'Suivi', 'Statut'], ...rows] })).toMatchObject({ tracking: 'Suivi', status: 'Statut' });
  });

  it.each(['Done?', 'Fait ?', 'C’est fait', 'OK ?', 'Check', '✔', 'Posted?', 'Publié ?'])('of check marks under %s is the status', (heading) => {
    expect(rolesWith(heading, ['x', null, 'oui', '✔'])).toMatchObject({ status: heading });
    expect(rolesWith(heading, [true, false, false, true])).toMatchObject({ status: heading });
  });
});

describe('headings', () => {
  it.each(['Resp.', 'Community manager', 'CM', 'Point focal', 'POC', 'Référent(e)', 'Handled by', 'Affecté à', 'À faire par'])('%s names who does it', (heading) => {
    expect(rolesWith(heading, ['Anna', 'Paul', 'Anna', 'Inès'])).toMatchObject({ owner: heading });
  });

  it.each(['Vérifié par', 'Visa', 'Feu vert'])('%s names who approves', (heading) => {
    expect(rolesWith(heading, ['Anna', 'Paul', 'Anna', null])).toMatchObject({ approver: heading });
  });

  it('of a second date say when it was scheduled', () => {
    const rows = POSTS.map((row) => [...row, 46_290]);
    expect(rolesOf({ name: 'Plan', rows: [['Publish Date', 'Platform', 'Caption', 'Date Scheduled'], ...rows] })).toMatchObject({ date: 'Publish Date', tracking: 'Date Scheduled' });
  });

  it('of a deadline are the date where posts have no other', () => {
    expect(rolesOf({ name: 'Plan', rows: [['Due Date', 'Channel', 'Post copy'], ...POSTS] })).toMatchObject({ date: 'Due Date' });
  });

  it('mean the kind of row where every cell does', () => {
    expect(rolesWith('Type', ['Publication', 'Évènement', 'Publication', 'Idée'])).toMatchObject({ row_kind: 'Type' });
    expect(rolesWith('Type', ['Publication', 'Reel', 'Publication', 'Story'])).toMatchObject({ format: 'Type' });
  });

  it('that are a job are no word of posting', () => {
    expect(Object.values(rolesWith('Poste', ['Graphiste', 'Rédacteur', 'Graphiste', null]))).not.toContain('Poste');
  });

  it('# and image description go by what is below them', () => {
    expect(rolesWith('#', ['#musee #ete', '#famille', '#bénévoles', '#café'])).toMatchObject({ hashtags: '#' });
    expect(rolesWith('Image description', ['Une salle claire', null, 'Trois personnes', null])).toMatchObject({ alt_text: 'Image description' });
  });
});
