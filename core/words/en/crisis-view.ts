/** The panel of the crisis switch, in English. */
import { wholeNumber } from '../format.ts';
import type { CrisisViewWords } from '../crisis-view-words.ts';
import { enStates } from './terms.ts';

export const enCrisisView: CrisisViewWords = {
  reading: 'Looking for posts…',
  intro: `Approved and scheduled posts of today and the next three days become “${enStates['on-hold']}”. You can resume all of them at once.`,
  soon: 'Posts to put on hold',
  none: 'No approved or scheduled post within three days.',
  hold: (posts) => `Put ${counted(posts, 'post', 'posts')} on hold`,
  refused: 'Can’t be put on hold',
  morePosts: (count) => `Show ${counted(count, 'more post', 'more posts')}`,
  state: (state) => enStates[state],
  reminder: (tools) => `Suivi changes nothing elsewhere: also pause what is scheduled in ${tools.length === 0 ? 'your scheduling tool' : tools.join(', ')}.`,
  heldTitle: 'On hold for a crisis',
  heldIntro: 'Each post gets back the state it had.',
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
  held: (posts, left, tools) => [
    `${counted(posts, 'post', 'posts')} on hold.`,
    ...leftOver(left),
    ...(tools === null ? [] : [tools.length === 0 ? 'Pause them in your scheduling tool too.' : `Pause them in ${tools.join(', ')} too.`]),
  ].join(' '),
  resumed: (posts, left) => [posts === 0 ? 'The pause is over.' : `${counted(posts, 'post', 'posts')} resumed.`, ...leftOver(left)].join(' '),
  forgotten: (posts) => `${counted(posts, 'post', 'posts')} forgotten.`,
  untitled: 'Untitled',
};

function leftOver(left: number): readonly string[] {
  return left === 0 ? [] : [`${wholeNumber(left, ',')} left as ${left === 1 ? 'it is' : 'they are'}.`];
}

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, ',')} ${count === 1 ? one : other}`;
}
