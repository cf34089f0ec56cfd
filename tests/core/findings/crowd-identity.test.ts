/** A finding on many rows, on somebody's week or on a word stays the same whatever else changes in those rows. */
import { describe, expect, it } from 'vitest';
import { keyFindings } from '../../../core/findings/identity.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { findingAt, keysOf, sourceOf } from './keyed-of.ts';
import type { Rows } from './keyed-of.ts';

const ROLES: readonly Role[] = ['date', 'channel', 'title', 'text', 'owner', 'notes'];
const OWNER = 4;
const ROW: readonly Cell[] = [46_400, 'Facebook', 'Concours', 'Gagnez deux billets', 'Ana et Ben', 'à revoir'];

function changed(row: readonly Cell[], column: number, value: Cell): readonly Cell[] {
  return row.map((cell, index) => (index === column ? value : cell));
}

describe('the key', () => {
  it('of one on many rows is about what their cells hold, whatever the rows are called and whenever they are planned', () => {
    const rows: Rows = ['Un', 'Deux', 'Trois'].map((title, index) => [46_400 + index, 'Facebook', title, 'x', index === 0 ? 'Ana ' : 'Ben ', null]);
    const keyOf = (all: Rows): readonly string[] => keysOf(keyFindings([findingAt([0, OWNER], [1, OWNER], [2, OWNER])], sourceOf(ROLES, all)));
    for (const column of [0, 1, 2, 3]) expect(keyOf(rows.map((row) => changed(row, column, 46_500)))).toEqual(keyOf(rows));
    expect(keyOf([...rows].reverse())).toEqual(keyOf(rows));
    expect(keyOf([changed(rows[0] ?? [], OWNER, 'Chloé '), ...rows.slice(1)])).not.toEqual(keyOf(rows));
  });

  it('of somebody’s week is about the person, the week and how many posts there are, whichever they are', () => {
    const rows: Rows = ['Un', 'Deux', 'Trois', 'Quatre'].map((title, index) => [46_400 + index, 'Facebook', title, 'x', 'Ana', null]);
    const keyOf = (of: Rows, at: readonly [number, ...number[]], monday = 46_398): readonly string[] => {
      const [first, ...others] = at.map((row) => [row, OWNER] as const);
      const parameters = { person: 'Ana', monday, posts: at.length, most: 2, today: 46_390 };
      return first === undefined ? [] : keysOf(keyFindings([{ ...findingAt(first, ...others), code: 'owner-overstretched', parameters }], sourceOf(ROLES, of)));
    };
    expect(keyOf(rows, [1, 2, 3])).toEqual(keyOf(rows, [0, 1, 2]));
    expect(keyOf(rows.map((row) => changed(row, 2, 'Autre')), [0, 1, 2])).toEqual(keyOf(rows, [0, 1, 2]));
    expect(keyOf(rows, [0, 1, 2, 3])).not.toEqual(keyOf(rows, [0, 1, 2]));
    expect(keyOf(rows, [0, 1, 2], 46_405)).not.toEqual(keyOf(rows, [0, 1, 2]));
  });

  it('of a word is about the word, however many rows have it', () => {
    const word = (rows: Rows, text: string): readonly string[] =>
      keysOf(keyFindings([{ ...findingAt([0, OWNER]), code: 'status-unknown', parameters: { word: text, likely: 'Publié', rows: rows.length } }], sourceOf(ROLES, rows)));
    expect(word([ROW], 'Publiè')).toEqual(word([changed(ROW, 2, 'Autre'), ROW], 'Publiè'));
    expect(word([ROW], 'Publiè')).not.toEqual(word([ROW], 'Publeé'));
  });
});
