/** What each network takes besides text: how many images and videos, and whether both; one line a network, with where it is from. */
import type { Network } from './networks.ts';

/** How many of something a post may hold. */
interface Span {
  readonly least: number;
  /** Null where no limit was seen. */
  readonly most: number | null;
}

export interface MediaRule {
  readonly network: Network;
  /** Images and videos together. */
  readonly all: Span;
  readonly images: Span;
  readonly videos: Span;
  /** Images and videos may stand in one post. */
  readonly mayMix: boolean;
  /** The least number of images where a post is a carousel; null where the network says nothing of it. */
  readonly carouselFrom: number | null;
  /** The most bytes of one image; null where no limit was seen. */
  readonly imageBytes: number | null;
  readonly videoBytes: number | null;
}

export const MEDIA_RULES: readonly MediaRule[] = [
  // bluesky-social/atproto, lexicons app.bsky.embed.images and app.bsky.embed.video at d6296a1c.
  { ...rule('bluesky', { all: span(0, 4), images: span(0, 4), videos: span(0, 1) }), imageBytes: 2_000_000, videoBytes: 300_000_000 },
  // Postiz; the app is said to take 20 (unverified).
  { ...rule('instagram', { all: span(1, 10), images: span(0, 10), videos: span(0, 10) }), mayMix: true, carouselFrom: 2 },
  // Postiz; images or one video.
  { ...rule('linkedin', { all: span(0, null), images: span(0, null), videos: span(0, 1) }), carouselFrom: 2 },
  // Ayrshare's documentation and Postiz; images of one size, a video needs a cover.
  { ...rule('pinterest', { all: span(1, 5), images: span(0, 5), videos: span(0, 1) }), carouselFrom: 2 },
  // Postiz; images only where there are several.
  rule('tiktok', { all: span(1, 35), images: span(0, 35), videos: span(0, 1) }),
  // Postiz.
  rule('youtube', { all: span(1, 1), images: span(0, 0), videos: span(1, 1) }),
  // Mixpost; an animated image counts as the one video.
  rule('x', { all: span(0, 4), images: span(0, 4), videos: span(0, 1) }),
];

/** The media rule of a network; null where none was seen. */
export function mediaRule(network: Network): MediaRule | null {
  return MEDIA_RULES.find((one) => one.network === network) ?? null;
}

function rule(network: Network, counts: Pick<MediaRule, 'all' | 'images' | 'videos'>): MediaRule {
  return { network, ...counts, mayMix: false, carouselFrom: null, imageBytes: null, videoBytes: null };
}

function span(least: number, most: number | null): Span {
  return { least, most };
}
