/** How strongly a table's columns speak of publishing, against those that no posting calendar has. */
import { foldedWords, singular } from '../lexicon/fold.ts';
import { OTHER_TRADES, UNUSUAL } from '../lexicon/other-trades.ts';
import { MEASURES } from '../table/role.ts';
import type { Role } from '../table/role.ts';
import type { AssignedColumn } from './column-roles.ts';

/** A heading that leaves no doubt about its role. */
const PLAIN_HEADING = 0.9;
const SOME_HEADING = 0.25;
const MANY = 0.3;
/** Marks under the names of channels say where each row goes out. */
const CHANNEL_POINTS = 1.8;

/** Under a plain heading; under one of several meanings; by the cells alone. */
type Points = readonly [plain: number, vague: number, alone: number];

const POINTS: ReadonlyMap<Role, Points> = new Map<Role, Points>([
  ['channel', [1.5, 0.5, 0.3]], ['text', [1.5, 0.5, 0.3]], ['hashtags', [1.5, 0.7, 1]], ['alt_text', [1, 0.5, 0]], ['cta', [1, 0.5, 0]],
  ['format', [1, 0.2, 0.3]], ['pillar', [0.5, 0.3, 0]], ['campaign', [0.4, 0.3, 0]], ['asset', [0.6, 0.3, 0]], ['url', [0.5, 0.3, 0.3]],
  ['title', [0.5, 0.4, 0.2]], ['status', [0.3, 0.3, 0.3]], ['tracking', [0.5, 0.3, 0]], ['scheduled_by', [0.8, 0.5, 0]], ['tool', [0.5, 0.3, 0]],
  ['time', [0.3, 0.2, 0.2]], ['datetime', [0.3, 0.2, 0.2]], ['owner', [0.2, 0.2, 0]], ['audience', [0.4, 0.2, 0]], ['objective', [0.3, 0.2, 0]],
]);

const OTHER_TRADE_POINTS = 2.5;
const UNUSUAL_POINTS = 1.5;
const LONGEST_HEADING = 4;
/** Where every row has a handle of its own, the rows are accounts or people and not posts. */
const HANDLES = 0.6;
const HANDLE_POINTS = 3.5;
const ALL_DIFFERENT = 0.9;
const FEWEST_ROWS = 3;

const MEASURE_ROLES: ReadonlySet<Role> = new Set<Role>(MEASURES);
/** Whatever else their headings say, these columns hold what goes out. */
const POST_ROLES: ReadonlySet<Role> = new Set<Role>(['text', 'title', 'channel', 'hashtags', 'asset', 'alt_text', 'cta']);

/** Above 0 where the columns speak of publishing, below where they speak of something else. */
export function publishingEvidence(columns: readonly AssignedColumn[]): number {
  const ofChannels = columns.some(({ channel }) => channel !== undefined) ? CHANNEL_POINTS : 0;
  return columns.reduce((sum, column) => sum + pointsFor(column) - pointsAgainst(column), ofChannels);
}

function pointsFor({ role, meanings, profile }: AssignedColumn): number {
  const points = role === null ? undefined : POINTS.get(role);
  if (role === null || points === undefined) return 0;
  const named = meanings.get(role) ?? 0;
  const own = points[named >= PLAIN_HEADING ? 0 : named >= SOME_HEADING ? 1 : 2];
  if (profile.filled === 0) return own;
  // A known heading over networks, forms of post or links to posts proves most.
  if (role === 'channel' && named >= SOME_HEADING) return profile.share('network') >= MANY ? own + 1 : Math.min(own, 0.5);
  if (role === 'format') return profile.share('format') >= MANY ? own + 0.5 : own;
  if (role === 'pillar') return profile.share('theme') >= MANY ? own + 0.3 : own;
  if (role === 'url') return profile.share('postUrl') >= MANY ? own + 1 : own;
  return own;
}

function pointsAgainst({ role, heading, profile, channel }: AssignedColumn): number {
  if (role === 'account' && profile.filled >= FEWEST_ROWS && profile.share('handle') >= HANDLES && profile.distinct >= ALL_DIFFERENT) return HANDLE_POINTS;
  if (channel !== undefined || heading.length > 40 || (role !== null && MEASURE_ROLES.has(role))) return 0;
  const words = foldedWords(heading).map(singular);
  if (words.length > LONGEST_HEADING) return 0;
  const names = (known: ReadonlySet<string>): boolean => known.has(words.join(' ')) || words.some((word) => known.has(word));
  if (role !== null && POST_ROLES.has(role) && (profile.share('network') >= MANY || !names(OTHER_TRADES))) return 0;
  if (names(OTHER_TRADES)) return OTHER_TRADE_POINTS;
  // Whoever approves a post reviews it; of ratings and complaints there are other signs.
  if (role === 'approver') return 0;
  return names(UNUSUAL) ? UNUSUAL_POINTS : 0;
}
