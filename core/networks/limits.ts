/**
 * The limits of each network on a post's text, hashtags and links: one line a limit, each with where it is from.
 *
 * A limit is unverified where its number, or what is counted, has no source but one tool or hearsay.
 */
import type { Day } from '../time/day.ts';
import type { LengthUnit } from './text-length.ts';
import type { Network } from './networks.ts';

/** Where the post is made: on the network itself, or in a tool that may allow less. */
export type ExportTarget = 'native' | 'hootsuite' | 'buffer' | 'metricool';

/** The parts of a post that have limits of their own; a photo post and a video post may differ. */
export type PostPart = 'text' | 'title' | 'description' | 'first-comment' | 'alt' | 'link' | 'photo-title' | 'photo-description' | 'attachment';

/** What going over a limit is: the network refuses the post, or takes it and something is lost. */
export type LimitLevel = 'error' | 'warning';

interface Limit {
  readonly network: Network;
  readonly most: number;
  readonly level: LimitLevel;
  /** The first day on which the limit holds; always where it is missing. */
  readonly from?: Day;
  readonly isVerified: boolean;
}

export interface TextLimit extends Limit {
  readonly part: PostPart;
  readonly unit: LengthUnit;
  /** The tool whose limit this is; it stands in for the network's own. */
  readonly target: ExportTarget;
  /** What some accounts may write: those that pay, or whose server allows it. Absent where one limit holds for all. */
  readonly mostOfSome?: number;
}

export type HashtagLimit = Limit;

/** 19 December 2025. */
const INSTAGRAM_FIVE_HASHTAGS: Day = 46_010;

const VERIFIED = true;
const UNVERIFIED = false;

export const TEXT_LIMITS: readonly TextLimit[] = [
  // twitter-text, configuration 3. An account with X Premium may write 25,000; the free limit is the one that always fits.
  { ...limit('x', 'text', 280, 'x-weighted', VERIFIED), mostOfSome: 25_000 },
  // Two open-source schedulers, in code points.
  limit('instagram', 'text', 2200, 'code-points', VERIFIED),
  // Two open-source schedulers; how LinkedIn counts emoji: unverified.
  limit('linkedin', 'text', 3000, 'code-points', VERIFIED),
  // Buffer's documentation.
  limit('linkedin', 'first-comment', 1248, 'code-points', VERIFIED, 'buffer'),
  // Two open-source schedulers for the network's own; the tools by their documentation.
  limit('facebook', 'text', 63_206, 'code-points', VERIFIED),
  limit('facebook', 'text', 5000, 'code-points', VERIFIED, 'buffer'),
  limit('facebook', 'text', 16_192, 'code-points', VERIFIED, 'metricool'),
  // As schedulers state it.
  limit('threads', 'text', 500, 'code-points', VERIFIED),
  limit('threads', 'attachment', 10_000, 'code-points', VERIFIED),
  // bluesky-social/atproto, lexicon app.bsky.feed.post at d6296a1c: both hold.
  limit('bluesky', 'text', 300, 'graphemes', VERIFIED),
  limit('bluesky', 'text', 3000, 'utf8-bytes', VERIFIED),
  // Mastodon's StatusLengthValidator; a server may allow more, so a longer post is not an error for certain.
  { ...limit('mastodon', 'text', 500, 'mastodon', VERIFIED, 'native', 'warning'), mostOfSome: Infinity },
  // Ayrshare's documentation and Postiz; the API is said to take 800 in a description now (unverified).
  limit('pinterest', 'title', 100, 'code-points', VERIFIED),
  limit('pinterest', 'text', 500, 'code-points', VERIFIED),
  limit('pinterest', 'description', 500, 'code-points', VERIFIED),
  limit('pinterest', 'alt', 500, 'code-points', VERIFIED),
  limit('pinterest', 'link', 2048, 'code-points', VERIFIED),
  // Zernio's and GetLate's documentation for the numbers; that TikTok counts UTF-16 units was seen nowhere else.
  limit('tiktok', 'text', 2200, 'utf16-units', UNVERIFIED),
  // What Metricool publishes by itself; 2,200 where a person publishes.
  limit('tiktok', 'text', 2000, 'utf16-units', UNVERIFIED, 'metricool'),
  limit('tiktok', 'photo-title', 90, 'utf16-units', UNVERIFIED),
  limit('tiktok', 'photo-description', 4000, 'utf16-units', UNVERIFIED),
  // As schedulers state it; whether the description is counted in characters or in bytes was not seen.
  limit('youtube', 'title', 100, 'code-points', VERIFIED),
  limit('youtube', 'text', 5000, 'code-points', UNVERIFIED),
  limit('youtube', 'description', 5000, 'code-points', UNVERIFIED),
  // Two open-source schedulers.
  limit('google-business', 'text', 1500, 'code-points', VERIFIED),
];

export const HASHTAG_LIMITS: readonly HashtagLimit[] = [
  // Known for years.
  { network: 'instagram', most: 30, level: 'error', isVerified: VERIFIED },
  // Business Today and Social Samosa of 19 December 2025, Zee of 20 December; it came to accounts step by step, hence a warning.
  { network: 'instagram', most: 5, level: 'warning', from: INSTAGRAM_FIVE_HASHTAGS, isVerified: VERIFIED },
  // One topic a post: further ones stay plain text.
  { network: 'threads', most: 1, level: 'warning', isVerified: VERIFIED },
  // Said of Shorts: above it, all hashtags are ignored.
  { network: 'youtube', most: 15, level: 'warning', isVerified: UNVERIFIED },
];

/** The limits on a part of a post that hold for a tool: its own where it has any, else the network's. All of them hold at once. */
export function textLimits(network: Network, part: PostPart, target: ExportTarget = 'native'): readonly TextLimit[] {
  const all = TEXT_LIMITS.filter((one) => one.network === network && one.part === part);
  const own = all.filter((one) => one.target === target);
  return own.length > 0 ? own : all.filter((one) => one.target === 'native');
}

/** The limits on hashtags that hold on a day, the least first. */
export function hashtagLimits(network: Network, day: Day): readonly HashtagLimit[] {
  return HASHTAG_LIMITS.filter((one) => one.network === network && (one.from === undefined || day >= one.from)).sort((a, b) => a.most - b.most);
}

function limit(
  network: Network, part: PostPart, most: number, unit: LengthUnit, isVerified: boolean, target: ExportTarget = 'native', level: LimitLevel = 'error',
): TextLimit {
  return { network, part, most, unit, isVerified, target, level };
}
