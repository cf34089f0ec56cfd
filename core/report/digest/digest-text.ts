/** The digest as plain text, to paste into an e-mail or a chat. */
import type { DigestWords } from '../../words/digest-words.ts';
import { digestChannel, digestMoment } from './digest-blocks.ts';
import type { Digest, DigestPost } from './digest.ts';

/** Controls but line breaks, and marks that turn the direction of what stands around them. */
const UNPRINTABLE = /[^\P{Cc}\n]|\p{Bidi_Control}/gu;

export function digestText({ week, worked, out, ahead, ...days }: Digest, words: DigestWords): string {
  const sections = [
    [words.title(week), words.subtitle(days), '', words.intro].join('\n'),
    ...(worked.length === 0 ? [] : [section(words.worked, worked.map((post) => postText(post, `${words.advice(post.advice)}. ${words.times(post.timesMedian)}`, words)))]),
    section(words.out, out.length === 0 ? [words.noOut] : out.map((post) => postText(post, words.advice(post.advice), words))),
    section(words.ahead, ahead.length === 0 ? [words.noAhead] : [words.await, ...ahead.map((post) => postText(post, null, words))]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(heading: string, parts: readonly string[]): string {
  return [`— ${heading} —`, ...parts].join('\n\n');
}

/** Where and when, what to do, what to copy, and the link, each on lines of its own so that it is copied with ease. */
function postText(post: DigestPost, what: string | null, words: DigestWords): string {
  const head = [digestChannel(post, words), digestMoment(post, words)].filter((part) => part !== '').join(' · ');
  return [head, ...(what === null ? [] : [`→ ${what}`]), plain(post.copy) || words.untitled, ...(post.link === null ? [] : [post.link])].join('\n');
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNPRINTABLE, '').replace(/\n{3,}/g, '\n\n').trim();
}
