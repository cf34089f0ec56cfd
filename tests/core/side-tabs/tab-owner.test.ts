/** A tab of absences without a column of names is read as those of the one person of the team whose name it bears, and told where it bears none. */
import { describe, expect, it } from 'vitest';
import { absenceUnknown } from '../../../core/rules/coverage/absence-unknown.ts';
import { staffOf } from '../../../core/coverage/staff-of.ts';
import { sideCell } from '../../../core/side-tabs/side-tabs.ts';
import { nameBeside } from '../../../core/side-tabs/tab-owner.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { checkRows, day } from '../rules/calendar-of.ts';
import { kindsIn, readSideTabs } from './workbook-of.ts';
import type { SheetOf } from './workbook-of.ts';

const TEAM: SheetOf = { name: 'Équipe', rows: [['Nom', 'Rôles'], ['Julie Tremblay', 'Webcare'], ['Marc Tremblay', 'Webcare'], ['Mamadou Diop', 'Webcare']] };
const WEEK: readonly Cell[] = ['2026-12-21', '2026-12-31', 'Vacances'];

function away(name: string, headings: readonly string[] = ['Du', 'Au', 'Motif']): SheetOf {
  return { name, rows: [headings, WEEK] };
}

/** Who is away, and what is told of the tabs. */
function read(...sheets: readonly SheetOf[]): { readonly away: readonly string[]; readonly troubles: readonly string[] } {
  const { tabs, troubles } = readSideTabs([TEAM, ...sheets]);
  const { aways, people } = staffOf(tabs, { holidays: 'none' }, { from: day('2026-12-01'), to: day('2026-12-31') });
  return { away: [...new Set(aways.map(({ person }) => (person === null ? 'everybody' : (people[person]?.name ?? ''))))], troubles };
}

describe('the name of a tab of absences', () => {
  it.each([
    ['Absences Julie', 'Julie'], ['Vacances – Marc Tremblay', 'Marc Tremblay'], ['Congés de Julie (2026)', 'Julie'], ['Julie - absences', 'Julie'], ['Absences d’Anouk', 'Anouk'], ['Marie-Ève_vacances', 'Marie Ève'],
    ['Vacances-Julie', 'Julie'], ['Julie’s time off', 'Julie'], ['Absences Julie et Marc', 'Julie et Marc'], ['Absences T4 - Julie, Marc', 'Julie, Marc'], ['Vacances décembre', ''], ['Absences 2026', ''], ['Vacances scolaires', ''], ['Congés de l’équipe', ''], ['Congés et absences Julie', 'Julie'], ['Absences', ''],
  ])('%s leaves “%s”', (name, left) => {
    expect(nameBeside(name)).toBe(left);
  });
});

describe('a tab of absences without names', () => {
  it.each(['Absences Julie', 'Vacances – Julie Tremblay', 'Congés de Julie', 'Julie - vacances 2026', 'Vacation Julie'])('called %s is that person’s', (name) => {
    expect(read(away(name))).toEqual({ away: ['Julie Tremblay'], troubles: [] });
  });

  it('says the same as one with a column of names', () => {
    const [own, named] = [away('Absences Julie'), { name: 'Absences', rows: [['Nom', 'Du', 'Au', 'Motif'], ['Julie Tremblay', ...WEEK]] }].map((sheet) =>
      staffOf(readSideTabs([TEAM, sheet]).tabs, { holidays: 'none' }, { from: day('2026-12-01'), to: day('2026-12-31') }).aways);
    expect(own).toEqual(named);
    expect(own).toHaveLength(1);
  });

  it('is read in English, and where the name is no common one', () => {
    expect(read(away('Time off – Mamadou', ['From', 'To', 'Reason']))).toEqual({ away: ['Mamadou Diop'], troubles: [] });
  });

  it.each(['Absences', 'Absences Julie et Marc', 'Absences Montréal', 'Vacances'])('called %s names nobody, or two: that is told, and nobody is away by it', (name) => {
    expect(read(away(name))).toEqual({ away: [], troubles: ['column-missing A1 person'] });
  });

  it('of somebody who is not in the team is told row by row', () => {
    const told = (name: string): readonly string[] => {
      const { tabs } = readSideTabs([TEAM, away(name)]);
      return checkRows(['date'], [], day('2026-11-23'), { tabs }).findings.filter(({ code }) => code === absenceUnknown.code).map(({ cells: [{ sheet, row }], parameters }) => `${sheet} ${row + 1} ${'isShared' in parameters && parameters.isShared}`);
    };
    expect(told('Absences Marc')).toEqual([]);
    expect(told('Absences Sophie')).toEqual(['Absences Sophie 2 false']);
    expect(read(away('Absences Sophie')).away).toEqual([]);
  });

  it('beside the team’s own is read with it, after it', () => {
    const own: SheetOf = { name: 'Absences', rows: [['Nom', 'Du', 'Au'], ['Marc Tremblay', '2026-12-01', '2026-12-02']] };
    const { tabs } = readSideTabs([TEAM, away('Absences Julie'), own]);
    expect([tabs.absences?.sheetName, tabs.absences?.others?.map(({ sheetName }) => sheetName)]).toEqual(['Absences', ['Absences Julie']]);
    const { absences } = tabs;
    expect(absences?.rows.map((row) => sideCell(absences, row, 'start').sheet)).toEqual(['Absences', 'Absences Julie']);
    expect(read(away('Absences Julie'), own).away).toEqual(['Marc Tremblay', 'Julie Tremblay']);
  });

  it('is a list of holidays where the team has its absences elsewhere, and without a team is none of ours', () => {
    const own: SheetOf = { name: 'Absences', rows: [['Nom', 'Du', 'Au'], ['Marc Tremblay', '2026-12-01', '2026-12-02']] };
    expect(kindsIn([TEAM, own, away('Vacances')])).toEqual(['team Équipe', 'absences Absences']);
    expect(kindsIn([away('Absences Julie')])).toEqual([]);
    expect(kindsIn([TEAM, away('Vacances scolaires'), away('Publications Julie')])).toEqual(['team Équipe']);
  });
});
