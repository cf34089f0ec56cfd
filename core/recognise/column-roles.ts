/** Decides which column of a table plays which role, from its heading and its cells together. */
import type { SheetOutline } from '../host.ts';
import type { HeadingMeanings } from '../lexicon/heading-meaning.ts';
import { ROLES } from '../table/role.ts';
import type { Role } from '../table/role.ts';
import { networkOf } from '../table/decode-channel.ts';
import { isOwnTrackingHeading } from '../table/decode-tracking.ts';
import { assignRoles } from './assign-roles.ts';
import { profileColumn } from './column-profile.ts';
import type { ColumnProfile, HeadTraits } from './column-profile.ts';
import { confidenceIn, confidenceOfNone } from './confidence.ts';
import type { Decision, Decisions } from './recall.ts';
import { fitOf } from './role-fit.ts';
import { untoldColumns } from './untold-columns.ts';

/** A column with its heading, before its role is known. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
  readonly meanings: HeadingMeanings;
  readonly profile: ColumnProfile;
}

export interface AssignedColumn extends HeadedColumn {
  readonly role: Role | null;
  /** Heading and cells together; 0 for a column without a role. */
  readonly score: number;
  readonly confidence: number;
  /** Key of the network whose status or mark the column holds. */
  readonly channel?: string;
  /** True where a person has said so. */
  readonly isRemembered?: boolean;
}

/** A column below this plays no role. */
const THRESHOLD = 0.4;
/** A heading that says less says nothing. */
const LEAST_HEADING = 0.25;
/** What the cells add to a heading that is known. */
const CELL_WEIGHT = 0.5;
/** The leftmost of equals wins. */
const PER_COLUMN = 0.0002;
/** A part that is so much less than what a column fits best. */
const MAKESHIFT = 0.4;
/** Columns apart that are no difference in score. */
const CLEARLY = 256;
/** Cells that fit less than this need a heading. */
const SURE_FIT = 0.75;
/** And so do fewer of them. */
const FEWEST_ALONE = 2;

/** What the cells alone are worth under a heading that says nothing, for roles that speak for themselves. */
const CELLS_ALONE: ReadonlyMap<Role, number> = new Map<Role, number>([
  ['date', 0.6], ['datetime', 0.62], ['time', 0.55], ['channel', 0.6], ['url', 0.45], ['hashtags', 0.6], ['status', 0.5], ['id', 0.45], ['text', 0.52], ['format', 0.65], ['owner', 0.6],
]);
/** What cells that can hardly be anything else are worth under such a heading, beside how well they fit. */
const UNTOLD = 0.45;
/** Little enough for a person to be asked. */
const UNTOLD_CONFIDENCE = 0.5;

const PLAIN = 0.95;
const VAGUE = 0.4;
/** An approval by its heading. */
const APPROVAL = 0.6;
const MARKS = 0.8;
const APPROVAL_MARK: HeadingMeanings = new Map([['other', 1]]);
/** What the columns of channels with a status each stand for. */
const CHANNEL_TEXT: HeadingMeanings = new Map([['text', 0.6]]);

export function headedColumn(
  sheet: SheetOutline, traits: HeadTraits, column: number, heading: string, meanings: HeadingMeanings, rows: readonly number[],
): HeadedColumn {
  const profile = profileColumn(sheet, traits, column, heading, rows);
  return { column, heading, meanings: isApprovalMark(heading, meanings, profile) ? APPROVAL_MARK : meanings, profile };
}

/** `Approbation` over `OK` or `oui`: neither how far a post is nor who approves it. */
function isApprovalMark(heading: string, meanings: HeadingMeanings, profile: ColumnProfile): boolean {
  return (meanings.get('approver') ?? 0) >= APPROVAL && profile.filled > 0 && profile.share('mark') >= MARKS && networkOf(heading) === null;
}

/** What a person has decided stays so; the other columns share the roles that are left. */
export function columnRoles(headed: readonly HeadedColumn[], decisions: Decisions): readonly AssignedColumn[] {
  const open = assignedColumns(headed.filter(({ column }) => !decisions.has(column)), new Set([...decisions.values()].map(({ role }) => role)));
  const openByColumn = new Map(open.map((each) => [each.column, each]));
  return headed.flatMap((each) => {
    const decision = decisions.get(each.column);
    return decision === undefined ? (openByColumn.get(each.column) ?? []) : decidedColumn(each, decision);
  });
}

function decidedColumn(column: HeadedColumn, { role, channel }: Decision): AssignedColumn {
  return { ...column, role, score: role === null ? 0 : 1, confidence: 1, isRemembered: true, ...(channel === null ? {} : { channel }) };
}

function assignedColumns(headed: readonly HeadedColumn[], taken: ReadonlySet<Role | null>): readonly AssignedColumn[] {
  const columns = withChannelColumns(headed);
  const untold = untoldColumns(columns);
  const scores = ROLES.map((role) => Float64Array.from(columns, (column, index) => (taken.has(role) ? 0 : scoreOf(role, column, untold.get(column) === role) - index * PER_COLUMN)));
  const own = ownTracking(columns, scores);
  if (own >= 0) scores[ROLES.indexOf('status')]?.fill(0, own, own + 1);
  const chosen = chosenColumns(columns, scores);
  const dateColumn = columns[chosen[ROLES.indexOf('date')] ?? -1];
  // Beside a column of dates and times, one called Date that holds none (`Lifetime`) is no date.
  if ((chosen[ROLES.indexOf('datetime')] ?? -1) >= 0 && dateColumn !== undefined && fitOf('date', dateColumn.profile) < 0) chosen[ROLES.indexOf('date')] = -1;
  const assignment = { columns, scores, chosen, taken };
  return columns.map((column, index) => {
    const role = chosen.indexOf(index);
    if (role < 0) return { ...column, role: null, score: 0, confidence: confidenceOfNone(assignment, index) };
    const score = scores[role]?.[index] ?? 0;
    const confidence = confidenceIn(assignment, role, index);
    return { ...column, role: ROLES[role] ?? null, score, confidence: untold.has(column) ? Math.min(confidence, UNTOLD_CONFIDENCE) : confidence };
  });
}

