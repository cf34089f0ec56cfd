/** What the rules find of the team's tabs themselves: duties, departments, rights, dates, names and roles. */
import { describe, expect, it } from 'vitest';
import { ownerEntry } from '../../../../core/table/decode-owner.ts';
import type { DutyRow } from '../../../../core/side-tabs/duties-tab.ts';
import { teamRolesIn } from '../../../../core/lexicon/team-roles.ts';
import { TODAY, findingsOf, found, named, teamOf } from './team-of.ts';
import type { TeamTabs } from './team-of.ts';

const PAIR = [{ person: 'Inès Roy', backup: ownerEntry('Luc Paré') }, { person: 'Luc Paré', backup: ownerEntry('Inès Roy') }];
const LAST = TODAY - 7;

/** Marks of some weeks, the last of which is last week; columns from F. */
function marks(...done: readonly boolean[]): Pick<DutyRow, 'marks'> {
  return { marks: done.map((isDone, index) => ({ monday: LAST - (done.length - 1 - index) * 7, column: 5 + index, isDone })) };
}

describe('duty-missed', () => {
  const missed = (duties: readonly Partial<DutyRow>[], today = TODAY) => findingsOf(teamOf({ duties }), { today }).map(({ code, severity, cells: [{ row, column }] }) => [code, severity, row, column]);

  it('is a duty without a mark last week, on the cell of the mark', () => {
    expect(missed([marks(true, false), { ...marks(false, true), rhythm: 'daily' }])).toEqual([['duty-missed', 'warning', 1, 6]]);
  });

  it('is nothing older, and nothing where last week has no column', () => {
    expect(missed([marks(false, true), marks(true, true)])).toEqual([]);
    expect(missed([marks(true, false), marks(true, true)], TODAY + 7)).toEqual([]);
  });

  it('is one suggestion, on the heading, where nothing is marked at all', () => {
    expect(missed([marks(true, false), marks(true, false)])).toEqual([['duty-missed', 'suggestion', 0, 6]]);
  });

  it('judges a monthly duty once the weeks of the month are over, where the tab shows all of them', () => {
    const monthly = { rhythm: 'monthly' as const };
    const done = marks(true, true, true, true, true);
    // The week of 23 November is the last of its month: its Thursday is the 26th.
    const of = (...done5: readonly boolean[]): Partial<DutyRow> => ({ ...monthly, marks: done5.map((isDone, index) => ({ monday: TODAY - 28 + index * 7, column: 5 + index, isDone })) });
    const other: Partial<DutyRow> = { marks: [{ monday: TODAY, column: 9, isDone: true }] };
    expect(missed([of(true, false, false, false, false), other], TODAY + 7)).toEqual([['duty-missed', 'warning', 1, 9]]);
    expect(missed([of(false, false, true, false, false), other], TODAY + 7)).toEqual([]);
    expect(missed([{ ...monthly, ...marks(false, false, false) }, done], TODAY)).toEqual([]);
  });

  it('says nothing of a rhythm that can’t be read', () => {
    expect(missed([{ ...marks(false), rhythm: null }, marks(true)])).toEqual([]);
  });
});

describe('a duty', () => {
  it('belongs to one person: neither to nobody nor to everybody', () => {
    const duties = [{}, { owner: ownerEntry('') }, { owner: ownerEntry('Équipe') }, { owner: ownerEntry('Inès, Luc') }];
    expect(found(teamOf({ duties }), { roles: ['date', 'owner'] })).toEqual(['owner-shared warning duties 4', 'owner-shared warning duties 5', 'duty-unowned warning duties 3']);
  });

  it('is told once where hardly any has an owner', () => {
    expect(found(teamOf({ duties: Array.from({ length: 5 }, () => ({ owner: ownerEntry('') })) }))).toEqual(['duty-unowned warning duties 1']);
  });
});

