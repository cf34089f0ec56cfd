/** What the pane says around the marking of posts, in English. */
import type { State } from '../../table/calendar.ts';
import { wholeNumber } from '../format.ts';
import type { MarkingWords } from '../marking-words.ts';
import { quotable } from '../quotable.ts';
import { enStates } from './terms.ts';
import { enMarkReasons } from './mark-reasons.ts';
import { alreadyInEnglish } from './tracking.ts';

/** Only these states have a date. */
const DONE_ON: { readonly [S in State]?: string } = { approved: 'Approved on', scheduled: 'Scheduled on', published: 'Published on' };

export const enMarking: MarkingWords = {
  mark: 'Mark',
  markSelected: 'Mark the selected rows',
  markAs: (state) => `Mark as ${enStates[state]}`,
  markOneAs: (state, post) => `Mark as ${enStates[state]}: ${post}`,
  unconfirmed: 'Date past, to confirm',
  period: 'Period',
  periods: { both: 'These two weeks', this: 'This week', next: 'Next week', all: 'The whole calendar' },
  nothingCounted: 'No posts.',

  rows: 'Rows',
  lots: {
    'to-schedule': (count) => `To schedule (${number(count)})`,
    unconfirmed: (count) => `To confirm (${number(count)})`,
    findings: (count) => (count === 1 ? 'This row' : `Rows of the findings (${number(count)})`),
    selected: (count) => `Selected rows (${number(count)})`,
    filtered: (count) => `Rows the filter shows (${number(count)})`,
  },
  reading: 'Reading the selection',
  noneSelected: 'Select rows of the calendar.',
  state: 'New state',
  meaning: (word, state) => `${quotable(word)} (${state})`,
  tool: 'Tool',
  link: 'Link to the post',
  linkWrong: 'Paste an address that begins with https://.',
  day: (state) => DONE_ON[state] ?? '',
  who: 'Who are you?',
  nobody: 'Not given',
  channel: 'Channel',
  allChannels: 'All channels',

  preview: 'What will change',
  counts: ({ state, marks, refused, already, gone }) => {
    const parts = [`${marks === 0 ? 'None' : number(marks)} will change`];
    if (refused > 0) parts.push(`${number(refused)} refused`);
    if (already > 0) parts.push(alreadyInEnglish(state, already));
    if (gone > 0) parts.push(`${number(gone)} gone`);
    return parts.join(', ');
  },
  noRight: (state, allowed) => `You don’t have the right to mark as ${enStates[state]}${allowed === '' ? '' : ` (roles that have it: ${allowed})`}.`,
  change: (heading, from, to) => `${heading}: ${from} → ${to}`,
  refused: 'Not changed',
  reasons: enMarkReasons,
  more: (count) => `and ${number(count)} more`,
  markNow: (count) => (count === 0 ? 'Mark' : `Mark ${number(count)} ${count === 1 ? 'post' : 'posts'}`),

  showLeft: (count) => (count === 1 ? 'Show which one' : 'Show which ones'),
  harmed: (count) => (count === 1 ? '1 cell of someone else’s was replaced' : `${number(count)} cells of other people’s were replaced`),
  held: (address, old) => `${address} held: ${old}`,
  putBack: 'Put back',
  wasPutBack: (count, left) => `${number(count)} ${count === 1 ? 'cell' : 'cells'} put back${left === 0 ? '' : `, ${number(left)} left, changed since`}.`,

  addColumn: { title: 'Add a tracking column', body: 'It goes right of the calendar, with its list of states and their colours.' },
  addIds: {
    title: 'Add identifiers',
    body: 'A hidden column, “Suivi ID”, lets Suivi find each row again. Identical rows get none.',
  },
  teamWords: (count) => (count === 0 ? 'The team’s words' : `The team’s words (${number(count)})`),
  teamWordsHint: 'Say what these words mean. Kept in the “Suivi” tab, for the whole team.',
  noMeaning: 'No known state',
};

function number(count: number): string {
  return wholeNumber(count, ',');
}
