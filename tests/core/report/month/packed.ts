/** Packs made from rows as a test likes to write them, and documents of them. */
import { openCalendar } from '../../../../core/jobs/open-calendar.ts';
import { monthPack } from '../../../../core/jobs/month-pack.ts';
import type { MonthPackInput } from '../../../../core/jobs/month-pack.ts';
import { monthDocument } from '../../../../core/report/month/month-blocks.ts';
import type { MonthPack } from '../../../../core/report/month/month-pack.ts';
import type { ReportDocument } from '../../../../core/report/sheet/blocks.ts';
import type { DayGridBlock } from '../../../../core/report/sheet/day-grid.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { Calendar } from '../../../../core/table/calendar.ts';
import type { Language } from '../../../../core/words/language.ts';
import { enMonthPack } from '../../../../core/words/en/month-pack.ts';
import type { MonthPackWords } from '../../../../core/words/month-pack-words.ts';
import { frMonthPack } from '../../../../core/words/fr/month-pack.ts';
import { makeDemo } from '../../../fixtures/demo/demo.ts';
import { MemoryWorkbook } from '../../../hosts/memory/memory-workbook.ts';
import { day } from '../../rules/calendar-of.ts';
import { shownOf } from '../document-texts.ts';

export const DECEMBER = { year: 2026, month: 12 } as const;
export const TODAY: number = day('2026-11-23');
export const WORDS: { readonly [L in Language]: MonthPackWords } = { fr: frMonthPack, en: enMonthPack };

export function packOf(calendar: Calendar, more: Partial<MonthPackInput> = {}): MonthPack {
  return monthPack.run({ tables: { calendar, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: TODAY, month: DECEMBER, ...more }).result;
}

export async function demoPack(language: Language): Promise<MonthPack> {
  const found = await openCalendar(new MemoryWorkbook(makeDemo(language, TODAY).book));
  if (found.kind === 'declined') throw new Error(`declined: ${found.code}`);
  return monthPack.run({ tables: { calendar: found.calendar, tabs: found.tabs }, settings: DEFAULT_SETTINGS, today: TODAY }).result;
}

export function documentOf(pack: MonthPack, region: ReportDocument['region'] = 'fr-CA'): ReportDocument {
  return shownOf(monthDocument(pack, { words: WORDS[region.startsWith('fr') ? 'fr' : 'en'], region }));
}

export function gridIn({ blocks }: ReportDocument): DayGridBlock {
  const grid = blocks.find((block): block is DayGridBlock => block.kind === 'day-grid');
  if (grid === undefined) throw new Error('no grid');
  return grid;
}
