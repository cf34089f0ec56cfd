/** Marking posts in a workbook: what is written, what is left to other people, and what the team says of its words. */
import { describe, expect, it } from 'vitest';
import { addRowIds } from '../../../core/jobs/add-row-ids.ts';
import { addTrackingColumn } from '../../../core/jobs/add-tracking-column.ts';
import { markPosts } from '../../../core/jobs/mark-posts.ts';
import { setStateWord } from '../../../core/jobs/set-state-word.ts';
import { readSettingsTab, splitTabs } from '../../../core/settings-tab/settings-tab.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { day } from '../rules/calendar-of.ts';
import { bookOf, opened, planOn, request } from '../tracking/tracked-book.ts';

const HEADINGS = ['Date', 'Réseau', 'Titre', 'Texte', 'Statut'];
const SOON = day('2026-12-01');

function rowsOf(...statuses: readonly Cell[]): readonly (readonly Cell[])[] {
  return statuses.map((status, index) => [SOON + index, 'Facebook', `Publication ${index}`, `Un texte assez long, le ${index}`, status]);
}

function statuses(sheet: ReturnType<typeof bookOf>['sheet'], rows: number, column = 4): readonly Cell[] {
  return Array.from({ length: rows }, (_, row) => sheet.value(row + 1, column));
}

describe('marking posts', () => {
  it('writes what the plan lists, and tells of each row what became of it', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, rowsOf('Approuvé', 'Programmé', 'À produire', 'Approuvé', 'En révision'));
    const plan = await planOn(workbook, request('scheduled', [0, 1, 2, 3]));
    sheet.write(4, 4, { values: [['Annulé']] }, 'colleague');
    const { applied, outcomes } = await markPosts(workbook, plan);
    expect([applied.written, outcomes.map(({ row, kind }) => `${row} ${kind}`)]).toEqual([1, ['0 written', '3 skipped']]);
    expect(statuses(sheet, 5)).toEqual(['Programmé', 'Programmé', 'À produire', 'Annulé', 'En révision']);
  });

  it('tells apart what was there already', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, rowsOf('Approuvé', 'Programmé', 'À produire', 'Approuvé'));
    const plan = await planOn(workbook, request('scheduled', [0, 3]));
    sheet.write(1, 4, { values: [['Programmé']] }, 'colleague');
    expect((await markPosts(workbook, plan)).outcomes.map(({ row, kind }) => `${row} ${kind}`)).toEqual(['0 already', '3 written']);
  });

  it('follows rows that others have moved', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, rowsOf('Approuvé', 'Programmé', 'En révision', 'À produire'));
    const plan = await planOn(workbook, request('scheduled', [0]));
    sheet.insertRows(1, 2, 'colleague');
    const { outcomes } = await markPosts(workbook, plan);
    expect([outcomes.map(({ kind }) => kind), sheet.value(3, 4), sheet.value(1, 4)]).toEqual([['written'], 'Programmé', null]);
  });

  it('tells of a row that moved and was changed', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, rowsOf('Approuvé', 'Programmé', 'En révision', 'Approuvé'));
    const plan = await planOn(workbook, request('scheduled', [0, 3]));
    sheet.insertRows(1, 1, 'colleague');
    sheet.write(2, 4, { values: [['Annulé']] }, 'colleague');
    const { outcomes } = await markPosts(workbook, plan);
    expect(outcomes.map(({ row, kind }) => `${row} ${kind}`)).toEqual(['0 skipped', '3 written']);
  });

  it('writes nothing where there is nothing to do', async () => {
    const { workbook } = bookOf(HEADINGS, rowsOf('Programmé', 'Approuvé', 'Approuvé'));
    const plan = await planOn(workbook, request('scheduled', [0]));
    expect(await markPosts(workbook, plan)).toEqual({ applied: { written: 0, skipped: [], unknown: [], fault: null }, outcomes: [] });
  });
});

