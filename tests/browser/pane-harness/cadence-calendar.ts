/** A calendar with its channels and content plan beside it: weeks under and over their targets, silences, ideas that could fill them. */
import type { Cell } from '../../../core/table/cell.ts';
import type { FakeSheet } from './fake-workbook.ts';
import { SAMPLE_TODAY } from './sample-calendar.ts';

/** The Monday of the week in which the sample is looked at, on its Saturday. */
const MONDAY = SAMPLE_TODAY - 5;
const HEADINGS = ['Date', 'Heure', 'Canal', 'Titre', 'Texte', 'Pilier', 'Format', 'Responsable', 'Statut'];
const PILLARS = ['Coulisses', 'Conseils', 'Évènements'];
const FORMATS = ['Photo', 'Vidéo', 'Carrousel'];

/** Weekdays from Monday, and in which weeks around this one: posts of a channel. */
interface Habit {
  readonly channel: string;
  readonly days: readonly number[];
  readonly hour: number;
  readonly weeks: (week: number) => boolean;
}

const HABITS: readonly Habit[] = [
  { channel: 'Instagram', days: [0, 2, 4], hour: 9, weeks: (week) => week < 2 },
  { channel: 'Facebook', days: [1, 3], hour: 12, weeks: (week) => week < 1 || week === 3 },
  { channel: 'LinkedIn', days: [1], hour: 8, weeks: (week) => week < -5 || week === -1 || week === 2 },
  { channel: 'TikTok', days: [4], hour: 18, weeks: (week) => week % 2 === 0 && week < 3 },
  { channel: 'YouTube', days: [3], hour: 17, weeks: (week) => week % 4 === 0 },
  { channel: 'Infolettre', days: [1], hour: 7, weeks: (week) => week % 2 === 0 && week < 1 },
];

const IDEAS: readonly (readonly Cell[])[] = [
  [null, null, 'LinkedIn', 'Portrait d’une conservatrice', 'Une journée dans la réserve.', 'Coulisses', 'Photo', 'Amélie Roy', 'Idée'],
  [null, null, '', 'Cinq gestes pour conserver ses photos', 'Conseils de notre atelier de restauration.', 'Conseils', 'Carrousel', 'Benoît Côté', 'Idée'],
  [MONDAY + 10, null, 'Facebook', 'Appel aux bénévoles du marché de Noël', 'Il reste des places.', 'Évènements', 'Photo', 'Chloé Tremblay', 'Idée'],
];

function posts(): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (let week = -11; week <= 4; week += 1) {
    for (const { channel, days, hour, weeks } of HABITS) {
      if (!weeks(week)) continue;
      for (const day of days) {
        const no = rows.length;
        rows.push([MONDAY + week * 7 + day, `${hour} h`, channel, `Publication no ${no}`, `Texte de la publication ${no}, salle ${no % 9}.`, PILLARS[no % 5 === 0 ? 1 : (no % 2) * 2] ?? '', FORMATS[no % 3] ?? '', 'Amélie Roy', week < 0 ? 'Publié' : 'Programmé']);
      }
    }
  }
  // A week that is full, two of them close to each other.
  for (const [day, hour] of [[0, 10], [1, 9], [1, 11], [3, 9], [5, 9]] as const) {
    rows.push([MONDAY + 7 + day, `${hour} h`, 'Instagram', `Salon du livre, ${day} à ${hour} h`, `Au salon du livre, jour ${day}, ${hour} h.`, 'Évènements', 'Photo', 'Chloé Tremblay', 'Programmé']);
  }
  return rows;
}

const CHANNELS: readonly (readonly Cell[])[] = [
  ['Réseau', 'Compte', 'Responsable', 'État', 'Niveau', 'Minimum par semaine', 'Maximum par semaine', 'Heures entre deux publications', 'Jours'],
  ['Instagram', 'musee', 'Amélie Roy', 'Officiel', 'Proactif', 2, 4, 4, 'lundi au vendredi'],
  ['Facebook', 'musee', 'Amélie Roy', 'Officiel', 'Actif', 2, 3, 4, 'lundi au vendredi'],
  ['LinkedIn', 'musee', 'Benoît Côté', 'Officiel', 'Actif', 1, 2, 24, 'mardi, jeudi'],
  ['TikTok', 'musee', 'Chloé Tremblay', 'Officiel', 'Actif', 1, null, 24, ''],
  ['YouTube', 'musee', 'Chloé Tremblay', 'Officiel', 'Passif', null, null, null, ''],
];

const PLAN: readonly (readonly Cell[])[] = [['Pilier', 'Part visée'], ['Coulisses', 0.4], ['Conseils', 0.3], ['Évènements', 0.3]];

export function cadenceSheets(): readonly FakeSheet[] {
  return [
    { name: 'Publications', rows: [HEADINGS, ...IDEAS, ...posts()] },
    { name: 'Canaux', rows: CHANNELS },
    { name: 'Plan de contenu', rows: PLAN },
  ];
}

/** Channels of which nobody has said how often they should speak. */
export function cadenceWithoutTargets(): readonly FakeSheet[] {
  const bare = CHANNELS.map((row, at) => (at === 0 ? row : row.map((cell, column) => (column > 3 ? null : cell))));
  return cadenceSheets().map((sheet) => (sheet.name === 'Canaux' ? { ...sheet, rows: bare } : sheet));
}
