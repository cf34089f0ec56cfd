/** A large calendar for timing: 20 columns of a network's posts, half of them to come, a few rows in a hundred with a flaw; the same for the same size. */
import type { Recognised } from '../../core/recognise/recognition.ts';
import type { Cell } from '../../core/table/cell.ts';
import type { Role } from '../../core/table/role.ts';
import type { Day } from '../../core/time/day.ts';
import { chanceFrom } from './chance.ts';
import type { Chance } from './chance.ts';
import { caption, nearCaption } from './synthetic-texts.ts';

export const BENCH_ROLES: readonly Role[] = [
  'date', 'time', 'channel', 'account', 'department', 'pillar', 'objective', 'audience', 'title', 'text', 'format', 'asset', 'alt_text', 'owner', 'approver',
  'approved_on', 'status', 'tracking', 'url', 'reach',
];

/** Serial of 1 January 2026, the first day of the calendar. */
export const BENCH_FIRST_DAY = 46_023;
const POSTS_A_DAY = 40;
/** Posts of the same words are so far apart at most. */
const REPEATED_WITHIN = 15 * POSTS_A_DAY;

export const BENCH_ACCOUNTS = ['@musees', '@phare', '@moulin', '@gare', '@archives', '@maison'] as const;
export const BENCH_CHANNELS = ['Facebook', 'Instagram', 'LinkedIn', 'X', 'YouTube'] as const;
export const BENCH_ASSETS: readonly string[] = Array.from({ length: 500 }, (_, index) => `M-${String(index + 1).padStart(4, '0')}`);
export const BENCH_PILLARS = ['Collections', 'Coulisses', 'Jeune public', 'Bénévoles'] as const;
export const BENCH_OBJECTIVES = ['Notoriété', 'Fréquentation', 'Communauté', 'Partenariats'] as const;
export const BENCH_AUDIENCES = ['Familles', 'Écoles', 'Voisins', 'Passionnés'] as const;
const OTHER_CHANNELS = ['Instagram, Facebook', 'facebook', 'Facebok'];
const DEPARTMENTS = ['Gatineau', 'Rimouski', 'Trois-Rivières'];
const FIRST_NAMES = ['Inès', 'Olivier', 'Mélodie', 'Samuel', 'Fatou', 'Nadia'];
const LAST_NAMES = ['Caron', 'Roy', 'Tran', 'O’Neil', 'Diallo'];
/** Everybody who owns a post. */
export const BENCH_PEOPLE: readonly string[] = FIRST_NAMES.flatMap((first) => LAST_NAMES.map((last) => `${first} ${last}`));
const SHARED_OWNERS = ['Équipe', 'Inès Caron, Olivier Roy'];
const FORMATS = ['Image', 'Carrousel', 'Image', 'Vidéo'];

type Cells = Partial<Record<Role, Cell>>;

/** What a repeat shares with the earlier post. */
interface Post {
  readonly text: string;
  readonly channel: string;
  readonly account: string;
}

export interface SyntheticCalendar {
  readonly recognition: Recognised;
  /** In the order of BENCH_ROLES. */
  readonly columns: readonly (readonly Cell[])[];
  readonly today: Day;
}

export function syntheticCalendar(rowCount: number): SyntheticCalendar {
  const chance = chanceFrom(20_261_121);
  const columns = BENCH_ROLES.map(() => new Array<Cell>(rowCount).fill(null));
  const today = BENCH_FIRST_DAY + Math.floor(rowCount / POSTS_A_DAY / 2);
  const dated: Post[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const post = repeatOf(dated, chance) ?? { text: caption(chance), channel: channelOf(chance), account: chance.pick(BENCH_ACCOUNTS) };
    const cells: Cells = { ...postCells(row, post.channel, today, chance), ...post };
    // A repeat without a date is no matter for a yardstick.
    if (cells.date !== null) dated.push(post);
    for (const [index, role] of BENCH_ROLES.entries()) {
      const column = columns[index];
      if (column !== undefined) column[row] = cells[role] ?? null;
    }
  }
  const headings = BENCH_ROLES.map((role, column) => ({ column, heading: role, role, confidence: 1 }));
  return {
    columns: columns.map(asRead),
    today,
    recognition: {
      kind: 'recognised',
      content: 'calendar',
      sheets: [{ sheet: 's', sheetName: 'Calendrier', headerRow: 0, endRow: rowCount + 1, columns: headings }],
    },
  };
}

/** Hosts hand cells over as JSON: each with a string of its own, in one piece. */
function asRead(column: readonly Cell[]): readonly Cell[] {
  // It holds what it was made of.
  return JSON.parse(JSON.stringify(column)) as readonly Cell[];
}

/** An earlier post of the last weeks, word for word or nearly so; mostly there is none. */
function repeatOf(earlier: readonly Post[], chance: Chance): Post | null {
  if (!chance.isOneIn(100) || earlier.length === 0) return null;
  const from = Math.max(0, earlier.length - REPEATED_WITHIN);
  const old = chance.pick(earlier.slice(from));
  return chance.next() < 0.4 ? old : { ...old, text: nearCaption(old.text, chance) };
}

function channelOf({ pick, isOneIn }: Chance): string {
  return isOneIn(300) ? pick(OTHER_CHANNELS) : pick(BENCH_CHANNELS);
}

function postCells(row: number, channel: string, today: Day, chance: Chance): Cells {
  const { pick, isOneIn, next } = chance;
  const day = BENCH_FIRST_DAY + Math.floor(row / POSTS_A_DAY);
  const status = statusOf(day - today, chance);
  const isOut = status === 'Publié';
  const format = channel === 'YouTube' ? 'Vidéo' : pick(FORMATS);
  const isApproved = isOut || status === 'Approuvé' || status === 'Programmé';
  const owner = pick(BENCH_PEOPLE);
  return {
    date: isOneIn(400) ? null : day,
    time: (32 + Math.floor(next() * 48)) / 96,
    department: pick(DEPARTMENTS),
    pillar: pick(BENCH_PILLARS),
    objective: pick(BENCH_OBJECTIVES),
    audience: pick(BENCH_AUDIENCES),
    title: `Publication ${row}`,
    format,
    asset: isOneIn(400) ? `M-${9000 + (row % 900)}` : pick(BENCH_ASSETS),
    alt_text: format === 'Vidéo' || isOneIn(300) ? null : `Ce que montre l’image ${row % 5000}`,
    owner: isOneIn(300) ? pick(SHARED_OWNERS) : owner,
    approver: isApproved ? 'Linh Bouchard' : null,
    approved_on: isApproved ? day - 2 - Math.floor(next() * 5) : null,
    status: status === '' ? null : status,
    tracking: isOut || (status === 'Programmé' && !isOneIn(100)) ? 'Buffer' : null,
    url: isOut && !isOneIn(300) ? `https://www.facebook.com/musees/posts/${row}` : null,
    reach: isOut ? Math.floor(next() * 8000) : null,
  };
}

/** What is past is out but for a few; what is near is ready; what is far is being made. */
function statusOf(daysAhead: number, { pick, isOneIn }: Chance): string {
  if (isOneIn(50)) return pick(['Annulé', 'Reporté']);
  if (daysAhead < 0) return isOneIn(150) ? 'Approuvé' : 'Publié';
  if (daysAhead < 7) return isOneIn(20) ? 'En révision' : 'Programmé';
  if (isOneIn(20)) return 'Idée';
  return daysAhead < 21 ? pick(['Approuvé', 'En révision', 'Programmé']) : pick(['À produire', 'À produire', 'En révision', 'Approuvé', '']);
}
