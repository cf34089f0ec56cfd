/** What the pane remembers of a mark: which rows, what is said of it, and what is told once it is made. */
import { describe, expect, test } from 'vitest';
import type { HarmedCell } from '../../../core/edits/edit.ts';
import { initialAction } from '../../../core/pane/initial-action.ts';
import { countedByPerson, countedByWeek, countedStates } from '../../../core/pane/state/counted-states.ts';
import { refusalGroups } from '../../../core/pane/state/mark-groups.ts';
import { fieldsOf, requestOf } from '../../../core/pane/state/mark-draft.ts';
import { isLinkWrong } from '../../../core/tracking/link.ts';
import type { MarkDraft } from '../../../core/pane/state/mark-draft.ts';
import { lotChosen, lotsOf } from '../../../core/pane/state/mark-lots.ts';
import { reducePane } from '../../../core/pane/state/pane-reducer.ts';
import type { PaneEvent } from '../../../core/pane/state/pane-reducer.ts';
import { INITIAL_STATE } from '../../../core/pane/state/pane-state.ts';
import type { PaneState } from '../../../core/pane/state/pane-state.ts';
import { rowSpots } from '../../../core/pane/state/row-spots.ts';
import type { Role } from '../../../core/table/role.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { statesIn } from '../../../core/tracking/counts.ts';
import type { RefusedMark } from '../../../core/tracking/mark-plan.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';

const TODAY = day('2026-11-25');
const ROLES: readonly Role[] = ['date', 'title', 'status', 'owner'];
const POSTS: readonly (readonly Cell[])[] = [
  [day('2026-11-24'), 'Un', 'Programmé', 'Anne'],
  [day('2026-11-26'), 'Deux', 'Approuvé', 'Luc'],
  [day('2026-12-01'), 'Trois', 'Approuvé', 'Anne'],
  [day('2027-02-01'), 'Quatre', null, 'Luc'],
  [day('2027-02-02'), 'Pareil', null, 'Luc'],
  [day('2027-02-02'), 'Pareil', null, 'Anne'],
];

function spotsOf(posts: readonly (readonly Cell[])[]): ReturnType<typeof rowSpots> {
  return rowSpots({ calendar: calendarOf(ROLES, posts), found: { outline: { dateSystem: 1900, sheets: [] } } });
}

describe('rows that a panel remembers', () => {
  test('are found again where others have moved them, and not once they are gone', () => {
    const before = spotsOf(POSTS);
    const [second, third] = [before.spotOf(1), before.spotOf(2)];
    const after = spotsOf([[day('2026-11-20'), 'Nouveau', null, null], ...[...POSTS.slice(0, 2)].reverse()]);
    expect(after.rowOf(second)).toBe(1);
    expect(after.rowOf(third)).toBeNull();
  });

  test('that are alike are known by their place, and never taken for another row', () => {
    const before = spotsOf(POSTS);
    expect(spotsOf(POSTS).rowOf(before.spotOf(5))).toBe(5);
    expect(spotsOf([[day('2026-11-20'), 'Nouveau', null, null], ...POSTS.slice(0, 4)]).rowOf(before.spotOf(4))).toBeNull();
  });
});

describe('rows that get an identifier', () => {
  const head = [['Date', 'Titre', 'Statut', 'Responsable', 'Suivi ID']];
  const sheet = { id: 'sheet-1', name: 'Calendrier', isVisible: true, rowCount: 7, columnCount: 5, head, headFormats: [] };
  const spotsWith = (posts: readonly (readonly Cell[])[]): ReturnType<typeof rowSpots> =>
    rowSpots({ calendar: calendarOf([...ROLES, 'id'], posts), found: { outline: { dateSystem: 1900, sheets: [sheet] } } });
  const withIds = (ids: readonly Cell[]): ReturnType<typeof rowSpots> => spotsWith(POSTS.map((post, row) => [...post, ids[row] ?? null]));

  test('are found again, also where others have moved them', () => {
    const before = spotsOf(POSTS);
    const after = withIds(['s1', 's2', 's3', 's4']);
    expect([0, 1, 2, 3, 4, 5].map((row) => after.rowOf(before.spotOf(row)))).toEqual([0, 1, 2, 3, 4, 5]);
    const moved = spotsWith([...POSTS.slice(0, 4)].reverse().map((post, row) => [...post, `s${row}`]));
    expect([0, 1, 2, 3].map((row) => moved.rowOf(before.spotOf(row)))).toEqual([3, 2, 1, 0]);
  });

  test('are found again once it is taken away, but not one of several that are alike', () => {
    const before = withIds(['s1', 's2', 's3', 's4', 's5', 's6']);
    expect([0, 3].map((row) => spotsOf(POSTS).rowOf(before.spotOf(row)))).toEqual([0, 3]);
    expect([4, 5].map((row) => spotsOf(POSTS).rowOf(before.spotOf(row)))).toEqual([null, null]);
    expect(before.rowOf(spotsOf(POSTS.slice(0, 5)).spotOf(4))).toBeNull();
  });
});

