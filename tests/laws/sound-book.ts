/** A calendar with all the tabs that a team may keep beside it, every cell of them right, for tests that put something wrong into them. */
import type { Cell } from '../../core/table/cell.ts';
import { Book } from '../hosts/book/book.ts';

export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** 2026-11-23. */
export const TODAY = 46_349;
/** A number from here on is a date. */
const FIRST_DATE = 36_000;

/** Headings in the first row of each tab. */
export const CALENDAR_CELLS: SheetCells = {
  name: 'Calendrier',
  rows: [
    ['Date', 'Heure', 'Canal', 'Format', 'Pilier', 'Titre', 'Texte', 'Visuel', 'Texte de remplacement', 'Responsable', 'Approbation', 'Statut', 'Lien'],
    [TODAY - 12, '9 h', 'Facebook', 'Photo', 'Coulisses', 'Réserves', 'Dans les réserves du musée, les maquettes attendent leur tour.', 'MED-001', 'Une maquette', 'Inès Roy', 'Luc Cyr', 'Publié', 'https://www.facebook.com/phare/posts/1'],
    [TODAY - 9, '12 h', 'Instagram', 'Photo', 'Savoirs', 'Lentille', 'La lentille du phare compte mille pièces de verre taillé.', 'MED-002', 'La lentille', 'Luc Cyr', 'Inès Roy', 'Publié', 'https://www.instagram.com/p/abc/'],
    [TODAY - 5, '9 h', 'LinkedIn', 'Article', 'Emploi', 'Embauche', 'Nous cherchons une archiviste pour trois ans.', null, null, 'Inès Roy', 'Luc Cyr', 'Publié', 'https://www.linkedin.com/posts/phare-1'],
    [TODAY + 8, '9 h', 'Facebook', 'Photo', 'Coulisses', 'Atelier', 'L’atelier de voile ouvre ses portes samedi matin.', 'MED-003', 'Une voile', 'Inès Roy', 'Luc Cyr', 'Approuvé', null],
    [TODAY + 9, '12 h', 'Instagram', 'Photo', 'Savoirs', 'Cordages', 'Combien de nœuds faut-il pour amarrer une goélette?', 'MED-001', 'Des cordages', 'Luc Cyr', 'Inès Roy', 'Approuvé', null],
    [TODAY + 11, '9 h', 'LinkedIn', 'Article', 'Emploi', 'Bilan', 'Notre bilan de l’année est en ligne.', null, null, 'Inès Roy', 'Luc Cyr', 'À produire', null],
    [TODAY + 15, '17 h', 'Facebook', 'Photo', 'Coulisses', 'Photo du mardi', 'La chaloupe a retrouvé sa couleur verte.', 'MED-002', 'La chaloupe', 'Inès Roy', 'Luc Cyr', 'À produire', null],
    [TODAY + 16, '12 h', 'Instagram', 'Photo', 'Savoirs', 'Brume', 'Pourquoi la corne de brume sonne-t-elle deux fois?', 'MED-003', 'La corne', 'Luc Cyr', 'Inès Roy', 'À produire', null],
    [TODAY + 18, '9 h', 'LinkedIn', 'Article', 'Emploi', 'Prix', 'Le musée reçoit un prix pour ses audioguides.', null, null, 'Inès Roy', 'Luc Cyr', 'À produire', null],
    [TODAY + 22, '17 h', 'Facebook', 'Photo', 'Coulisses', 'Photo du mardi', 'Les horaires des fêtes sont affichés à l’entrée.', 'MED-001', 'L’affiche', 'Inès Roy', 'Luc Cyr', 'À produire', null],
  ],
};

