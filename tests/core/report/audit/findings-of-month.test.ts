/** Which findings an audit of October is about. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../core/findings/finding.ts';
import { findingsOfMonth } from '../../../../core/report/audit/findings-of-month.ts';
import { calendarOf, day } from '../../rules/calendar-of.ts';

const [FROM, TO] = [day('2026-10-01'), day('2026-10-31')];
const TODAY = day('2026-11-23');
const calendar = calendarOf(['date', 'title'], [[FROM - 1, 'Avant'], [FROM, 'Pendant'], [TO + 1, 'Après'], ['', 'Sans date']]);
const beside = [{ sheet: 'tab', row: 3, column: 0 }] as const;
const page = { network: 'Facebook', handle: 'musee' };

function kept(finding: Finding): boolean {
  return findingsOfMonth([finding], { calendar, from: FROM, to: TO }).length === 1;
}

describe('an audit is about', () => {
  it('posts of its month alone', () => {
    const inRow = (row: number): Finding => ({ code: 'figure-negative', severity: 'error', cells: [{ sheet: calendar.parts[0]?.sheet ?? '', row: calendar.sheetRow[row] ?? 0, column: 1 }], parameters: { label: '', value: -1 } });
    expect([0, 1, 2, 3].map((row) => kept(inRow(row)))).toEqual([false, true, false, false]);
  });

  it('days, weeks and hours that lie in its month', () => {
    const gap = (from: number, week: number | null): Finding => ({
      code: 'coverage-gap', severity: 'error', cells: beside, parameters: { role: '', channel: '', from: from * 1_440 + 600, to: from * 1_440 + 660, stretches: 1, minutes: 60, week, weeks: 1, today: TODAY } });
    const away = (on: number): Finding => ({ code: 'shift-away', severity: 'error', cells: beside, parameters: { person: 'Ana', day: on, today: TODAY, reason: 'away' } });
    expect([gap(day('2026-12-22'), null), gap(day('2026-10-22'), null), gap(day('2026-10-01'), day('2026-09-28')), gap(day('2026-11-02'), day('2026-11-02'))].map(kept)).toEqual([false, true, true, false]);
    expect([away(day('2027-01-30')), away(day('2026-10-30')), away(day('2026-09-30'))].map(kept)).toEqual([false, true, false]);
  });

  it('what has been left open since, and not what came up after', () => {
    const reply = (received: number): Finding => ({ code: 'reply-missing', severity: 'error', cells: beside, parameters: { label: '', received, today: TODAY, delay: 4, messages: 1 } });
    expect([day('2026-11-10'), day('2026-10-10'), day('2026-09-10')].map((received) => kept(reply(received)))).toEqual([false, true, true]);
    const leaver = (lastDay: number): Finding => ({ code: 'leaver', severity: 'warning', cells: beside, parameters: { person: 'Ana', lastDay, today: TODAY, things: 3, posts: 1 } });
    expect([day('2027-01-15'), day('2026-10-15')].map((lastDay) => kept(leaver(lastDay)))).toEqual([false, true]);
  });

  it('what is so on any day, whatever is planned for it', () => {
    expect(kept({ code: 'channel-no-recovery', severity: 'warning', cells: beside, parameters: page })).toBe(true);
    expect(kept({ code: 'channel-rogue', severity: 'warning', cells: beside, parameters: { ...page, nextAction: day('2026-12-02'), today: TODAY } })).toBe(true);
    // Overdue as the audit is written, though it was planned for after the month.
    expect(kept({ code: 'channel-action-due', severity: 'warning', cells: beside, parameters: { ...page, nextAction: day('2026-11-11'), today: TODAY } })).toBe(true);
    expect(kept({ code: 'channel-action-soon', severity: 'warning', cells: beside, parameters: { ...page, nextAction: day('2026-12-02'), today: TODAY } })).toBe(false);
  });
});
