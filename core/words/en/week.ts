/** The view of the week, in English. */
import { civilFromDay, weekdayOf } from '../../time/day.ts';
import { NBSP, timeInEnglish, wholeNumber } from '../format.ts';
import type { WeekWords } from '../week-words.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const enWeek: WeekWords = {
  views: 'Views',
  weekTab: 'Week',
  findingsTab: 'Findings',
  teamTab: 'Team',
  cadenceTab: 'Cadence',
  resultsTab: 'Results',
  moreViews: 'More views',
  weekReport: 'Weekly report',
  otherReports: 'Other reports and exports',
  heading: 'This week and next',
  forWhom: 'For',
  everyone: 'The whole team',
  show: 'Show',
  showWhat: (sentence) => `Show: ${sentence}`,
  moreAbout: (sentence) => `More actions: ${sentence}`,
  ignoreAll: (count) => `Ignore all ${wholeNumber(count, ',')}`,
  quiet: (notRun) => {
    const quiet = 'No findings for this week or the next';
    return notRun === 0 ? `${quiet}.` : `${quiet}, but ${counted(notRun, 'rule', 'rules')} could not run.`;
  },
  showNotRun: (count) => (count === 1 ? 'Show which one' : 'Show which ones'),
  all: 'All findings',
  counts: {
    now: (count) => `${wholeNumber(count, ',')} for these two weeks`,
    older: (count) => `${wholeNumber(count, ',')} older`,
    later: (count) => `${wholeNumber(count, ',')} for later`,
    general: (count) => `${wholeNumber(count, ',')} general`,
  },
  places: { older: 'Older', later: 'For later', general: 'General' },
  tracking: 'Tracking',
  posts: (count) => counted(count, 'post', 'posts'),
  otherState: 'no known status',
  toSchedule: 'Approved, to schedule',
  allScheduled: 'Nothing approved is waiting to be scheduled.',
  myPosts: 'My posts',
  noPosts: 'No posts in these two weeks.',
  morePosts: (count) => `and ${wholeNumber(count, ',')} more`,
  untitled: 'Untitled',
  moment: (day, minutes) => {
    const { month, date } = civilFromDay(day);
    return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''}, ${MONTHS[month - 1] ?? ''}${NBSP}${date}${minutes === null ? '' : `, ${timeInEnglish(minutes)}`}`;
  },
};

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, ',')} ${count === 1 ? one : other}`;
}
