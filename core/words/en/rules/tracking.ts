/** The rules about what has been scheduled and published. */
import type { TrackingFindings } from '../../../rules/tracking/tracking-findings.ts';
import { channelTitle } from '../../../networks/network-names.ts';
import { dateInEnglish } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';
import { enStates } from '../terms.ts';

export const enTracking: WordsOfRules<TrackingFindings> = {
  'past-unresolved': {
    name: 'Publication not confirmed',
    sentence: pastUnresolved,
    several: (count) => `${number(count)} posts are not confirmed as published.`,
    why: 'Nobody can tell whether the post was forgotten or went out without a trace.',
    advice: 'Mark the post as published and add its link, give it a new date, or cancel it.',
  },
  'published-early': {
    name: 'Published before its date',
    sentence: ({ label, day, today, proof, word }) => `${post(label)} (${dateInEnglish(day, today)}): date still to come, but ${proof === 'figures' ? 'there are figures already' : `${proof} ${quoted(word)}`}.`,
    several: (count) => `${number(count)} posts are already out, but their date is still to come.`,
    why: 'If the status is wrong, nobody looks after the post any more; if the date is, its results count in the wrong week.',
    advice: 'Correct the status, or enter the day the post went out.',
  },
  'status-unknown': {
    name: 'Unknown status',
    sentence: ({ word, likely, rows }) => `Unknown status: ${quoted(word)}${rows > 1 ? ` (${number(rows)} rows)` : ''}. Did you mean ${quoted(likely)}?`,
    several: (count) => `${number(count)} statuses are unknown.`,
    why: 'A post whose status isn’t known counts as if it had none.',
    advice: 'Correct the status.',
  },
  'scheduled-untracked': {
    name: 'Scheduled without tracking',
    sentence: ({ label, day, today }) => `${post(label)}${day === null ? '' : ` (${dateInEnglish(day, today)})`}: status “${enStates.scheduled}”, but tracking is empty.`,
    several: (count) => `${number(count)} scheduled posts have no tracking.`,
    why: 'Colleagues can’t see in which tool or by whom the post is scheduled, and may schedule it again.',
    advice: 'Note the tool and the person in the tracking column, or correct the status.',
  },
  'published-unlinked': {
    name: 'Missing link',
    sentence: publishedUnlinked,
    several: (count) => `${number(count)} published posts have no link.`,
    why: 'Without a link, nobody finds the post again, and its results are harder to match to this row.',
    advice: 'Paste the link to the post, or correct the status.',
  },
  'link-unreadable': {
    name: 'Unusable link',
    sentence: ({ text }) => `${quoted(text)} is not a valid address.`,
    several: (count) => `${number(count)} links are not valid addresses.`,
    why: 'A click doesn’t lead to the post, and its results can’t be matched to it by the link.',
    advice: 'Copy the post’s whole address, which starts with https://.',
  },
  'link-elsewhere': {
    name: 'Link and channel disagree',
    sentence: ({ label, linked, channel }) => `${post(label)}: the link leads to ${channelTitle(linked)}, the channel is ${channelTitle(channel)}.`,
    several: (count) => `${number(count)} links lead to a network other than the row’s.`,
    why: 'If the link belongs to another post, its results end up on the wrong row.',
    advice: 'Check which of the two is right, then correct the link or the channel.',
  },
};

function publishedUnlinked({ label, day, today, rows }: TrackingFindings['published-unlinked']): string {
  if (rows > 1) return `${number(rows)} published posts have no link in this column.`;
  return `${post(label)}${day === null ? '' : ` (${dateInEnglish(day, today)})`}: published, but without a link.`;
}

function pastUnresolved({ label, day, today, state, word, rows }: TrackingFindings['past-unresolved']): string {
  if (rows > 1) return `${number(rows)} posts whose date has passed have no status.`;
  const status = word === '' && state !== null ? enStates[state] : word;
  const what = status === '' ? 'no status' : `status ${quoted(status)}`;
  return `${post(label)} (${dateInEnglish(day, today)}): ${state === 'scheduled' ? `${what}, not confirmed as published` : `date passed, ${what}`}.`;
}
