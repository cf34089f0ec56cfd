/** Parts a text into what people see as characters by Unicode's rules for grapheme clusters (UAX #29), in one pass. */
import { BREAK, breakKind } from './grapheme-breaks.ts';
import type { BreakKind } from './grapheme-breaks.ts';

/** What came before, as far as it decides whether the next code point belongs to it. */
interface Before {
  kind: BreakKind;
  /** An odd number of flag letters stands right before. */
  isHalfFlag: boolean;
  /** A pictograph, perhaps with extending marks, stands before; after it a joiner may follow. */
  isPictograph: boolean;
  /** A consonant stands before: 1 with marks only, 2 with a linker among them, 0 where there is none. */
  consonant: 0 | 1 | 2;
}

export function countGraphemes(text: string): number {
  let count = 0;
  eachGrapheme(text, () => { count++; });
  return count;
}

/** Where each character that people see begins. */
export function graphemeStarts(text: string): readonly number[] {
  const starts: number[] = [];
  eachGrapheme(text, (start) => starts.push(start));
  return starts;
}

function eachGrapheme(text: string, visit: (start: number) => void): void {
  const before: Before = { kind: BREAK.control, isHalfFlag: false, isPictograph: false, consonant: 0 };
  let lastPoint = -1;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const kind = breakKind(point);
    const isLineEnd = lastPoint === 0x0d && point === 0x0a;
    if (at === 0 || !(isLineEnd || isJoined(before, kind))) visit(at);
    remember(before, kind);
    lastPoint = point;
    at += point > 0xffff ? 2 : 1;
  }
}

function isJoined(before: Before, kind: BreakKind): boolean {
  if (before.kind === BREAK.control || kind === BREAK.control) return false;
  switch (kind) {
    case BREAK.extend: case BREAK.plainExtend: case BREAK.linker: case BREAK.joiner: case BREAK.spacing:
      return true;
    case BREAK.flagLetter:
      return before.isHalfFlag || before.kind === BREAK.prepend;
    case BREAK.pictograph:
      return (before.kind === BREAK.joiner && before.isPictograph) || before.kind === BREAK.prepend;
    case BREAK.consonant:
      return before.consonant === 2 || before.kind === BREAK.prepend;
    default:
      return before.kind === BREAK.prepend || isHangulJoined(before.kind, kind);
  }
}

function isHangulJoined(before: BreakKind, kind: BreakKind): boolean {
  if (before === BREAK.leading) return kind === BREAK.leading || kind === BREAK.vowel || kind === BREAK.syllable || kind === BREAK.closedSyllable;
  if (before === BREAK.vowel || before === BREAK.syllable) return kind === BREAK.vowel || kind === BREAK.trailing;
  return (before === BREAK.trailing || before === BREAK.closedSyllable) && kind === BREAK.trailing;
}

function remember(before: Before, kind: BreakKind): void {
  const isMark = kind === BREAK.extend || kind === BREAK.plainExtend || kind === BREAK.linker;
  before.isHalfFlag = kind === BREAK.flagLetter && !before.isHalfFlag;
  // A mark keeps a pictograph open for a joiner; a joiner that follows a joiner does not lead on.
  before.isPictograph = kind === BREAK.pictograph || (before.isPictograph && (isMark || kind === BREAK.joiner) && before.kind !== BREAK.joiner);
  if (kind === BREAK.consonant) before.consonant = 1;
  else if (kind === BREAK.linker) before.consonant = before.consonant > 0 ? 2 : 0;
  else if (kind !== BREAK.extend && kind !== BREAK.joiner) before.consonant = 0;
  before.kind = kind;
}
