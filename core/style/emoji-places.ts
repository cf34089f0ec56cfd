/** The emoji of a text, each sequence one, as a reader sees them. */
import { emojiSequenceEnd, mayContinueEmoji } from '../networks/emoji-sequences.ts';
import type { TextMark } from '../findings/finding.ts';

/** What every device shows as a picture, without a variation selector. */
const PICTURE = /\p{Emoji_Presentation}/u;
/** Letters of flags stand in pairs. */
const FLAG_LETTER = /[\u{1f1e6}-\u{1f1ff}]/u;
/** Nothing below is a picture of its own; digits and signs that begin a sequence have something higher after them. */
const FIRST_PICTURE = 0x203c;
/** Nor does anything below continue an emoji. */
const FIRST_SIGN = 0x200d;

/** Empty for a text that has no more than `most`, as far as a quick look can tell. */
export function emojiPlaces(text: string, most: number): readonly TextMark[] {
  if (!mayHaveMore(text, most)) return [];
  const places: TextMark[] = [];
  let at = 0;
  while (at < text.length) {
    // Nearly all units are plain, and stand before a plain one.
    if (text.charCodeAt(at) < FIRST_PICTURE && text.charCodeAt(at + 1) < FIRST_SIGN) {
      at += 1;
      continue;
    }
    const end = emojiEnd(text, at);
    if (end > 0) places.push({ start: at, end });
    at = end > 0 ? end : at + 1;
  }
  return places;
}

/** Each emoji has a unit of pictures at least, of its own or after its sign. */
function mayHaveMore(text: string, most: number): boolean {
  let pictures = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= FIRST_PICTURE) pictures += 1;
  return pictures > most;
}

/** Where the emoji that begins at `at` ends; 0 where none does. */
function emojiEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const next = at + (unit >= 0xd800 && unit <= 0xdbff ? 2 : 1);
  if (mayContinueEmoji(text.charCodeAt(next))) {
    const end = emojiSequenceEnd(text, at);
    if (end > 0) return end;
  }
  if (unit < FIRST_PICTURE) return 0;
  const sign = text.slice(at, next);
  if (!PICTURE.test(sign)) return 0;
  return FLAG_LETTER.test(sign) && FLAG_LETTER.test(text.slice(next, next + 2)) ? next + 2 : next;
}
