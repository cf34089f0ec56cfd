/** Whether a text fits within a limit, and how much of it does. */
import { graphemeStarts } from './count-graphemes.ts';
import { findLinks } from './find-links.ts';
import { textLength } from './text-length.ts';
import type { LengthUnit } from './text-length.ts';
import { LINK_LENGTH } from './weighted-length.ts';

const FULL_STOP = 0x2e;

/** Most texts are so short, or so plain, that they need not be counted. */
export function fits(text: string, unit: LengthUnit, most: number): boolean {
  return mostLength(text, unit) <= most || textLength(text, { unit }) <= most;
}

/** What a text can count at most, found sooner than what it counts. */
function mostLength(text: string, unit: LengthUnit): number {
  switch (unit) {
    case 'x-weighted':
      return mostWeight(text);
    case 'mastodon':
      return text.length + dots(text) * LINK_LENGTH;
    case 'utf8-bytes':
      return text.length * 3;
    default:
      return text.length;
  }
}

/** A character may fall into up to three in normal form, and every full stop that ends no sentence may make a link. */
function mostWeight(text: string): number {
  let most = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === FULL_STOP) most += mayJoin(text, at) ? LINK_LENGTH : 0;
    // Punctuation and currency signs stand for themselves.
    else if (unit >= 0x2000 && unit <= 0x20cf) most++;
    else if (unit >= 0x300 && !isTwoForTwo(text, at, unit)) most += 2;
  }
  return most;
}

/** Either half of an emoji of two units, which counts two: no such character falls into others. */
function isTwoForTwo(text: string, at: number, unit: number): boolean {
  if (unit >= 0xd83c && unit <= 0xd83e) return isLowHalf(text.charCodeAt(at + 1));
  return isLowHalf(unit) && at > 0 && text.charCodeAt(at - 1) >= 0xd83c && text.charCodeAt(at - 1) <= 0xd83e;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Full stops that may stand within links. */
function dots(text: string): number {
  let count = 0;
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) if (mayJoin(text, at)) count++;
  return count;
}

/** Whether the full stop at `at` may join two parts of a link: not before a space, a line break or the text's end. */
function mayJoin(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) > 0x20;
}

/**
 * Where the part of a text begins that has to go for the rest to fit: the text's end where all of it does. Neither a
 * character with its marks nor, where links have a length of their own, a link is cut in two.
 */
export function fittingEnd(text: string, unit: LengthUnit, most: number): number {
  if (fits(text, unit, most)) return text.length;
  const places = cutPlaces(text, unit);
  const isFitting = (place: number): boolean => textLength(text.slice(0, places[place]), { unit }) <= most;
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isFitting(middle)) low = middle;
    else high = middle - 1;
  }
  return places[low] ?? 0;
}

/** Where a text may be cut, in order, its beginning first. */
function cutPlaces(text: string, unit: LengthUnit): readonly number[] {
  const starts = graphemeStarts(text);
  if (unit !== 'x-weighted' && unit !== 'mastodon') return starts;
  const links = findLinks(text);
  let next = 0;
  return starts.filter((start) => {
    while ((links[next]?.start ?? Infinity) + (links[next]?.length ?? 0) <= start) next++;
    return start <= (links[next]?.start ?? Infinity);
  });
}
