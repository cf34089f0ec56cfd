/** How certain the roles of a table's columns are, and how certain it is that the other columns play none. */
import type { Role } from '../table/role.ts';
import { ROLES } from '../table/role.ts';
import type { HeadedColumn } from './column-roles.ts';
import { fitOf } from './role-fit.ts';

/** Scores by role and column, and the column that each role got, or -1. */
export interface Assignment {
  readonly columns: readonly HeadedColumn[];
  readonly scores: readonly Float64Array[];
  readonly chosen: Int32Array;
  /** Roles that are not to be had. */
  readonly taken: ReadonlySet<Role | null>;
}

/** A score that leaves no doubt: a plain heading, even over no cells. */
const SURE_SCORE = 0.95;
/** A score that is no more than a guess. */
const GUESS_SCORE = 0.35;
const GUESS_CONFIDENCE = 0.3;
/** A rival this far behind is none. */
const CLEAR_MARGIN = 0.3;
/** What a rival that comes level leaves of the confidence. */
const LEVEL = 0.55;
/** What cells that don't fit at all take from a heading that is plain. */
const MISFIT = 0.35;
/** A role that another column plays so much better is no rival. */
const BETTER_ELSEWHERE = 0.15;
const PLAIN_HEADING = 0.6;
const EMPTY_CONFIDENCE = 0.9;
const NAMED_CONFIDENCE = 0.95;
/** An unknown heading over cells that fit no part that is still to be had. */
const UNKNOWN_DOUBT = 0.25;
/** An unknown heading over cells that may be such a part. */
const POSSIBLE_DOUBT = 0.55;
const NO_MISFIT = 0.15;

/** Roles that may be missed under a heading nobody has foreseen, and how much cells that fit them fully say so. */
const HINTS: ReadonlyMap<Role, number> = new Map<Role, number>([
  ['date', 1], ['datetime', 1], ['time', 0.9], ['channel', 0.9], ['status', 0.8], ['text', 1], ['title', 1.1], ['format', 0.8], ['pillar', 0.8],
  ['owner', 0.9], ['tracking', 0.6], ['url', 0.6],
]);
/** A role with which another goes: who has the one doesn't look for the other. */
const STANDS_FOR: ReadonlyMap<Role, readonly Role[]> = new Map<Role, readonly Role[]>([
  ['date', ['datetime']], ['datetime', ['date']], ['time', ['datetime']], ['title', ['text']], ['tracking', ['status', 'url']],
]);

/** High where heading and cells agree, no other role comes near and no other column could play this one. */
export function confidenceIn(assignment: Assignment, role: number, column: number): number {
  const { columns, scores } = assignment;
  const own = scores[role]?.[column] ?? 0;
  const rival = Math.max(rivalRole(assignment, role, column), rivalColumn(assignment, role, column));
  const margin = clamped((own - rival) / CLEAR_MARGIN);
  const profile = columns[column]?.profile;
  const name = ROLES[role];
  const misfit = profile === undefined || name === undefined ? 0 : Math.max(0, -fitOf(name, profile));
  const strength = GUESS_CONFIDENCE + (1 - GUESS_CONFIDENCE) * clamped((own - GUESS_SCORE) / (SURE_SCORE - GUESS_SCORE));
  return rounded(clamped(strength - misfit * MISFIT) * (LEVEL + (1 - LEVEL) * margin));
}

/** The next best part that this column could play, unless another column plays it better. */
function rivalRole({ scores, chosen }: Assignment, role: number, column: number): number {
  let rival = 0;
  for (const [other, row] of scores.entries()) {
    const score = row[column] ?? 0;
    const held = row[chosen[other] ?? -1] ?? 0;
    if (other !== role && score > rival && held < score + BETTER_ELSEWHERE) rival = score;
  }
  return rival;
}

/** The next best column for a role, among those that play no other part. */
function rivalColumn({ columns, scores, chosen }: Assignment, role: number, column: number): number {
  const held = new Set(chosen);
  let rival = 0;
  for (const [other, each] of columns.entries()) {
    if (other === column || held.has(other) || each.meanings.has('other')) continue;
    rival = Math.max(rival, scores[role]?.[other] ?? 0);
  }
  return rival;
}

/** High where the heading says something else, or where the cells fit no part that is still to be had. */
export function confidenceOfNone({ columns, scores, chosen, taken }: Assignment, column: number): number {
  const each = columns[column];
  if (each === undefined || each.profile.filled === 0) return EMPTY_CONFIDENCE;
  if ((each.meanings.get('other') ?? 0) >= PLAIN_HEADING) return NAMED_CONFIDENCE;
  const isHeld = (role: Role): boolean => taken.has(role) || (chosen[ROLES.indexOf(role)] ?? -1) >= 0;
  const isUnknown = each.meanings.size === 0;
  let doubt = isUnknown ? UNKNOWN_DOUBT : 0;
  for (const [role, weight] of HINTS) {
    if (isHeld(role)) continue;
    const fit = fitOf(role, each.profile);
    if (isUnknown && fit > NO_MISFIT) doubt = Math.max(doubt, POSSIBLE_DOUBT);
    if (!(STANDS_FOR.get(role) ?? []).some(isHeld)) doubt = Math.max(doubt, scores[ROLES.indexOf(role)]?.[column] ?? 0, weight * fit);
  }
  return rounded(1 - clamped(doubt));
}

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
