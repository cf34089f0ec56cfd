/** The tracking of posts, in English. */
import { NBSP, dateInEnglish, wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';
import type { LeftPosts, TrackingWords } from '../tracking-words.ts';
import type { State } from '../../table/calendar.ts';
import { enStates } from './terms.ts';

/** More words can't be read in a sentence. */
const MOST_OFFERED = 8;

const MARKED: { readonly [S in State]: string } = {
  idea: 'as ideas',
  'to-produce': 'as “to produce”',
  'in-review': 'as in review',
  approved: 'as approved',
  scheduled: 'as scheduled',
  published: 'as published',
  'on-hold': 'as on hold',
  cancelled: 'as cancelled',
};

/** How many are in this state by now. */
export function alreadyInEnglish(state: State, count: number): string {
  return `${number(count)} already ${state === 'idea' && count !== 1 ? 'ideas' : enStates[state]}`;
}

export const enTracking: TrackingWords = {
  refusals: {
    'row-twice': () => 'another row is identical; change one of them',
    'row-shifted': () => 'its cells have shifted; put them back in their columns',
    'no-column': () => 'no column says where it stands; add a tracking column',
    'no-channel': () => 'its columns do not name the channel; fill it in first',
    'unknown-word': ({ word }) => `“${quotable(word)}” is no state that Suivi knows; tell it what the word means`,
    illegal: ({ from, through }) => {
      if (from === 'published') return 'it is published already; correct the cell by hand if that is a mistake';
      return through.length === 0 ? `its state does not allow it${from === null ? '' : ` (${enStates[from]})`}` : `first mark it ${through.map(markedAs).join(', then ')}`;
    },
    'is-event': () => 'it is an event, not a post',
    'is-idea': () => 'it is still an idea',
    'no-date': () => 'it has no date',
    'date-unread': ({ word }) => `its date can’t be read${word === '' ? '' : ` (${quotable(word)})`}; correct it`,
    'date-to-come': ({ day, today }) => `its date is still to come${day === null ? '' : ` (${dateInEnglish(day, today)})`}`,
    'date-past': ({ day, today }) => `its date is past${day === null ? '' : ` (${dateInEnglish(day, today)})`}; change the date or mark the post as published`,
    'not-in-list': ({ offered }) => `this state is not in the drop-down list (choices: ${offeredWords(offered)})`,
    'marks-only': () => 'its column takes check marks only',
    'dates-only': () => 'its column takes the dates of another state only',
    'link-wrong': () => 'the link is not a complete web address',
  },
  warnings: {
    'self-approval': (count) => (count === 1 ? 'One post is approved by the person who prepares it.' : `${number(count)} posts are approved by the person who prepares them.`),
    'no-approver': (count) => `${posts(count)} without a name in the approval column.`,
    'no-link': (count) => `${posts(count)} without a link to what was published.`,
    'who-kept': (count) => `${posts(count)} where another name is already there and is kept.`,
    'sign-kept': (count) => `${posts(count)} whose tracking column holds a note, which is kept.`,
    'sign-stays': (count) => `${posts(count)} whose tracking column stays as it is. Empty the cell if need be.`,
    'still-scheduled': (count) => `${posts(count)} to take out of the scheduling tool as well.`,
    'channels-left': (count) => `${posts(count)} of which some channels stay as they are.`,
  },
  details: { tool: 'tool', link: 'link', who: 'name', day: 'date' },
  unplaced: (details) => `No column for: ${details.join(', ')}.`,
  unknownWord: (word, count) => `What does “${quotable(word)}” mean (${posts(count)})?`,
  result: ({ state, marked, already, unknown, left }) => {
    const done = marked === 0 ? 'No posts marked' : `${posts(marked)} marked ${marked === 1 ? markedAs(state) : MARKED[state]}`;
    const same = already === 0 ? '' : `, ${alreadyInEnglish(state, already)}`;
    const unsure = unknown === 0 ? '' : `, ${number(unknown)} to check`;
    const count = left.reduce((sum, each) => sum + each.count, 0);
    return `${done}${same}${unsure}${count === 0 ? '' : `, ${number(count)} left: ${left.map(reason(left.length)).join('; ')}`}.`;
  },
};

function markedAs(state: State): string {
  return state === 'idea' ? 'as an idea' : MARKED[state];
}

/** How many is only said where there are several reasons. */
function reason(reasons: number): (left: LeftPosts) => string {
  return ({ why, count }) => (reasons < 2 ? why : `${why} (${number(count)})`);
}

function offeredWords(offered: readonly string[]): string {
  const shown = offered.slice(0, MOST_OFFERED).map(quotable).join(', ');
  return offered.length > MOST_OFFERED ? `${shown}…` : shown;
}

function posts(count: number): string {
  return `${number(count)}${NBSP}${count === 1 ? 'post' : 'posts'}`;
}

function number(count: number): string {
  return wholeNumber(count, ',');
}
