/** Reports made from rows as a test likes to write them. */
import { weeklyReport } from '../../../../core/jobs/weekly-report.ts';
import type { WeeklyReportInput } from '../../../../core/jobs/weekly-report.ts';
import type { WeeklyReport } from '../../../../core/report/weekly/weekly-report.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../../core/side-tabs/side-tabs.ts';
import type { Calendar } from '../../../../core/table/calendar.ts';

/** Monday 23 November 2026: the report is of week 47, from 16 to 22 November. */
export const MONDAY = 46_349;

export function reportOf(calendar: Calendar, tabs: Partial<SideTabs> = {}, more: Partial<WeeklyReportInput> = {}): WeeklyReport {
  const tables = { calendar, tabs: { ...NO_SIDE_TABS, ...tabs } };
  return weeklyReport.run({ tables, settings: DEFAULT_SETTINGS, today: MONDAY, ...more }).result;
}

/** Kinds of the agenda's items, in order. */
export function kindsOf({ agenda }: WeeklyReport): readonly string[] {
  return agenda.map(({ kind }) => kind);
}
