/** What the pack of a month says, as a type that both languages fill: fetched with the pack, and not before. */
import type { MonthPack, MonthProgress, Stage } from '../report/month/month-pack.ts';
import type { State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { HolidayName } from '../time/named-holidays.ts';
import type { Language } from './language.ts';

export interface MonthPackWords {
  readonly language: Language;
  /** The tab's name, from `2026-12`, and the pack's title. */
  readonly name: (key: string) => string;
  readonly title: (pack: Pick<MonthPack, 'from' | 'year'>) => string;
  readonly subtitle: (pack: Pick<MonthPack, 'posts' | 'events' | 'writtenOn' | 'from'>) => string;
  /** How far the month that begins on a day is planned. */
  readonly progress: (progress: MonthProgress, from: Day) => string;

  /** Over the weeks' numbers. */
  readonly corner: string;
  /** Beside the day on which a week begins. */
  readonly weekOf: (week: number) => string;
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly holiday: (name: HolidayName, isSubstitute: boolean) => string;
  readonly time: (minutes: number) => string;
  readonly everyChannel: string;
  readonly untitled: string;
  readonly event: string;
  /** A state or an event, and how many there are. */
  readonly legend: (name: string, count: number) => string;

  readonly undated: string;
  /** State, channel, post. */
  readonly undatedHeads: readonly [string, string, string];
  readonly stateOf: (state: State | null) => string;

  /** Under the days: what short names stand for, where signs lead, and where posts are for which there is no room. */
  readonly readThis: (shortNames: readonly string[], hasFurther: boolean) => string;
  readonly further: string;
  /** Day, state, where and when, post. */
  readonly furtherHeads: readonly [string, string, string, string];

  readonly tasks: string;
  /** Person, what, day, where and when, post, by when. */
  readonly taskHeads: readonly [string, string, string, string, string, string];
  readonly nobody: string;
  /** `Ana Roy (4)`. */
  readonly held: (person: string, tasks: number) => string;
  /** What the owner of a post does next. */
  readonly step: (stage: Stage) => string;
  readonly approve: string;
  readonly visual: string;
  readonly watch: string;
  readonly noTasks: string;
  readonly tasksMean: string;
}
