/** How the keyboard walks through the picture of role × day. */
import type { PictureRow } from './team-picture.ts';

/** A cell of the picture, by its row and column. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface PictureSize {
  readonly rows: number;
  readonly days: number;
  /** Columns that Page Up and Page Down move on by: a week of days where none are said. */
  readonly page?: number;
}

export interface PictureKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const WEEK = 7;

/** Where a key leads from a cell, or null for a key that moves nothing: from role to role, from day to day, from week to week. */
export function spotAfter({ key, ctrlKey }: PictureKey, { row, column }: Spot, { rows, days, page = WEEK }: PictureSize): Spot | null {
  const last = { row: rows - 1, column: days - 1 };
  if (ctrlKey) return key === 'Home' ? { row: 0, column: 0 } : key === 'End' ? last : null;
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column };
    case 'PageUp':
      return { row, column: Math.max(0, column - page) };
    case 'PageDown':
      return { row, column: Math.min(last.column, column + page) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: last.column };
    default:
      return null;
  }
}

/** Where the keyboard begins: on the first gap, else on the first day with too few, else at the start. */
export function worstSpot(rows: readonly PictureRow[]): Spot {
  for (const state of ['gap', 'understaffed'] as const) {
    let best: Spot | null = null;
    for (const [row, { cells }] of rows.entries()) {
      const column = cells.findIndex((cell) => cell.state === state);
      if (column !== -1 && (best === null || column < best.column)) best = { row, column };
    }
    if (best !== null) return best;
  }
  return { row: 0, column: 0 };
}
