/** What each calendar rule finds, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';

const YESTERDAY = day('2026-11-20');
const TODAY = day('2026-11-21');
const TOMORROW = day('2026-11-22');

/** Findings of one code only. */
function found(code: string, roles: readonly Role[], rows: Parameters<typeof checkRows>[1]): readonly string[] {
  return checkRows(roles, rows, TODAY).found.filter((line) => line.startsWith(`${code} `));
}

describe('date-missing', () => {
  const roles: Role[] = ['date', 'title', 'status'];

  it('finds a post without a date', () => {
    expect(found('date-missing', roles, [[null, 'Visite guidée', 'À produire'], [TOMORROW, 'Atelier', 'À produire']])).toEqual(['date-missing A2']);
  });

  it('lets ideas and cancelled posts be', () => {
    expect(found('date-missing', roles, [[null, 'Un jour peut-être', 'Idée'], [null, 'Concert', 'Annulé']])).toEqual([]);
  });

  it('leaves a date that is there but can’t be read to others', () => {
    expect(found('date-missing', roles, [['quelque part en mai', 'Visite', 'À produire']])).toEqual([]);
  });

  it('is not run where no column holds dates', () => {
    expect(checkRows(['title', 'status'], [['Visite', 'À produire']]).notRun).toContainEqual({ code: 'date-missing', missing: ['date'] });
  });
});

describe('past-unresolved', () => {
  const roles: Role[] = ['date', 'title', 'status', 'url'];

  it('finds yesterday’s post that nothing says went out', () => {
    const rows = [
      [YESTERDAY, 'a', 'Programmé', null],
      [YESTERDAY, 'b', 'En révision', null],
      [YESTERDAY, 'c', null, null],
      [YESTERDAY, 'd', 'mot inconnu', null],
    ];
    expect(found('past-unresolved', roles, rows)).toEqual([
      'past-unresolved C2 A2', 'past-unresolved C3 A3', 'past-unresolved C4 A4', 'past-unresolved C5 A5',
    ]);
  });

  it('waits until the day is over', () => {
    expect(found('past-unresolved', roles, [[TODAY, 'a', 'Approuvé', null]])).toEqual([]);
  });

  it('takes a published status, a link, a cancellation or a pause for an answer', () => {
    const rows = [
      [YESTERDAY, 'a', 'Publié', null],
      [YESTERDAY, 'b', 'Programmé', 'https://exemple.ca/p/1'],
      [YESTERDAY, 'c', 'Annulé', null],
      [YESTERDAY, 'd', 'En pause', null],
    ];
    expect(found('past-unresolved', roles, rows)).toEqual([]);
  });
});

describe('scheduled-untracked', () => {
  const roles: Role[] = ['date', 'title', 'status', 'tracking'];

  it('finds a scheduled post whose tracking cell is empty', () => {
    const rows = [[TOMORROW, 'a', 'Programmé', null], [TOMORROW, 'b', 'Programmé', 'Buffer, Inès'], [TOMORROW, 'c', 'Approuvé', null]];
    expect(found('scheduled-untracked', roles, rows)).toEqual(['scheduled-untracked D2 C2']);
  });

  it('is content with the tool or the name of who scheduled', () => {
    expect(found('scheduled-untracked', ['date', 'status', 'tool', 'scheduled_by'], [[TOMORROW, 'Programmé', null, 'Inès']])).toEqual([]);
  });

  it('is not run where the calendar has no tracking column', () => {
    const { notRun } = checkRows(['date', 'title', 'status'], [[TOMORROW, 'a', 'Programmé']]);
    expect(notRun).toContainEqual({ code: 'scheduled-untracked', missing: ['tracking'] });
  });
});

describe('owner-shared', () => {
  const roles: Role[] = ['date', 'title', 'owner'];

  it('finds several names and groups, and tells them apart', () => {
    const { findings } = checkRows(roles, [
      [TOMORROW, 'a', 'Inès, Olivier'],
      [TOMORROW, 'b', 'Inès et Olivier'],
      [TOMORROW, 'c', 'Équipe'],
      [TOMORROW, 'd', 'everyone'],
    ]);
    expect(findings.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['owner-shared', { owner: 'Inès, Olivier', shared: 'several' }],
      ['owner-shared', { owner: 'Inès et Olivier', shared: 'several' }],
      ['owner-shared', { owner: 'Équipe', shared: 'group' }],
      ['owner-shared', { owner: 'everyone', shared: 'group' }],
    ]);
  });

  it('takes one person for one, however the name is written', () => {
    const rows = ['Marie-Ève St-Pierre', 'Jean de la Tour', 'Étienne B.', 'o.roy@exemple.ca', 'Alexandre', null].map((name) => [TOMORROW, 'a', name]);
    expect(found('owner-shared', roles, rows)).toEqual([]);
  });
});

describe('text-duplicate', () => {
  const roles: Role[] = ['date', 'channel', 'text', 'status'];
  const text = 'Dimanche, le musée vous ouvre ses réserves. Entrée libre.';

  it('finds the same text on one channel within thirty days, whatever its case and spaces', () => {
    const rows = [
      [TOMORROW, 'Facebook', text, null],
      [TOMORROW + 30, 'Facebook', ` ${text.toUpperCase()}  `, null],
    ];
    expect(found('text-duplicate', roles, rows)).toEqual(['text-duplicate C3 C2']);
  });

  it('lets the same text be on another channel, a month later, or cancelled', () => {
    const rows = [
      [TOMORROW, 'Facebook', text, null],
      [TOMORROW, 'LinkedIn', text, null],
      [TOMORROW + 31, 'Facebook', text, null],
      [TOMORROW + 3, 'Facebook', text, 'Annulé'],
    ];
    expect(found('text-duplicate', roles, rows)).toEqual([]);
  });

  it('sees the one channel that two cells of several share', () => {
    const rows = [[TOMORROW, 'Instagram, Facebook', text, null], [TOMORROW + 1, 'Facebook + LinkedIn', text, null]];
    expect(found('text-duplicate', roles, rows)).toEqual(['text-duplicate C3 C2']);
  });

  it('blames the later post, wherever it stands, and each repeat once', () => {
    const rows = [[TOMORROW + 2, 'Facebook', text, null], [TOMORROW, 'Facebook', text, null], [TOMORROW + 4, 'Facebook', text, null]];
    expect(found('text-duplicate', roles, rows)).toEqual(['text-duplicate C2 C3', 'text-duplicate C4 C2']);
  });

  it('does not take placeholders for a text', () => {
    expect(found('text-duplicate', roles, [[TOMORROW, 'Facebook', 'À venir', null], [TOMORROW + 1, 'Facebook', 'à venir', null]])).toEqual([]);
  });
});