describe('the rows to choose from', () => {
  const spots = spotsOf(POSTS);
  const list = { lot: 'to-schedule', spots: [spots.spotOf(1), spots.spotOf(2)] } as const;

  test('begin with the list that the panel was opened from, and then what the grid says', () => {
    const lots = lotsOf(list, { selected: [spots.spotOf(0)], filtered: [spots.spotOf(0), spots.spotOf(3)] }, spots);
    expect(lots.map(({ lot, rows }) => [lot, rows])).toEqual([['to-schedule', [1, 2]], ['selected', [0]], ['filtered', [0, 3]]]);
    expect(lotChosen(lots, null)?.lot).toBe('to-schedule');
    expect(lotChosen(lots, 'filtered')?.lot).toBe('filtered');
  });

  test('are what the filter shows where nothing is selected, unless the person says otherwise', () => {
    const lots = lotsOf(null, { selected: [], filtered: [spots.spotOf(3)] }, spots);
    expect(lotChosen(lots, null)?.lot).toBe('filtered');
    expect(lotChosen(lots, 'selected')?.rows).toEqual([]);
  });

  test('say how many are gone', () => {
    const fewer = spotsOf(POSTS.slice(0, 2));
    expect(lotsOf(list, 'asking', fewer)).toEqual([{ lot: 'to-schedule', rows: [1], gone: 1 }, { lot: 'selected', rows: [], gone: 0 }]);
  });
});

describe('what is asked for', () => {
  const draft: MarkDraft = { lot: null, state: 'scheduled', tool: 'Buffer', isToolOffered: false, link: 'https://exemple.org/1', dayText: '2026-11-25', channel: null };

  test('is what the state has a field for', () => {
    expect(requestOf(draft, [1, 2], 'Anne')).toEqual({ rows: [1, 2], state: 'scheduled', channel: null, tool: 'Buffer', isToolOffered: false, link: '', day: TODAY, who: 'Anne' });
    expect(requestOf({ ...draft, state: 'published' }, [1], 'Anne')).toMatchObject({ tool: '', link: 'https://exemple.org/1', day: TODAY });
    expect(requestOf({ ...draft, state: 'on-hold' }, [1], 'Anne')).toMatchObject({ tool: '', link: '', day: null, who: '' });
    expect(fieldsOf('published', 2)).not.toContain('link');
  });

  test('leaves out a link that is none', () => {
    expect(['', ' https://a.b/c ', 'HTTP://a'].map(isLinkWrong)).toEqual([false, false, false]);
    expect(['a.b/c', 'ftp://a.b/c', 'https://a b'].map(isLinkWrong)).toEqual([true, true, true]);
    expect(requestOf({ ...draft, state: 'published', link: 'a.b/c' }, [1], '').link).toBe('');
  });

  test('by a command of the ribbon stands in the address, and nothing else there counts', () => {
    expect(initialAction('?mark=scheduled')).toEqual({ kind: 'mark', state: 'scheduled' });
    expect(['', '?mark=', '?mark=__proto__', '?et=mark'].map(initialAction)).toEqual([null, null, null, null]);
  });
});

describe('the counts by state', () => {
  const calendar = calendarOf(ROLES, POSTS);
  const counts = (period: Parameters<typeof countedStates>[2]['period'], person: string | null = null): unknown =>
    countedStates(calendar, statesIn(calendar), { period, today: TODAY, person });

  test('are those of the period, in the order of the work and the unknown last', () => {
    expect(counts('this')).toEqual([['approved', 1], ['scheduled', 1]]);
    expect(counts('next')).toEqual([['approved', 1]]);
    expect(counts('both')).toEqual([['approved', 2], ['scheduled', 1]]);
    expect(counts('all')).toEqual([['approved', 2], ['scheduled', 1], [null, 3]]);
    expect(counts('all', 'nobody')).toEqual([]);
  });

  test('are told a week and a person at a time, of the same posts', () => {
    const counted = { period: 'both', today: TODAY, person: null } as const;
    expect(countedByWeek(calendar, statesIn(calendar), counted)).toEqual([
      [day('2026-11-23'), [['approved', 1], ['scheduled', 1]]], [day('2026-11-30'), [['approved', 1]]],
    ]);
    expect(countedByPerson(calendar, statesIn(calendar), counted).map(({ name, states }) => [name, states])).toEqual([
      ['Anne', [['approved', 1], ['scheduled', 1]]], ['Luc', [['approved', 1]]],
    ]);
    const shared = calendarOf(ROLES, [[TODAY, 'Un', 'Approuvé', 'Anne, Luc'], [TODAY, 'Deux', 'Publié', null], [TODAY, 'Trois', 'Approuvé', 'anne']]);
    expect(countedByPerson(shared, statesIn(shared), counted).map(({ key, name, states }) => [key === '', name, states])).toEqual([
      [false, 'Anne', [['approved', 2]]], [false, 'Luc', [['approved', 1]]], [true, '', [['published', 1]]],
    ]);
  });
});

