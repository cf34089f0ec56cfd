/** A job: one feature as a pure function from tables to a result and findings. */
import type { Finding } from '../findings/finding.ts';
import type { Settings } from '../rules/settings.ts';
import type { Calendar } from '../table/calendar.ts';
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import type { Period } from '../coverage/coverage-result.ts';
import type { Day } from '../time/day.ts';

/** The tables that a job can ask for. */
export interface Tables {
  readonly calendar: Calendar;
  /** The team's tabs beside it. */
  readonly tabs: SideTabs;
}

export interface JobInput<Needs extends keyof Tables> {
  readonly tables: Pick<Tables, Needs>;
  readonly settings: Settings;
  readonly today: Day;
  /** For jobs about some days alone; absent for those that they are about anyway. */
  readonly period?: Period;
}

export interface JobOutput<Result> {
  readonly result: Result;
  readonly findings: readonly Finding[];
}

export interface Job<Needs extends keyof Tables, Result> {
  readonly id: string;
  readonly needs: readonly Needs[];
  readonly run: (input: JobInput<Needs>) => JobOutput<Result>;
}
