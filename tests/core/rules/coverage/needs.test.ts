/** What the rules find of needs that are not covered. */
import { describe, expect, it } from 'vitest';
import { ownerEntry } from '../../../../core/table/decode-owner.ts';
import { TODAY, findingsOf, found, named, teamOf } from './team-of.ts';

const PAIR = [{ person: 'Inès Roy', backup: ownerEntry('Luc Paré') }, { person: 'Luc Paré', backup: ownerEntry('Inès Roy') }];
const BOTH_AWAY = [named('Inès Roy'), named('Luc Paré')].map((each, index) => ({ ...each, start: TODAY + 7, end: TODAY + 8 + index }));

describe('coverage-gap', () => {
  it('is one finding for a need and a week, with all of its stretches', () => {
    const tabs = teamOf({ team: PAIR, needs: [{}], absences: BOTH_AWAY });
    expect(found(tabs)).toEqual(['coverage-gap warning needs 2']);
    expect(findingsOf(tabs)[0]?.parameters).toMatchObject({ from: (TODAY + 7) * 1440 + 540, to: (TODAY + 7) * 1440 + 1020, stretches: 2, minutes: 960, week: TODAY + 7, weeks: 1 });
  });

  it('calls the role what the row of the need calls it', () => {
    const tabs = teamOf({ team: PAIR, needs: [{ roleWord: 'Webcare' }, { roleWord: 'Modération', to: 1200 }] });
    expect(findingsOf(tabs).map(({ cells: [{ row }], parameters }) => [row + 1, 'role' in parameters && parameters.role])).toEqual([[3, 'Modération']]);
  });

  it('is told once where most of the next weeks have it', () => {
    const tabs = teamOf({ team: PAIR, needs: [{ to: 1200 }] });
    expect(found(tabs)).toEqual(['coverage-gap warning needs 2']);
    expect(findingsOf(tabs)[0]?.parameters).toMatchObject({ week: null, weeks: 5, stretches: 22 });
  });

  it('is a suggestion after thirty days, for all of half a year, and says nothing of what is past', () => {
    const later = [40, 60, 181, 190].map((days) => ({ person: ownerEntry('Équipe'), start: TODAY + days, end: TODAY + days }));
    const tabs = teamOf({ team: PAIR, needs: [{ days: 0x7f }], absences: later });
    const own = teamOf({ team: PAIR.map((each) => ({ ...each, days: 0x7f })), needs: [{ days: 0x7f }], absences: later });
    expect(found(own).filter((line) => line.startsWith('coverage'))).toEqual(['coverage-gap suggestion needs 2']);
    expect(findingsOf(own)[0]?.parameters).toMatchObject({ stretches: 3 });
    expect(found(tabs)[0]).toBe('coverage-gap warning needs 2');
    expect(found(teamOf({ team: PAIR, needs: [{}], absences: [{ person: ownerEntry('Équipe'), start: TODAY - 4, end: TODAY - 3 }] }))).toEqual([]);
  });

  it('waits for the rota where the role has one: what it does not reach yet is not planned', () => {
    const weekends = [0, 1, 2, 3, 4, 5].map((week) => ({ ...named(week % 2 === 0 ? 'Inès Roy' : 'Luc Paré'), start: TODAY + 5 + week * 7, end: TODAY + 5 + week * 7 }));
    const tabs = (rota: typeof weekends) => teamOf({ team: PAIR, needs: [{ days: 0x20, from: 600, to: 1080 }], rota });
    expect(found(tabs(weekends))).toEqual([]);
    expect(found(tabs(weekends.slice(0, 3)))).toEqual(['coverage-gap warning needs 2']);
    expect(found(tabs(weekends.filter((_, week) => week !== 4)))).toEqual(['coverage-gap suggestion needs 2']);
  });

  it('leaves to the shift what the shift says, unless that rule is off', () => {
    const tabs = teamOf({ team: PAIR, needs: [{ days: 0x20, from: 600, to: 1080 }], rota: [0, 7, 14, 21, 28].map((days) => ({ ...named(days === 7 ? '' : days === 14 ? 'Karim B.' : 'Luc Paré'), start: TODAY + 5 + days })) });
    const codes = (off: readonly ('shift-open' | 'shift-unknown')[]) => found(tabs, { settings: { severities: new Map(off.map((code) => [code, 'off'])) } }).map((line) => line.split(' ')[0]).filter((code) => code !== 'weekends-running');
    expect(codes([])).toEqual(['shift-open', 'shift-unknown']);
    expect(codes(['shift-open'])).toEqual(['coverage-gap', 'shift-unknown']);
    expect(codes(['shift-open', 'shift-unknown'])).toEqual(['coverage-gap', 'coverage-gap']);
  });

  it('is told all the same where the shift that says something leaves other hours open', () => {
    const tabs = teamOf({ team: PAIR, needs: [{ days: 0x20, from: 600, to: 1200 }], rota: [{ start: TODAY + 5 }, ...[12, 19, 26].map((days) => ({ ...named(days === 19 ? 'Inès Roy' : 'Luc Paré'), start: TODAY + days, to: 1200 }))] });
    expect(found(tabs)).toEqual(['coverage-gap warning needs 2', 'shift-open warning rota 2']);
  });

  it('is no matter of closed hours', () => {
    expect(found(teamOf({ team: PAIR, needs: [{ to: 1200 }, { role: '', from: 1020, to: 1200, isClosed: true, least: null }] }))).toEqual([]);
  });
});

