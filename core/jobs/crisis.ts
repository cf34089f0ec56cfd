/**
 * The crisis switch: puts the posts of the next 72 hours on hold in one action, and back, also later and by somebody else.
 *
 * What each post was is written into Suivi's tab before anything of the calendar changes: a failure in between leaves rows
 * that are remembered and were never put on hold, which the way back takes for what they are. Without that memory nothing is
 * put on hold.
 */
import type { Applied } from '../edits/edit.ts';
import { keptFinder } from '../findings/finding-key.ts';
import type { Crisis, BackPlan, HeldNow, HeldPost, HoldPlan, PostSoon } from '../crisis/crisis.ts';
import { heldNow } from '../crisis/held-now.ts';
import { planBack } from '../crisis/plan-back.ts';
import { planHold } from '../crisis/plan-hold.ts';
import { postsSoon } from '../crisis/posts-soon.ts';
import { unclearSoon } from '../crisis/unclear-soon.ts';
import { HostError } from '../host.ts';
import type { HostFault, Workbook, WorkbookOutline } from '../host.ts';
import { heldSaid, heldSetting } from '../settings-tab/held-settings.ts';
import type { HeldSaid } from '../settings-tab/held-settings.ts';
import { kindOf } from '../settings-tab/setting-kinds.ts';
import type { FieldCells } from '../settings-tab/settings-tab.ts';
import { readSettingsTab, splitTabs } from '../settings-tab/settings-tab.ts';
import type { Day } from '../time/day.ts';
import { listedCells } from '../tracking/listed-cells.ts';
import { listKey } from '../tracking/mark-plan.ts';
import type { ListsByColumn, MarkContext } from '../tracking/mark-plan.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import { fetchCrisisWords } from '../words/crisis-words-in.ts';
import { changeSettings } from './change-settings.ts';
import type { ChangeOptions } from './change-settings.ts';
import { markPosts } from './mark-posts.ts';
import type { Marked } from './mark-posts.ts';

export interface HeldOutcome {
  /** What became of the memory in Suivi's tab. */
  readonly remembered: Applied;
  /** Null where the memory could not be written whole: then nothing of the calendar was touched. */
  readonly marked: Marked | null;
  /** Why the host stopped before or while marking, though the memory stands: the next look tells what is on hold. Null where it did not. */
  readonly fault: HostFault | null;
}

export interface BackOutcome {
  readonly marked: Marked;
  /** What became of forgetting those that are back or were changed; null where it was not tried. */
  readonly forgotten: Applied | null;
  /** Why the host stopped while forgetting: the next look finds those posts back, and forgets them. Null where it did not. */
  readonly fault: HostFault | null;
}

/** What goes out soon, and what is on hold since an earlier crisis. `held` is what `readHeld` answers, `now` the minutes since midnight. */
export function crisisOf(tracked: TrackedCalendar, held: readonly HeldPost[], today: Day, now: number | null = null): Crisis {
  return { posts: postsSoon(tracked, today, now), unclear: unclearSoon(tracked, today, now), held: heldNow(tracked, held) };
}

/**
 * What Suivi's tab remembers; none where there is no tab. One round trip where the tab is longer than an outline shows.
 * @param seen The workbook with Suivi's own tab, as `FoundCalendar.seen`.
 * @throws HostError when the host can't be read.
 */
export async function readHeld(workbook: Workbook, seen: WorkbookOutline): Promise<readonly HeldPost[]> {
  const [own] = splitTabs(seen).own;
  if (own === undefined) return [];
  const { sheet, columns, rows } = await readSettingsTab(workbook, own);
  return rows.flatMap(({ row, cells }): readonly HeldPost[] => {
    const said = heldIn(cells);
    return said === null ? [] : [{ ...said, kept: { sheet: sheet.id, row, column: columns.kind } }];
  });
}

/**
 * What putting them on hold would change: one round trip, for the lists of the columns.
 * @param posts Those of `crisisOf`, or the ones among them that a person has left ticked.
 * @throws HostError when the host can't be read.
 */
export async function previewHold(workbook: Workbook, tracked: TrackedCalendar, posts: readonly PostSoon[], context: Omit<MarkContext, 'lists'>): Promise<HoldPlan> {
  return planHold(tracked, posts, context.today, { ...context, lists: await listsFor(workbook, tracked, posts.map(({ row }) => row)) });
}

/**
 * What the way back would change: one round trip, for the lists of the columns.
 * @throws HostError when the host can't be read.
 */
