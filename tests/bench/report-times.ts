/** How long the reports take over a large calendar that is decoded and checked already: what they hold, their words, and where each cell of the tab stands. */
import { audit } from '../../core/jobs/audit.ts';
import { check } from '../../core/jobs/check.ts';
import { monthPack } from '../../core/jobs/month-pack.ts';
import { weeklyReport } from '../../core/jobs/weekly-report.ts';
import { auditDocument } from '../../core/report/audit/audit-document.ts';
import { monthDocument } from '../../core/report/month/month-blocks.ts';
import type { ReportDocument } from '../../core/report/sheet/blocks.ts';
import { planOf } from '../../core/report/sheet/lay-out.ts';
import { weeklyDocument } from '../../core/report/weekly/weekly-blocks.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import { frAudit } from '../../core/words/fr/audit.ts';
import { frMonthPack } from '../../core/words/fr/month-pack.ts';
import { frWeeklyReport } from '../../core/words/fr/weekly-report.ts';
import { rulesIn } from '../../core/words/rules-in.ts';
import { now, spent } from './spent.ts';
import { syntheticCalendar } from './synthetic-calendar.ts';
import { readSyntheticTabs } from './synthetic-tabs.ts';

const ROUNDS = 11;

export interface ReportTimes {
  readonly name: string;
  /** Milliseconds, one a round, the first while no code is warm. */
  readonly times: readonly number[];
}

export function timeReports(rowCount: number): readonly ReportTimes[] {
  const { recognition, columns, today } = syntheticCalendar(rowCount);
  const tables = { calendar: decodeCalendar(recognition, [columns], 1900), tabs: readSyntheticTabs(today)() };
  const input = { tables, settings: DEFAULT_SETTINGS, today };
  const { findings } = check.run(input);
  const [rules, region] = [rulesIn('fr'), 'fr-CA'] as const;
  const makers: readonly (readonly [name: string, make: () => ReportDocument])[] = [
    ['week', () => weeklyDocument(weeklyReport.run({ ...input, findings }).result, { words: frWeeklyReport, rules, region })],
    ['month', () => monthDocument(monthPack.run({ ...input, deadlines: [] }).result, { words: frMonthPack, region })],
    ['audit', () => auditDocument(audit.run({ ...input, findings }).result, { words: frAudit, rules, region })],
  ];
  return makers.map(([name, make]) => ({
    name,
    times: Array.from({ length: ROUNDS }, () => {
      const start = now();
      planOf(make(), { dateSystem: 1900 });
      return spent(start, now());
    }),
  }));
}
