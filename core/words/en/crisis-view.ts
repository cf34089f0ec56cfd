/** The panel of the crisis switch, in English. */
import { wholeNumber } from '../format.ts';
import type { CrisisViewWords } from '../crisis-view-words.ts';
import { enStates } from './terms.ts';

export const enCrisisView: CrisisViewWords = {
  reading: 'Looking for posts…',
  intro: `Approved and scheduled posts of the next 72 hours become “${enStates['on-hold']}”. You can resume all of them at once.`,
  soon: 'Posts to put on hold',
  none: 'No approved or scheduled post within 72 hours.',
  hold: (posts) => `Put ${counted(posts, 'post', 'posts')} on hold`,
  refused: 'Can’t be put on hold',
  listLacks: `The column’s drop-down list lacks the state “${enStates['on-hold']}”. Add it there, and these posts can be put on hold.`,
  unclear: 'To check one by one',
  unclearIntro: 'Suivi can’t tell whether these posts will go out.',
  backRefused: 'To resume by hand',
  morePosts: (count) => `Show ${counted(count, 'more post', 'more posts')}`,
  state: (state) => enStates[state],
  reminder: (tools) => `Suivi changes nothing elsewhere: also pause what is scheduled in ${tools.length === 0 ? 'your scheduling tool' : tools.join(', ')}.`,
  heldTitle: 'On hold for a crisis',
  heldIntro: 'Each post gets back the state it had. Resume it in your scheduling tool too.',
  back: (posts) => (posts === 0 ? 'End the pause' : `Resume ${counted(posts, 'post', 'posts')}`),
  standing: (standing, before, now) => {
    switch (standing) {
      case 'held': return `will be ${enStates[before]} again`;
      case 'back': return 'resumed already';
      case 'changed': return now === null ? 'state changed since' : `state changed since: ${enStates[now]}`;
      case 'gone': return 'row not found';
      case 'twice': return 'several rows alike: resume it by hand';
    }
  },
  forget: (posts) => (posts === 1 ? 'Forget the one that is not found' : `Forget the ${wholeNumber(posts, ',')} that are not found`),
  held: ({ posts, left, why, tools, others }) => [
    posts === 0 ? 'No post was put on hold.' : `${counted(posts, 'post', 'posts')} on hold.`,
    ...(tools === null ? [] : [tools.length === 0 ? 'Pause them in your scheduling tool too.' : `Pause them in ${tools.join(', ')} too.`]),
    ...leftOver(left, why),
    ...(others === 0 ? [] : [`${counted(others, 'other was just added or changed', 'others were just added or changed')}: see the list.`]),
  ].join(' '),
  resumed: ({ posts, left, why }) => [posts === 0 ? 'The pause is over.' : `${counted(posts, 'post', 'posts')} resumed.`, ...leftOver(left, why)].join(' '),
  forgotten: (posts) => `${counted(posts, 'post', 'posts')} forgotten.`,
  untitled: 'Untitled',
};

function leftOver(left: number, why: string): readonly string[] {
  return left === 0 ? [] : [`${wholeNumber(left, ',')} left as ${left === 1 ? 'it is' : 'they are'}.`, ...(why === '' ? [] : [why])];
}

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, ',')} ${count === 1 ? one : other}`;
}
