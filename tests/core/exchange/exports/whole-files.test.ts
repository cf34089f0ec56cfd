/** What an export says of itself as a whole, and long ones, which are taken apart by and by. */
import { describe, expect, it } from 'vitest';
import { readExport, recordSteps } from '../../../../core/exchange/exports/read-export.ts';
import { day } from '../../rules/calendar-of.ts';

const X = 'Post id,Date,Post text,Post Link,Impressions,Likes';

function readLines(...lines: readonly string[]): ReturnType<typeof readExport> {
  return readExport({ text: lines.join('\n') });
}

describe('records', () => {
  it('without a day are of the days that the file says it is of, where it says both ends once', () => {
    const google = (...notes: readonly string[]): ReturnType<typeof readExport> => readLines('# ----', ...notes, 'Session default channel group,Sessions,Active users,Key events', 'Direct,5,4,1');
    const july = [day('2026-07-01'), day('2026-07-31')];
    expect(google('# Start date: 20260701', '# End date: 20260731')).toMatchObject({ period: july, statedPeriod: july, rows: [{ level: 'day', day: null, title: 'Direct' }] });
    expect(google('# Date de début : 20260701', '# Date de fin : 20260731')).toMatchObject({ statedPeriod: july });
    for (const notes of [['# Start date: 20260701'], ['# Start date: 20260731', '# End date: 20260701'], ['# Start date: 20260701', '# End date: 20260731', '# Start date: 20250701', '# End date: 20250731'], ['# Start date: soon', '# End date: later']]) {
      expect(google(...notes)).toMatchObject({ statedPeriod: null });
    }
  });

  it('of an ad set over a month are no days of the account, nor the figures of its first day', () => {
    const october = [day('2026-10-01'), day('2026-10-31')];
    const sets = ['Familles,2026-10-01,2026-10-31,900,45.5', 'Écoles,2026-10-01,2026-10-31,100,5'];
    expect(readLines('Ad set name,Reporting starts,Reporting ends,Reach,Amount spent (CAD)', ...sets)).toMatchObject({
      period: october, statedPeriod: october, rows: [{ level: 'day', day: null, title: 'Familles' }, { level: 'day', day: null, title: 'Écoles' }],
    });
    expect(readLines('Début des rapports,Fin des rapports,Ensemble de publicités,Couverture,Montant dépensé (CAD)', '2026-10-01,2026-10-31,Familles,900,45.5')).toMatchObject({ statedPeriod: october, rows: [{ level: 'day', day: null, title: 'Familles' }] });
    // Broken down by day, each row is a day's; of two periods neither is the file's.
    expect(readLines('Ad set name,Reporting starts,Reporting ends,Reach', 'Familles,2026-10-01,2026-10-01,900')).toMatchObject({ statedPeriod: null, rows: [{ level: 'day', day: october[0] }] });
    expect(readLines('Ad set name,Reporting starts,Reporting ends,Reach', ...sets.slice(0, 1), 'Familles,2026-11-01,2026-11-30,900')).toMatchObject({ statedPeriod: null, rows: [{ day: null }, { day: null }] });
  });

  it('are the same where a long file has been taken apart before, a piece at a time', () => {
    const lines = Array.from({ length: 12_000 }, (_, at) => `${at + 1},2026-01-01,"${'so many words, '.repeat(6)}${at}",https://x.com/town/status/${100_000 + at},${at},1`);
    const text = [X, ...lines].join('\n');
    const steps = recordSteps(text);
    const shares: number[] = [];
    let step = steps?.next();
    for (; step?.done === false; step = steps?.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(3);
    expect([...shares, 1].every((share, at) => at === 0 || share > (shares[at - 1] ?? 0))).toBe(true);
    expect(readExport({ text, records: step?.done === true ? step.value : [] })).toEqual(readExport({ text }));
    expect(recordSteps(`${X}\n1,2026-01-01,a,,1,1`)).toBeNull();
  });
});
