/** The rules about the texts of posts. */
import type { TextsFindings } from '../../../rules/texts/texts-findings.ts';
import { channelTitle } from '../../../networks/network-names.ts';
import { toolTitle } from '../../../networks/tool-names.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const enTexts: WordsOfRules<TextsFindings> = {
  'text-too-long': {
    name: 'Text too long',
    sentence: textTooLong,
    several: (count) => `${number(count)} texts are too long.`,
    why: 'The network or the tool refuses the post, or cuts off its end.',
    advice: 'Shorten the text, or write a version for this channel.',
  },
  'hashtags-too-many': {
    name: 'Too many hashtags',
    sentence: ({ label, channel, count, most, isTeam }) => `${post(label)}: ${allowed(count, 'hashtag', most, channel, isTeam)}.`,
    several: (count) => `${number(count)} posts have too many hashtags.`,
    why: 'Above its limit, a network refuses the post or ignores the hashtags.',
    advice: 'Keep the hashtags that help most and remove the others.',
  },
  'mentions-too-many': {
    name: 'Too many mentions',
    sentence: ({ label, channel, count, most }) => `${post(label)}: ${allowed(count, 'mention', most, channel, true)}.`,
    several: (count) => `${number(count)} posts have too many mentions.`,
    why: 'A post that tags many people looks like spam.',
    advice: 'Keep the mentions of the people concerned and remove the others.',
  },
  'text-duplicate': {
    name: 'Duplicate text',
    sentence: textDuplicate,
    several: (count) => `${number(count)} posts have the same text as another.`,
    why: 'Followers see the same post again, and networks may show it to fewer people.',
    advice: 'Rewrite one of the two texts, or cancel one of the posts.',
  },
  'text-near-duplicate': {
    name: 'Nearly identical texts',
    sentence: textNearDuplicate,
    several: (count) => `${number(count)} posts have nearly the same text as another.`,
    why: 'Followers feel that they are reading the same post again, and each one loses its force.',
    advice: 'Rewrite one of the two texts, or keep only one of the posts.',
  },
  'text-contradictory': {
    name: 'Contradictory texts',
    sentence: ({ label, here, there, otherSheet, otherRow }) =>
      `${post(label)}: ${quoted(here)} here, ${quoted(there)} in ${rowOf(otherSheet, otherRow)}, in the same text.`,
    several: (count) => `${number(count)} posts contradict another.`,
    why: 'People no longer know which date, time or price to go by.',
    advice: 'Check which of the two texts is right, then correct the other.',
  },
};

function textTooLong({ label, channel, part, length, most, unit, source, tool }: TextsFindings['text-too-long']): string {
  const whose = source === 'team' ? 'style guide' : source === 'tool' ? `with ${toolTitle(tool)}` : '';
  const where = [quotable(channelTitle(channel)), whose].filter((one) => one !== '').join(', ');
  const figures = `${number(length)} of ${number(most)} ${unit}${part === 'title' ? ' in the title' : ''} (${where})`;
  return `${post(label)}: ${figures}.`;
}

function allowed(count: number, noun: string, most: number, channel: string, isTeam: boolean): string {
  const where = quotable(channelTitle(channel));
  const figures = `${number(count)} ${noun}${count === 1 ? '' : 's'}, ${most === 0 ? 'none allowed' : `at most ${number(most)}`}`;
  if (!isTeam) return `${figures} on ${where}`;
  return `${figures} by the style guide${where === '' ? '' : ` (${where})`}`;
}

function textDuplicate({ label, channel, daysApart, otherSheet, otherRow }: TextsFindings['text-duplicate']): string {
  return `${post(label)}: same text as ${rowOf(otherSheet, otherRow)}${inBrackets(quotable(channel), apart(daysApart))}.`;
}

function textNearDuplicate({ label, channel, percent, daysApart, otherSheet, otherRow, senders }: TextsFindings['text-near-duplicate']): string {
  const same = percent === 100 ? 'same words' : `${percent}% the same text`;
  const from = senders === null ? '' : `${quoted(senders.own)} and ${quoted(senders.other)}`;
  return `${post(label)}: ${same} as ${rowOf(otherSheet, otherRow)}${inBrackets(from, quotable(channel), apart(daysApart))}.`;
}

function rowOf(sheet: string | null, row: number): string {
  return `row ${row}${sheet === null ? '' : ` of ${quoted(sheet)}`}`;
}

function apart(days: number | null): string {
  return days === null ? '' : days === 0 ? 'the same day' : `${number(days)}\u00a0day${days === 1 ? '' : 's'} apart`;
}

function inBrackets(...details: readonly string[]): string {
  const said = details.filter((detail) => detail !== '').join(', ');
  return said === '' ? '' : ` (${said})`;
}
