/** What keeps Suivi from marking anything, as far as the last reading tells. */
import { describe, expect, it } from 'vitest';
import { markObstacle } from '../../../core/pane/state/mark-obstacle.ts';
import type { Checked } from '../../../core/pane/load-findings.ts';

/** @param locked Which of two tabs is locked; each has one row. */
function checkedOf(locked: readonly string[], isReadOnly = false): Pick<Checked, 'calendar' | 'found'> {
  const sheets = ['un', 'deux'].map((id) => ({ id, name: id, isVisible: true, rowCount: 2, columnCount: 1, head: [], headFormats: [], ...(locked.includes(id) ? { isLocked: true } : {}) }));
  const seen = { dateSystem: 1900, sheets, ...(isReadOnly ? { isReadOnly: true } : {}) };
  // All that the obstacle is told from.
  return { calendar: { parts: [{ sheet: 'un' }, { sheet: 'deux' }], part: Uint16Array.of(0, 1) }, found: { seen } } as unknown as Pick<Checked, 'calendar' | 'found'>;
}

describe('what keeps Suivi from marking', () => {
  it('is a workbook that is read-only, whatever is chosen', () => {
    expect([markObstacle(checkedOf([], true), []), markObstacle(checkedOf([], true), [1])]).toEqual(['read-only', 'read-only']);
  });

  it('is the protection of the tabs of all rows chosen, or of all tabs while none are', () => {
    const one = checkedOf(['un']);
    expect([[], [0], [1], [0, 1]].map((rows) => markObstacle(one, rows))).toEqual([null, 'protected', null, null]);
    expect([[], [0, 1]].map((rows) => markObstacle(checkedOf(['un', 'deux']), rows))).toEqual(['protected', 'protected']);
    expect(markObstacle(checkedOf([]), [])).toBeNull();
  });
});
