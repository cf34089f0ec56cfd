/** Plans for tabs: names, sense and lists. */
import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../../core/edits/edit.ts';
import { bodyRows, checkSheetPlan, isSheetName, listSource } from '../../../core/edits/sheet-plan.ts';

const PLAN: SheetPlan = { name: 'Suivi', isHidden: true, cells: [['A', 'B'], [1, null]], headerRows: 1, hasFilter: false, columns: [], unfinished: 'half', leftovers: [] };

describe('names of tabs', () => {
  it('are at most 31 UTF-16 units, without what Excel refuses', () => {
    expect(['a', 'Calendrier d’été', "d'été", 'x'.repeat(31), '\u{1F3DB}'.repeat(15), 'Historique'].filter((name) => !isSheetName(name))).toEqual([]);
    expect(['', ' ', 'x'.repeat(32), '\u{1F3DB}'.repeat(16), 'a:b', 'a\\b', 'a/b', 'a?', 'a*', '[a', 'a]', "'a", "a'", 'History', 'HISTORY'].filter(isSheetName)).toEqual([]);
  });
});

describe('a plan', () => {
  it('that no host could carry out is refused as the mistake it is', () => {
    expect(() => checkSheetPlan(PLAN)).not.toThrow();
    const wrong: readonly Partial<SheetPlan>[] = [
      { name: 'a/b' }, { cells: [] }, { cells: [[]] }, { cells: [['A', 'B'], ['a']] }, { headerRows: 3 }, { unfinished: '' }, { unfinished: 'A' },
    ];
    for (const part of wrong) expect(() => checkSheetPlan({ ...PLAN, ...part }), JSON.stringify(part)).toThrow(RangeError);
  });

  it('has formats for a thousand rows, or for as many as it fills', () => {
    expect(bodyRows(PLAN)).toBe(999);
    expect(bodyRows({ ...PLAN, cells: Array.from({ length: 1200 }, () => ['a']) })).toBe(1199);
  });
});

describe('a drop-down list', () => {
  it('is one text with commas, of at most 255 units', () => {
    expect(listSource(['À faire', 'Publié'])).toBe('À faire,Publié');
    expect(listSource(['x'.repeat(255)])).toHaveLength(255);
  });

  it('that such a text would not say rightly is left out', () => {
    for (const list of [[], ['a,b'], ['x'.repeat(256)], ['=A1', 'b'], [' a'], ['a', ''], ['a\nb']]) expect(listSource(list)).toBeNull();
  });
});
