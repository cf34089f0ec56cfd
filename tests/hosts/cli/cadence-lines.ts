/** Lines of `cadence` that gather several figures: weeks, what can't be placed, targets that can't be read. */
import { countedPosts } from '../../../core/cadence/counted-posts.ts';
import type { Cadence, CadenceTarget } from '../../../core/cadence/cadence.ts';
import { unreadTargets } from '../../../core/cadence/unread-targets.ts';
import type { Day, Language, OpenedCalendar } from '../../../core/index.ts';
import { qualifiedAddress } from '../../../core/table/cell-ref.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import { formatIsoWeek, isoWeekOf } from '../../../core/time/iso-week.ts';
import { CADENCE_WORDS, VIEW_WORDS } from './cadence-words.ts';

/** One channel in one week. */
export interface CountedWeek {
  readonly week: Day;
  readonly channel: string;
  readonly posts: number;
  readonly target: CadenceTarget | null;
  /** Whether all of its days are in the period. */
  readonly isWhole: boolean;
}

/** So many weeks without a post are told in one line. */
const LONG_RUN = 3;

/** A line for each week and channel; weeks in a row in which nothing was asked and nothing went out are one. */
export function weekLines(weeks: readonly CountedWeek[], language: Language): readonly string[] {
  const say = CADENCE_WORDS[language];
  const byWeek = new Map<Day, CountedWeek[]>();
  for (const each of weeks) byWeek.set(each.week, [...(byWeek.get(each.week) ?? []), each]);
  const lines: string[] = [];
  let run: Day[] = [];
  const endRun = (): void => {
    const [first, last] = [run[0], run[run.length - 1]];
    if (first !== undefined && last !== undefined && run.length >= LONG_RUN) lines.push(say.emptyWeeks(nameOf(first), nameOf(last), run.length));
    else for (const week of run) lines.push(...linesOf(byWeek.get(week) ?? [], language));
    run = [];
  };
  for (const [week, own] of byWeek) {
    if (own.every(({ posts, target }) => posts === 0 && target === null)) run.push(week);
    else {
      endRun();
      lines.push(...linesOf(own, language));
    }
  }
  endRun();
  return lines;
}

function linesOf(weeks: readonly CountedWeek[], language: Language): readonly string[] {
  return weeks.map((counted) => CADENCE_WORDS[language].week(nameOf(counted.week), counted));
}

function nameOf(week: Day): string {
  return formatIsoWeek(isoWeekOf(week));
}

/** Where the calendar's posts are, if anywhere. */
export function elsewhereLines(calendar: Calendar, language: Language): readonly string[] {
  const all = { from: 0, to: Number.MAX_SAFE_INTEGER };
  const { firstDay, lastDay } = countedPosts(calendar, all, all, [], new Set());
  return firstDay === null || lastDay === null ? [] : [CADENCE_WORDS[language].elsewhere(firstDay, lastDay)];
}

/** Cells of the tab of channels of which nothing is counted, each with what to write instead. */
export function unreadLines({ tabs }: Pick<OpenedCalendar, 'tabs'>, language: Language): readonly string[] {
  const { unread, toWrite } = VIEW_WORDS[language];
  return unreadTargets(tabs).map(({ kind, text, cell }) => `${unread(kind, text)} (${qualifiedAddress(tabs.channels?.sheetName ?? '', cell.row, cell.column)}). ${toWrite[kind]}`);
}

/** Weeks to come that lack more posts than slots are free for. */
export function unplacedLines({ futureGaps, freeSlots }: Pick<Cadence, 'futureGaps' | 'freeSlots'>, named: (channel: number) => string, language: Language): readonly string[] {
  return futureGaps.flatMap(({ channel, week, unplaced, shutBy }) => {
    if (unplaced === undefined) return [];
    const hasSlots = freeSlots.some((slot) => slot.channel === channel && slot.day >= week && slot.day < week + 7);
    return [CADENCE_WORDS[language].unplaced(named(channel), week, { posts: unplaced, why: hasSlots ? null : VIEW_WORDS[language].noSlot(shutBy ?? null) })];
  });
}
