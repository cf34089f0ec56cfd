/** Where a text departs from a typography, and the same text put right. */
import type { TextMark } from '../findings/finding.ts';
import { punctuationOf, spaceFor } from './punctuation.ts';
import type { IsWanted, MarkPlace, PunctuationMark } from './punctuation.ts';
import type { Typography } from './typography-table.ts';

export interface TypographySlip {
  readonly mark: PunctuationMark;
  readonly kind: 'space-extra' | 'space-missing';
  readonly shown: TextMark;
  /** What to write in place of the spaces between `start` and `end`. */
  readonly start: number;
  readonly end: number;
  readonly space: string;
}

/** Only what a reader sees: a space where none belongs, and none where one belongs, whatever its width. */
export function typographySlips(text: string, typography: Typography): readonly TypographySlip[] {
  return punctuationOf(text, slipIn(typography)).map((place) => slip(place, spaceFor(typography, place.mark) ?? ''));
}

function slipIn(typography: Typography): IsWanted {
  return (mark, hasSpace) => {
    const space = spaceFor(typography, mark);
    return space !== null && (space !== '') !== hasSpace;
  };
}

export function withTypography(text: string, slips: readonly TypographySlip[]): string {
  let mended = '';
  let from = 0;
  for (const { start, end, space } of slips) {
    mended += text.slice(from, start) + space;
    from = end;
  }
  return mended + text.slice(from);
}

function slip({ mark, at, spaceStart, spaceEnd }: MarkPlace, space: string): TypographySlip {
  const shown = { start: Math.min(at, spaceStart), end: Math.max(at + 1, spaceEnd) };
  return { mark, kind: space === '' ? 'space-extra' : 'space-missing', shown, start: spaceStart, end: spaceEnd, space };
}
