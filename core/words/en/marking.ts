/** What the pane says around the marking of posts, in English. */
import { wholeNumber } from '../format.ts';
import type { MarkingWords } from '../marking-words.ts';
import { quotable } from '../quotable.ts';
import { enStates } from './terms.ts';

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
  day: 'Done on',
  who: 'Who are you?',
  nobody: 'Not given',
  channel: 'Channel',
  allChannels: 'All channels',

  preview: 'What will change',
  counts: ({ marks, refused, already, gone }) => {
    const parts = [`${number(marks)} will change`];
    if (refused > 0) parts.push(`${number(refused)} refused`);
    if (already > 0) parts.push(`${number(already)} already so`);
    if (gone > 0) parts.push(`${number(gone)} gone`);
    return parts.join(', ');
  },
  change: (heading, from, to) => `${heading}: ${from} → ${to}`,
  refused: 'Will stay as they are',
  more: (count) => `and ${number(count)} more`,
  markNow: (count) => (count === 0 ? 'Mark' : `Mark ${number(count)} ${count === 1 ? 'post' : 'posts'}`),
  allAlready: 'Nothing to change: they are so already.',
  allRefused: 'None of these rows can be marked like this.',

  showLeft: (count) => (count === 1 ? 'Show which one' : 'Show which ones'),
  hideLeft: 'Hide',
  harmed: (count) => (count === 1 ? '1 cell of someone else’s was replaced' : `${number(count)} cells of other people’s were replaced`),
  held: (address, old) => `${address} held: ${old}`,
  putBack: 'Put back',
  wasPutBack: (count, left) => `${number(count)} ${count === 1 ? 'cell' : 'cells'} put back${left === 0 ? '' : `, ${number(left)} left, changed since`}.`,

  addColumn: { title: 'Add a tracking column', body: 'It goes right of the calendar, with its list of states and their colours.' },
  addIds: {
    title: 'Add identifiers',
    body: 'A hidden column, “Suivi ID”, will tell each row from the others. Rows that are alike already get none: make them differ first.',
  },
  teamWords: (count) => (count === 0 ? 'The team’s words' : `The team’s words (${number(count)})`),
  teamWordsHint: 'Say what these words mean. It is kept in the Suivi tab, for the whole team.',
  noMeaning: 'No known state',
};

function number(count: number): string {
  return wholeNumber(count, ',');
}
