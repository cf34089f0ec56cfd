/** The limits of the networks: which hold for a tool, and from which day. */
import { describe, expect, it } from 'vitest';
import { HASHTAG_LIMITS, TEXT_LIMITS, hashtagLimits, textLimits } from '../../../core/networks/limits.ts';
import { MEDIA_RULES, mediaRule } from '../../../core/networks/media-limits.ts';
import { dayFromCivil } from '../../../core/time/day.ts';

const BEFORE = dayFromCivil({ year: 2025, month: 12, date: 18 }) ?? 0;

describe('the limits on text', () => {
  it('are the tool’s own where it has one, and the network’s otherwise', () => {
    const most = (...[network, part, target]: Parameters<typeof textLimits>): readonly number[] => textLimits(network, part, target).map((limit) => limit.most);
    expect(most('facebook', 'text')).toEqual([63_206]);
    expect(most('facebook', 'text', 'buffer')).toEqual([5000]);
    expect(most('facebook', 'text', 'metricool')).toEqual([16_192]);
    expect(most('facebook', 'text', 'hootsuite')).toEqual([63_206]);
    expect(most('x', 'text', 'buffer')).toEqual([280]);
    expect(most('linkedin', 'first-comment')).toEqual([]);
    expect(most('linkedin', 'first-comment', 'buffer')).toEqual([1248]);
    expect(most('telegram', 'text')).toEqual([]);
  });

  it('are two at once on Bluesky', () => {
    expect(textLimits('bluesky', 'text').map(({ most, unit }) => [most, unit])).toEqual([[300, 'graphemes'], [3000, 'utf8-bytes']]);
  });

  it('name each network, part, unit and tool once, and hold at least one character', () => {
    const keys = TEXT_LIMITS.map(({ network, part, unit, target }) => [network, part, unit, target].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(TEXT_LIMITS.every(({ most }) => Number.isInteger(most) && most > 0)).toBe(true);
  });
});

describe('the limits on hashtags', () => {
  it('are five on Instagram from 19 December 2025, as a warning, and thirty before and after, as an error', () => {
    expect(hashtagLimits('instagram', BEFORE).map(({ most, level }) => [most, level])).toEqual([[30, 'error']]);
    expect(hashtagLimits('instagram', BEFORE + 1).map(({ most, level }) => [most, level])).toEqual([[5, 'warning'], [30, 'error']]);
  });

  it('are one on Threads, none on LinkedIn, and say which were not verified', () => {
    expect(hashtagLimits('threads', BEFORE).map(({ most }) => most)).toEqual([1]);
    expect(hashtagLimits('linkedin', BEFORE)).toEqual([]);
    expect(HASHTAG_LIMITS.filter((limit) => !limit.isVerified).map(({ network }) => network)).toEqual(['youtube']);
  });
});

describe('the media rules', () => {
  it('say what a post needs and what it may hold', () => {
    expect(mediaRule('youtube')).toMatchObject({ videos: { least: 1, most: 1 }, images: { most: 0 } });
    expect(mediaRule('instagram')?.all).toEqual({ least: 1, most: 10 });
    expect(mediaRule('bluesky')).toMatchObject({ imageBytes: 2_000_000, videoBytes: 300_000_000 });
    expect(mediaRule('telegram')).toBeNull();
  });

  it('name each network once', () => {
    expect(new Set(MEDIA_RULES.map(({ network }) => network)).size).toBe(MEDIA_RULES.length);
  });
});
