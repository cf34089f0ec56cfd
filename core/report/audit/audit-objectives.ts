/** The objectives: how far each has come by the part of its time that has gone by, and which channels serve it. */
import type { Figures } from '../../kpi/figures.ts';
import { figuresOf } from '../../kpi/known-figures.ts';
import { objectiveName } from '../../kpi/objective-name.ts';
import { objectivesOf } from '../../kpi/objectives.ts';
import type { ObjectiveProgress } from '../../kpi/objectives.ts';
import { isKept, pagesOf } from '../../rules/channels/pages.ts';
import { goalKey, goalKeys } from '../../rules/goals/goal-words.ts';
import { isSameObjective } from '../../rules/goals/objective-hole.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTab, SideTabs } from '../../side-tabs/side-tabs.ts';
import { entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { ALL_CHANNELS } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { quotable } from '../../words/quotable.ts';
import type { AimCell, AuditAims, AuditObjective, ObjectiveStanding } from './audit.ts';

/** Less done than this part of what the time asks for is behind: few measures grow evenly. */
const BEHIND = 0.8;
/** Before this part of the time nothing is said. */
const LEAST_ELAPSED = 0.25;

/** As they stand today: what an older month had reached by its end no calendar tells, for figures grow. */
export function auditObjectives(calendar: Calendar, tabs: Pick<SideTabs, 'objectives' | 'results' | 'channels'>, today: Day): readonly AuditObjective[] | null {
  const tab = tabs.objectives;
  if (tab === null) return null;
  const figures = figuresOf(calendar, tabs.results?.rows ?? [], today);
  const pages = inventoryOf(tabs);
  return objectivesOf(figures, tab.rows).map((progress) => ({ ...objectiveOf(tab, progress, today), countedOn: countedOn(figures, progress, pages) }));
}

/** The tab may name one channel for what several pages serve, some networks give no reach, and some files were never imported. */
function countedOn(figures: Figures, { row, actual, isNamed, onlyOn }: ObjectiveProgress, pages: readonly ChannelRow[]): readonly string[] {
  const { calendar, extras, parts } = figures;
  const own = onlyOn.length > 0 ? onlyOn : isNamed || row.channel.includes(ALL_CHANNELS) ? [] : row.channel;
  const all = [...calendar.channel.entries.flatMap(({ channels }) => channels), ...extras.flatMap(({ channel }) => channel), ...parts.flatMap(({ channels }) => channels)];
  const channels = own.length > 0 ? own : [...new Set(all)].filter((channel) => channel !== '' && channel !== ALL_CHANNELS);
  if (actual === null) return [];
  // The same objective, on each of its channels alone.
  const serving = channels.length < 2 ? [] : objectivesOf(figures, channels.map((channel) => ({ ...row, channel: [channel] }))).filter(({ posts }) => posts > 0);
  const counted = channels.length < 2 ? channels : serving.filter(({ measured }) => measured > 0).flatMap(({ row: { channel } }) => channel);
  const asked = onlyOn.length > 0 ? [] : pages.filter((page) => isServedBy(goalKey(row.objective), page)).flatMap(({ network }) => network);
  return [...serving.flatMap(({ row: { channel } }) => channel), ...asked].every((channel) => counted.includes(channel)) ? [] : counted;
}

function isServedBy(key: string, { objectives }: Pick<ChannelRow, 'objectives'>): boolean {
  return objectives.some((each) => isSameObjective(goalKey(each), key));
}

function objectiveOf(tab: SideTab<'objectives'>, { row, ...progress }: ObjectiveProgress, on: Day): Omit<AuditObjective, 'countedOn'> {
  const { from } = progress;
  const elapsed = from === null || row.due === null || row.due <= from ? null : Math.min(1, Math.max(0, (on - from + 1) / (row.due - from + 1)));
  return {
    ...progress, objective: objectiveName({ row, onlyOn: progress.onlyOn }), measureWord: quotable(row.measure), target: row.target, due: row.due, budget: row.budget, spent: row.spent, currency: row.currencyWord, elapsed,
    standing: standingOf(progress.share, elapsed, row.due !== null && on > row.due),
    cell: sideCell(tab, row, 'objective'), sheetName: tab.sheetName,
  };
}

function standingOf(share: number | null, elapsed: number | null, isOver: boolean): ObjectiveStanding {
  if (share === null) return 'unknown';
  if (share >= 1) return 'reached';
  if (isOver) return 'missed';
  if (elapsed === null || elapsed < LEAST_ELAPSED) return 'unknown';
  return share < elapsed * BEHIND ? 'behind' : 'on-track';
}

function inventoryOf({ channels }: Pick<SideTabs, 'channels'>): readonly ChannelRow[] {
  return channels === null ? [] : pagesOf(channels).filter(isKept);
}

/** @param rows Of the month's posts. Null where there is no tab of objectives, or no channel is known. */
export function auditAims(calendar: Calendar, tabs: Pick<SideTabs, 'objectives' | 'channels'>, rows: readonly number[]): AuditAims | null {
  const tab = tabs.objectives;
  const pages = inventoryOf(tabs);
  const channels = [...new Set([...pages.filter(({ level }) => level !== 'passive').flatMap(({ network }) => network), ...(tab?.rows ?? []).flatMap(({ channel }) => channel)])];
  if (tab === null || channels.length === 0) return null;
  const posts = postsByAim(calendar, rows);
  const seen: string[] = [];
  const lines = tab.rows.flatMap((row): AuditAims['rows'] => {
    const key = goalKey(row.objective);
    if (key === '' || seen.some((each) => isSameObjective(each, key))) return [];
    seen.push(key);
    const own = tab.rows.filter(({ objective }) => isSameObjective(goalKey(objective), key)).flatMap(({ channel }) => channel);
    const asked = new Set([...own, ...pages.filter((page) => isServedBy(key, page)).flatMap(({ network }) => network)]);
    const cells = channels.map((channel): AimCell => ({ isAsked: asked.has(channel), posts: posts === null ? null : posts(key, channel) }));
    return [{ objective: quotable(row.objective), cells, place: { cell: sideCell(tab, row, 'objective'), sheetName: tab.sheetName } }];
  });
  const isIdle = (at: number): boolean => !lines.some(({ cells }) => cells[at]?.isAsked === true || (cells[at]?.posts ?? 0) > 0);
  return { channels, rows: lines, idle: channels.filter((_, at) => isIdle(at)) };
}

/** Null where the calendar has no column of objectives. */
function postsByAim(calendar: Calendar, rows: readonly number[]): ((objective: string, channel: string) => number) | null {
  if (!calendar.roles.has('objective')) return null;
  const posts = rows.map((row) => ({ keys: goalKeys(entryOf(calendar.objective, row)), channels: entryOf(calendar.channel, row).channels }));
  return (objective, channel) => posts.filter(({ keys, channels }) => channels.includes(channel) && keys.some((key) => isSameObjective(key, objective))).length;
}
