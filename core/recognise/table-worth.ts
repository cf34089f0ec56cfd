/** How much a table is worth as a calendar or an export, and whether it is one at all. */
import { MEASURES } from '../table/role.ts';
import type { Role } from '../table/role.ts';
import type { AssignedColumn, HeadedColumn } from './column-roles.ts';
import { exportSigns } from './export-signs.ts';
import { publishingEvidence } from './publishing-evidence.ts';

const WORTH: ReadonlyMap<Role, number> = new Map<Role, number>([
  ['date', 2], ['datetime', 2], ['time', 0.6], ['channel', 1.5], ['title', 1.2], ['text', 1.5], ['format', 1], ['status', 1.2], ['pillar', 0.8],
  ['owner', 0.7], ['campaign', 0.5], ['tracking', 0.6], ['url', 0.5], ['asset', 0.6], ['hashtags', 0.6], ['cta', 0.5], ['approver', 0.4],
]);
const OTHER_WORTH = 0.3;
const MEASURE_WORTH = 0.5;
/** Columns of marks under the names of channels: a channel and a status. */
const CHANNELS_WORTH = 2.7;

const MEASURE_ROLES: ReadonlySet<Role> = new Set<Role>(MEASURES);
/** Roles that only a plan has. */
const PLAN_ROLES: ReadonlySet<Role> = new Set<Role>(['status', 'owner', 'approver', 'tracking', 'pillar', 'cta', 'hashtags', 'notes', 'asset', 'time', 'objective', 'audience']);
/** Roles that speak of publishing, unlike those that any list of things to do has. */
const PUBLISHING_ROLES: ReadonlySet<Role> = new Set<Role>(['text', 'channel', 'format', 'pillar', 'campaign', 'asset', 'hashtags', 'cta']);
const WITH_TITLE: ReadonlySet<Role> = new Set<Role>(['status', 'tracking', 'time', 'datetime', 'objective', 'audience', 'url']);
/** Roles of which a plan without dates has several. */
const CORE_ROLES: ReadonlySet<Role> = new Set<Role>(['channel', 'title', 'text', 'format', 'status', 'pillar']);
const ENOUGH_WITHOUT_DATE = 3;
/** What those who make posts note down on them; a network's figures, or those of the tool that posts, have one of them at most. */
const WORK_ROLES: ReadonlySet<Role> = new Set<Role>(['status', 'owner', 'approver', 'tracking', 'notes', 'cta']);
const ENOUGH_WORK = 2;
/** A heading that says so much means nothing else. */
const PLAINLY = 0.9;
/** Measures that make figures of posts where nothing else tells which posts they are. */
const FIGURES_ALONE = 4;

export function tableWorth(columns: readonly AssignedColumn[], bodyRows: number): number {
  let worth = hasChannelColumns(columns) ? CHANNELS_WORTH : 0;
  for (const { role, score } of columns) {
    if (role !== null) worth += roleWorth(role) * Math.min(1.2, score);
  }
  return worth * (bodyRows === 0 ? 0.6 : 0.9 + Math.min(10, bodyRows) / 100);
}

