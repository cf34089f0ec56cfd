/** A finding keeps its key whatever happens around it, and has another one once what was judged has changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/findings/finding.ts';
import { hashCells } from '../../../core/findings/cell-hash.ts';
import { codeOfKey, hashFinder, isFindingKey, keptFinder, keyHash } from '../../../core/findings/finding-key.ts';
import { keyFindings } from '../../../core/findings/identity.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { findingAt, keyedRows, keysOf, sourceOf } from './keyed-of.ts';
import type { Rows } from './keyed-of.ts';

const ROLES: readonly Role[] = ['date', 'channel', 'title', 'text', 'owner', 'notes'];
const OWNER = 4;
const ROW: readonly Cell[] = [46_400, 'Facebook', 'Concours', 'Gagnez deux billets', 'Ana et Ben', 'à revoir'];

function changed(row: readonly Cell[], column: number, value: Cell): readonly Cell[] {
  return row.map((cell, index) => (index === column ? value : cell));
}

const cell = fc.oneof(fc.constantFrom<Cell[]>(null, '', 'a', 'A', '12', 12, true, 'TRUE', { error: '#N/A' }, '#N/A', 46_400), fc.string({ maxLength: 8, unit: 'grapheme' }));
const rowsOf = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { minLength: 1, maxLength: 12 });

/** Which of the findings that were kept are found again, by their places; each as often as it is. */
function foundAgain(kept: readonly string[], now: readonly string[]): readonly number[] {
  const find = keptFinder(kept.map((key, index) => ({ key, index })), ({ key }) => key);
  const isListed = hashFinder(new Set(kept.map(keyHash)));
  return now.flatMap((key) => {
    const found = find(key).slice(0, 1).map(({ index }) => index);
    // A list of hashes tells the same as the keys.
    expect(isListed(key)).toBe(found.length > 0);
    return found;
  });
}

function ownerKeys(rows: Rows, at?: readonly number[]): readonly string[] {
  return keysOf(keyedRows(ROLES, rows, OWNER, at));
}

