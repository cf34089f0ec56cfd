/** A team's calendar to try the pane on: rows with known flaws in known places. */
import type { Cell } from '../../../core/table/cell.ts';

/** Day on which the sample is looked at: Saturday 21 November 2026. */
export const SAMPLE_TODAY = 46_347;

export const HEADINGS = ['Date', 'Canal', 'Titre', 'Texte', 'Responsable', 'Statut', 'Suivi'] as const;
/** Where each heading stands, from 0. */
export const COLUMN = { date: 0, channel: 1, title: 2, text: 3, owner: 4, status: 5, tracking: 6 } as const;

const CHANNELS = ['Instagram', 'LinkedIn', 'Facebook', 'YouTube'];
const PEOPLE = ['Amélie Roy', 'Benoît Côté', 'Chloé Tremblay', 'David Gagnon', 'Émilie Bouchard', 'Félix Ouellet'];
const SUBJECTS = ['Vernissage de l’exposition', 'Visite guidée en famille', 'Portrait d’une conservatrice', 'Atelier de gravure'];

/** How often each flaw occurs among the rows of the sample. */
export interface Flaws {
  readonly dateMissing: number;
  readonly pastUnresolved: number;
  readonly scheduledUntracked: number;
  readonly ownerShared: number;
  readonly textDuplicate: number;
}

export const SAMPLE_FLAWS: Flaws = { dateMissing: 8, pastUnresolved: 20, scheduledUntracked: 14, ownerShared: 12, textDuplicate: 6 };
/** A thousand findings. */
export const THOUSAND_FLAWS: Flaws = { dateMissing: 200, pastUnresolved: 480, scheduledUntracked: 140, ownerShared: 120, textDuplicate: 60 };
export const NO_FLAWS: Flaws = { dateMissing: 0, pastUnresolved: 0, scheduledUntracked: 0, ownerShared: 0, textDuplicate: 0 };

export function totalOf(flaws: Flaws): number {
  return Object.values(flaws).reduce((sum: number, count: number) => sum + count, 0);
}

/** Header first, then one row with each flaw in turn, then `sound` rows that nothing is wrong with. */
export function sampleRows(flaws: Flaws, sound: number): Cell[][] {
  const rows: Cell[][] = [[...HEADINGS]];
  const add = (changes: Partial<Record<keyof typeof COLUMN, Cell>>): void => {
    rows.push(withChanges(soundRow(rows.length), changes));
  };
  repeat(flaws.dateMissing, () => add({ date: null, status: 'À produire', tracking: null }));
  repeat(flaws.pastUnresolved, (index) => add({ date: SAMPLE_TODAY - 1 - index * 3, status: 'En révision', tracking: null }));
  repeat(flaws.scheduledUntracked, () => add({ status: 'Programmé', tracking: null }));
  repeat(flaws.ownerShared, (index) => add({ owner: index % 2 === 0 ? 'Équipe' : 'Amélie Roy, Benoît Côté' }));
  repeat(flaws.textDuplicate, () => {
    const first = rows.length;
    add({});
    const { [COLUMN.text]: text = null, [COLUMN.channel]: channel = null, [COLUMN.date]: date = null } = rows[first] ?? [];
    add({ text, channel, date: Number(date) + 5 });
  });
  repeat(sound, () => add({}));
  return rows;
}

function soundRow(row: number): Cell[] {
  const subject = SUBJECTS[row % SUBJECTS.length] ?? '';
  return [
    SAMPLE_TODAY + 1 + (row % 60),
    CHANNELS[row % CHANNELS.length] ?? '',
    `${subject}, no ${row}`,
    `${subject} au musée régional, salle ${row}. Réservez votre place dès maintenant.`,
    PEOPLE[row % PEOPLE.length] ?? '',
    'Programmé',
    `Meta Business Suite, ${row}`,
  ];
}

function withChanges(row: Cell[], changes: Partial<Record<keyof typeof COLUMN, Cell>>): Cell[] {
  for (const [name, value] of Object.entries(changes)) {
    const column = Object.entries(COLUMN).find(([key]) => key === name)?.[1];
    if (column !== undefined) row[column] = value;
  }
  return row;
}

function repeat(times: number, action: (index: number) => void): void {
  for (let index = 0; index < times; index += 1) action(index);
}