describe('a backup', () => {
  const told = (...team: NonNullable<TeamTabs['team']>) => findingsOf(teamOf({ team })).flatMap(({ code, severity, cells, parameters }) => (
    code === 'backup-unknown' ? [[severity, cells.map(({ row, column }) => `${column} ${row + 1}`).join(), parameters]] : []));

  it('who is not on the team’s tab is told at that cell, with the name that is near', () => {
    expect(told(...PAIR, { person: 'Omar Diop', backup: ownerEntry('Inès Roi') }, { person: 'Ève Lavoie', backup: ownerEntry('Bob Zorro, Luc Paré') })).toEqual([
      ['warning', '4 4', { people: ['Inès Roi'], isShared: false, person: 'Omar Diop', rows: 1, suggestion: 'Inès Roy' }],
      ['warning', '4 5', { people: ['Bob Zorro'], isShared: false, person: 'Ève Lavoie', rows: 1, suggestion: '' }],
    ]);
  });

  it('who may be two people is told as such', () => {
    expect(told(...PAIR, { person: 'Inès Diop', backup: ownerEntry('Inès') })).toEqual([['warning', '4 4', { people: ['Inès'], isShared: true, person: 'Inès Diop', rows: 1, suggestion: '' }]]);
  });

  it('of several is told once, at all their cells', () => {
    const backup = ownerEntry('Bob Zorro');
    expect(told({ person: 'Inès Roy', backup }, { person: 'Luc Paré', backup })).toEqual([['warning', '4 2,4 3', { people: ['Bob Zorro'], isShared: false, person: 'Inès Roy', rows: 2, suggestion: '' }]]);
  });

  it('is let be where it is blank, a group, a post to fill, a short name that one person has, or of somebody who has left', () => {
    const backups = ['', 'Équipe', 'Poste vacant', 'M. Paré', 'Luc'].map((name, at) => ({ person: `Omar ${'ABCDE'[at] ?? ''}mond`, backup: ownerEntry(name) }));
    expect(told(...PAIR, ...backups, { person: 'Ève Lavoie', end: TODAY - 1, backup: ownerEntry('Bob Zorro') })).toEqual([]);
  });
});

describe('departments', () => {
  const team = (...managers: readonly string[]) => teamOf({
    team: [['Inès Roy', 'Musée'], ['Luc Paré', 'Musée'], ['Nadia Tran', 'Phare']].map(([person = '', department = '']) => ({ person, department, roles: [managers.includes(person) ? 'manager' : 'analyst'], backup: ownerEntry(person === 'Inès Roy' ? 'Luc' : 'Inès') })),
  });
  const departments = (tabs: ReturnType<typeof team>, structure: 'coordinated' | 'dandelion' | 'centralised' | 'unspecified') => found(tabs, { settings: { structure } }).filter((line) => line.startsWith('department'));

  it('have one manager each, where the structure asks for it', () => {
    for (const structure of ['coordinated', 'dandelion'] as const) {
      expect(departments(team('Inès Roy', 'Nadia Tran'), structure)).toEqual([]);
      expect(departments(team('Inès Roy'), structure)).toEqual(['department-manager-missing warning team 4']);
      expect(departments(team('Inès Roy', 'Luc Paré', 'Nadia Tran'), structure)).toEqual(['department-managers suggestion team 2']);
    }
    for (const structure of ['centralised', 'unspecified'] as const) expect(departments(team('Inès Roy', 'Luc Paré'), structure)).toEqual([]);
  });
});

