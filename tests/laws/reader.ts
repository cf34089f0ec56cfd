/** A function that takes text from outside, with what its answer must be like whatever the text. */
import type { TextMark } from '../../core/findings/finding.ts';

export interface Reader {
  readonly name: string;
  /** The reading alone, to be timed. */
  readonly read: (text: string) => unknown;
  /** Reads a text; whether the answer is one that the reader may give. */
  readonly isSound: (text: string) => boolean;
}

export function reader<Answer>(name: string, read: (text: string) => Answer, isSound: (answer: Answer, text: string) => boolean): Reader {
  return { name, read, isSound: (text) => isSound(read(text), text) };
}

export function isText(answer: unknown): boolean {
  return typeof answer === 'string';
}

export function isTruth(answer: unknown): boolean {
  return typeof answer === 'boolean';
}

/** Parts of a text from left to right, none empty, none within another. */
export function areMarksIn(marks: readonly TextMark[], text: string): boolean {
  let end = 0;
  return marks.every((mark) => {
    const isAfter = mark.start >= end && mark.end > mark.start && mark.end <= text.length;
    end = mark.end;
    return isAfter;
  });
}
