/** The month as a grid: each post in its day with its channel, its hour and a sign for its state. */
import { STATES } from '../../../table/calendar.ts';
import type { State } from '../../../table/calendar.ts';
import { civilFromDay, weekdayOf } from '../../../time/day.ts';
import type { Day } from '../../../time/day.ts';
import { isoWeekOf } from '../../../time/iso-week.ts';
import { stateColours } from '../../../tracking/state-colours.ts';
import type { MonthPackWords } from '../../../words/month-pack-words.ts';
import type { ReportDocument } from '../../sheet/blocks.ts';
import type { DayGridBlock, GridDay, GridEntry } from '../../sheet/day-grid.ts';
import { linkTo } from '../../weekly/blocks/report-link.ts';
import type { MonthPack, PackedPost } from '../month-pack.ts';
import { shortChannels } from './short-channels.ts';

/** A circle that fills as the work goes on: read on grey paper too. */
const SIGNS: { readonly [S in State]: string } = {
  idea: '◌', 'to-produce': '○', 'in-review': '◔', approved: '◑', scheduled: '◕', published: '●', 'on-hold': '‖', cancelled: '✕',
};
const NO_SIGN = '–';
const EVENT_SIGN = '★';
/** Behind and of an event, which has no state. */
const EVENT_COLOURS = ['#f4f5f6', '#404040'] as const;
const SUNDAY = 7;

export function monthGrid(pack: MonthPack, words: MonthPackWords, region: ReportDocument['region']): DayGridBlock {
  const isByMonday = region === 'fr-FR';
  const first = isByMonday ? 1 : SUNDAY;
  const start = pack.from - ((weekdayOf(pack.from) - first + 7) % 7);
  const weeks = Math.ceil((pack.to - start + 1) / 7);
  // Where no post has a state that is known, there is no sign to explain.
  const isTold = pack.states.some(({ state }) => state !== null);
  return {
    kind: 'day-grid',
    corner: isByMonday ? words.corner : '',
    weekdays: Array.from({ length: 7 }, (_, at) => words.weekdays[(first - 1 + at) % 7] ?? ''),
    weeks: Array.from({ length: weeks }, (_, week) => ({
      name: isByMonday ? isoWeekOf(start + week * 7).week : null,
      days: Array.from({ length: 7 }, (__, at) => gridDay(pack, start + week * 7 + at, words, { isTold, isByMonday })),
    })),
    legend: legend(pack, words, isTold),
  };
}

/** A row that begins with Sunday is of two ISO weeks: the day with which each begins names it, for no one number is the row's. */
function gridDay({ days, from }: MonthPack, day: Day, words: MonthPackWords, { isTold, isByMonday }: { readonly isTold: boolean; readonly isByMonday: boolean }): GridDay {
  const found = days[day - from];
  if (found === undefined) return { name: null, entries: [] };
  const week = !isByMonday && (day === from || weekdayOf(day) === 1) ? words.weekOf(isoWeekOf(day).week) : '';
  const holidays = found.holidays.map(({ name, isSubstitute }) => words.holiday(name, isSubstitute)).join(', ');
  return {
    name: { date: civilFromDay(day).date, note: [week, holidays].filter((part) => part !== '').join(' · ') },
    entries: found.posts.map((post) => entry(post, words, isTold)),
  };
}

function entry(post: PackedPost, words: MonthPackWords, isTold: boolean): GridEntry {
  const text = [shortChannels(post.channels, words), post.minutes === null ? '' : words.time(post.minutes), post.text || words.untitled].filter((part) => part !== '').join(' · ');
  const sign = post.isEvent ? EVENT_SIGN : isTold ? signOf(post.state) : '';
  return { sign, text, link: linkTo(post), ...(post.isEvent ? { colours: EVENT_COLOURS } : inColours(post.state, words)) };
}

/** What there is of it, with its number. */
function legend({ states, events }: MonthPack, words: MonthPackWords, isTold: boolean): readonly GridEntry[] {
  return [
    ...(isTold ? states : []).map(({ state, posts }): GridEntry => ({ sign: signOf(state), text: words.legend(words.stateOf(state), posts), ...inColours(state, words) })),
    ...(events === 0 ? [] : [{ sign: EVENT_SIGN, text: words.legend(words.event, events), colours: EVENT_COLOURS }]),
  ];
}

function signOf(state: State | null): string {
  return state === null ? NO_SIGN : SIGNS[state];
}

export function inColours(state: State | null, { language }: Pick<MonthPackWords, 'language'>): Pick<GridEntry, 'colours'> {
  const own = state === null ? undefined : stateColours(language)[STATES.indexOf(state)];
  return own === undefined ? {} : { colours: [own.fill, own.text] };
}