describe('what is written wrong', () => {
  it('is an end before the start, of people, absences and shifts, until it is past', () => {
    const reversed = { start: TODAY + 5, end: TODAY + 2 };
    const tabs = teamOf({ team: [...PAIR, { person: 'Nadia Tran', ...reversed }], absences: [{ ...named('Luc'), ...reversed }, { ...named('Luc'), start: TODAY - 40, end: TODAY - 50 }], rota: [{ ...named('Luc'), ...reversed }] });
    expect(found(tabs).filter((line) => line.startsWith('dates'))).toEqual(['dates-reversed warning team 4', 'dates-reversed warning absences 2', 'dates-reversed warning rota 2']);
  });

  it('is a person a second time', () => {
    expect(found(teamOf({ team: [...PAIR, { person: 'INES ROY' }] }))).toEqual(['person-double warning team 4']);
    const vacant = { person: 'Poste vacant', roles: ['watch'] };
    expect(found(teamOf({ team: [...PAIR, vacant, vacant] })).filter((line) => line.startsWith('person'))).toEqual(['person-unnamed suggestion team 4', 'person-unnamed suggestion team 5']);
  });

  describe('a name among the absences that nobody bears', () => {
    const team = [...PAIR, { ...PAIR[0], person: 'Marie Roy' }, { ...PAIR[0], person: 'Marie Tran' }];
    const told = (...names: readonly string[]) =>
      findingsOf(teamOf({ team, absences: names.map((name, week) => ({ ...named(name), start: TODAY + 3 + week * 7 })) })).filter(({ code }) => code === 'absence-unknown')
        .map(({ cells, parameters }) => [cells.map(({ row }) => row + 1), 'people' in parameters && parameters.people, 'isShared' in parameters && parameters.isShared, 'absences' in parameters && parameters.absences]);

    it('is told by itself where the others are known', () => {
      expect(told('Inès Roy', 'Luc', 'Luc Parré')).toEqual([[[4], ['Luc Parré'], false, 1]]);
      expect(told('Tous', 'Inès')).toEqual([]);
    });

    it('is one finding with every cell where there are many', () => {
      expect(told('Inès Roy', 'Omar', 'Karim', 'Omar')).toEqual([[[3, 4, 5], ['Omar', 'Karim'], false, 3]]);
    });

    it('is told also beside one that is known, and where it is that of two', () => {
      expect(told('Inès Roy, Marque Cotet', 'Luc')).toEqual([[[2], ['Marque Cotet'], false, 1]]);
      expect(told('Marie', 'Luc', 'MR')).toEqual([[[2], ['Marie'], true, 1]]);
    });

    it('is a warning, since the bearer counts as there, unless many are told of whom none may be of the team', () => {
      const severities = (...names: readonly string[]) => findingsOf(teamOf({ team, absences: names.map((name, week) => ({ ...named(name), start: TODAY + 3 + week * 7 })) })).flatMap(({ code, severity }) => (code === 'absence-unknown' ? [severity] : []));
      expect(severities('Inès Roy', 'Luc', 'Luc Parré')).toEqual(['warning']);
      expect(severities('Inès Roy', 'Omar', 'Karim')).toEqual(['suggestion']);
      expect(severities('Inès Roy', 'Omar', 'Inez Roy')).toEqual(['warning']);
    });

    it('is not that of somebody whose surname comes first in capitals', () => {
      expect(told('ROY Marie', 'TRAN Marie', 'Inès Roy')).toEqual([]);
    });

    it('is no matter once it is past', () => {
      expect(findingsOf(teamOf({ team: PAIR, absences: [{ ...named('Omar'), start: TODAY - 9, end: TODAY - 1 }] }))).toEqual([]);
    });
  });

  it('is a need without a number or a role, on its cell, and none that is closed or can’t be read', () => {
    const tabs = teamOf({ team: PAIR, needs: [{}, { least: null }, { least: 0 }, { least: 0.5 }, { role: '', roleWord: '' }, { role: '', roleWord: '', least: null, isClosed: true }, { least: null }] });
    const unread = { ...tabs, troubles: [{ kind: 'value-unreadable', tab: 'needs', field: 'least', expects: 'number', cell: { sheet: 'needs', row: 7, column: 5 }, text: 'deux' }] } as const;
    const unset = (given: typeof tabs) => findingsOf(given).filter(({ code }) => code === 'need-unset').map(({ severity, parameters, cells: [{ row, column }] }) => [severity, row + 1, column, 'lacks' in parameters && parameters.lacks]);
    expect(unset(tabs)).toEqual([['warning', 3, 5, 'least'], ['warning', 4, 5, 'least'], ['warning', 5, 5, 'least'], ['warning', 6, 0, 'role'], ['warning', 8, 5, 'least']]);
    expect(unset(unread)).toHaveLength(4);
  });

  it('is a need of which the most is less than the least, on the cell of the most', () => {
    const told = findingsOf(teamOf({ team: PAIR, needs: [{ least: 3, most: 1 }, { least: 1, most: 1 }, { least: null, most: 1, isClosed: true }] })).filter(({ code }) => code === 'need-unset');
    expect(told).toMatchObject([{ severity: 'warning', cells: [{ sheet: 'needs', row: 1, column: 6 }], parameters: { lacks: 'order' } }]);
  });

  it('is needs that all lack it, told once, since nothing can be judged', () => {
    expect(found(teamOf({ team: PAIR, needs: [{ least: null }, { least: 0 }] }))).toEqual(['team-empty warning needs 1']);
    expect(findingsOf(teamOf({ team: PAIR, needs: [{ least: null }, { least: 0 }] }))[0]).toMatchObject({ parameters: { tab: 'unset' }, cells: [{ row: 0 }, { row: 1 }, { row: 2 }] });
  });

  it('is a row of the team that is a group or nobody', () => {
    const tabs = teamOf({ team: [...PAIR, { person: 'Équipe marketing', roles: ['watch'] }, { person: 'Poste vacant', roles: ['watch'] }, { person: '', roles: ['video'], rolesWord: 'Vidéo' }, { person: '', roles: [], rolesWord: '' }] });
    expect(found(tabs).filter((line) => line.startsWith('person'))).toEqual(['person-unnamed warning team 4', 'person-unnamed suggestion team 5', 'person-unnamed suggestion team 6']);
  });

  describe('a holiday', () => {
    const every = PAIR.map((each) => ({ ...each, days: 0xff }));
    const week = [{ days: 0x1f, roleWord: 'Modération' }, { days: 0x60 }];
    const open = (needs: NonNullable<Parameters<typeof teamOf>[0]['needs']>, absences: Parameters<typeof teamOf>[0]['absences'] = []) =>
      findingsOf(teamOf({ team: every, needs, absences: absences ?? [] }), { settings: { holidays: 'ca-qc' } }).filter(({ code }) => code === 'holiday-undecided');
    const CHRISTMAS = TODAY + 32;

    it('that no need of a role of every day takes in is told once, with all of them', () => {
      const [told, ...others] = open(week);
      expect(others).toEqual([]);
      expect(told).toMatchObject({ severity: 'suggestion', cells: [{ row: 1, column: 2 }], parameters: { role: 'Modération', days: [CHRISTMAS, CHRISTMAS + 7] } });
    });

    it('is decided by a need, by closed hours, by a holiday of everybody, and where weekends are off too', () => {
      expect(open([{ days: 0x7f }])).toEqual([]);
      expect(open([{ days: 0x9f }, { days: 0x60 }])).toEqual([]);
      expect(open([...week, { role: '', roleWord: '', days: 0x80, least: null, isClosed: true }])).toEqual([]);
      expect(open([{ days: 0x1f }])).toEqual([]);
      expect(open(week, [{ ...named('Tous'), start: CHRISTMAS, end: CHRISTMAS + 7 }])).toEqual([]);
    });
  });

  it('is a role of the rota or the duties that nobody has and no need names', () => {
    const tabs = teamOf({ team: PAIR, needs: [{ role: 'watch' }], duties: [{ role: 'analyst', roleWord: 'Analyse' }, { role: 'analyst', roleWord: 'Analyse' }, { role: 'webcare' }, { role: '' }], rota: [{ ...named('Luc'), start: TODAY + 5, role: 'watch' }] });
    expect(found(tabs).filter((line) => line.startsWith('role'))).toEqual(['role-unknown suggestion duties 2']);
  });

  describe('a role that only the team’s own tab names', () => {
    const slips = (tabs: TeamTabs) => findingsOf(teamOf(tabs)).flatMap(({ code, severity, cells: [{ sheet, row, column }], parameters }) =>
      (code === 'role-unknown' && 'source' in parameters ? [`${severity} ${sheet} ${row}.${column} ${parameters.role} ${parameters.suggestion} ${parameters.rows}`] : []));
    const team = (...words: readonly string[]) => words.map((word, index) => ({ ...PAIR[index % 2], person: `P${index} Roy`, roles: teamRolesIn(word), rolesWord: word }));

    it('is told where a slip of the pen makes of it what a need asks for, another has, or teams call a role', () => {
      expect(slips({ team: team('Webcare, Veile', 'Webcare'), needs: [{ role: 'watch', roleWord: 'Veille' }, {}] })).toEqual(['warning team 1.1 Veile Veille 1']);
      expect(slips({ team: team('Gestionaire de communauté', 'Gestion'), needs: [{ role: 'webcare', roleWord: 'Webcare' }, { role: 'webcare', roleWord: 'Gestionnaire de communauté' }] })).toEqual(['warning team 1.1 Gestionaire de communauté Gestionnaire de communauté 1']);
      expect(slips({ team: team('Gens du port', 'Gens du pôrd', 'Gens du port') })).toEqual(['suggestion team 2.1 Gens du pôrd Gens du port 1']);
      expect(slips({ team: team('Comunity manager', 'Comunity manager', 'Gestion') })).toEqual(['suggestion team 1.1 Comunity manager community manager 2']);
    });

    it('stays the team’s own where another tab names it too, or nothing is near', () => {
      expect(slips({ team: team('Veile', 'Webcare'), needs: [{ role: 'veile', roleWord: 'Veile' }] })).toEqual([]);
      expect(slips({ team: team('Veile', 'Webcare'), duties: [{ role: 'veile', roleWord: 'Veile' }] })).toEqual([]);
      expect(slips({ team: team('Veile', 'Webcare'), rota: [{ ...named('P0 Roy'), role: 'veile', start: TODAY, end: TODAY }] })).toEqual([]);
      expect(slips({ team: team('Quai et accueil', 'Poste A', 'Poste B', 'Relation', 'Veille') })).toEqual([]);
    });

    it('is a role all the same: nobody is taken to have the one that is meant', () => {
      expect(found(teamOf({ team: team('Veile', 'Webcare'), needs: [{ role: 'watch', roleWord: 'Veille' }] }))).toContain('need-unmeetable warning needs 2');
    });
  });

  it('is a tab of headings alone, which is not full coverage', () => {
    expect(found(teamOf({ team: [], needs: [{}] }))).toEqual(['team-empty suggestion team 1']);
    expect(found(teamOf({ team: PAIR, needs: [] }))).toEqual(['team-empty suggestion needs 1']);
    expect(found(teamOf({ team: PAIR, needs: [{}], absences: [], rota: [], duties: [] }))).toEqual([]);
  });
});
