/** Correcting columns: no use twice, nothing lost when the workbook changes meanwhile. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areEnough, columnKey, columnUse, GROUPED_ROLES, withUse } from '../../../core/pane/state/column-use.ts';
import type { ColumnUse } from '../../../core/pane/state/column-use.ts';
import { draftedColumns, EMPTY_DRAFT, isDraftPending, reduceDraft } from '../../../core/pane/state/columns-draft.ts';
import type { ColumnsDraft } from '../../../core/pane/state/columns-draft.ts';
import { movedSentence } from '../../../core/pane/moved-sentence.ts';
import { en, fr } from '../../../core/index.ts';
import type { MappedColumn } from '../../../core/recognise/mapping.ts';
import { ROLES } from '../../../core/table/role.ts';
import { mappedColumn, mappedColumns, mappingWith } from './loaded-of.ts';

const COLUMNS = mappedColumns({ Jour: 'date', Sujet: 'title', Contenu: 'text', Mot: null });

function choose(draft: ColumnsDraft, columns: readonly MappedColumn[], heading: string, use: ColumnUse): ColumnsDraft {
  return reduceDraft(draft, { type: 'use-chosen', columns: draftedColumns(columns, draft), key: `1|${heading}`, use });
}

function uses(columns: readonly MappedColumn[], draft: ColumnsDraft): readonly string[] {
  return draftedColumns(columns, draft).map(columnUse);
}

describe('choosing a use', () => {
  test('that another column has takes it from there, and says so in both languages', () => {
    const draft = choose(EMPTY_DRAFT, COLUMNS, 'Mot', 'role:title');
    expect(uses(COLUMNS, draft)).toEqual(['role:date', 'unused', 'role:text', 'role:title']);
    const columns = draftedColumns(COLUMNS, draft);
    expect(movedSentence(draft.moved, columns, en)).toBe('“Title” moved from column B to column D. Column B is no longer used.');
    expect(movedSentence(draft.moved, columns, fr)).toBe('«\u00a0Titre\u00a0» passe de la colonne B à la colonne D. La colonne B n’est plus utilisée.');
  });

  test('that nobody has takes nothing, and the notice of the last one goes', () => {
    const moved = choose(EMPTY_DRAFT, COLUMNS, 'Mot', 'role:title');
    expect(choose(moved, COLUMNS, 'Sujet', 'role:campaign').moved).toBeNull();
  });

  test('not used takes nothing from other unused columns', () => {
    const draft = choose(EMPTY_DRAFT, COLUMNS, 'Jour', 'unused');
    expect(draft.moved).toBeNull();
    expect(uses(COLUMNS, draft)).toEqual(['unused', 'role:title', 'role:text', 'unused']);
  });

  test('a channel’s status is nobody else’s either', () => {
    const draft = choose(choose(EMPTY_DRAFT, COLUMNS, 'Mot', 'channel:instagram'), COLUMNS, 'Sujet', 'channel:instagram');
    expect(uses(COLUMNS, draft)).toEqual(['role:date', 'channel:instagram', 'role:text', 'unused']);
    expect(draftedColumns(COLUMNS, draft)[1]).toMatchObject({ role: null, channel: 'instagram' });
  });

  test('that is only passed through, as with the arrow keys, comes back to its column', () => {
    const passed: readonly ColumnUse[] = ['role:text', 'role:title', 'role:date', 'role:campaign'];
    const draft = passed.reduce((before, use) => choose(before, COLUMNS, 'Mot', use), EMPTY_DRAFT);
    expect(uses(COLUMNS, draft)).toEqual(['role:date', 'role:title', 'role:text', 'role:campaign']);
    expect(uses(COLUMNS, choose(draft, COLUMNS, 'Mot', 'unused'))).toEqual(['role:date', 'role:title', 'role:text', 'unused']);
  });

  test('that was said of one column, then of another, is the later one’s until that one lets it go', () => {
    const both = choose(choose(EMPTY_DRAFT, COLUMNS, 'Mot', 'role:campaign'), COLUMNS, 'Sujet', 'role:campaign');
    expect(uses(COLUMNS, both)).toEqual(['role:date', 'role:campaign', 'role:text', 'unused']);
    expect(uses(COLUMNS, choose(both, COLUMNS, 'Sujet', 'role:title'))).toEqual(['role:date', 'role:title', 'role:text', 'role:campaign']);
  });

  test('whatever is chosen, in whichever order, no use stands twice', () => {
    const use = fc.constantFrom<ColumnUse>('role:date', 'role:title', 'role:text', 'channel:x', 'unused');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('Jour', 'Sujet', 'Contenu', 'Mot'), use)), (choices) => {
        const draft = choices.reduce((before, [heading, chosen]) => choose(before, COLUMNS, heading, chosen), EMPTY_DRAFT);
        const given = uses(COLUMNS, draft).filter((each) => each !== 'unused');
        expect(new Set(given).size).toBe(given.length);
        const last = choices.at(-1);
        const index = COLUMNS.findIndex(({ heading }) => heading === last?.[0]);
        if (last !== undefined) expect(uses(COLUMNS, draft)[index]).toBe(last[1]);
      }),
      { seed: 20261121 },
    );
  });
});

describe('while the workbook changes', () => {
  test('what was chosen follows its heading', () => {
    const draft = choose(EMPTY_DRAFT, COLUMNS, 'Mot', 'role:campaign');
    expect(uses(mappedColumns({ Mot: null, Jour: 'date' }), draft)).toEqual(['role:campaign', 'role:date']);
  });

  test('what was chosen is not given to a column that a new reading takes for it', () => {
    const draft = choose(EMPTY_DRAFT, COLUMNS, 'Mot', 'role:campaign');
    expect(uses(mappedColumns({ Opération: 'campaign', Mot: null }), draft)).toEqual(['unused', 'role:campaign']);
  });

  test('a notice about a column that is gone is not said', () => {
    const { moved } = choose(EMPTY_DRAFT, COLUMNS, 'Mot', 'role:title');
    expect(movedSentence(moved, mappedColumns({ Mot: 'title' }), en)).toBe('');
  });

  test('another tab begins without what was chosen on this one, which is there again when the person comes back', () => {
    const here = choose(EMPTY_DRAFT, COLUMNS, 'Mot', 'role:title');
    const there = reduceDraft(here, { type: 'tab-chosen', from: '0', sheet: '7' });
    expect([there.sheet, uses(COLUMNS, there)]).toEqual(['7', uses(COLUMNS, EMPTY_DRAFT)]);
    const back = reduceDraft(choose(there, COLUMNS, 'Jour', 'unused'), { type: 'tab-chosen', from: '7', sheet: '0' });
    expect(uses(COLUMNS, back)).toEqual(uses(COLUMNS, here));
    expect(uses(COLUMNS, reduceDraft(back, { type: 'tab-chosen', from: '0', sheet: '7' }))).toEqual(['unused', 'role:title', 'role:text', 'unused']);
  });
});

describe('what waits to be confirmed', () => {
  const mapping = mappingWith(COLUMNS);

  test('is a use that is not what was read, and nothing once it is again', () => {
    const said = choose(EMPTY_DRAFT, COLUMNS, 'Mot', 'role:campaign');
    expect([EMPTY_DRAFT, said, choose(said, COLUMNS, 'Mot', 'unused')].map((draft) => isDraftPending(draft, mapping))).toEqual([false, true, false]);
  });

  test('is another tab that was chosen', () => {
    const there = reduceDraft(EMPTY_DRAFT, { type: 'tab-chosen', from: '0', sheet: '7' });
    expect(isDraftPending(there, mapping)).toBe(true);
    expect(isDraftPending(reduceDraft(there, { type: 'tab-chosen', from: '7', sheet: '0' }), mapping)).toBe(false);
  });
});

describe('uses', () => {
  test('every role stands in the list exactly once', () => {
    expect(Object.values(GROUPED_ROLES).flat().toSorted()).toEqual(ROLES.toSorted());
  });

  test('a column keeps nothing of the use before', () => {
    const column = mappedColumn('Jour', 'date');
    expect(columnUse(withUse(withUse(column, 'channel:x'), 'role:url'))).toBe('role:url');
    expect(withUse(withUse(column, 'channel:x'), 'unused')).not.toHaveProperty('channel');
  });

  test.each([
    ['a date', 'date', true], ['a title', 'title', true], ['a text', 'text', true], ['date and time', 'datetime', true], ['a channel alone', 'channel', false],
  ] as const)('%s is enough to check: %s, %s', (_name, role, isEnough) => {
    expect(areEnough(mappedColumns({ X: role, Y: null }))).toBe(isEnough);
  });

  test('equal headings are told apart by their order', () => {
    const first = mappedColumn('Jour', 'date');
    expect(columnKey(first)).not.toBe(columnKey({ ...first, occurrence: 2 }));
  });
});