test('rows that are refused are told once for each reason, with the day of a single one alone', () => {
  const refused = (row: number, reason: RefusedMark['reason'], details: Partial<RefusedMark['details']> = {}): RefusedMark =>
    ({ row, from: 'to-produce', cell: { sheet: '0', row, column: 1 }, reason, details: { word: '', through: [], day: null, offered: [], ...details } });
  const groups = refusalGroups([
    refused(0, 'date-past', { day: TODAY - 1 }), refused(1, 'illegal', { through: ['approved'] }), refused(2, 'date-past', { day: TODAY - 2 }), refused(3, 'illegal', { through: ['in-review'] }),
    refused(4, 'unknown-word', { word: 'Chez Paul' }), refused(5, 'unknown-word', { word: 'Vu' }), refused(6, 'date-to-come', { day: TODAY + 1 }), refused(7, 'unknown-word', { word: 'Vu' }),
  ], TODAY);
  expect(groups.map(({ reason, parts, posts }) => [reason, parts.word, parts.through.join(), parts.day, posts.map(({ row }) => row)])).toEqual([
    ['date-past', '', '', null, [0, 2]], ['illegal', '', 'approved', null, [1]], ['illegal', '', 'in-review', null, [3]], ['unknown-word', 'Chez Paul', '', null, [4]],
    ['unknown-word', 'Vu', '', null, [5, 7]], ['date-to-come', '', '', TODAY + 1, [6]],
  ]);
});

describe('what the pane tells of a mark', () => {
  const HARMED: HarmedCell = { cell: { sheet: '0', row: 1, column: 1 }, old: 'x', oldFormula: null, wrote: 'y', row: null };
  const MARKED = { kind: 'marked', state: 'scheduled', marked: 8, unknown: 0, left: [] } as const;
  const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, INITIAL_STATE);
  const OPENED: PaneEvent = { type: 'panel-opened', panel: { kind: 'mark', state: 'scheduled', list: null, selection: 'asking', lists: new Map() } };
  const WRITTEN: readonly PaneEvent[] = [{ type: 'write-started', what: 'mark' }, { type: 'write-succeeded', what: 'mark', done: MARKED, harmed: [HARMED] }];

  test('closes the panel, and stays with what was hit of other people’s until that is put back', () => {
    const marked = after(OPENED, ...WRITTEN);
    expect([marked.panel, marked.done, marked.harm]).toEqual([null, MARKED, { cells: [HARMED], putBack: null }]);
    const back = [{ type: 'write-started', what: 'restore' }, { type: 'write-succeeded', what: 'restore', done: { kind: 'put-back', count: 1, left: 0 }, harmed: [] }] as const;
    const restored = after(OPENED, ...WRITTEN, ...back);
    expect([restored.done, restored.harm?.putBack]).toEqual([MARKED, { count: 1, left: 0 }]);
    expect(after(OPENED, ...WRITTEN, { type: 'harm-dismissed' }).harm).toBeNull();
  });

  test('is gone with the next thing that is written', () => {
    expect(after(...WRITTEN, { type: 'write-started', what: 'settings' })).toMatchObject({ done: null, harm: null });
  });

  test('comes with the trouble where the host stopped half way', () => {
    const failed = after(OPENED, { type: 'write-started', what: 'mark' }, { type: 'write-failed', trouble: { kind: 'fault', fault: 'busy', extent: 'part' }, harmed: [HARMED] });
    expect([failed.panel?.kind, failed.harm?.cells]).toEqual(['mark', [HARMED]]);
  });

  test('an answer of the grid that says nothing new changes nothing, and one that comes too late neither', () => {
    const selection = { selected: [{ sheet: '0', row: 1, key: 'a', cellsKey: 'a' }], filtered: null };
    const answered = after(OPENED, { type: 'selection-answered', selection });
    expect(reducePane(answered, { type: 'selection-answered', selection: { ...selection, selected: [...selection.selected] } }).panel).toBe(answered.panel);
    expect(reducePane(answered, { type: 'selection-answered', selection: { selected: [], filtered: [] } }).panel).not.toBe(answered.panel);
    expect(after({ type: 'selection-answered', selection })).toBe(INITIAL_STATE);
  });
});
