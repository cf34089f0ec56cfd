/** The month on a page, and who does what in it, in English. */
import type { MonthProgress, Stage } from '../../report/month/month-pack.ts';
import type { Day } from '../../time/day.ts';
import type { HolidayName } from '../../time/named-holidays.ts';
import { stateName } from '../../tracking/state-names.ts';
import { NBSP, capital, dateInEnglish, timeInEnglish } from '../format.ts';
import type { MonthPackWords } from '../month-pack-words.ts';
import { WEEKDAYS, counted, number } from './phrases.ts';
import { longDay } from './team-moments.ts';

const HOLIDAYS: { readonly [N in HolidayName]: string } = {
  'new-year': 'New Year’s Day', 'good-friday': 'Good Friday', 'easter-monday': 'Easter Monday', ascension: 'Ascension Day', 'whit-monday': 'Whit Monday',
  patriots: 'National Patriots’ Day', victoria: 'Victoria Day', quebec: 'Fête nationale', canada: 'Canada Day', labour: 'Labour Day',
  reconciliation: 'Truth and Reconciliation', thanksgiving: 'Thanksgiving', remembrance: 'Remembrance Day', 'may-day': 'Labour Day', victory: 'Victory in Europe Day',
  france: 'Bastille Day', belgium: 'National Day', switzerland: 'National Day', assumption: 'Assumption Day', 'all-saints': 'All Saints’ Day', armistice: 'Armistice Day',
  christmas: 'Christmas Day', boxing: 'Boxing Day',
};
const STEPS: { readonly [S in NonNullable<Stage>]: string } = {
  idea: 'Choose', 'to-produce': 'Produce', 'in-review': 'Get approved', approved: 'Schedule', scheduled: 'Confirm it is out', published: '✓ Published',
  late: 'Move or cancel', 'on-hold': 'Resume or cancel', cancelled: 'Cancelled',
};

export const enMonthPack: MonthPackWords = {
  language: 'en',
  name: (key) => `Month ${key}`,
  title: ({ from, year }) => `${monthName(from)} ${year}`,
  subtitle: ({ posts: all, events, writtenOn, from }) => [
    all === 0 ? 'No posts' : posts(all), ...(events === 0 ? [] : [counted(events, 'event', 'events')]),
    `prepared by Suivi on ${longDay(writtenOn, from)}`,
  ].join(' · '),
  progress: progressSentence,

  corner: 'Week',
  weekOf: (week) => `week${NBSP}${week}`,
  weekdays: WEEKDAYS,
  holiday: (name, isSubstitute) => (isSubstitute ? `${HOLIDAYS[name]} (observed)` : HOLIDAYS[name]),
  time: timeInEnglish,
  everyChannel: 'All channels',
  untitled: 'Post without text',
  event: 'Event',
  legend: (name, count) => `${name}: ${number(count)}`,

  undated: 'No date yet',
  undatedHeads: ['State', 'Channel', 'Post'],
  stateOf: (state) => (state === null ? 'No known state' : stateName(state, 'en')),

  readThis: (shortNames, hasFurther) => [
    ...(shortNames.length === 0 ? [] : [`${shortNames.join(', ')}.`]), 'Click the sign of a post to go to its row.',
    ...(hasFurther ? ['“+”: the other posts of that day are on the next page.'] : []),
  ].join(' '),
  further: 'The rest of the calendar, day by day',
  furtherHeads: ['Day', 'State', 'Channel and time', 'Post'],

  tasks: 'Who does what',
  taskHeads: ['Person', 'To do', 'Publication day', 'Channel and time', 'Post', 'No later than'],
  nobody: 'To be assigned',
  held: (person, tasks) => `${person} (${number(tasks)})`,
  step: (stage) => (stage === null ? 'Publish' : STEPS[stage]),
  approve: 'Approve',
  visual: 'Provide the visual',
  watch: 'Follow the event',
  noTasks: 'Nothing to do this month.',
  tasksMean: 'Approvals and visuals are asked for as long as they are missing. What is left to a group or to several people is still to be assigned. Ideas and cancelled posts are left out.',
};

function progressSentence({ rows, planned, ready, ideas, onHold, before, rowsBefore, isThin, share, by, isUnder, isDue }: MonthProgress, from: Day): string {
  const month = monthName(from);
  const aside = [...(ideas === 0 ? [] : [`including ${counted(ideas, 'idea', 'ideas')}`]), ...(onHold === 0 ? [] : [`${number(onHold)} on hold not counted`])].join('; ');
  const apart = aside && ` (${aside})`;
  if (rows === 0) return `Nothing is planned for ${month} yet${apart}${rowsBefore === 0 ? '' : `, compared with ${posts(rowsBefore)} in ${monthName(before)}`}.`;
  const told = planned === rows
    ? `${rows === 1 ? 'the only post' : `all ${posts(rows)}`} of ${month}${apart} ${ready < rows ? (rows === 1 ? 'has a date' : 'have a date') : rows === 1 ? 'is planned' : 'are planned'}`
    : `${planned === 0 ? 'none' : number(planned)} of the ${posts(rows)} of ${month}${apart} ${planned < 2 ? 'is' : 'are'} planned (${percent(planned / rows)})`;
  const far = ready < planned ? `; approved, scheduled or out: ${number(ready)}` : '';
  const goal = isUnder && planned < rows * share ? `; the target ${isDue ? 'was' : 'is'} ${percent(share)} by ${dateInEnglish(by, from)}` : '';
  const thin = isThin ? ` That is little: ${monthName(before)} has ${number(rowsBefore)}.` : '';
  return `${capital(told)}${far}${goal}.${thin}`;
}

function posts(count: number): string {
  return counted(count, 'post', 'posts');
}

/** Rounded down, so that nothing is said to be reached that is not. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}

/** The name alone, from the first day of the month. */
function monthName(first: Day): string {
  return dateInEnglish(first, first).split(NBSP)[0] ?? '';
}
