/** A calendar with the figures of posts: channels that differ, one with three posts, one post that went far, objectives in part filled in. */
import type { Cell } from '../../../core/table/cell.ts';
import type { FakeSheet } from './fake-workbook.ts';
import { SAMPLE_TODAY } from './sample-calendar.ts';

const HEADINGS = ['Date', 'Heure', 'Canal', 'Titre', 'Texte', 'Responsable', 'Format', 'Pilier', 'Campagne', 'Statut', 'Suivi', 'Portée', 'Impressions', 'Interactions', 'Clics', 'Dépenses'];
const SUBJECTS = ['Vernissage de l’exposition', 'Visite guidée en famille', 'Portrait d’une conservatrice', 'Atelier de gravure'];
/** By channel: how often it posts, how many it reaches, and the share of them that react. */
const CHANNELS = [
  { name: 'Instagram', every: 2, reach: 2400, rate: 0.048 },
  { name: 'Facebook', every: 3, reach: 5200, rate: 0.019 },
  { name: 'LinkedIn', every: 6, reach: 1300, rate: 0.024 },
] as const;
const DAYS = 170;

/** Between −1 and 1, the same each time. */
function wobble(seed: number): number {
  return Math.sin(seed * 12.9898) * Math.cos(seed * 4.1414);
}

function post(day: number, minutes: number, channel: string, index: number, reach: number | null, engagements: number | null): Cell[] {
  const subject = SUBJECTS[index % SUBJECTS.length] ?? '';
  return [
    day, `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`, channel, `${subject}, no ${index + 1}`,
    `${subject} au musée régional, salle ${index + 1}.`, 'Amélie Roy',
    ['Image', 'Vidéo', 'Carrousel'][index % 3] ?? '', ['Coulisses', 'Programmation'][index % 2] ?? '', '', day < SAMPLE_TODAY ? 'Publié' : 'Programmé', `Meta Business Suite, ${index}`, reach,
    reach === null ? null : Math.round(reach * 1.3), engagements, engagements === null ? null : Math.round(engagements / 5), channel === 'Facebook' && engagements !== null ? 4.5 : null,
  ];
}

/** @param isTimed Whether posts of nine in the morning do far better than others. */
function posts(isTimed: boolean): readonly Cell[][] {
  const rows: Cell[][] = [];
  for (let back = DAYS; back >= 8; back -= 1) {
    for (const [place, { name, every, reach, rate }] of CHANNELS.entries()) {
      if (back % every !== place % every) continue;
      const seed = back * 7 + place;
      const seen = Math.round(reach * (1 + 0.5 * wobble(seed)));
      const hour = isTimed ? [9, 13, 18][rows.length % 3] ?? 9 : 8 + (seed % 10);
      const lift = isTimed ? (hour === 9 ? 3 : 1) / rate / 40 : 1;
      rows.push(post(SAMPLE_TODAY - back, hour * 60, name, rows.length, seen, Math.round(seen * rate * lift * (1 + 0.4 * wobble(seed + 3)))));
    }
    // Too few to say anything of, and all of them lucky.
    if (back === 20 || back === 33 || back === 47) rows.push(post(SAMPLE_TODAY - back, 720, 'TikTok', rows.length, 200, 40));
    // One that went far.
    if (back === 25) rows.push(post(SAMPLE_TODAY - back, 720, 'Facebook', rows.length, 90_000, 6200));
  }
  // Still too young to be compared, one without figures yet, and one to come.
  rows.push(post(SAMPLE_TODAY - 2, 600, 'Instagram', rows.length, 900, 12));
  rows.push(post(SAMPLE_TODAY - 1, 540, 'Facebook', rows.length, null, null));
  rows.push(post(SAMPLE_TODAY + 3, 540, 'Instagram', rows.length, null, null));
  return rows;
}

const OBJECTIVES: readonly (readonly Cell[])[] = [
  ['Objectif', 'Canal', 'Mesure', 'Cible', 'Échéance', 'Budget ($)', 'Dépensé ($)'],
  ['Notoriété', 'Facebook', 'Portée', 900_000, SAMPLE_TODAY + 40, 1500, 920],
  ['Ventes de billets', '', 'Clics', 4000, null, null, null],
  ['Fidélisation', '', 'Indice de bonheur', 12, SAMPLE_TODAY - 9, 300, null],
];

export function resultsSheets(isTimed: boolean): readonly FakeSheet[] {
  return [{ name: 'Publications', rows: [HEADINGS, ...posts(isTimed)] }, { name: 'Objectifs', rows: OBJECTIVES }];
}