describe('a finding’s key', () => {
  it('is found again when rows are added anywhere, namesakes on other days too, and all are put in another order', () => {
    fc.assert(fc.property(rowsOf, rowsOf, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (rows, news, draws) => {
      const others = [...news.map((row) => changed(row, 2, 'Une autre')), ...rows.map((row, index) => changed(row, 0, 50_000 + index))];
      const all: { readonly row: readonly Cell[]; readonly isJudged: boolean }[] = [];
      for (const [index, { row, isJudged }] of [...rows.map((row) => ({ row, isJudged: true })), ...others.map((row) => ({ row, isJudged: false }))].entries()) {
        all.splice((draws[index] ?? 0) % (all.length + 1), 0, { row, isJudged });
      }
      const at = all.flatMap(({ isJudged }, index) => (isJudged ? [index] : []));
      const again = foundAgain(ownerKeys(rows), ownerKeys(all.map(({ row }) => row), at));
      expect([...again].sort((one, other) => one - other)).toEqual(rows.map((_, index) => index));
    }));
  });

  it('is each row’s own, also where two rows are alike in everything', () => {
    fc.assert(fc.property(rowsOf, (rows) => {
      const keys = keysOf(keyedRows(ROLES, [...rows, ...rows], OWNER));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.every(isFindingKey)).toBe(true);
    }));
    const [finding] = keyedRows(ROLES, [ROW], OWNER).map((keyed) => keyed.finding);
    const same = finding === undefined ? [] : keysOf(keyFindings([finding, finding, finding], sourceOf(ROLES, [ROW])));
    expect(same.map((key) => key.replace(same[0] ?? '', ''))).toEqual(['', ':2', ':3']);
  });

  it('is another one as soon as the judged cell holds anything else', () => {
    fc.assert(fc.property(rowsOf, cell, ([row = []], value) => {
      const [before] = keysOf(keyedRows(ROLES, [row], OWNER));
      const [after] = keysOf(keyedRows(ROLES, [changed(row, OWNER, value)], OWNER));
      const isSame = JSON.stringify(value) === JSON.stringify(row[OWNER]);
      expect(before === after).toBe(isSame);
    }));
  });

  it('is found again when the post is moved and whatever else changes in its row, but for its title and where it goes out', () => {
    const isFound = (before: readonly Cell[], after: readonly Cell[]): boolean => foundAgain(ownerKeys([before]), ownerKeys([after])).length > 0;
    for (const column of [0, 3, 5]) expect([column, isFound(ROW, changed(ROW, column, 46_407))]).toEqual([column, true]);
    for (const column of [1, 2]) expect([column, isFound(ROW, changed(ROW, column, 'autre'))]).toEqual([column, false]);
    const untitled = changed(ROW, 2, null);
    expect([isFound(untitled, changed(untitled, 0, 46_407)), isFound(untitled, changed(untitled, 3, 'autre'))]).toEqual([true, false]);
    expect([isFound(ROW, changed(ROW, 1, ' FACEBOOK')), isFound(ROW, changed(ROW, 2, ' Concours '))]).toEqual([true, true]);
    const timed = (minutes: number): readonly string[] => keysOf(keyedRows([...ROLES, 'time'], [[...ROW, minutes]], OWNER));
    expect(foundAgain(timed(0.5), timed(0.75))).toEqual([0]);
  });

  it('of a moved post is not found again once its judged cell has changed', () => {
    expect(foundAgain(ownerKeys([ROW]), ownerKeys([changed(changed(ROW, 0, 46_407), OWNER, 'Ana et Chloé')]))).toEqual([]);
  });

  it('tells the posts of a series apart by their days, and takes none for one that is gone', () => {
    const series = [46_400, 46_407, 46_414].map((date) => changed(ROW, 0, date));
    const [first = [], second = [], third = []] = series;
    const kept = ownerKeys(series, [1]);
    expect(foundAgain(ownerKeys(series), ownerKeys(series))).toEqual([0, 1, 2]);
    // One more, one less, and another order.
    expect(foundAgain(kept, ownerKeys([changed(ROW, 0, 46_421), third, second, first]))).toEqual([0]);
    expect(foundAgain(kept, ownerKeys([second, third]))).toEqual([0]);
    expect(foundAgain(kept, ownerKeys([second]))).toEqual([0]);
    // Which of the others it is now, nobody can tell.
    for (const rows of [[first, third], [first, changed(ROW, 0, 46_408), third], [third]]) expect(foundAgain(kept, ownerKeys(rows))).toEqual([]);
    // One that was alone may be joined by others, and stays itself among them.
    expect(foundAgain(ownerKeys([second]), ownerKeys(series))).toEqual([0]);
    expect(foundAgain(ownerKeys([second]), ownerKeys(series, [0, 2]))).toEqual([]);
  });

  it('counts namesakes of one day apart, by their time and text', () => {
    const at = (time: number): readonly Cell[] => [...ROW, time];
    const keysAt = (...times: readonly number[]): readonly string[] => keysOf(keyedRows([...ROLES, 'time'], times.map(at), OWNER));
    expect(foundAgain(keysAt(0.5, 0.75), keysAt(0.75, 0.5))).toEqual([1, 0]);
    expect(foundAgain(keysAt(0.5, 0.75).slice(1), keysAt(0.5))).toEqual([]);
    const texts: Rows = [changed(ROW, 3, 'a'), changed(ROW, 3, 'b')];
    expect(foundAgain(ownerKeys(texts), ownerKeys([...texts].reverse()))).toEqual([1, 0]);
  });

  it('of two posts judged together is found again when one is moved, and so are those of namesakes that nobody else is called', () => {
    const pair = (...rows: Rows): readonly string[] => keysOf(keyFindings([findingAt([0, 3], [1, 3])], sourceOf(ROLES, rows)));
    const [other, moved] = [changed(ROW, 2, 'Rappel'), changed(ROW, 0, 46_407)];
    expect(foundAgain(pair(ROW, other), pair(moved, other))).toEqual([0]);
    expect(foundAgain(pair(ROW, ROW), pair(ROW, moved))).toEqual([0]);
    expect(foundAgain(pair(ROW, ROW, changed(ROW, 0, 46_500)), pair(ROW, moved, changed(ROW, 0, 46_500)))).toEqual([]);
  });

  it('stays when the columns change places, a blank one is added, or the tab is another one', () => {
    const [key] = keysOf(keyedRows(ROLES, [ROW], OWNER));
    const mirrored = sourceOf([...ROLES].reverse(), [[...ROW].reverse()]);
    expect(keysOf(keyFindings([findingAt([0, 1])], mirrored))).toEqual([key]);
    expect(keysOf(keyedRows([...ROLES, 'account', 'time'], [[...ROW, null, ' ']], OWNER))).toEqual([key]);
    const renamed = JSON.parse(JSON.stringify([findingAt([0, OWNER])]).replaceAll('sheet-1', 'other')) as ReturnType<typeof findingAt>[];
    const source = sourceOf(ROLES, [ROW]);
    const [part] = source.calendar.parts;
    if (part === undefined) throw new Error('no part');
    const moved = { ...source, calendar: { ...source.calendar, parts: [{ ...part, sheet: 'other', sheetName: 'Autre' }] }, cells: (at: Parameters<typeof source.cells>[0]) => source.cells({ ...at, sheet: 'sheet-1' }) };
    expect(keysOf(keyFindings(renamed, moved))).toEqual([key]);
  });

  it('is that of the row’s identifier where no other row has the same', () => {
    const roles: readonly Role[] = ['id', ...ROLES];
    const keyOf = (rows: Rows): string | undefined => keysOf(keyedRows(roles, rows, OWNER + 1, [0]))[0];
    const edited = changed(changed(ROW, 2, 'Grand concours'), 0, 46_500);
    expect(keyOf([['P-1', ...edited]])).toBe(keyOf([['P-1', ...ROW]]));
    expect(keyOf([['P-1', ...ROW], ['P-2', ...ROW]])).toBe(keyOf([['P-1', ...ROW]]));
    expect(keyOf([['P-1', ...edited], ['P-1', ...ROW]])).not.toBe(keyOf([['P-1', ...ROW], ['P-1', ...edited]]));
    expect(keyOf([[null, ...ROW]])).not.toBe(keyOf([['P-1', ...ROW]]));
  });

  it('is the same for two rows judged together, whichever of them stands first', () => {
    const other = changed(ROW, 2, 'Rappel');
    const pair = (rows: Rows): string | undefined => keysOf(keyFindings([findingAt([0, 3], [1, 3])], sourceOf(ROLES, rows)))[0];
    expect(pair([ROW, other])).toBe(pair([other, ROW]));
    expect(pair([ROW, changed(other, 3, 'x')])).not.toBe(pair([ROW, other]));
  });

  it('of a heading changes with its words, and has them for a label', () => {
    const heading = findingAt([-1, 2]);
    const [found] = keyFindings([heading], sourceOf(ROLES, [ROW]));
    expect(found?.label).toBe('title');
    expect(keysOf(keyFindings([heading], sourceOf(ROLES, [ROW, ROW])))).toEqual([found?.key]);
    expect(keysOf(keyFindings([heading], sourceOf(['date', 'channel', 'text'], [ROW])))).not.toEqual([found?.key]);
  });

  it('tells findings on the same heading apart by what they are about, whatever the other figures', () => {
    const about = (month: number, planned: number): Finding => ({ ...findingAt([-1, 0]), code: 'month-underplanned', parameters: { month, before: 46_300, rows: 10, planned, rowsBefore: 30, isThin: true } });
    const source = sourceOf(ROLES, [ROW]);
    const [december, january, later] = keysOf(keyFindings([about(46_357, 3), about(46_388, 3), about(46_357, 4)], source));
    expect(january).not.toBe(december);
    expect(later).toBe(`${december ?? ''}:2`);
  });

  it('of one that stands for many cells is that of all that would be mended, not of the few that are shown', () => {
    const rows: Rows = [ROW, changed(ROW, 2, 'deux'), changed(ROW, 2, 'trois'), changed(ROW, 2, 'quatre')];
    const keyOf = (roles: readonly Role[], all: Rows): string | undefined => {
      const column = roles.indexOf('owner');
      const [first, ...others] = all.map((row, index) => ({ cell: { sheet: 'sheet-1', row: index + 1, column }, expected: row[column] ?? null, value: 'Ana' }));
      if (first === undefined) return undefined;
      return keysOf(keyFindings([{ ...findingAt([0, column]), mend: { isSafe: true, writes: [first, ...others] } }], sourceOf(roles, all)))[0];
    };
    for (const [roles, all] of [[ROLES, rows], [['id', ...ROLES], rows.map((row, index) => [`P-${index}`, ...row])]] as const) {
      expect(keyOf(roles, [...all].reverse())).toBe(keyOf(roles, all));
      expect(keyOf(roles, all.slice(1))).not.toBe(keyOf(roles, all));
    }
  });

  it('of a row of a tab beside the calendar holds when that tab is sorted', () => {
    const tab = { sheet: 'sheet-1', sheetName: 'Canaux', headerRow: 0, columns: new Map([['network', 0], ['handle', 1], ['owner', 2]] as const), rows: [] };
    const keysIn = (rows: Rows): readonly string[] => {
      const source = sourceOf(['notes', 'account', 'owner'], rows, { ...NO_SIDE_TABS, channels: tab });
      return keysOf(keyFindings(rows.map((_, row) => findingAt([row, 2])), { ...source, calendar: { ...source.calendar, parts: [] } }));
    };
    const rows: Rows = [['Facebook', 'ville', 'Ana et Ben'], ['Instagram', 'ville', 'Ana et Ben'], ['Facebook', 'musee', 'Ana et Ben']];
    expect(new Set(keysIn(rows)).size).toBe(3);
    expect(keysIn([...rows].reverse())).toEqual([...keysIn(rows)].reverse());
    expect(keysIn([['Facebook', 'ville', 'Ana']])).not.toEqual(keysIn(rows.slice(0, 1)));
  });

  it('names the row by its title, or its text, on one line', () => {
    expect(keyedRows(ROLES, [ROW, changed(ROW, 2, null), changed(ROW, 2, 'a\nb'), [46_400]], OWNER).map(({ label }) => label)).toEqual(['Concours', 'Gagnez deux billets', 'a b', '']);
  });

  it('tells its rule', () => {
    const [key = ''] = keysOf(keyedRows(ROLES, [ROW], OWNER));
    expect([codeOfKey(key), codeOfKey('nothing'), isFindingKey('owner-shared'), isFindingKey(`${key}:0`)]).toEqual(['owner-shared', '', false, false]);
  });
});

