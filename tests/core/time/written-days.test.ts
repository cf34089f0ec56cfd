/** Every day that the oracle knows, written in every usual form and read back by the reader of date columns. */
import { describe, expect, it } from 'vitest';
import { decodeDays, emptyDayColumns } from '../../../core/table/decode-days.ts';
import { civilFromDay, weekdayOf } from '../../../core/time/day.ts';
import type { Day } from '../../../core/time/day.ts';
import { ORACLE_FIRST, ORACLE_LAST } from '../../fixtures/dates/oracle-days.ts';
import { WRITTEN_FORMS } from '../../fixtures/dates/written-forms.ts';

const DAYS: readonly Day[] = Array.from({ length: ORACLE_LAST - ORACLE_FIRST + 1 }, (_, index) => ORACLE_FIRST + index);

describe.each(WRITTEN_FORMS)('days written as $name', ({ write, isShortYear = false }) => {
  it('are read back as the same days, each and every one', () => {
    const days = isShortYear ? DAYS.filter(isOfShortYear) : DAYS;
    const texts = days.map((day) => write(civilFromDay(day), weekdayOf(day)));
    const into = emptyDayColumns(days.length);
    decodeDays(texts, Uint32Array.from(days.keys()), 0, { heading: 'Date', dateSystem: 1900, period: null }, into);
    expect(texts.filter((_, index) => into.day[index] !== days[index])).toEqual([]);
  });
});

/** Two digits stand for a year from 1970 to 2069. */
function isOfShortYear(day: Day): boolean {
  const { year } = civilFromDay(day);
  return year >= 1970 && year <= 2069;
}