describe('coverage-thin', () => {
  it('counts who is lacking, where nobody says that all are', () => {
    const tabs = teamOf({ team: PAIR, needs: [{ least: 2 }], absences: BOTH_AWAY.slice(0, 1) });
    expect(found(tabs)).toEqual(['coverage-thin warning needs 2']);
    expect(findingsOf(tabs)[0]?.parameters).toMatchObject({ needed: 2, present: 1, stretches: 2 });
    expect(found(teamOf({ team: PAIR, needs: [{ least: 2 }], absences: BOTH_AWAY }))).toEqual(['coverage-gap warning needs 2']);
  });
});

describe('need-unmeetable', () => {
  it('is told of a role that nobody has, a channel that nobody has, and more people than there are, and nothing else of them', () => {
    const team = [{ person: 'Inès Roy', channels: ['facebook'], backup: ownerEntry('Luc Paré') }, { person: 'Luc Paré', channels: ['facebook'], backup: ownerEntry('Inès Roy') }];
    const tabs = teamOf({ team, needs: [{ role: 'video' }, { channels: ['x'] }, { least: 3 }, { least: 2 }] });
    expect(found(tabs)).toEqual(['need-unmeetable warning needs 2', 'need-unmeetable warning needs 3', 'need-unmeetable warning needs 4']);
    expect(findingsOf(tabs).map(({ parameters }) => parameters)).toMatchObject([{ people: 0 }, { people: 0, channel: 'X' }, { people: 2, least: 3 }]);
  });

  it('counts whoever takes a shift in the role, and whoever is yet to come, not who has left', () => {
    const need = { role: 'video', days: 0x20, from: 600, to: 1080 };
    const rota = [0, 7, 14, 21, 28].map((days) => ({ ...named('Luc Paré'), start: TODAY + 5 + days, role: 'video' }));
    expect(found(teamOf({ team: [...PAIR, { person: 'Nadia', days: 0x60 }], needs: [need], rota })).some((line) => line.startsWith('need-'))).toBe(false);
    const gone = teamOf({ team: [...PAIR, { person: 'Omar Diallo', roles: ['video'], end: TODAY - 1 }], needs: [need] });
    expect(found(gone)).toEqual(['need-unmeetable warning needs 2']);
  });
});
