/** The rules about how often channels speak. */
import { channelTitle } from '../../../networks/network-names.ts';
import type { CadenceFindings } from '../../../rules/cadence/cadence-findings.ts';
import { dateInEnglish, periodInEnglish, timeInEnglish } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { counted, number, quoted } from '../phrases.ts';
import { pageNamed } from './channels.ts';

export const enCadence: WordsOfRules<CadenceFindings> = {
  'week-under': {
    name: 'Week under its cadence',
    sentence: ({ channel, week, posts, least, slot, today }) => {
      const free = slot === null ? '' : `; free slot on ${dateInEnglish(slot.day, today)} at ${timeInEnglish(slot.minutes)}`;
      return `${named(channel)}, week of ${dateInEnglish(week, today)}: ${posts === 0 ? 'no post' : counted(posts, 'post', 'posts')}, minimum ${number(least)}${free}.`;
    },
    several: (count) => `${number(count)} weeks have fewer posts than their channel should.`,
    why: 'Your team has set a least number of posts a week for this channel.',
    advice: 'Plan a post or an idea in a free slot, or change the channel’s minimum.',
  },
  'week-over': {
    name: 'Week over its cadence',
    sentence: ({ channel, week, posts, most, today }) =>
      `${named(channel)}, week of ${dateInEnglish(week, today)}: ${counted(posts, 'post', 'posts')}; the maximum is ${number(most)}.`,
    several: (count) => `${number(count)} weeks have more posts than their channel should.`,
    why: 'Your team has set a greatest number of posts a week for this channel.',
    advice: 'Move a post to another week, or change the channel’s maximum.',
  },
  'silence-ahead': {
    name: 'Silence to come',
    sentence: ({ channel, from, to, days, today }) => `${named(channel)}: no post for ${counted(days, 'day', 'days')} (${periodInEnglish(from, to, today)}).`,
    several: (count) => `${number(count)} silences to come are longer than usual.`,
    why: 'This channel has not been quiet for so long in recent weeks; its followers could forget it.',
    advice: 'Bring a post forward, or plan one in between.',
  },
  'target-crossed': {
    name: 'Minimum over the maximum',
    sentence: ({ least, most, ...page }) => `${pageNamed(page)}: minimum ${number(least)} a week, but maximum ${number(most)}.`,
    several: (count) => `${number(count)} pages have a minimum over their maximum.`,
    why: 'No week can keep to both, so Suivi leaves this target aside.',
    advice: 'Correct one of the two numbers in the tab of channels.',
  },
  'target-doubled': {
    name: 'Cadence set several times',
    sentence: ({ rows, least, ...page }) => `${pageNamed(page)}: same page in rows ${rows.join(', ')}; ${least === null ? 'their targets add up' : `their minimums add up (${number(least)} a week)`}.`,
    several: (count) => `${number(count)} pages have a cadence set several times.`,
    why: 'Each row of the tab of channels counts as a page, and their targets add up.',
    advice: 'Keep one of these rows. If they are two pages, write the account of each; if each row is for other days, write them in a Days column.',
  },
  'target-without-posts': {
    name: 'Cadence set, but no post',
    sentence: ({ channel, least, near }) => `${named(channel)}: minimum ${number(least)} a week, but no post in the calendar.${near === '' ? '' : ` Did you mean ${quoted(channelTitle(near))}?`}`,
    several: (count) => `${number(count)} channels have a cadence set, but no post in the calendar.`,
    why: 'Your team has set a least number of posts a week for this channel, and nothing is published or planned on it.',
    advice: 'If this channel only awaits its first post, plan it. Otherwise, correct its name, empty its minimum, or set its level to passive.',
  },
};

function named(channel: string): string {
  return quotable(channelTitle(channel));
}