export async function previewBack(workbook: Workbook, tracked: TrackedCalendar, held: readonly HeldNow[], context: Omit<MarkContext, 'lists'>): Promise<BackPlan> {
  return planBack(tracked, held, { ...context, lists: await listsFor(workbook, tracked, held.flatMap(({ row }) => row ?? [])) });
}

/**
 * Remembers first, then marks, then forgets what was not marked after all.
 * @throws HostError where nothing was written yet.
 */
export async function hold(workbook: Workbook, plan: HoldPlan, options: ChangeOptions = {}): Promise<HeldOutcome> {
  const isSame = keptFinder(plan.remember, ({ said }) => said.key);
  const remembered = plan.remember.length === 0 ? NOTHING : await changeSettings(workbook, async ({ language }) => {
    const { heldNote } = await fetchCrisisWords(language);
    const wished = plan.remember.map(({ said, sheetName }) => heldSetting(said, sheetName, said.day === null ? '' : heldNote(said.day, said.state)));
    // What was remembered of the same post before it moved has another key, and is of an earlier crisis.
    return { wished, isUnwanted: (cells) => isOf(cells, ({ key, channel }) => isSame(key).some(({ said }) => said.channel === channel)) };
  }, options);
  if (remembered.fault !== null || remembered.skipped.length > 0 || remembered.unknown.length > 0) return { remembered, marked: null, fault: remembered.fault };
  return { remembered, ...await markAndForget(workbook, plan, options) };
}

async function markAndForget(workbook: Workbook, plan: HoldPlan, options: ChangeOptions): Promise<Pick<HeldOutcome, 'marked' | 'fault'>> {
  let marked: Marked | null = null;
  try {
    marked = await markPosts(workbook, plan);
    const left = new Set(marked.outcomes.flatMap(({ row, kind }) => (kind === 'skipped' ? [row] : [])));
    const unmarked = plan.remember.filter(({ row }) => left.has(row)).map(({ said }) => said);
    // After a failure the workbook is left alone: what is remembered without need does no harm.
    // What was seen before may lack the tab that remembers them.
    if (unmarked.length > 0 && marked.applied.fault === null) await forgetHeld(workbook, unmarked, { ...options, seen: null });
    return { marked, fault: marked.applied.fault };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { marked, fault: error.fault };
  }
}

/**
 * Marks first, then forgets what is back, and what somebody gave another state.
 * @throws HostError where nothing was written yet.
 */
export async function back(workbook: Workbook, plan: BackPlan, options: ChangeOptions = {}): Promise<BackOutcome> {
  const marked = await markPosts(workbook, plan);
  if (marked.applied.fault !== null) return { marked, forgotten: null, fault: marked.applied.fault };
  const done = new Set(marked.outcomes.flatMap(({ row, kind }) => (kind === 'written' || kind === 'already' ? [row] : [])));
  const over = [...plan.back.filter(({ row }) => row !== null && done.has(row)), ...plan.settled].map(({ held }) => held);
  if (over.length === 0) return { marked, forgotten: null, fault: null };
  try {
    const forgotten = await forgetHeld(workbook, over, options);
    return { marked, forgotten, fault: forgotten.fault };
  } catch (error) {
    if (!(error instanceof HostError) || marked.applied.written === 0) throw error;
    return { marked, forgotten: null, fault: error.fault };
  }
}

/**
 * Takes away what is remembered of these posts, where it still says the same; also of those that are lost, once a person says so.
 * @throws HostError where nothing was written yet.
 */
export async function forgetHeld(workbook: Workbook, held: readonly HeldSaid[], options: ChangeOptions = {}): Promise<Applied> {
  const texts = new Set(held.map(textOf));
  return changeSettings(workbook, () => ({ wished: [], isUnwanted: (cells) => isOf(cells, (said) => texts.has(textOf(said))) }), options);
}

const NOTHING: Applied = { written: 0, skipped: [], unknown: [], fault: null };

function heldIn(cells: FieldCells): HeldSaid | null {
  return kindOf(cells) === 'crisis' ? heldSaid(cells) : null;
}

function isOf(cells: FieldCells, isMeant: (said: HeldSaid) => boolean): boolean {
  const said = heldIn(cells);
  return said !== null && isMeant(said);
}

function textOf({ key, channel, state }: HeldSaid): string {
  return `${key} ${state} ${channel ?? ''}`;
}

async function listsFor(workbook: Workbook, tracked: TrackedCalendar, rows: readonly number[]): Promise<ListsByColumn> {
  const cells = listedCells(tracked, rows);
  const read = cells.length === 0 ? [] : await workbook.lists(cells);
  return new Map(cells.map((cell, index) => [listKey(cell), read[index] ?? null]));
}
