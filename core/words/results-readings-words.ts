/** What results are read as, in one line each, as a type that both languages fill: never more than the interval allows. */
import type { ChangeMeasure, Grouping, Kpi, RateBasis, Reading } from '../kpi/kpi.ts';
import type { Measure } from '../table/role.ts';
import type { Language } from './language.ts';

/** What the readings are about. */
export type ReadResults = Pick<Kpi, 'by' | 'basis' | 'unit' | 'engagements'>;

export interface ResultsReadingsWords {
  readonly language: Language;
  readonly bases: { readonly [B in RateBasis]: string };
  readonly groupings: { readonly [G in Grouping]: string };
  readonly measures: { readonly [M in Measure]: string };
  /** The same, of such rows: a web site’s engagement rate is one of sessions, and no post’s. */
  readonly measureOf: (measure: Measure, unit: Kpi['unit']) => string;
  /** What a row of figures is, one and then several. */
  readonly rows: { readonly [U in Kpi['unit']]: readonly [one: string, several: string] };
  /** As one would say them: “likes and comments”. */
  readonly parts: (parts: readonly Measure[]) => string;
  /** A fraction as a percentage, with as many decimals as small rates ask for. */
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
  /** A group’s key as people read it; what has none is told by what it lacks. */
  readonly key: (key: string, by: Grouping) => string;
  readonly reading: (reading: Reading, about: ReadResults) => string;
}

/** Which of several things are counted, each once. */
export function joinedList(words: readonly string[], and: string): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${and}${last}`;
}

/** A median or a number of posts, as its measure is written. */
export function changeText(measure: ChangeMeasure, value: number, { percent, number }: Pick<ResultsReadingsWords, 'percent' | 'number'>): string {
  return measure === 'rate' || measure === 'engagement_rate' ? percent(value) : number(value);
}

/** Decimals of a percentage: two, and more where two would say nothing. */
export function percentDigits(share: number): string {
  const percent = share * 100;
  const size = Math.abs(percent);
  return size !== 0 && size < 0.1 ? percent.toFixed(Math.min(6, 1 - Math.floor(Math.log10(size)))) : percent.toFixed(size >= 100 ? 0 : 2);
}

/** Whole from 100 on; below with one decimal, where it has any. */
export function numberDigits(value: number): string {
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return String(rounded);
}
