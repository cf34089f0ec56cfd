/** What the view of the team is made from, over a workbook with a team's tabs: coverage, gaps with who could take them, one's own week, the formula. */
import { beforeAll, describe, expect, test } from 'vitest';
import { personKey } from '../../../core/briefing/people.ts';
import { coverageFormula } from '../../../core/pane/coverage-formula.ts';
import { coverageViewOf } from '../../../core/pane/coverage-view-of.ts';
import { loadFindings } from '../../../core/pane/load-findings.ts';
import type { Checked } from '../../../core/pane/load-findings.ts';
import { reasonsApart } from '../../../core/pane/candidate-text.ts';
import { createTabsLabel } from '../../../core/pane/create-tabs-label.ts';
import { groupGaps, listGaps } from '../../../core/pane/state/team-gaps.ts';
import { teamNames } from '../../../core/pane/team-names.ts';
import { enBehaviour } from '../../../core/words/en/behaviour.ts';
import { enTeamView } from '../../../core/words/en/team-view.ts';
import { frTeamView } from '../../../core/words/fr/team-view.ts';
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
    expect(analyst.map(({ obstacles }) => obstacles)).toEqual([['away'], ['away'], ['away']]);
    expect(near.some(({ proposed }) => proposed.length > 0)).toBe(true);
  });

  test('of one role and channel are told as one from the third on, by the first of them, and others stay by themselves', () => {
    const { coverage, suggestions, staff } = coverageViewOf(whole, 30);
    if (coverage === null) throw new Error('no coverage');
    const { near } = listGaps(coverage, suggestions, SAMPLE_TODAY);
    const groups = groupGaps(near, staff);
    expect(groups.flat().map(({ stretch }) => stretch)).toHaveLength(near.length);
    expect(new Set(groups.flat())).toEqual(new Set(near));
    const firsts = groups.map(([{ stretch: { from } }]) => from);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    const roles = groups.filter(({ length }) => length > 1).map((group) => group.map(({ stretch: { need } }) => staff.needs[need]?.role));
    expect(roles.length).toBeGreaterThan(0);
    for (const each of roles) expect([new Set(each).size, each.length >= 3]).toEqual([1, true]);
    const [one, two] = near.filter(({ stretch: { need } }) => staff.needs[need]?.role === 'analyst');
    if (one === undefined || two === undefined) throw new Error('no gaps of the analyst');
    expect(groupGaps([one, two], staff)).toEqual([[one], [two]]);
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

test('similar periods are one figure where both ends read alike', () => {
  expect(enTeamView.interval(0.986, 0.994)).toBe('Over similar periods: about 99% (95% interval)');
  expect(frTeamView.interval(0.986, 0.994)).toMatch(/ environ 99\s%/);
  expect(enTeamView.interval(0.91, 0.994)).toMatch(/: 91 to 99%/);
});

test('what is said of somebody who could take a shift is what the others have not', () => {
  const { staff } = coverageViewOf(whole, 30);
  const names = teamNames(staff, enTeamView);
  const candidate = (person: number, minutes: number, isOff: boolean) =>
    ({ person, obstacle: null, reasons: [...(isOff ? [{ kind: 'day-off' as const }] : []), { kind: 'load' as const, minutes, isLowest: false }] });
  const [one, other] = [candidate(0, 0, true), candidate(1, 0, false)];
  expect(reasonsApart(one, [one, other], names, enTeamView)).toBe('Does not work that day');
  // Nothing sets the other apart: then what holds for both.
  expect(reasonsApart(other, [one, other], names, enTeamView)).toBe('No shifts so far');
  expect(reasonsApart(one, [one, candidate(1, 120, true)], names, enTeamView)).toBe('No shifts so far');
});

test('a single missing tab is called by its name', () => {
  expect(createTabsLabel(['rota'], enTeamView, enBehaviour)).toBe('Create the Rota tab');
  expect(createTabsLabel(['rota', 'duties'], enTeamView, enBehaviour)).toBe('Create the missing tabs');
});

test('tabs of a team are there without a calendar too, with no posts', async () => {
  const sheets = teamSheets().filter(({ name }) => name !== 'Publications');
  const loaded = await loadFindings(new FakeWorkbook('fr-CA', sheets), SAMPLE_TODAY, { said: null, last: null }, {});
  if (loaded.kind !== 'declined' || loaded.team === undefined) throw new Error('no team');
  const [alone, beside] = [coverageViewOf(loaded.team, 30), coverageViewOf(whole, 30)];
  expect([alone.coverage?.total, loaded.team.posts]).toEqual([beside.coverage?.total, 0]);
  const empty = await loadFindings(new FakeWorkbook('fr-CA', sheets.filter(({ name }) => name === 'Tâches')), SAMPLE_TODAY, { said: null, last: null }, {});
  expect([empty.kind, 'team' in empty]).toEqual(['declined', false]);
});

describe('the formula', () => {
  const period = { from: SAMPLE_TODAY, to: SAMPLE_TODAY + 29 };

  test('names the workbook’s own ranges, with room for rows to come, and leaves nothing out in between', () => {
    expect(coverageFormula(whole, period)).toBe(
      '=SUIVI.COVERAGE(\'Équipe\'!$A$1:$K$201;\'Besoins\'!$A$1:$I$201;\'Absences\'!$A$1:$E$201;AUJOURDHUI();AUJOURDHUI()+29;;\'Garde\'!$A$1:$H$201)',
    );
  });

  test('parts its arguments as the host’s language does, and is called as each host calls it', async () => {
    const english = await checkedWith(ALL, 'en-CA');
    expect(coverageFormula(english, period)).toMatch(/^=SUIVI\.COVERAGE\('Équipe'![^;]+$/);
    expect(coverageFormula({ ...whole, host: { host: 'sheets', language: 'fr' } }, period)).toMatch(/^=COVERAGE\('Équipe'![^,]+;/);
  });

  test('follows the day on which it is looked at, called as the host calls it; a period in the past keeps its dates', () => {
    const within = (language: string, host: 'excel' | 'sheets', from: number): string => {
      const [, , , first = '', last = ''] = (coverageFormula({ ...whole, host: { host, language } }, { from, to: from + 6 }) ?? '').split(/[;,]/);
      return `${first} ${last}`;
    };
    expect(within('en-CA', 'excel', SAMPLE_TODAY)).toBe('TODAY() TODAY()+6');
    expect(within('fr-FR', 'excel', SAMPLE_TODAY + 1)).toBe('AUJOURDHUI()+1 AUJOURDHUI()+7');
    expect(within('fr', 'sheets', SAMPLE_TODAY)).toBe('TODAY() TODAY()+6');
    // What the day is called there is not known: a name that the host does not read would be an error in the cell.
    expect(within('de-DE', 'excel', SAMPLE_TODAY)).toBe('"2026-11-21" "2026-11-27"');
    expect(within('fr-CA', 'excel', SAMPLE_TODAY - 7)).toBe('"2026-11-14" "2026-11-20"');
  });

  test('is not offered where a tab is missing without which there is no coverage', async () => {
    expect(coverageFormula(await checkedWith(['Publications', 'Équipe']), period)).toBeNull();
  });
});
