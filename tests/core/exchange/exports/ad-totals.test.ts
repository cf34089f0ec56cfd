/** An account's advertising, of which each row adds up many days: nobody's day, and each ad by itself. */
import { describe, expect, it } from 'vitest';
import { matchResults } from '../../../../core/exchange/exports/match/match-results.ts';
import type { ExportAnswers, NetworkExport } from '../../../../core/exchange/exports/network-export.ts';
import { readExport } from '../../../../core/exchange/exports/read-export.ts';
import { incomingResults } from '../../../../core/exchange/results/incoming-results.ts';
import type { IncomingResult } from '../../../../core/exchange/results/incoming-results.ts';
import { calendarOf, day } from '../../rules/calendar-of.ts';

const HEADINGS = 'Reporting starts,Reporting ends,Ad Set Name,Ad set delivery,Results,Reach,Impressions,Amount spent (CAD)';
const ROWS = ['2026-10-01,2026-10-16,Portes ouvertes,inactive,210,9652,14901,643.23', '2026-10-01,2026-10-16,Bénévoles,active,20,952,1490,64.23'];
const PERIOD = [day('2026-10-01'), day('2026-10-16')] as const;

function read(lines: readonly string[], answers: ExportAnswers = {}): NetworkExport {
  const answer = readExport({ text: [HEADINGS, ...lines].join('\n') }, answers);
  if (!('rows' in answer)) throw new Error(answer.kind);
  return answer;
}

function incoming(file: NetworkExport): readonly IncomingResult[] {
  const calendar = calendarOf(['date', 'channel', 'text'], []);
  return incomingResults({ export: file, matches: matchResults({ export: file, calendar, channels: [], results: [], today: day('2026-11-22') }), calendar }).results;
}

describe('totals of ads', () => {
  it('have the days that each row says, and no day of their own', () => {
    const file = read(ROWS);
    expect(file.rows.map(({ level, day: on, period, title }) => [level, on, period, title])).toEqual([['day', null, PERIOD, 'Portes ouvertes'], ['day', null, PERIOD, 'Bénévoles']]);
    expect(file.period).toEqual(PERIOD);
  });

  it('go into the tab of results as periods, each by its name, and once however often they are imported', () => {
    const results = incoming(read(ROWS, { network: 'facebook' }));
    expect(results.map(({ level, key, day: last, measures }) => [level, key, last, measures.get('reach')])).toEqual([
      ['period', 'facebook Bénévoles 2026-10-01 2026-10-16', PERIOD[1], 952], ['period', 'facebook Portes ouvertes 2026-10-01 2026-10-16', PERIOD[1], 9652],
    ]);
  });

  it('are days where each row begins and ends on one, of each ad', () => {
    const lines = ['2026-10-01,2026-10-01,Portes ouvertes,active,2,90,140,6.2', '2026-10-01,2026-10-01,Bénévoles,active,3,80,120,5.1', '2026-10-02,2026-10-02,Bénévoles,active,1,70,110,4.9'];
    const results = incoming(read(lines, { network: 'facebook' }));
    expect(results.map(({ level, measures }) => [level, measures.get('reach')])).toEqual([['day', 80], ['day', 90], ['day', 70]]);
  });
});
