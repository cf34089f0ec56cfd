/** Reads what a command that makes a report is asked: which week or month, and which files to write. */
import type { Language } from '../../../core/index.ts';
import type { YearMonth } from '../../../core/report/month/month-pack.ts';
import { mondayOf } from '../../../core/time/iso-week.ts';
import type { IsoWeek } from '../../../core/time/iso-week.ts';
import type { Parsed } from './arguments.ts';
import { CLI_WORDS } from './cli-words.ts';
import type { CommandOptions, ReportOptions } from './command.ts';
import { PERIODS } from './report-makers.ts';
import type { ReportCommand } from './report-makers.ts';

/** What is asked, or the sentence that says what is wrong. */
export function readReport(command: ReportCommand, parsed: Parsed, language: Language): Omit<ReportOptions, keyof CommandOptions | 'command'> | string {
  const say = CLI_WORDS[language];
  const { out = null, csv = null, replace = false, 'new-tab': isBeside = false } = parsed;
  const asked = parsed[PERIODS[command]];
  const period = asked === undefined ? null : PERIODS[command] === 'week' ? weekOf(asked) : monthOf(asked);
  if (asked !== undefined && period === null) return PERIODS[command] === 'week' ? say.badWeek(asked) : say.badMonth(asked);
  if (out !== null && !/\.xlsx$/i.test(out)) return say.badOut(out);
  if (replace && isBeside) return say.replaceOrNewTab;
  if (csv !== null && !/\.csv$/i.test(csv)) return say.badCsv(csv);
  return { period, out, csv, onEdited: replace ? 'replace' : isBeside ? 'new-name' : 'ask' };
}

/** `2026-W47`, and `2026-S47` as French writes it; null for a week that the year does not have. */
export function weekOf(text: string): { readonly week: IsoWeek } | null {
  const [, year, number] = /^(\d{4})-[WS](\d{2})$/i.exec(text) ?? [];
  const week: IsoWeek = { year: Number(year), week: Number(number) };
  return year === undefined || mondayOf(week) === null ? null : { week };
}

/** `2026-12`. */
export function monthOf(text: string): { readonly month: YearMonth } | null {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const month: YearMonth = { year: Number(year), month: Number(number) };
  return year === undefined || month.year < 1900 || month.month < 1 || month.month > 12 ? null : { month };
}
