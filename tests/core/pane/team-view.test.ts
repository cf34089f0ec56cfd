/** What the view of the team is made from, over a workbook with a team's tabs: coverage, gaps with who could take them, one's own week, the formula. */
import { beforeAll, describe, expect, test } from 'vitest';
import { personKey } from '../../../core/briefing/people.ts';
import { coverageFormula } from '../../../core/pane/coverage-formula.ts';
import { coverageViewOf } from '../../../core/pane/coverage-view-of.ts';
import { loadFindings } from '../../../core/pane/load-findings.ts';
import type { Checked } from '../../../core/pane/load-findings.ts';
import { listGaps } from '../../../core/pane/state/team-gaps.ts';
import { ownWeek, placeOfSelf } from '../../../core/pane/state/team-week.ts';
import { FakeWorkbook } from '../../browser/pane-harness/fake-workbook.ts';
import { SAMPLE_TODAY } from '../../browser/pane-harness/sample-calendar.ts';
import { teamSheets } from '../../browser/pane-harness/team-calendar.ts';

async function checkedWith(names: readonly string[], language = 'fr-CA'): Promise<Checked> {
  const sheets = teamSheets().filter(({ name }) => names.includes(name));
  const loaded = await loadFindings(new FakeWorkbook(language, sheets), SAMPLE_TODAY, { said: null, last: null }, {});
  if (loaded.kind === 'declined') throw new Error(loaded.code);
  return loaded;
}

const ALL = ['Publications', 'Équipe', 'Besoins', 'Absences', 'Garde', 'Tâches'];
let whole: Checked;
beforeAll(async () => {
  whole = await checkedWith(ALL);
});

describe('coverage of the days to come', () => {
  test('is about as many days as were chosen, from the day of the check, and reckoned once', () => {
    const view = coverageViewOf(whole, 30);
    expect(view.period).toEqual({ from: SAMPLE_TODAY, to: SAMPLE_TODAY + 29 });
    expect(view.missing).toEqual([]);
    expect(coverageViewOf(whole, 30)).toBe(view);
    expect(coverageViewOf(whole, 7)).not.toBe(view);
  });

  test('says which tabs it lacks, and claims nothing without people or needs', async () => {
    const none = coverageViewOf(await checkedWith(['Publications']), 30);
    expect([none.coverage, none.continuity, none.suggestions]).toEqual([null, null, null]);
    expect(none.missing).toEqual(['team', 'needs', 'absences', 'rota', 'duties']);
    const needsAlone = coverageViewOf(await checkedWith(['Publications', 'Besoins']), 30);
    expect(needsAlone.coverage).toBeNull();
    const teamAlone = coverageViewOf(await checkedWith(['Publications', 'Équipe']), 30);
    expect(teamAlone.coverage).toBeNull();
    expect(teamAlone.continuity).not.toBeNull();
  });
});

describe('gaps', () => {
  test('come by time, each with those proposed for it or what stands in the way', () => {
    const { coverage, suggestions, staff } = coverageViewOf(whole, 30);
    if (coverage === null) throw new Error('no coverage');
    const { near, later } = listGaps(coverage, suggestions, SAMPLE_TODAY);
    expect(later).toEqual([]);
    expect(near.map(({ stretch: { from } }) => from)).toEqual(near.map(({ stretch: { from } }) => from).sort((a, b) => a - b));
    const analyst = near.filter(({ stretch: { need } }) => staff.needs[need]?.role === 'analyst');
    expect(analyst.map(({ obstacle }) => obstacle)).toEqual(['away', 'away', 'away']);
    expect(near.some(({ proposed }) => proposed.length > 0)).toBe(true);
  });

  test('beyond the next 30 days are told apart', () => {
    const { coverage, suggestions } = coverageViewOf(whole, 90);
    if (coverage === null) throw new Error('no coverage');
    const { near, later } = listGaps(coverage, suggestions, SAMPLE_TODAY);
    expect(near).toHaveLength(11);
    expect(later.every(({ stretch: { from } }) => from >= (SAMPLE_TODAY + 30) * 1440)).toBe(true);
    expect(later.length).toBeGreaterThan(0);
  });
});

test('one’s own week holds the shifts, posts and duties of whoever has said who they are', () => {
  const { staff } = coverageViewOf(whole, 30);
  const person = placeOfSelf(staff, personKey('benoit COTE')) ?? -1;
  expect(staff.people[person]?.name).toBe('Benoît Côté');
  const week = ownWeek(staff, person, { calendar: whole.calendar, tabs: whole.sideTabs, today: SAMPLE_TODAY });
  expect(week.shifts).toHaveLength(2);
  expect(week.posts.length).toBeGreaterThan(0);
  expect(week.duties).toEqual([]);
  const analyst = placeOfSelf(staff, personKey('David Gagnon')) ?? -1;
  expect(ownWeek(staff, analyst, { calendar: whole.calendar, tabs: whole.sideTabs, today: SAMPLE_TODAY }).duties).toMatchObject([{ duty: 'Rapport de la semaine', isDone: false }]);
  expect([placeOfSelf(staff, null), placeOfSelf(staff, personKey('Personne'))]).toEqual([null, null]);
});

describe('the formula', () => {
  const period = { from: SAMPLE_TODAY, to: SAMPLE_TODAY + 29 };

  test('names the workbook’s own ranges, with room for rows to come, and leaves nothing out in between', () => {
    expect(coverageFormula(whole, period)).toBe(
      '=SUIVI.COVERAGE(\'Équipe\'!$A$1:$K$201;\'Besoins\'!$A$1:$I$201;\'Absences\'!$A$1:$E$201;"2026-11-21";"2026-12-20";;\'Garde\'!$A$1:$H$201)',
    );
  });

  test('parts its arguments as the host’s language does, and is called as each host calls it', async () => {
    const english = await checkedWith(ALL, 'en-CA');
    expect(coverageFormula(english, period)).toMatch(/^=SUIVI\.COVERAGE\('Équipe'![^;]+$/);
    expect(coverageFormula({ ...whole, host: { host: 'sheets', language: 'fr' } }, period)).toMatch(/^=COVERAGE\('Équipe'![^,]+;/);
  });

  test('is not offered where a tab is missing without which there is no coverage', async () => {
    expect(coverageFormula(await checkedWith(['Publications', 'Équipe']), period)).toBeNull();
  });
});
