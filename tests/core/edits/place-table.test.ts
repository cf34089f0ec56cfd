/** Columns are found by what stands over them. */
import { describe, expect, it } from 'vitest';
import { placeTable } from '../../../core/edits/place-table.ts';
import type { PlacedTable } from '../../../core/edits/place-table.ts';
import { anchorColumns } from '../../../core/edits/table-anchor.ts';
import type { Cell } from '../../../core/table/cell.ts';

const HEADINGS = ['Date', 'Titre', null, 'Statut', 'Statut'] as const;

function place(...top: readonly (readonly Cell[])[]): PlacedTable | null {
  return placeTable({ sheet: 's', headerRow: 0, columns: anchorColumns(HEADINGS, HEADINGS.keys()), keys: [0, 1], knownBy: 'fingerprint' }, top);
}

function columns(placed: PlacedTable | null): readonly (readonly [number, number])[] | null {
  return placed === null ? null : [...placed.columns].sort(([a], [b]) => a - b);
}

describe('placing a table', () => {
  it('finds everything where it was, and the columns after others have come in or changed places', () => {
    expect(columns(place(HEADINGS))).toEqual([[0, 0], [1, 1], [2, 2], [3, 3], [4, 4]]);
    expect(columns(place(['Neuf', ...HEADINGS]))).toEqual([[0, 1], [1, 2], [3, 4], [4, 5]]);
    expect(columns(place(['Titre', 'Date', null, 'Statut', 'Statut']))).toEqual([[0, 1], [1, 0], [3, 3], [4, 4]]);
  });

  it('finds the row of headings further down or up, and a row of headings that comes again is not taken for the first', () => {
    expect(place(['Calendrier'], [], HEADINGS)?.headerRow).toBe(2);
    expect(place(['Date', 'Titre', null, 'État', 'Statut'], [], HEADINGS)?.headerRow).toBe(0);
  });

  it('gives up a column that is gone, has another heading, or has one more twin', () => {
    expect(columns(place(['Date', 'Titre', null, 'Statut']))).toEqual([[0, 0], [1, 1]]);
    expect(columns(place(['Date', 'Titre', null, 'Statut', 'Statut', 'Statut']))).toEqual([[0, 0], [1, 1], [2, 2]].slice(0, 2));
  });

  it('keeps a key column with another heading, as long as its neighbours stand as they did', () => {
    expect(columns(place(['Quand', 'Titre', null, 'Statut', 'Statut']))).toContainEqual([0, 0]);
    expect(columns(place(['Quand', 'Neuf', 'Titre', null, 'Statut', 'Statut']))).not.toContainEqual([0, 0]);
  });

  it('gives up a column without a heading once a neighbour has moved', () => {
    expect(columns(place(['Date', 'Titre', null, null, 'Statut', 'Statut']))).not.toContainEqual([2, 2]);
  });

  it('finds no table where fewer than half of the headings are left', () => {
    expect(place(['Date', 'autre', null, 'autre', 'autre'])).toBeNull();
  });

  it('says how the table stands now', () => {
    expect(place([], ['Neuf', ...HEADINGS])?.now).toMatchObject({ headerRow: 1, keys: [1, 2] });
  });
});