/**
 * The column that Suivi adds, which stays the tracking column when states stand in it; -1 where there is none. Where
 * another column may be the tracking column, what each is goes by its cells.
 */
function ownTracking(columns: readonly HeadedColumn[], scores: readonly Float64Array[]): number {
  const tracking = scores[ROLES.indexOf('tracking')];
  const able = columns.flatMap((_, index) => ((tracking?.[index] ?? 0) > THRESHOLD ? [index] : []));
  const [own] = able;
  const column = own === undefined || able.length > 1 ? undefined : columns[own];
  return column !== undefined && isOwnTrackingHeading(column.heading) && column.profile.share('status') > column.profile.share('mark') ? (own ?? -1) : -1;
}

/** Each role's column. A deadline is the date where there is no other and the columns are those of posts. */
function chosenColumns(columns: readonly HeadedColumn[], scores: readonly Float64Array[]): Int32Array {
  const assign = (limitOf: (column: HeadedColumn) => number): Int32Array => {
    const limits = columns.map(limitOf);
    const above = scores.map((row) => row.map((score, index) => score - (limits[index] ?? THRESHOLD)));
    const first = assignRoles(above, columns.length);
    return dropMakeshifts(above, first) ? assignRoles(above, columns.length) : first;
  };
  const otherLimit = ({ meanings }: HeadedColumn): number => Math.max(THRESHOLD, (meanings.get('other') ?? 0) * 0.95);
  const chosen = assign(otherLimit);
  const has = (role: Role): boolean => (chosen[ROLES.indexOf(role)] ?? -1) >= 0;
  if (has('date') || has('datetime') || !has('channel') || !(has('text') || has('title') || has('format'))) return chosen;
  const isDeadline = ({ meanings, profile }: HeadedColumn): boolean => meanings.has('date') && meanings.has('other') && fitOf('date', profile) > 0;
  return columns.some(isDeadline) ? assign((column) => (isDeadline(column) ? THRESHOLD : otherLimit(column))) : chosen;
}

/**
 * Rules out parts that a column only plays so that another one, which fits it less, can play what this one is:
 * `Sujet` is no pillar for `Accroche` to be the title. Answers whether there were any.
 */
function dropMakeshifts(scores: readonly Float64Array[], chosen: Int32Array): boolean {
  let isAny = false;
  for (const [role, column] of chosen.entries()) {
    const own = column < 0 ? 0 : (scores[role]?.[column] ?? 0);
    const isOutdone = (row: Float64Array, other: number): boolean => {
      const score = row[column] ?? 0;
      return other !== role && score >= own + MAKESHIFT && (row[chosen[other] ?? -1] ?? 0) < score - PER_COLUMN * CLEARLY;
    };
    if (column < 0 || !scores.some(isOutdone)) continue;
    scores[role]?.fill(0, column, column + 1);
    isAny = true;
  }
  return isAny;
}

/**
 * `MAIN PAGE | STATUS | YOUTUBE | STATUS`: where the status repeats, each stands for the column before it,
 * and those hold what goes out on one channel.
 */
function withChannelColumns(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const places = columns.flatMap(({ meanings }, index) => ((meanings.get('status') ?? 0) >= 0.9 ? [index] : []));
  const headings = new Set(places.map((index) => columns[index]?.heading));
  const owners = new Set(places.map((index) => index - 1));
  if (places.length < 2 || headings.size > 1 || places.some((place) => owners.has(place))) return columns;
  return columns.map((column, index) => (owners.has(index) && !column.meanings.has('date') ? { ...column, meanings: CHANNEL_TEXT } : column));
}

function scoreOf(role: Role, { heading, meanings, profile }: HeadedColumn, isUntold: boolean): number {
  const named = headingScore(role, meanings, profile) || columnOfNetwork(role, heading, profile) || (isUntold ? UNTOLD : 0);
  const fit = fitOf(role, profile);
  if (named >= LEAST_HEADING) return named + fit * CELL_WEIGHT;
  const alone = CELLS_ALONE.get(role);
  return alone === undefined || fit < SURE_FIT || profile.filled < FEWEST_ALONE ? 0 : alone * fit;
}

/** `Date` over cells with a time of day is both, as is `time` over cells with a date; `publish time` over bare dates is a date. */
function headingScore(role: Role, meanings: HeadingMeanings, profile: ColumnProfile): number {
  const own = meanings.get(role) ?? 0;
  // `Post type` is a format, and where another column is that, a network's own classes.
  if (role === 'pillar' && own < VAGUE && (meanings.get('format') ?? 0) >= PLAIN) return 0;
  if (role === 'date' && profile.share('date') >= 0.5) return Math.max(own, (meanings.get('datetime') ?? 0) * 0.97);
  if (role !== 'datetime' || profile.share('datetime') < 0.5) return own;
  return Math.max(own, (meanings.get('date') ?? 0) * 0.97, (meanings.get('time') ?? 0) * 0.95);
}

/** In a layout with a column per network, a column of prose under a network's name is that network's text. */
function columnOfNetwork(role: Role, heading: string, profile: ColumnProfile): number {
  return role === 'text' && heading.length <= 40 && profile.averageLength > 20 && networkOf(heading) !== null ? 0.5 : 0;
}