describe('a word of the team’s', () => {
  it('is kept one a row, changed in place, and forgotten', async () => {
    const { workbook } = bookOf(HEADINGS, rowsOf('Chez Paul', 'Approuvé', 'Chez Léa'));
    const kept = async (): Promise<readonly string[]> => {
      const [own] = splitTabs(await workbook.outline()).own;
      return own === undefined ? [] : (await readSettingsTab(workbook, own)).rows.map(({ cells }) => `${String(cells.kind)} ${String(cells.item)}: ${String(cells.value)}`);
    };
    await setStateWord(workbook, 'Chez Paul', 'in-review');
    await setStateWord(workbook, 'Chez Léa', 'to-produce');
    await setStateWord(workbook, 'CHEZ PAUL', 'on-hold');
    expect((await kept()).map((line) => line.toLowerCase())).toEqual(['state chez paul: on-hold', 'state chez léa: to-produce']);
    expect((await opened(workbook)).calendar.status.entries.map(({ state }) => state)).toEqual([null, 'on-hold', 'approved', 'to-produce']);
    await setStateWord(workbook, 'chez paul', null);
    expect(await kept()).toEqual(['state Chez Léa: to-produce']);
  });

  it('with a state that there is not is told, and the word stays unknown', async () => {
    const { book, workbook } = bookOf(HEADINGS, rowsOf('Chez Paul', 'Approuvé', 'Approuvé'));
    await setStateWord(workbook, 'Chez Paul', 'in-review');
    book.sheets.find(({ name }) => name === 'Suivi')?.write(2, 2, { values: [['bleu']] }, 'colleague');
    const { calendar, found: { settings } } = await opened(workbook);
    expect(settings.troubles.map(({ code }) => code)).toEqual(['value-refused']);
    expect(calendar.status.entries.find(({ word }) => word === 'Chez Paul')?.state).toBeNull();
    book.sheets.find(({ name }) => name === 'Suivi')?.write(2, 2, { values: [['En révision']] }, 'colleague');
    expect((await opened(workbook)).found.settings.stateWords).toEqual([{ word: 'Chez Paul', state: 'in-review' }]);
  });
});

describe('a column that is added', () => {
  it('takes marks at once, and is added once', async () => {
    const { workbook, sheet } = bookOf(HEADINGS.slice(0, 4), rowsOf(null, null, null).map((row) => row.slice(0, 4)));
    await addTrackingColumn(workbook, await opened(workbook), 'fr');
    expect(sheet.value(0, 4)).toBe('Suivi');
    expect(await addTrackingColumn(workbook, await opened(workbook), 'fr')).toMatchObject({ written: 0, skipped: [] });
    const { outcomes } = await markPosts(workbook, await planOn(workbook, request('scheduled', [1])));
    expect([outcomes.map(({ kind }) => kind), statuses(sheet, 3)]).toEqual([['written'], [null, 'Programmé', null]]);
  });

  it('is the one that somebody has added meanwhile in another language', async () => {
    const rows = rowsOf(null, null, null).map((row) => row.slice(0, 4));
    const { workbook, sheet } = bookOf(HEADINGS.slice(0, 4), rows);
    const stale = await opened(workbook);
    await addTrackingColumn(workbook, stale, 'fr');
    expect(await addTrackingColumn(workbook, stale, 'en')).toMatchObject({ written: 0, skipped: [], fault: null });
    expect([sheet.value(0, 4), sheet.value(0, 5)]).toEqual(['Suivi', null]);
    const { outcomes } = await markPosts(workbook, await planOn(workbook, request('scheduled', [1], { tool: 'Buffer' }), 'en'));
    expect([outcomes.map(({ kind }) => kind), statuses(sheet, 3)]).toEqual([['written'], [null, 'Programmé · Buffer', null]]);
  });

  it('keeps the words of the first language where ticks tell states, and says what it left', async () => {
    const { workbook, sheet } = bookOf([...HEADINGS.slice(0, 4), 'Publié?'], rowsOf('✓', null, '✓').map(([, ...rest], row) => [SOON - 30 + row, ...rest]));
    const stale = await opened(workbook);
    await addTrackingColumn(workbook, stale, 'fr');
    expect(await addTrackingColumn(workbook, stale, 'en')).toMatchObject({ written: 0, skipped: [{ reason: 'changed' }, { reason: 'changed' }] });
    expect([sheet.value(0, 6), statuses(sheet, 3, 5)]).toEqual([null, ['Publié', null, 'Publié']]);
  });

  it('of identifiers is hidden, and a second time only fills what is empty', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, rowsOf('Approuvé', 'Programmé', 'En révision'));
    await addRowIds(workbook, await opened(workbook), 'un');
    const first = statuses(sheet, 3, 5);
    expect(first.every((id) => typeof id === 'string' && /^s[a-z0-9]{10}$/.test(id))).toBe(true);
    sheet.write(4, 0, { values: [[SOON + 9, 'Facebook', 'Nouvelle', 'Un texte de plus', 'À produire']] }, 'colleague');
    await addRowIds(workbook, await opened(workbook), 'deux');
    const second = statuses(sheet, 4, 5);
    expect(second.slice(0, 3)).toEqual(first);
    expect(new Set(second).size).toBe(4);
  });
});
