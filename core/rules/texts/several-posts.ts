/** Texts that go out in several parts, or elsewhere than in a post: no one limit holds for them. */
import { foldedWords, singular } from '../../lexicon/fold.ts';
import { wordSet } from '../../lexicon/word-list.ts';

const LONG_FORMATS = wordSet('thread, fil, hilo, article, artículo, artigo, artikel, newsletter, infolettre, blog, longform, script, scénario');
/** Networks on which long texts are parted into posts that follow one another. */
const SHORT_POSTS: ReadonlySet<string> = new Set(['x', 'threads', 'bluesky', 'mastodon']);

/** `1/5`, `2/` or `Tweet 3` at the head of a line. */
const PART = /^[ \t]*(?:\(?\d{1,2}\/|(?:tweet|post|partie|part)[ \t]?\d)/gimu;
/** `1/5` or `(2/)` at the end of one. */
const PART_AT_END = /[ \t(]\d{1,2}\/\d{0,2}\)?[ \t]*$/gmu;
/** A line of hyphens, equals signs or asterisks. */
const RULED_OFF = /^[ \t]*[-–—_=*]{3,}[ \t]*$/mu;
/** What a picture of a series says, or a scene of a video. */
const SLIDE = /^[ \t]*(?:slide|diapo|diapositive|carte|card|page|scène|scene|plan|shot)[ \t]?\d/gimu;

/** Whether a format's name (`Thread`, `Article LinkedIn`) is that of something longer than a post. */
export function isLongFormat(format: string): boolean {
  return foldedWords(format).map(singular).some((word) => LONG_FORMATS.has(word));
}

/** Whether a text for a channel holds several posts, or the texts of several pictures. */
export function isInParts(text: string, channel: string): boolean {
  if (countOf(SLIDE, text) > 1) return true;
  if (!SHORT_POSTS.has(channel)) return false;
  return text.includes('🧵') || RULED_OFF.test(text) || countOf(PART, text) > 1 || countOf(PART_AT_END, text) > 1;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
