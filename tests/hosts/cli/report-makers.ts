/** The reports that the command line makes, each as one line of a table: of a week or of a month, and how it becomes a document. */
import { check, keyFindings, rulesIn, triage } from '../../../core/index.ts';
import type { Day, Finding, Language, OpenedCalendar, Workbook } from '../../../core/index.ts';
import { audit } from '../../../core/jobs/audit.ts';
import type { JobInput } from '../../../core/jobs/job.ts';
import { monthPack } from '../../../core/jobs/month-pack.ts';
import { readDeadlines } from '../../../core/jobs/read-deadlines.ts';
import { weeklyReport } from '../../../core/jobs/weekly-report.ts';
import { taughtStates } from '../../../core/lexicon/taught-states.ts';
import type { TaughtStates } from '../../../core/lexicon/taught-states.ts';
import { auditDocument } from '../../../core/report/audit/audit-document.ts';
import { monthDocument } from '../../../core/report/month/month-blocks.ts';
import type { YearMonth } from '../../../core/report/month/month-pack.ts';
import { reportRegion } from '../../../core/report/report-region.ts';
import type { ReportDocument } from '../../../core/report/sheet/blocks.ts';
import { weeklyDocument } from '../../../core/report/weekly/weekly-blocks.ts';
import type { IsoWeek } from '../../../core/time/iso-week.ts';
import { fetchAuditWords } from '../../../core/words/audit-words-in.ts';
import { fetchMonthPackWords } from '../../../core/words/month-pack-words-in.ts';
import { fetchWeeklyReportWords } from '../../../core/words/weekly-report-words-in.ts';

export const REPORT_COMMANDS = ['report', 'month', 'audit'] as const;
export type ReportCommand = (typeof REPORT_COMMANDS)[number];

/** What each is of, and the option that says it. */
export const PERIODS: { readonly [C in ReportCommand]: 'week' | 'month' } = { report: 'week', month: 'month', audit: 'month' };

export interface ReportPeriod {
  readonly week?: IsoWeek;
  readonly month?: YearMonth;
}

/** What reports are made of. */
export interface ReportSource {
  readonly workbook: Workbook;
  readonly opened: OpenedCalendar;
  readonly today: Day;
  readonly language: Language;
  /** {} for the one that a team talks of on that day. */
  readonly period: ReportPeriod;
}

export const MAKERS: { readonly [C in ReportCommand]: (source: ReportSource) => Promise<ReportDocument> } = {
  report: async (source) => {
    const { language, period: { week } } = source;
    const { result } = weeklyReport.run({ ...inputOf(source), findings: findingsOf(source), ...(week === undefined ? {} : { week }) });
    return weeklyDocument(result, { words: await fetchWeeklyReportWords(language), rules: rulesIn(language), region: reportRegion(source.opened.found.settings.rules, language) });
  },
  month: async (source) => {
    const { language, workbook, opened: { calendar, recognition: { sheets }, found: { outline: { dateSystem } } }, period: { month } } = source;
    const deadlines = await readDeadlines(workbook, { calendar, sheets, dateSystem });
    const { result } = monthPack.run({ ...inputOf(source), deadlines, ...(month === undefined ? {} : { month }) });
    return monthDocument(result, { words: await fetchMonthPackWords(language), region: reportRegion(source.opened.found.settings.rules, language) });
  },
  audit: async (source) => {
    const { language, period: { month } } = source;
    const { result } = audit.run({ ...inputOf(source), findings: findingsOf(source), ...(month === undefined ? {} : { month }) });
    return auditDocument(result, { words: await fetchAuditWords(language), rules: rulesIn(language), region: reportRegion(source.opened.found.settings.rules, language) });
  },
};

function inputOf({ opened: { calendar, tabs, found: { settings } }, today }: ReportSource): JobInput<'calendar' | 'tabs'> & { readonly taught: TaughtStates } {
  return { tables: { calendar, tabs }, settings: settings.rules, today, taught: taughtStates(settings.stateWords) };
}

/** Without what the team has set aside. */
function findingsOf({ opened: { calendar, tabs, cells, found: { outline, settings } }, today }: ReportSource): readonly Finding[] {
  const { findings } = check.run({ tables: { calendar, tabs }, settings: settings.rules, today });
  return triage(keyFindings(findings, { calendar, tabs, cells, outline }), settings, today).findings.filter(({ ignored }) => ignored === null).map(({ finding }) => finding);
}
