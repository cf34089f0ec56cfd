/** What the digest for colleagues says, as a type that both languages fill: fetched with the digest, and not before. */
import type { Digest, DigestAdvice } from '../report/digest/digest.ts';
import type { Day } from '../time/day.ts';
import type { IsoWeek } from '../time/iso-week.ts';
import type { Language } from './language.ts';

export interface DigestWords {
  readonly language: Language;
  /** The tab's name, and the digest's title. */
  readonly name: (week: IsoWeek) => string;
  readonly title: (week: IsoWeek) => string;
  readonly subtitle: (digest: Pick<Digest, 'from' | 'to' | 'writtenOn'>) => string;
  /** To colleagues, before the posts. */
  readonly intro: string;

  readonly worked: string;
  readonly out: string;
  readonly ahead: string;
  /** Channel, day, what to do, text to copy, link. */
  readonly outHeads: readonly [string, string, string, string, string];
  /** Channel, day, text. */
  readonly aheadHeads: readonly [string, string, string];
  readonly noOut: string;
  readonly noAhead: string;

  /** A day with its hour, where there is one. */
  readonly moment: (day: Day, minutes: number | null) => string;
  readonly everyChannel: string;
  readonly noChannel: string;
  readonly untitled: string;
  readonly advice: (advice: DigestAdvice) => string;
  /** What to do with posts that are not out yet, in a sentence. */
  readonly await: string;
  /** How well a post did. */
  readonly times: (timesMedian: number) => string;
}
