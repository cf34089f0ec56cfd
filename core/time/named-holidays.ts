/** The holidays of a region with what each of them is, for those who show them rather than count working days. */
import { civilFromDay } from './day.ts';
import type { Day } from './day.ts';
import { HOLIDAY_RULES } from './holiday-rules.ts';
import type { HolidayRule } from './holiday-rules.ts';
import { dayIn, substituteOf } from './holidays.ts';
import type { HolidayRegion } from './holidays.ts';

/** What a holiday is; words are looked up by it. */
export type HolidayName =
  | 'new-year' | 'good-friday' | 'easter-monday' | 'ascension' | 'whit-monday' | 'patriots' | 'victoria' | 'quebec' | 'canada' | 'labour' | 'reconciliation'
  | 'thanksgiving' | 'remembrance' | 'may-day' | 'victory' | 'france' | 'belgium' | 'switzerland' | 'assumption' | 'all-saints' | 'armistice' | 'christmas' | 'boxing';

export interface NamedHoliday {
  readonly day: Day;
  readonly name: HolidayName;
  /** Whether the day stands in for one that falls on a day off. */
  readonly isSubstitute: boolean;
}

/** By Easter Sunday, the days after it. */
const BY_EASTER: ReadonlyMap<number, HolidayName> = new Map([[-2, 'good-friday'], [1, 'easter-monday'], [39, 'ascension'], [50, 'whit-monday']]);
/** By month × 100 + date. */
const BY_DATE: ReadonlyMap<number, HolidayName> = new Map([
  [101, 'new-year'], [501, 'may-day'], [508, 'victory'], [624, 'quebec'], [701, 'canada'], [714, 'france'], [721, 'belgium'], [801, 'switzerland'], [815, 'assumption'],
  [930, 'reconciliation'], [1101, 'all-saints'], [1111, 'armistice'], [1225, 'christmas'], [1226, 'boxing'],
]);
const LABOUR_MONTH = 9;

/** From one day to another, both included, by day. */
export function namedHolidays(region: HolidayRegion, from: Day, to: Day): readonly NamedHoliday[] {
  if (region === 'none' || !(from <= to)) return [];
  const found: NamedHoliday[] = [];
  for (let year = civilFromDay(from).year; year <= civilFromDay(to).year; year += 1) {
    const kept = HOLIDAY_RULES[region].filter(({ since = 0 }) => year >= since);
    const taken = new Set(kept.map((rule) => dayIn(rule, year)));
    for (const rule of kept) {
      const name = nameOf(rule, region);
      found.push({ day: dayIn(rule, year), name, isSubstitute: false });
      const substitute = substituteOf(rule, dayIn(rule, year), taken);
      if (substitute === null) continue;
      taken.add(substitute);
      found.push({ day: substitute, name, isSubstitute: true });
    }
  }
  return found.filter(({ day }) => day >= from && day <= to).sort((a, b) => a.day - b.day);
}

function nameOf(rule: HolidayRule, region: Exclude<HolidayRegion, 'none'>): HolidayName {
  switch (rule.kind) {
    case 'easter': return BY_EASTER.get(rule.offset) ?? 'easter-monday';
    case 'before': return region === 'ca-qc' ? 'patriots' : 'victoria';
    case 'nth': return rule.month === LABOUR_MONTH ? 'labour' : 'thanksgiving';
    case 'fixed': {
      const name = BY_DATE.get(rule.month * 100 + rule.date) ?? 'new-year';
      return name === 'armistice' && region === 'ca' ? 'remembrance' : name;
    }
  }
}
