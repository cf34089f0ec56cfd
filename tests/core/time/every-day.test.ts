/** Every day from 1 March 1900 to 31 December 2100, against the table that Python's calendar made. */
import { describe, expect, it } from 'vitest';
import { DAY_TROUBLE } from '../../../core/table/day-trouble.ts';
import { decodeDays, emptyDayColumns } from '../../../core/table/decode-days.ts';
import { FIRST_DAY, civilFromDay, dayFromCivil, serialIn1900, weekdayOf } from '../../../core/time/day.ts';
import type { DateSystem, Day } from '../../../core/time/day.ts';
import { isoWeekOf, mondayOf } from '../../../core/time/iso-week.ts';
import { FIRST_IN_1904, ORACLE_FIRST, ORACLE_LAST, oracleTable, tableByCore } from '../../fixtures/dates/oracle-days.ts';

const DAYS: readonly Day[] = Array.from({ length: ORACLE_LAST - ORACLE_FIRST + 1 }, (_, index) => ORACLE_FIRST + index);

describe('every day of two centuries', () => {
  it('has the date, ISO week and weekday that Python gives it', () => {
    // A line that differs names its year; `oracle.py --days` then shows the day.
    expect(tableByCore().split('\n')).toEqual(oracleTable().split('\n'));
  });

  it('comes back from its date, and its week from the week’s Monday', () => {
    expect(DAYS.filter((day) => dayFromCivil(civilFromDay(day)) !== day)).toEqual([]);
    // The first week's own Monday lies in February 1900, for which there are no serials.
    expect(DAYS.filter((day) => mondayOf(isoWeekOf(day)) !== mondayBefore(day))).toEqual([]);
  });

  it.each([[1900, 0, ORACLE_FIRST], [1904, FIRST_IN_1904, FIRST_IN_1904]] as const)('is decoded from its serial in the %i system', (dateSystem: DateSystem, zero, first) => {
    const days = DAYS.filter((day) => day >= first);
    const into = emptyDayColumns(days.length);
    decodeDays(days.map((day) => day - zero), Uint32Array.from(days.keys()), 0, { heading: 'Date', dateSystem, period: null }, into);
    expect(days.filter((day, index) => into.day[index] !== day || into.dayTrouble[index] !== DAY_TROUBLE.none)).toEqual([]);
    expect(days.filter((day) => serialIn1900(day - zero, dateSystem) !== day)).toEqual([]);
  });
});

function mondayBefore(day: Day): Day | null {
  const monday = day - weekdayOf(day) + 1;
  return monday < FIRST_DAY ? null : monday;
}
