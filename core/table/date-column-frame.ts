/** What stands around a column of dates and helps to read them. */
import type { TitlePeriod } from '../recognise/recognition.ts';
import type { DateSystem } from '../time/day.ts';

export interface DateColumnFrame {
  readonly heading: string;
  readonly dateSystem: DateSystem;
  readonly period: TitlePeriod | null;
  /** Whether the tab is named after a month: its numbers are days of it. */
  readonly isMonthTab?: boolean;
}
