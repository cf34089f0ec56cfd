/** A large calendar for timing: 20 columns, with a share of every flaw the rules look for; the same for the same size. */
import type { Recognised } from '../../core/recognise/recognition.ts';
import type { Cell } from '../../core/table/cell.ts';
import type { Role } from '../../core/table/role.ts';

export const BENCH_ROLES: readonly Role[] = [
  'date', 'time', 'channel', 'account', 'department', 'pillar', 'campaign', 'title', 'text', 'format', 'asset', 'hashtags', 'owner', 'approver',
  'status', 'tracking', 'url', 'notes', 'impressions', 'reach',
];

/** Serial of 1 January 2026, the first day of the calendar. */
export const BENCH_FIRST_DAY = 46_023;
const POSTS_A_DAY = 40;

const CHANNELS = ['Facebook', 'Instagram', 'LinkedIn', 'X', 'YouTube', 'TikTok', 'Instagram, Facebook'];
const STATUSES = ['À produire', 'En révision', 'Approuvé', 'Programmé', 'Publié', 'Annulé', 'Idée', ''];
const OWNERS = ['Inès Caron', 'Olivier Roy', 'Mélodie Tran', 'Samuel O’Neil', 'Équipe', 'Inès, Olivier', 'Fatou Diallo', ''];
const PILLARS = ['Collections', 'Coulisses', 'Jeune public', 'Bénévoles'];

export interface SyntheticCalendar {
  readonly recognition: Recognised;
  /** In the order of BENCH_ROLES. */
  readonly columns: readonly (readonly Cell[])[];
}

export function syntheticCalendar(rowCount: number): SyntheticCalendar {
  const random = sequence(20_261_121);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const columns = BENCH_ROLES.map(() => new Array<Cell>(rowCount).fill(null));
  const set = (role: Role, row: number, cell: Cell): void => {
    const column = columns[BENCH_ROLES.indexOf(role)];
    if (column !== undefined) column[row] = cell === '' ? null : cell;
  };
  for (let row = 0; row < rowCount; row += 1) {
    const isPublished = random() < 0.4;
    const isDated = random() >= 0.005;
    set('date', row, !isDated ? null : BENCH_FIRST_DAY + Math.floor(row / POSTS_A_DAY));
    set('time', row, Math.floor(random() * 96) / 96);
    set('channel', row, pick(CHANNELS));
    set('account', row, pick(['@musee', '@reseau']));
    set('department', row, pick(['Gatineau', 'Rimouski', 'Trois-Rivières']));
    set('pillar', row, pick(PILLARS));
    set('campaign', row, random() < 0.3 ? 'Nuit des musées' : null);
    set('title', row, `Publication ${row}`);
    // A repeat without a date is no matter for a yardstick.
    set('text', row, isDated && random() < 0.01 ? 'Le musée vous ouvre ses réserves dimanche. Entrée libre.' : postText(row, random));
    set('format', row, pick(['Image', 'Carrousel', 'Vidéo', 'Reel']));
    set('asset', row, `visuel-${row}.jpg`);
    set('hashtags', row, '#musée #patrimoine');
    set('owner', row, pick(OWNERS));
    set('approver', row, 'Mélodie Tran');
    set('status', row, isPublished ? 'Publié' : pick(STATUSES));
    set('tracking', row, random() < 0.7 ? 'Buffer' : null);
    set('url', row, isPublished ? `https://exemple.ca/p/${row}` : null);
    set('impressions', row, Math.floor(random() * 10_000));
    set('reach', row, Math.floor(random() * 8000));
  }
  const headings = BENCH_ROLES.map((role, column) => ({ column, heading: role, role, confidence: 1 }));
  return {
    columns,
    recognition: {
      kind: 'recognised',
      content: 'calendar',
      sheets: [{ sheet: 's', sheetName: 'Calendrier', headerRow: 0, endRow: rowCount + 1, columns: headings }],
    },
  };
}

/** About 180 characters, like a caption. */
function postText(row: number, random: () => number): string {
  const number = Math.floor(random() * 1e6);
  return (
    `Saviez-vous que l’objet n° ${row} de nos réserves a traversé ${number} kilomètres avant d’arriver ici ? ` +
    'Venez le voir cette semaine, nos guides vous attendent avec le café. #musée #patrimoine'
  );
}

/** A linear congruential sequence of numbers from 0 to 1: the same on every machine. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
