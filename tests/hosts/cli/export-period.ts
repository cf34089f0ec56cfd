/** Reads of which days `export` is asked: a week, a month, or from one day to another; `--to` already says what the file is for. */
import type { Language } from '../../../core/index.ts';
import type { Period } from '../../../core/coverage/coverage-result.ts';
import { FIRST_DAY, LAST_DAY, countedDay, daysInMonth } from '../../../core/time/day.ts';
import { mondayOf } from '../../../core/time/iso-week.ts';
import type { Parsed } from './arguments.ts';
import { CLI_WORDS } from './cli-words.ts';
import { dayFromIso } from './day-from-iso.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { monthOf, weekOf } from './report-arguments.ts';

/** Null for all days, or the sentence that says what is wrong. */
export function readExportPeriod({ week, month, from, until }: Parsed, language: Language): Period | null | string {
  const say = CLI_WORDS[language];
  if ([week, month, from ?? until].filter((asked) => asked !== undefined).length > 1) return EXPORT_WORDS[language].onePeriod;
  if (week !== undefined) {
    const asked = weekOf(week);
    const monday = asked === null ? null : mondayOf(asked.week);
    return monday === null ? say.badWeek(week) : { from: monday, to: monday + 6 };
  }
  if (month !== undefined) {
    const asked = monthOf(month);
    if (asked === null) return say.badMonth(month);
    const first = countedDay({ year: asked.month.year, month: asked.month.month, date: 1 });
    return { from: first, to: first + daysInMonth(asked.month.year, asked.month.month) - 1 };
  }
  if (from === undefined && until === undefined) return null;
  const first = from === undefined ? FIRST_DAY : dayFromIso(from);
  if (first === null) return say.badDay('from', from ?? '');
  const last = until === undefined ? LAST_DAY : dayFromIso(until);
  if (last === null) return say.badDay('until', until ?? '');
  return last < first ? EXPORT_WORDS[language].backwards(from ?? '', until ?? '') : { from: first, to: last };
}
