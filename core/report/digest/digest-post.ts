/** A post of the calendar as a digest gives it to colleagues: where, what to do with it, and what to copy. */
import type { Network } from '../../networks/networks.ts';
import { ALL_CHANNELS } from '../../table/decode-channel.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { withoutHalfPair } from '../../words/quotable.ts';
import { reportedPost } from '../weekly/reported-post.ts';
import type { DigestAdvice, DigestPost } from './digest.ts';
import { webLinks } from './web-links.ts';
import type { WebLink } from './web-links.ts';

/** Nobody shares more. */
const LONGEST_COPY = 2_000;

/** Where a post is shared with one click, where it is seen by whom one sends it to, and where one watches. All else is passed on. */
const ADVICE: ReadonlyMap<string, DigestAdvice> = new Map<Network, DigestAdvice>([
  ['facebook', 'share'], ['linkedin', 'share'], ['x', 'share'], ['threads', 'share'], ['bluesky', 'share'], ['mastodon', 'share'], ['xing', 'share'], ['tumblr', 'share'],
  ['instagram', 'comment'], ['tiktok', 'comment'], ['snapchat', 'comment'], ['pinterest', 'comment'], ['reddit', 'comment'],
  ['youtube', 'watch'], ['vimeo', 'watch'], ['twitch', 'watch'],
]);

/** Once for each of its links. */
export function linkedPosts(calendar: Calendar, row: number, state: State | null): readonly (DigestPost & { readonly link: string })[] {
  const post = reportedPost(calendar, row, state);
  const copy = copyOf(calendar, row);
  return webLinks(calendar.url[row] ?? '').map((link) => {
    const channel = channelOf(link, post.channels);
    return { ...post, channel, advice: adviceOn(channel), link: link.url, copy };
  });
}

/** Once for each of its channels. */
export function comingPosts(calendar: Calendar, row: number, state: State | null): readonly DigestPost[] {
  const post = reportedPost(calendar, row, state);
  const copy = copyOf(calendar, row);
  const channels = post.channels.length === 0 ? [''] : post.channels;
  return channels.map((channel) => ({ ...post, channel, advice: adviceOn(channel), link: null, copy }));
}

/** The network that it leads to, where the post goes out on it or says nothing of its own; else the post's first channel. */
function channelOf({ network }: WebLink, channels: readonly string[]): string {
  const [first = ALL_CHANNELS] = channels;
  if (network !== null && (channels.includes(network) || first === ALL_CHANNELS)) return network;
  return channels.length === 0 ? '' : first;
}

function adviceOn(channel: string): DigestAdvice {
  return ADVICE.get(channel) ?? 'forward';
}

/** Its text with its hashtags, else its title; line breaks stay. */
function copyOf({ text, title, hashtags }: Calendar, row: number): string {
  const said = text[row]?.trim() || title[row]?.trim() || '';
  const tags = hashtags[row]?.trim() ?? '';
  const whole = tags === '' || said.includes(tags) ? said : `${said}${said === '' ? '' : '\n\n'}${tags}`;
  return whole.length <= LONGEST_COPY ? whole : `${withoutHalfPair(whole.slice(0, LONGEST_COPY - 1))}…`;
}
