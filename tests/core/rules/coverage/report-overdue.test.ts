/** Reports whose day has gone by: which are told, which count as sent, and how a reporting calendar reads. */
import { describe, expect, it } from 'vitest';
import { overdueReports } from '../../../../core/report/weekly/overdue-reports.ts';
import { weeklyReport } from '../../../../core/jobs/weekly-report.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import type { ReportRow } from '../../../../core/side-tabs/reports-tab.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import { ownerEntry } from '../../../../core/table/decode-owner.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { calendarOf, day } from '../calendar-of.ts';
import { readSideTabs } from '../../side-tabs/workbook-of.ts';
import { TODAY, findingsOf, found, teamOf } from './team-of.ts';

const PAST = TODAY - 8;

function rowsIn(...rows: readonly (readonly Cell[])[]): ReturnType<typeof readSideTabs> {
  return readSideTabs([{ name: 'Calendrier des rapports', rows: [['Rapport', 'Responsable', 'Fréquence', 'Prochaine échéance', 'Envoyé le'], ...rows] }]);
}

describe('report-overdue', () => {
  const overdue = (...reports: readonly Partial<ReportRow>[]): readonly string[] => found(teamOf({ reports: [{ due: TODAY + 30 }, ...reports] }));

  it('is a report that was due before today and was not sent since', () => {
    expect(overdue({ due: PAST }, { due: PAST, done: PAST - 40 }, { due: TODAY }, { due: null }, { due: PAST, report: ' ' })).toEqual(['report-overdue warning reports 3', 'report-overdue warning reports 4']);
  });

  it('is none where it was sent since, or where a tick says so', () => {
    expect(overdue({ due: PAST, done: PAST }, { due: PAST, done: TODAY }, { due: PAST, doneWord: true })).toEqual([]);
  });

  it('counts one sent shortly before as the one that was due, by how often it comes', () => {
    expect(overdue({ due: PAST, done: PAST - 10, frequency: 'monthly' }, { due: PAST, done: PAST - 3, frequency: 'weekly' }, { due: PAST, done: PAST - 2 })).toEqual([]);
    expect(overdue({ due: PAST, done: PAST - 30, frequency: 'monthly' }, { due: PAST, done: PAST - 7, frequency: 'weekly' }, { due: PAST, done: PAST - 10 }).length).toBe(3);
  });

  it('tells once of a calendar in which all are overdue', () => {
    const reports = [{ due: PAST }, { due: PAST - 30 }, { due: PAST - 60 }];
    expect(findingsOf(teamOf({ reports })).map(({ code, severity, parameters, cells: [{ row }] }) => [code, severity, 'reports' in parameters ? parameters.reports : 0, row])).toEqual([['report-overdue', 'suggestion', 3, 0]]);
  });

  it('reads what says done without a day, how often, and dates, and tells only of what is none of them', () => {
    const { tabs, troubles } = rowsIn(['Bilan', 'Inès', 'Mensuel', '2026-11-15', 'Fait'], ['Semaine', 'Luc', 'Chaque semaine', '2026-11-16', true], ['Conseil', '', 'Aux deux ans', '2026-11-17', 'voir Luc'], ['Direction', '', 'Tous les ans', '', null]);
    expect(tabs.reports?.rows.map(({ frequency, due, done, doneWord }) => [frequency, due, done, doneWord])).toEqual([
      ['monthly', day('2026-11-15'), null, true], ['weekly', day('2026-11-16'), null, true], [null, day('2026-11-17'), null, false], ['yearly', null, null, false],
    ]);
    expect(troubles).toEqual(['value-unreadable E4 done voir Luc']);
  });
});

describe('overdue reports of the weekly report', () => {
  const owner = ownerEntry('Luc Gagnon');
  const { reports } = teamOf({ reports: [{ due: PAST, owner }, { due: PAST - 5, report: 'Conseil', owner: ownerEntry('') }, { due: TODAY + 1 }] });

  it('come the longest overdue first, with who has to send them', () => {
    expect(overdueReports(reports, TODAY)?.map(({ report, owner: who, due, daysLate, cell: { row } }) => [report, who, due, daysLate, row])).toEqual([
      ['Conseil', '', PAST - 5, 13, 2], ['Bilan', 'Luc Gagnon', PAST, 8, 1],
    ]);
  });

  it('are told by the job, and are unknown without a reporting calendar', () => {
    const run = (tabs: typeof NO_SIDE_TABS) => weeklyReport.run({ tables: { calendar: calendarOf(['date', 'title'], []), tabs }, settings: DEFAULT_SETTINGS, today: TODAY }).result;
    const told = run({ ...NO_SIDE_TABS, reports });
    expect([told.overdue?.length, told.agenda.map(({ kind }) => kind), run(NO_SIDE_TABS).overdue]).toEqual([2, ['overdue-reports'], null]);
  });
});