describe('a hash of cells', () => {
  it('never meets another one among 100,000 rows that hardly differ', () => {
    const rows = Array.from({ length: 100_000 }, (_, index): Cell[] => [46_000 + (index % 400), ['Facebook', 'Instagram'][index % 2] ?? null, `Publication ${index}`, null, index % 7 === 0 ? 'Ana et Ben' : 'Ben et Ana', null]);
    expect(new Set(keysOf(keyedRows(ROLES, rows, OWNER))).size).toBe(100_000);
    const numbers = new Set<string>();
    for (let index = 0; index < 100_000; index += 1) numbers.add(hashCells([index]));
    for (let index = 0; index < 100_000; index += 1) numbers.add(hashCells([String(index)]));
    expect(numbers.size).toBe(200_000);
    // Each half by itself tells most apart too: neither hangs on the other.
    const halves = [...numbers];
    for (const half of [0, 7]) expect(new Set(halves.map((hash) => hash.slice(half, half + 7))).size).toBeGreaterThan(199_900);
  });

  it('tells apart where cells end and what kind they are', () => {
    const groups: readonly (readonly Cell[])[] = [[], [null], [null, null], ['a', 'b'], ['ab'], ['', 'ab'], ['ab', ''], ['12'], [12], [true], ['TRUE'], [1], ['1'], [{ error: '#N/A' }], ['#N/A'], ['t12'], ['n12'], [''], ['b', 'a']];
    expect(new Set(groups.map(hashCells)).size).toBe(groups.length);
    expect(new Set([keyHash('a:1'), keyHash('a:1:2'), keyHash('')]).size).toBe(3);
  });
});