export const SIDE_CELLS: readonly SheetCells[] = [
  {
    name: 'Canaux',
    rows: [
      ['Réseau', 'Compte', 'Adresse', 'Responsable', 'Relève', 'Récupération', 'État', 'Public', 'Niveau', 'Objectifs', 'Minimum par semaine', 'Maximum par semaine', 'Espacement (h)', 'Heures calmes dès', 'Heures calmes jusqu’à', 'Prochaine action', 'Outil', 'Jours de publication'],
      ['Facebook', 'phare', 'https://www.facebook.com/phare', 'Inès Roy', 'Luc Cyr', 'Luc Cyr', 'Officiel', 'Familles', 'Actif', 'Notoriété', 0, 4, 4, '22 h', '6 h', null, 'Natif', 'lun–ven'],
      ['Instagram', 'phare', 'https://www.instagram.com/phare', 'Luc Cyr', 'Inès Roy', 'Inès Roy', 'Officiel', 'Familles', 'Actif', 'Notoriété', 0, 4, 4, '22 h', '6 h', null, 'Natif', 'lun–ven'],
      ['LinkedIn', 'phare', 'https://www.linkedin.com/company/phare', 'Inès Roy', 'Luc Cyr', 'Luc Cyr', 'Officiel', 'Écoles', 'Passif', 'Leadership', 1, 2, 24, null, null, null, 'Natif', null],
    ],
  },
  {
    name: 'Style',
    rows: [
      ['Règle', 'Canal', 'Valeur', 'Pourquoi'],
      ['Mot à éviter', 'Tous', 'incontournable', 'Usé'],
      ['Maximum d’émojis', 'LinkedIn', 1, 'Sobre'],
      ['Maximum de mots-clics', 'Tous sauf Instagram', 3, 'Assez'],
      ['Orthographe', 'Tous', 'LinkedIn', 'La marque'],
      ['Typographie', 'Tous', 'fr-CA', 'OQLF'],
      ['Adresse', 'Tous', 'vous', 'Respect'],
      ['Longueur maximale', 'LinkedIn', 1300, 'Lu en entier'],
    ],
  },
  {
    name: 'Médias',
    rows: [
      ['Identifiant', 'Titre', 'Droits', 'Échéance', 'Texte de remplacement', 'Lien'],
      ['MED-001', 'Maquette', 'Équipe', 'Sans limite', 'Une maquette', 'https://exemple.ca/1.jpg'],
      ['MED-002', 'Lentille', 'Équipe', TODAY + 400, 'La lentille', 'https://exemple.ca/2.jpg'],
      ['MED-003', 'Voile', 'Prêt', TODAY + 300, 'Une voile', 'https://exemple.ca/3.jpg'],
    ],
  },
  {
    name: 'Politique',
    rows: [
      ['Cas', 'Action', 'Responsable', 'Relève', 'Délai (h)'],
      ['Question', 'Répondre', 'Inès Roy', 'Luc Cyr', 4],
      ['Plainte', 'Message privé', 'Luc Cyr', 'Inès Roy', 24],
      ['Pourriel', 'Masquer', 'Inès Roy', 'Luc Cyr', 24],
    ],
  },
  {
    name: 'Réponses',
    rows: [
      ['Reçu le', 'Canal', 'Cas', 'Message', 'Répondu le', 'Répondu par'],
      [TODAY - 3.5, 'Facebook', 'Question', 'Êtes-vous ouverts le lundi?', TODAY - 3.45, 'Inès Roy'],
      [TODAY - 4.5, 'Instagram', 'Plainte', 'L’attente était longue.', TODAY - 4.4, 'Luc Cyr'],
    ],
  },
  {
    name: 'Objectifs',
    rows: [
      ['Objectif', 'Canal', 'Public', 'Mesure', 'Cible', 'Échéance', 'Budget ($)', 'Dépensé ($)'],
      ['Notoriété', 'Instagram', 'Familles', 'Portée', 250_000, TODAY + 90, 1200, 300],
      ['Leadership', 'LinkedIn', 'Écoles', 'Demandes reçues', 40, TODAY + 120, 500, 100],
    ],
  },
  {
    name: 'Plan de contenu',
    rows: [
      ['Pilier', 'Part', 'Tolérance'],
      ['Coulisses', '40 %', '10 %'],
      ['Savoirs', '30 %', '10 %'],
      ['Emploi', '30 %', '10 %'],
    ],
  },
  {
    name: 'Récurrences',
    rows: [
      ['Titre', 'Canal', 'Récurrence', 'Heure', 'Début', 'Fin', 'Exceptions', 'Responsable'],
      ['Photo du mardi', 'Facebook', 'Chaque mardi', '17 h', TODAY + 15, TODAY + 22, null, 'Inès Roy'],
    ],
  },
];

/** A workbook with these tabs in their order. */
export function bookOf(sheets: readonly SheetCells[]): Book {
  const book = new Book();
  for (const { name, rows } of sheets) {
    const sheet = book.addSheet(name);
    for (const [row, cells] of rows.entries()) {
      if (cells.length > 0) sheet.write(row, 0, { values: [cells], formats: [cells.map((cell) => (typeof cell === 'number' && cell >= FIRST_DATE && cell < 60_000 ? 'yyyy-mm-dd' : 'General'))] }, 'person');
    }
  }
  return book;
}
