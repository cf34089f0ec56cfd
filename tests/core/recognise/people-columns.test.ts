/** Columns of people under headings that don't say so, told from other columns of short capitalised words. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { found, rolesOf } from './outline-of.ts';

/** Roles of a calendar with one column more than date, network and text; the cells come back again and again. */
function rolesWith(heading: string, cells: readonly Cell[], title: readonly Cell[] = []): Readonly<Record<string, string>> {
  const days = [0, 1, 2, 3, 4, 5];
  const rows = days.map((day) => [46_300 + day, day % 2 === 0 ? 'Instagram' : 'Facebook', `Un texte de publication qui dit ce qu’il faut, numéro ${day}`, cells[day % cells.length] ?? null, title[day] ?? null]);
  return rolesOf({ name: 'Plan', rows: [['Date', 'Réseau', 'Texte', heading, title.length === 0 ? null : 'Titre'], ...rows] });
}

describe('a column of names', () => {
  it.each([
    ['an unknown heading', 'Abc', ['Zoé', 'Karim', 'Zoé', 'Inès']], ['no heading', '', ['Zoé', 'Karim', 'Zoé', 'Inès']], ['whole names', 'Abc', ['Zoé Roy', 'Karim B.', 'Zoé Roy']],
    ['several people to a cell', 'Abc', ['Jo & Sam', 'Sam', 'Jo & Sam']], ['a vague heading', 'Nom', ['Zoé', 'Karim', 'Zoé', 'Inès']], ['a vague heading in English', 'Name', ['Emma', 'Tom', 'Emma']],
  ] as const)('is the owner under %s', (_, heading, cells) => {
    expect(rolesWith(heading, cells)).toMatchObject({ owner: heading });
  });

  it.each([
    ['places', ['Montréal', 'Québec', 'Montréal', 'Laval']], ['themes', ['Coulisses', 'Conseils', 'Coulisses']], ['channels', ['Blog', 'Infolettre', 'Blog']], ['forms of post', ['Reel', 'Photo', 'Reel']],
    ['teams’ words', ['Verger', 'Marché', 'Verger']],
  ] as const)('is no column of %s', (_, cells) => {
    expect(rolesWith('Abc', cells)).not.toHaveProperty('owner');
  });

  it('leaves the title to the column of titles', () => {
    expect(rolesWith('Nom', ['Zoé', 'Karim', 'Zoé'], ['Les pommes', 'Le marché', 'La récolte', 'Le cidre', 'Les paniers', 'Le verger'])).toMatchObject({ owner: 'Nom', title: 'Titre' });
    expect(rolesWith('Nom', ['Les pommes du verger', 'Le marché du samedi', 'La récolte en famille', 'Le cidre nouveau', 'Les paniers', 'La visite'])).toMatchObject({ title: 'Nom' });
  });
});

describe('a calendar', () => {
  it.each<readonly [string, readonly (readonly Cell[])[]]>([
    ['support tickets with a channel', [['Ticket #', 'Date', 'Channel', 'Customer', 'Subject', 'Status', 'Agent'], ['1', 46_300, 'Instagram', 'A. Roy', 'Where is my parcel', 'Open', 'Sam'], ['2', 46_301, 'Facebook', 'B. Lee', 'Refund please', 'Closed', 'Lee']]],
    ['requests by channel', [['Date', 'Canal', 'Demande', 'Client', 'Statut', 'Agent'], [46_300, 'Instagram', 'Colis en retard', 'A. Roy', 'Ouvert', 'Zoé'], [46_301, 'Facebook', 'Remboursement', 'B. Lee', 'Fermé', 'Luc']]],
    ['bought space', [['Campaign', 'Platform', 'Start date', 'End date', 'Budget', 'Spend', 'CPC'], ['Fall', 'Facebook', 46_260, 46_290, 500, 480, 1.6], ['Fall', 'LinkedIn', 46_260, 46_290, 800, 790, 6.6]]],
    ['a list of influencers', [['Name', 'Platform', 'Handle', 'Followers', 'Category', 'Status', 'Email'], ['Ana', 'Instagram', '@ana', 12_000, 'Food', 'Contacted', 'ana@ex.com'], ['Bo', 'TikTok', '@bo', 54_000, 'Travel', 'Agreed', 'bo@ex.com'], ['Cy', 'YouTube', '@cy', 8000, 'Food', 'Declined', 'cy@ex.com']]],
    ['a list of accounts', [['Réseau', 'Compte', 'Abonnés', 'Catégorie', 'Statut', 'Date de contact'], ['Instagram', '@ana', 12_000, 'Cuisine', 'Contactée', 46_260], ['TikTok', '@bo', 54_000, 'Voyage', 'Accepté', 46_262], ['YouTube', '@cy', 8000, 'Cuisine', 'Refusé', 46_268]]],
    ['reviews received', [['Date', 'Platform', 'Reviewer', 'Rating', 'Review', 'Response', 'Status'], [46_300, 'Google', 'A. Roy', 5, 'Great place, lovely staff, we will be back soon', 'Thank you!', 'Done'], [46_301, 'Facebook', 'B. Lee', 2, 'Too slow and the coffee was cold when it came', null, 'Pending']]],
    ['advertisements in papers', [['Date', 'Publication', 'Ad size', 'Cost', 'Contact', 'Status'], [46_300, 'The Gazette', 'Half page', 1200, 'Ana', 'Booked'], [46_307, 'Le Devoir', 'Full page', 2400, 'Bo', 'Invoiced']]],
    ['courses', [['Date', 'Sujet', 'Formateur', 'Lieu', 'Participants', 'Statut'], [46_300, 'Tableur', 'Zoé', 'Salle A', 12, 'Confirmé'], [46_307, 'Courriel', 'Luc', 'Salle B', 8, 'Confirmé']]],
  ])('is not %s', (_, rows) => {
    expect(found({ name: 'Feuil1', rows })).toBe('no-calendar');
  });

  it('is one with a priority, an e-mail or a price among its columns', () => {
    const rows = (heading: string, cell: Cell): readonly (readonly Cell[])[] => [['Date', 'Réseau', 'Texte', heading], [46_300, 'Instagram', 'Venez découvrir la nouvelle salle dès samedi matin.', cell], [46_302, 'Facebook', 'Un atelier pour les familles, tous les dimanches.', cell]];
    for (const [heading, cell] of [['Priorité', 'Haute'], ['Courriel', 'zoe@exemple.ca'], ['Tarif', 25]] as const) expect(found({ name: 'Feuil1', rows: rows(heading, cell) })).toBe('Feuil1:1');
  });
});
