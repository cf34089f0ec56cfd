/** Days of an export that can't be those of its figures. */
import { describe, expect, it } from 'vitest';
import type { NetworkExport } from '../../../../core/exchange/exports/network-export.ts';
import { readExport } from '../../../../core/exchange/exports/read-export.ts';
import type { ExportInput } from '../../../../core/exchange/exports/read-export.ts';
import { isoDay } from '../../../../core/time/iso-day.ts';
import { day } from '../../rules/calendar-of.ts';

const TODAY = day('2026-11-22');
const X = 'Post id,Date,Post text,Post Link,Impressions,Likes';

function answered(input: ExportInput): NetworkExport {
  const answer = readExport(input);
  if (!('rows' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

function told({ troubles }: NetworkExport): readonly string[] {
  return troubles.flatMap((trouble) => (trouble.kind === 'date-ahead' || trouble.kind === 'weekday-wrong' ? [`${trouble.record} ${trouble.kind} ${trouble.text}`] : []));
}

describe('days that can’t be those of their figures', () => {
  const isSure = ({ rows }: NetworkExport): readonly boolean[] => rows.map(({ isDoubtful }) => isDoubtful !== true);
  const posted = (...dates: readonly string[]): NetworkExport =>
    answered({ today: TODAY, text: [X, ...dates.map((date, index) => `18889597096146${String(1000 + index)},"${date}",Text ${String(index)},,1,1`)].join('\n') });

  it('are those yet to come; elsewhere it may be tomorrow already', () => {
    const future = posted('2026-11-22', '2026-11-23', '2026-11-24', 'Jan 1, 2099');
    expect(isSure(future)).toEqual([true, true, false, false]);
    expect(told(future)).toEqual(['4 date-ahead 2026-11-24', '5 date-ahead Jan 1, 2099']);
    // What nothing sure is of is not the file's period.
    expect(future.period).toEqual([TODAY, TODAY + 1]);
    // Where nobody says which day it is, no day is yet to come.
    expect(isSure(answered({ text: `${X}\n1,2099-01-01,Text,,1,1\n` }))).toEqual([true]);
    const sheet = answered({ sheets: [{ name: 'Feuille', rows: [['Post id', 'Date', 'Post text', 'Post Link', 'Impressions', 'Likes'], ['a', TODAY + 400, 'Text', '', 1, 1]] }], dateSystem: 1900, today: TODAY });
    expect(told(sheet)).toEqual([`2 date-ahead ${isoDay(TODAY + 400)}`]);
  });

  it('are those of a span that has not begun, or ends further ahead than any month or year; one that still runs is none', () => {
    const spans = ['2026-11-01,2026-11-30', '2026-12-01,2026-12-31', '2026-11-01,2099-11-30'];
    const read = answered({ today: TODAY, text: ['Reporting starts,Reporting ends,Ad Set Name,Ad set delivery,Reach,Impressions', ...spans.map((span) => `${span},Familles,active,900,1000`)].join('\n') });
    expect([read.rows.map(({ isDoubtful }) => isDoubtful === true), told(read)]).toEqual([[false, true, true], ['3 date-ahead 2026-12-01', '4 date-ahead 2099-11-30']]);
  });

  it('are those of another weekday than the one written before or after', () => {
    const dates = ['Monday 2026-11-16', 'Tuesday 2026-11-16', '2026-11-16 (Monday)', '2026-11-16 mardi', 'Mon, Nov 16, 2026', 'Sun, Nov 16, 2026', 'mar. 17 nov. 2026', 'Mar 17, 2026', '2026-11-16 PM', '2026-11-16T10:00:00Z'];
    const mixed = posted(...dates);
    expect(told(mixed)).toEqual(['3 weekday-wrong Tuesday 2026-11-16', '5 weekday-wrong 2026-11-16 mardi', '7 weekday-wrong Sun, Nov 16, 2026']);
    expect(isSure(mixed)).toEqual([true, false, true, false, true, false, true, true, true, true]);
    // Told whatever day it is.
    expect(isSure(answered({ text: `${X}\n1,Tuesday 2026-11-23,Text,,1,1\n` }))).toEqual([false]);
  });
});
