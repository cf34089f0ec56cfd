/** The keys of the list, without a browser. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../core/findings/finding.ts';
import type { FindingGroup } from '../../../core/pane/state/group-findings.ts';
import { actionForKey } from '../../../core/pane/state/list-navigation.ts';
import { activeIndex, listRows } from '../../../core/pane/state/list-rows.ts';
import type { ListRow } from '../../../core/pane/state/list-rows.ts';
import type { ListedFinding } from '../../../core/pane/state/listed-finding.ts';

function listed(key: string): ListedFinding {
  const finding: Finding = { code: 'date-missing', severity: 'error', cells: [{ sheet: '0', row: 1, column: 0 }], parameters: { label: key, isOut: false } };
  return {
    cellsKey: key,
    finding,
    triaged: { finding, key, label: key, standing: 'open', ignored: null, isNew: null },
    address: 'A2',
    sheetName: 'Posts',
    monday: null, day: null, place: 'now', people: [],
    person: { kind: 'none' },
    channel: { kind: 'none' },
  };
}

function group(id: string, ...keys: readonly string[]): FindingGroup {
  return { id, subject: { by: 'channel', named: { kind: 'one', key: id, label: id } }, findings: keys.map(listed) };
}

const GROUPS = [group('x', 'a', 'b'), group('y', 'c')];
const ROWS = listRows(GROUPS, new Set());

describe('rows', () => {
  test('a group comes before its findings, and a folded group stands alone', () => {
    expect(ROWS.map(({ key }) => key)).toEqual(['group|x', 'a', 'b', 'group|y', 'c']);
    expect(listRows(GROUPS, new Set(['x'])).map(({ key }) => key)).toEqual(['group|x', 'group|y', 'c']);
  });

  test('each row says its place in its own set', () => {
    expect(ROWS.map(({ position, setSize }) => `${position}/${setSize}`)).toEqual(['1/2', '1/2', '2/2', '2/2', '1/1']);
  });

  test('the active row is found by its key wherever it moved to, and else the row in its place is active', () => {
    expect(activeIndex(ROWS, 'c', 0)).toBe(4);
    expect(activeIndex(ROWS, 'gone', 2)).toBe(2);
    expect(activeIndex(ROWS, 'gone', 99)).toBe(4);
    expect(activeIndex(ROWS, null, 3)).toBe(0);
    expect(activeIndex([], 'gone', 3)).toBe(-1);
  });
});

describe('keys', () => {
  test('the arrows stop at both ends', () => {
    expect(actionForKey('ArrowUp', ROWS, 0, 3)).toEqual({ type: 'move', index: 0 });
    expect(actionForKey('ArrowDown', ROWS, 4, 3)).toEqual({ type: 'move', index: 4 });
  });

  test('Right on a finding and keys of no concern do nothing', () => {
    expect(actionForKey('ArrowRight', ROWS, 1, 3)).toBeNull();
    expect(actionForKey('a', ROWS, 1, 3)).toBeNull();
    expect(actionForKey('Tab', ROWS, 1, 3)).toBeNull();
  });

  test('whatever is pressed, a move ends on a row that exists', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowLeft', 'ArrowRight', 'Enter', ' ', 'Escape'];
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 6 }), fc.constantFrom(...keys), fc.nat(40), fc.nat(9), (sizes, key, place, page) => {
        const groups = sizes.map((size, at) => group(`g${at}`, ...Array.from({ length: size + 1 }, (_, index) => `${at}-${index}`)));
        const rows: readonly ListRow[] = listRows(groups, new Set(['g1']));
        const action = actionForKey(key, rows, rows.length === 0 ? 0 : place % rows.length, page);
        if (action !== null && action.type !== 'leave') expect(rows[action.index]).toBeDefined();
      }),
      { seed: 20261121 },
    );
  });
});
