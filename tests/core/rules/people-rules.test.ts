/** What the rules about owners and approvers find, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';

const TODAY = day('2026-11-23');
const TOMORROW = TODAY + 1;
type Rows = readonly (readonly Cell[])[];

function found(code: string, roles: readonly Role[], rows: Rows): readonly string[] {
  return checkRows(roles, rows, TODAY).found.filter((line) => line.startsWith(`${code} `));
}

describe('owner-missing', () => {
  const roles: readonly Role[] = ['date', 'title', 'owner', 'status'];
  const owned: Rows = [[TOMORROW, 'a', 'Inès', 'À produire']];

  it('finds a post of today or later that nobody answers for', () => {
    const rows: Rows = [...owned, [TODAY, 'b', null, 'À produire'], [TOMORROW, 'c', 'À déterminer', null], [TOMORROW, 'd', ' - ', null]];
    expect(found('owner-missing', roles, rows)).toEqual(['owner-missing C3', 'owner-missing C4', 'owner-missing C5']);
  });

  it('leaves past, published, cancelled, paused and undated rows, ideas and groups alone', () => {
    const rows: Rows = [
      ...owned, [TODAY - 1, 'b', null, 'À produire'], [TOMORROW, 'c', null, 'Publié'], [TOMORROW, 'd', null, 'Annulé'], [TOMORROW, 'e', null, 'En pause'],
      [null, 'f', null, 'À produire'], [TOMORROW, 'g', null, 'Idée'], [TOMORROW, 'h', 'Équipe', 'À produire'],
    ];
    expect(found('owner-missing', roles, rows)).toEqual([]);
  });

  it('is one finding, on the heading, where hardly any post has an owner', () => {
    const blank: Rows = Array.from({ length: 11 }, (_, index) => [TOMORROW + index, 'b', null, 'À produire']);
    expect(found('owner-missing', roles, [...owned, ...blank])).toEqual(['owner-missing C1']);
    expect(found('owner-missing', roles, [...owned, ...owned, ...blank])).toHaveLength(11);
  });
});

describe('self-approved', () => {
  const roles: readonly Role[] = ['date', 'title', 'owner', 'approver', 'status'];
  const apart: Rows = [[TOMORROW, 'a', 'Luc', 'Inès', null], [TOMORROW, 'b', 'Inès', 'Luc', null]];

  it('finds one person in both cells, however the name is written, past or to come', () => {
    const rows: Rows = [...apart, ...apart, [TOMORROW, 'c', 'Inès', 'INES', null], [TODAY - 30, 'd', 'Luc', 'luc ', 'Publié']];
    expect(found('self-approved', roles, rows)).toEqual(['self-approved D6 C6', 'self-approved D7 C7']);
  });

  it('leaves ticks, several names, groups and cancelled posts alone', () => {
    const rows: Rows = [
      ...apart, [TOMORROW, 'c', 'Inès', 'Oui', null], [TOMORROW, 'd', 'x', 'x', null], [TOMORROW, 'e', 'Inès, Luc', 'Inès, Luc', null], [TOMORROW, 'f', 'Équipe', 'Équipe', null],
      [TOMORROW, 'g', 'Inès', 'Inès', 'Annulé'], [TOMORROW, 'h', null, null, null], [TOMORROW, 'i', '✅', '✅', null],
    ];
    expect(found('self-approved', roles, rows)).toEqual([]);
  });

  it('says nothing to somebody who works alone, and once to a team that works so', () => {
    const alone: Rows = Array.from({ length: 6 }, () => [TOMORROW, 'a', 'Inès', 'Inès', null]);
    expect(found('self-approved', roles, alone)).toEqual([]);
    expect(found('self-approved', roles, [...alone, ...apart])).toEqual(['self-approved D1']);
  });
});