/** What the headings alone promise: quick to tell, and enough to compare tables that stand side by side. */
export function headingsWorth(columns: readonly HeadedColumn[]): number {
  const best = new Map<Role, number>();
  for (const { meanings } of columns) {
    const [top] = [...meanings].sort(([, a], [, b]) => b - a);
    if (top === undefined || top[0] === 'other') continue;
    best.set(top[0], Math.max(best.get(top[0]) ?? 0, top[1] * roleWorth(top[0])));
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
}

function roleWorth(role: Role): number {
  return WORTH.get(role) ?? (MEASURE_ROLES.has(role) ? MEASURE_WORTH : OTHER_WORTH);
}

export type TableKind = 'calendar' | 'analytics';

/** Enough to speak of publishing. */
const ENOUGH_EVIDENCE = 0.7;
/** Without a date there must be more. */
const ENOUGH_UNDATED = 1.4;
/** So there must be on a tab that is called something else: what goes out, too. */
const PER_SIDE_NAME = 0.7;
/** A table against which so much speaks reports on something else. */
const OTHER_TRADE = -1;
const WHAT_GOES_OUT: ReadonlySet<Role> = new Set<Role>(['title', 'text', 'hashtags', 'asset']);
/** A plan says at least of what kind its posts are; channels and dates alone are those of tickets and of bought space. */
const SAYS_OF_POSTS: ReadonlySet<Role> = new Set<Role>([...WHAT_GOES_OUT, 'format', 'pillar', 'cta', 'url']);

/** What a table is, on a tab whose name speaks for a calendar (above 0) or against one; null where it neither plans posts nor reports on them. */
export function tableKind(columns: readonly AssignedColumn[], nameWorth: number): TableKind | null {
  // Of its pages and sources Google Analytics gives figures that are no post's.
  if (exportSigns(columns)?.siteLevel !== undefined) return 'analytics';
  const roles = new Set<Role>();
  for (const { role } of columns) if (role !== null) roles.add(role);
  if (hasChannelColumns(columns)) roles.add('channel').add('status');
  const count = (known: ReadonlySet<Role>): number => [...roles].filter((role) => known.has(role)).length;
  // Columns of figures that nobody has filled in report on nothing.
  const hasRows = columns.some(({ profile }) => profile.filled > 0);
  const isDated = roles.has('date') || roles.has('datetime');
  const measures = columns.filter(({ role, profile }) => role !== null && MEASURE_ROLES.has(role) && (!hasRows || profile.share('placeholder') < Number(profile.filled > 0))).length;
  const hasContent = count(WHAT_GOES_OUT) > 0;
  // However many figures a team keeps beside its plan, it stays one.
  const isWorkedOn = hasContent && (isTeamRow(columns, roles) || count(WORK_ROLES) >= ENOUGH_WORK || columns.some(({ role, profile }) => role === 'status' && profile.share('ahead') > 0));
  const isMostlyFigures = measures > count(PLAN_ROLES) && !isWorkedOn;
  if (measures >= 2 && isMostlyFigures && (isDated || roles.has('url') || roles.has('id') || roles.has('title') || roles.has('channel'))) return 'analytics';
  // What kind of post it was, and figures of it: an export that has been stripped of its dates and links.
  if (measures >= FIGURES_ALONE && isMostlyFigures && roles.has('format') && !isDated) return 'analytics';
  if (nameWorth < 0 && !hasContent) return null;
  const evidence = publishingEvidence(columns) + (nameWorth > 0 ? 1 : nameWorth < 0 ? -PER_SIDE_NAME : 0);
  // Dates under a heading that says nothing are dates of publication only beside what is published.
  if (isDated && evidence >= ENOUGH_EVIDENCE && (hasContent || isDateNamed(columns))) {
    if (count(PUBLISHING_ROLES) >= 1 && (nameWorth > 0 || hasChannelColumns(columns) || count(SAYS_OF_POSTS) >= 1)) return 'calendar';
    if (roles.has('title') && (nameWorth > 0 || count(WITH_TITLE) >= 1)) return 'calendar';
  }
  // What something cost is a measure of any bill, and a single other one may be part of anything.
  const isMeasured = measures >= 2 ? evidence > OTHER_TRADE : measures === 1 && !roles.has('spend') && evidence >= 0;
  if (isDated && isMeasured) return 'analytics';
  return count(CORE_ROLES) >= ENOUGH_WITHOUT_DATE && evidence >= ENOUGH_UNDATED ? 'calendar' : null;
}

/**
 * Where each text stands, with no network's number for it: a team's list, even when all is published. A network says `Delivery` of
 * its advertisements, so that only what is plainly called a status will do where no channel stands beside it.
 */
function isTeamRow(columns: readonly AssignedColumn[], roles: ReadonlySet<Role>): boolean {
  if (!roles.has('text') || !roles.has('status') || roles.has('id')) return false;
  return roles.has('channel') || columns.some(({ role, meanings }) => role === 'status' && (meanings.get('status') ?? 0) >= PLAINLY);
}

function hasChannelColumns(columns: readonly AssignedColumn[]): boolean {
  return columns.some(({ channel }) => channel !== undefined);
}

function isDateNamed(columns: readonly AssignedColumn[]): boolean {
  return columns.some(({ role, meanings }) => (role === 'date' || role === 'datetime') && (meanings.has('date') || meanings.has('datetime') || meanings.has('time')));
}
