/** The dates, hours, prices and numbers that a text states, and its words without them. */
import { comparableText } from './text-fingerprint.ts';
import { MONTH_OF, WEEKDAY_OF } from './figure-words.ts';

export type FigureKind = 'date' | 'weekday' | 'month' | 'time' | 'price' | 'percent' | 'number';

export interface Figure {
  readonly kind: FigureKind;
  /** A number that tells figures of a kind apart: month × 100 + day, ISO weekday, minutes, or the number itself. */
  readonly value: number;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The words before it, lower case; '' where there are none. */
  readonly before: readonly [last: string, lastButOne: string];
}

export interface StatedText {
  /** Its words in lower case, each figure replaced by its kind: equal for texts that say the same of other figures. */
  readonly frame: string;
  readonly figures: readonly Figure[];
}

const MONTH = [...MONTH_OF.keys()].join('|');
const WEEKDAY = [...WEEKDAY_OF.keys()].join('|');
const NUMBER = '\\d{1,3}(?:[\\s.,]\\d{3}){1,3}(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2}(?!\\d))?';
const END = '(?![\\p{L}\\p{N}])';

/** A link, a tag, a word or what a price may begin with. */
const TOKEN = /(?:https?:\/\/|www\.)\S*|[#@＃＠](?!\d+(?![\p{L}\p{N}\p{M}_]))[\p{L}\p{N}\p{M}_]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[$€£]/giu;
const BEGINS_FIGURE = /^[\d$€£]/;
/** A text with more is a table of figures; the others are words of it. */
const MOST_FIGURES = 200;
const IS_WORD = /^[\p{L}\p{N}]/u;
const IS_LINK = /^(?:https?:\/\/|www\.)/i;

/** What a figure may be, the more particular first; tried only where a digit, a price or the name of a day or month begins. */
const FIGURE = new RegExp(
  [
    `(?<isoDay>\\d{4}-(?<isoMonth>\\d\\d)-(?<isoDate>\\d\\d))${END}`,
    `(?<twelve>(?<hour12>\\d{1,2})(?:[:h](?<minutes12>\\d\\d))?\\s?(?<half>[ap])(?:\\.\\s?m\\.?|\\s?m))${END}`,
    `(?<clock>(?<hour>\\d{1,2})(?:\\s?h\\s?(?<minutes>\\d\\d)?|:(?<minutesAfterColon>\\d\\d)))${END}`,
    `(?<price>[$€£]\\s?(?<amountAfter>${NUMBER})|(?<amount>${NUMBER})\\s?(?:[$€£]|(?:dollars?|euros?)${END}))`,
    `(?<percent>(?<rate>${NUMBER})\\s?%)`,
    `(?<dayMonth>(?<date>\\d{1,2})(?:er|st|nd|rd|th)?\\s(?:of\\s)?(?<month>${MONTH}))${END}`,
    `(?<monthDay>(?<monthBefore>${MONTH})\\.?\\s(?<dateAfter>\\d{1,2})(?:st|nd|rd|th)?)${END}`,
    `(?<weekday>${WEEKDAY})${END}`,
    `(?<onlyMonth>${MONTH})${END}`,
    `(?<number>${NUMBER})${END}`,
  ].join('|'),
  'iuy',
);

type Groups = Readonly<Record<string, string | undefined>>;

export function statedIn(text: string): StatedText {
  const figures: Figure[] = [];
  let frame = '';
  let last = '';
  let lastButOne = '';
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const word = match[0].toLowerCase();
    if ((!IS_WORD.test(word) && !BEGINS_FIGURE.test(word)) || IS_LINK.test(word)) continue;
    const mayState = figures.length < MOST_FIGURES && (BEGINS_FIGURE.test(word) || WEEKDAY_OF.has(word) || MONTH_OF.has(word));
    const stated = mayState ? figureAt(text, match.index) : null;
    if (stated === null && !IS_WORD.test(word)) continue;
    if (stated !== null) {
      figures.push({ ...stated, before: [text[match.index - 1] === '#' ? '#' : last, lastButOne] });
      TOKEN.lastIndex = stated.end;
    }
    lastButOne = last;
    last = stated === null ? word : '';
    frame += stated === null ? ` ${word}` : ` \u0000${stated.kind}`;
  }
  return { frame: comparableText(frame), figures };
}

function figureAt(text: string, start: number): Omit<Figure, 'before'> | null {
  FIGURE.lastIndex = start;
  const match = FIGURE.exec(text);
  if (match === null) return null;
  // The pattern has named groups.
  const stated = figureOf(match.groups as Groups);
  return stated === null ? null : { ...stated, start, end: start + match[0].length };
}

function figureOf(groups: Groups): Pick<Figure, 'kind' | 'value'> | null {
  const of = (name: string): string | undefined => groups[name];
  const price = of('amountAfter') ?? of('amount');
  if (price !== undefined) return { kind: 'price', value: amountOf(price) };
  if (of('rate') !== undefined) return { kind: 'percent', value: amountOf(of('rate') ?? '') };
  if (of('number') !== undefined) return { kind: 'number', value: amountOf(of('number') ?? '') };
  if (of('twelve') !== undefined) {
    const hour = (Number(of('hour12')) % 12) + (of('half')?.toLowerCase() === 'p' ? 12 : 0);
    return { kind: 'time', value: hour * 60 + Number(of('minutes12') ?? 0) };
  }
  if (of('clock') !== undefined) return { kind: 'time', value: Number(of('hour')) * 60 + Number(of('minutes') ?? of('minutesAfterColon') ?? 0) };
  if (of('isoDay') !== undefined) return { kind: 'date', value: Number(of('isoMonth')) * 100 + Number(of('isoDate')) };
  const month = of('month') ?? of('monthBefore');
  if (month !== undefined) return { kind: 'date', value: named(MONTH_OF, month) * 100 + Number(of('date') ?? of('dateAfter')) };
  if (of('weekday') !== undefined) return { kind: 'weekday', value: named(WEEKDAY_OF, of('weekday') ?? '') };
  return of('onlyMonth') === undefined ? null : { kind: 'month', value: named(MONTH_OF, of('onlyMonth') ?? '') };
}

function named(names: ReadonlyMap<string, number>, word: string): number {
  return names.get(comparableText(word)) ?? 0;
}

/** `1 200`, `1,200` and `1200`; `15,50` and `15.50`. */
function amountOf(written: string): number {
  return Number(written.replace(/[\s.,](?=\d{3})/g, '').replace(',', '.'));
}
