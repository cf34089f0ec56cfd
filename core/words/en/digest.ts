/** What colleagues may share, in English. */
import type { DigestAdvice } from '../../report/digest/digest.ts';
import { formatIsoWeek } from '../../time/iso-week.ts';
import type { DigestWords } from '../digest-words.ts';
import { periodInEnglish, timeInEnglish } from '../format.ts';
import { longDay, shortDay } from './team-moments.ts';

const ADVICE: { readonly [A in DigestAdvice]: string } = {
  share: 'Share it with a word of your own',
  comment: 'Like it, comment, or send it to someone it may interest',
  watch: 'Watch it, comment, or send it to someone it may interest',
  forward: 'Pass it on to someone it may interest',
};

export const enDigest: DigestWords = {
  language: 'en',
  name: (week) => `To share ${formatIsoWeek(week)}`,
  title: ({ week }) => `To share, week ${week}`,
  subtitle: ({ from, to, writtenOn }) => `${periodInEnglish(from, to)} · prepared on ${longDay(writtenOn, from)}`,
  intro: 'Choose what speaks to you, open the link and do what is suggested. A word of your own goes further than a share without one.',

  worked: 'What did well',
  out: 'To share now',
  ahead: 'Coming up',
  outHeads: ['Channel', 'Published', 'What to do', 'Text to copy', 'Link'],
  aheadHeads: ['Channel', 'Comes out', 'Text'],
  noOut: 'No post with a link yet, this week or the one before.',
  noAhead: 'Nothing approved is coming up, this week or the next.',

  moment: (day, minutes) => `${shortDay(day)}${minutes === null ? '' : `, ${timeInEnglish(minutes)}`}`,
  everyChannel: 'All channels',
  noChannel: 'Others',
  untitled: 'Post without text',
  advice: (advice) => ADVICE[advice],
  await: 'Wait until a post is out, then comment and share.',
  times: (timesMedian) => `${String(Math.round(timesMedian * 10) / 10)} times the usual engagement of this channel`,
};
