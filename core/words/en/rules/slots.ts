/** The rules about when posts go out beside each other. */
import { channelTitle } from '../../../networks/network-names.ts';
import type { OtherPost } from '../../../rules/other-post.ts';
import type { SlotsFindings } from '../../../rules/slots/slots-findings.ts';
import { NBSP, dateInEnglish, timeInEnglish } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const enSlots: WordsOfRules<SlotsFindings> = {
  'slot-clash': {
    name: 'Slot taken twice',
    sentence: ({ label, channel, day, today, minutes, ...other }) =>
      `${post(label)}: same slot as row ${at(other)} (${named(channel)}, ${dateInEnglish(day, today)}, ${timeInEnglish(minutes)}).`,
    several: (count) => `${number(count)} posts share a slot with another.`,
    why: 'Two posts at the same moment get in each other’s way; often, one of the two times is a typing error.',
    advice: 'Move one of the two posts.',
  },
  'slot-redundant': {
    name: 'Same subject, same day',
    sentence: ({ label, channel, day, today, ...other }) => `${post(label)}: same subject as row ${at(other)} (${named(channel)}, ${dateInEnglish(day, today)}).`,
    several: (count) => `${number(count)} posts repeat a subject on the same day.`,
    why: 'Followers read the same announcement twice, sometimes with details that disagree.',
    advice: 'Keep only one of the two posts, or space them a few days apart.',
  },
  'quiet-hours': {
    name: 'Post in quiet hours',
    sentence: ({ label, channel, minutes, from, to }) =>
      `${post(label)} (${timeInEnglish(minutes)}): quiet hours on ${named(channel)} are ${timeInEnglish(from)} to ${timeInEnglish(to)}.`,
    several: (count) => `${number(count)} posts go out during quiet hours.`,
    why: 'Your team has chosen to post nothing at these hours.',
    advice: 'Choose another time, or change the channel’s quiet hours.',
  },
  'spacing-short': {
    name: 'Posts close together',
    sentence: ({ label, channel, apart, spacing, ...other }) =>
      `${post(label)}: ${duration(apart)} after the one in row ${at(other)} (${named(channel)}); the minimum gap is ${duration(Math.round(spacing * 60))}.`,
    several: (count) => `${number(count)} posts are too close together.`,
    why: 'A post that follows another too soon takes part of its audience.',
    advice: 'Space the posts out, or change the channel’s spacing.',
  },
};

function at({ otherSheet, otherRow }: OtherPost): string {
  return `${otherRow}${otherSheet === null ? '' : ` of ${quoted(otherSheet)}`}`;
}

function named(channel: string): string {
  return quotable(channelTitle(channel));
}

function duration(minutes: number): string {
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours}${NBSP}h` : '', rest > 0 ? `${rest}${NBSP}min` : ''].filter((part) => part !== '').join(' ');
}
