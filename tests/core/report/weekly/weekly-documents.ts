/** The weekly report of the demo and of small calendars as documents, and what is read in them. */
import { check } from '../../../../core/jobs/check.ts';
import { openCalendar } from '../../../../core/jobs/open-calendar.ts';
import { weeklyReport } from '../../../../core/jobs/weekly-report.ts';
import type { Block, ReportDocument, TableBlock } from '../../../../core/report/sheet/blocks.ts';
import { weeklyDocument } from '../../../../core/report/weekly/weekly-blocks.ts';
import type { WeeklyReport } from '../../../../core/report/weekly/weekly-report.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import type { IsoWeek } from '../../../../core/time/iso-week.ts';
import type { Language } from '../../../../core/words/language.ts';
import { enWeeklyReport } from '../../../../core/words/en/weekly-report.ts';
import { frWeeklyReport } from '../../../../core/words/fr/weekly-report.ts';
import { rulesIn } from '../../../../core/words/rules-in.ts';
import type { WeeklyReportWords } from '../../../../core/words/weekly-report-words.ts';
import { makeDemo } from '../../../fixtures/demo/demo.ts';
import { MemoryWorkbook } from '../../../hosts/memory/memory-workbook.ts';
import { cellText, shownOf } from '../document-texts.ts';

export const WORDS: { readonly [L in Language]: WeeklyReportWords } = { fr: frWeeklyReport, en: enWeeklyReport };
const REGIONS = { fr: 'fr-CA', en: 'en-CA' } as const;

export function documentOf(report: WeeklyReport, language: Language, region: ReportDocument['region'] = REGIONS[language]): ReportDocument {
  return shownOf(weeklyDocument(report, { words: WORDS[language], rules: rulesIn(language), region }));
}

const KNOWN = new Map<string, Promise<WeeklyReport>>();

/** Made once. @param later Days between the one that the demo is made for and that of the report. */
export function demoReport(language: Language, today: number, week?: IsoWeek, later = 0): Promise<WeeklyReport> {
  const key = `${language} ${today} ${week?.week ?? ''} ${later}`;
  const known = KNOWN.get(key) ?? makeReport(language, today, week, later);
  KNOWN.set(key, known);
  return known;
}

async function makeReport(language: Language, made: number, week: IsoWeek | undefined, later: number): Promise<WeeklyReport> {
  const today = made + later;
  const found = await openCalendar(new MemoryWorkbook(makeDemo(language, made).book));
  if (found.kind === 'declined') throw new Error(`declined: ${found.code}`);
  const tables = { calendar: found.calendar, tabs: found.tabs };
  const { findings } = check.run({ tables, settings: DEFAULT_SETTINGS, today });
  return weeklyReport.run({ tables, settings: DEFAULT_SETTINGS, today, findings, ...(week === undefined ? {} : { week }) }).result;
}

export const isTable: (block: Block) => block is TableBlock = (block: Block): block is TableBlock => block.kind === 'table';
export const tableIn: (document: ReportDocument, id: string) => TableBlock | undefined = ({ blocks }: ReportDocument, id: string): TableBlock | undefined => blocks.filter(isTable).find((table) => table.id === id);
export const columnOf: (table: TableBlock | undefined, at: number) => readonly string[] = (table: TableBlock | undefined, at: number): readonly string[] => (table?.rows ?? []).map((row) => cellText(row[at]));
