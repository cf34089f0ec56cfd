/** Writing to rows that others have moved, renamed, filtered or protected since: every host finds them, or leaves them alone and says so. */
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../core/index.ts';
import { recordWrites } from '../../core/jobs/recorded-writes.ts';
import { revertWrites } from '../../core/jobs/revert-writes.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { anchor, calendarBook, cellEdit, CHANNEL, DATE, postRow, STATUS, statusEdits, statuses, TITLE } from './excel-anchored-samples.ts';
import { HOSTS } from './hosts.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';
import { applyAndCompare, reasons, written } from './write-outcome.ts';

const WHOLE = { top: 2, left: 0, bottom: 5, right: 3 };

describe.each(HOSTS)('an edit that follows its row in $name', ({ openHost, nature }) => {
  /** Plans edits, lets somebody else do something, and applies them. */
  async function after(between: (plan: BookSheet, book: Book) => void, plan: (book: Book) => readonly Edit[] = (book) => statusEdits(book, [0, 2])): Promise<Awaited<ReturnType<typeof applyAndCompare>> & { readonly plan: BookSheet }> {
    const { book, plan: sheet } = calendarBook();
    const workbook = await openHost(book);
    const edits = plan(book);
    between(sheet, book);
    return { ...await applyAndCompare(book, workbook, edits), plan: sheet };
  }

  it('is written where it was planned while nothing has moved', async () => {
    const { applied, changed, plan } = await after(() => undefined);
    expect([applied, changed]).toEqual([written(2), ['Plan!2,3', 'Plan!4,3']]);
    expect(statuses(plan)).toEqual({ Un: 'Publié', Deux: 'À faire', Trois: 'Publié', Quatre: 'Publié' });
  });

  it('gives a number format with its value to the last row, where the column has ended above, and takes both back', async () => {
    const { book } = calendarBook([[46_000, 'Facebook', 'Un', 'À faire'], [null, 'Facebook', 'Idée', 'À faire']]);
    const workbook = await openHost(book);
    const recorded = recordWrites(workbook);
    const before = wholeBook(book);
    const table = anchor(book, [TITLE]);
    await recorded.workbook.apply([{
      kind: 'cells', sheet: table.sheet, row: { table, key: ['Idée'] },
      writes: [{ row: postRow(1), column: DATE, expected: null, value: 46_010, format: 'yyyy-mm-dd' }],
    }]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([`Plan!${postRow(1)},0`]);
    expect(await revertWrites(workbook, recorded.writes())).toMatchObject({ written: 1, skipped: [], unknown: [], fault: null });
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('finds its row below rows that came in', async () => {
    const { applied, changed } = await after((plan) => { plan.insertRows(3, 2, 'colleague'); });
    expect([applied, changed]).toEqual([written(2), ['Plan!2,3', 'Plan!6,3']]);
  });

  it('finds its row below headings that moved down', async () => {
    const { applied, changed } = await after((plan) => { plan.insertRows(0, 3, 'colleague'); });
    expect([applied, changed]).toEqual([written(2), ['Plan!5,3', 'Plan!7,3']]);
  });

  it('finds its row after a sort', async () => {
    const { applied, plan } = await after((sheet) => { sheet.sort(WHOLE, [{ column: 2, isDescending: true }], 'colleague'); });
    expect(applied).toEqual(written(2));
    expect(statuses(plan)).toEqual({ Un: 'Publié', Deux: 'À faire', Trois: 'Publié', Quatre: 'Publié' });
  });

  it('leaves a row that was deleted, and writes the others', async () => {
    const { applied, changed } = await after((plan) => { plan.deleteRows(postRow(0), 1, 'colleague'); });
    expect([reasons(applied), applied.written, changed]).toEqual([['2,3 row-gone'], 1, ['Plan!3,3']]);
  });

  it('finds its columns right of one that came in', async () => {
    const { applied, plan } = await after((sheet) => { sheet.insertColumns(0, 1, 'colleague'); });
    expect(applied).toEqual(written(2));
    expect(statuses(plan, TITLE + 1, STATUS + 1)).toEqual({ Un: 'Publié', Deux: 'À faire', Trois: 'Publié', Quatre: 'Publié' });
  });

  it('finds its columns and headings when both have moved', async () => {
    const { applied, plan } = await after((sheet) => {
      sheet.insertColumns(1, 1, 'colleague');
      sheet.insertRows(0, 1, 'colleague');
    });
    expect(applied).toEqual(written(2));
    expect(statuses(plan, TITLE + 1, STATUS + 1, 2)).toEqual({ Un: 'Publié', Deux: 'À faire', Trois: 'Publié', Quatre: 'Publié' });
  });

  it('leaves a column that has another heading, and is still found by a key column that has', async () => {
    const renamed = await after((plan) => { plan.write(1, STATUS, { values: [['Notes']] }, 'colleague'); });
    expect([reasons(renamed.applied), renamed.changed]).toEqual([['2,3 column-gone', '4,3 column-gone'], []]);
    const other = await after((plan) => { plan.write(1, TITLE, { values: [['Sujet']] }, 'colleague'); });
    expect(other.applied).toEqual(written(2));
  });

  it('leaves a row that has a twin by now, and shows both', async () => {
    const { applied, changed } = await after((plan) => { plan.write(7, 0, { values: [[46_000, 'X', 'Un', null]] }, 'colleague'); });
    expect([reasons(applied), changed]).toEqual([['2,3 row-twice'], ['Plan!4,3']]);
    expect(applied.skipped[0]?.alike?.map(({ row }) => row)).toEqual([2, 7]);
  });

  it('leaves what somebody has typed, wherever the row stands', async () => {
    const { applied, changed } = await after((plan) => {
      plan.insertRows(2, 1, 'colleague');
      plan.write(3, STATUS, { values: [['Reporté']] }, 'colleague');
    });
    expect([reasons(applied), changed]).toEqual([['2,3 changed'], ['Plan!5,3']]);
  });

  it('leaves a row whose own cells have changed', async () => {
    const { applied, changed } = await after((plan) => { plan.write(postRow(0), DATE, { values: [[46_100]] }, 'colleague'); });
    expect([reasons(applied), changed]).toEqual([['2,3 row-gone'], ['Plan!4,3']]);
  });

  it('never touches a formula, a spilled result or a covered cell, wherever they have gone', async () => {
    const { applied, changed } = await after((plan, book) => {
      plan.write(postRow(0), STATUS, { values: [['À faire']], formulas: [['="À faire"']] }, 'colleague');
      plan.write(postRow(1), STATUS, { values: [['À faire']], formulas: [['=SORT(Listes!A2:A3)']] }, 'colleague');
      book.stateOf(plan.id).spills = [{ top: postRow(1), left: STATUS, bottom: postRow(2), right: STATUS }];
      plan.merge({ top: postRow(3), left: TITLE, bottom: postRow(3), right: STATUS }, 'colleague');
      plan.insertRows(0, 1, 'colleague');
    }, (book) => statusEdits(book, [0, 1, 2, 3], 'Annulé'));
    expect([reasons(applied), changed]).toEqual([['2,3 formula', '3,3 formula', '4,3 formula', nature.tellsSpills ? '5,3 merged' : '5,3 formula'], []]);
  });

  it('writes to rows that a filter hides, each where it belongs', async () => {
    const { applied, plan } = await after((sheet) => {
      sheet.insertRows(3, 1, 'colleague');
      sheet.setFilter({ area: { top: 1, left: 0, bottom: 6, right: 3 }, criteria: new Map([[CHANNEL, ['LinkedIn', 'Instagram']]]) }, 'colleague');
    }, (book) => [0, 1, 2, 3].flatMap((post) => statusEdits(book, [post], `n${post}`)));
    expect(applied).toEqual(written(4));
    expect(statuses(plan)).toEqual({ Un: 'n0', Deux: 'n1', Trois: 'n2', Quatre: 'n3' });
  });

  it('writes to the unlocked cells of a protected sheet and to no other', async () => {
    const { applied, changed } = await after((plan) => {
      plan.write(postRow(2), STATUS, { styles: [[{ isUnlocked: true }]] }, 'person');
      plan.setProtected(true, 'person');
    }, (book) => statusEdits(book, [0, 1, 2]));
    expect([reasons(applied), changed]).toEqual([['2,3 protected', '3,3 protected'], ['Plan!4,3']]);
  });

  it('keeps to a list that refuses other words, and not to one that lets them through', async () => {
    const lists = (plan: BookSheet): void => {
      plan.setValidations([
        { areas: [{ top: 2, left: STATUS, bottom: 2, right: STATUS }], values: ['À faire', 'Publié'], reference: '=Listes!$A$2:$A$3', isStrict: true },
        { areas: [{ top: 3, left: STATUS, bottom: 3, right: STATUS }], values: ['À faire', 'Publié'], isStrict: true },
        { areas: [{ top: 4, left: STATUS, bottom: 4, right: STATUS }], values: ['À faire', 'Publié'], isStrict: false },
      ], 'person');
    };
    const refused = await after(lists, (book) => statusEdits(book, [0, 1, 2, 3], 'Annulé'));
    expect([reasons(refused.applied), refused.changed]).toEqual([['2,3 not-in-list', '3,3 not-in-list'], ['Plan!4,3', 'Plan!5,3']]);
    const offered = await after(lists, (book) => statusEdits(book, [0, 1, 2], 'Publié'));
    expect(offered.applied).toEqual(written(3));
  });

  it('goes on when its own key is what it changes, and changes nothing the second time', async () => {
    const { book, plan } = calendarBook();
    const workbook = await openHost(book);
    const edits = [cellEdit(book, postRow(1), TITLE, '=Deux'), ...statusEdits(book, [0])];
    plan.insertRows(2, 1, 'colleague');
    expect(await workbook.apply(edits)).toEqual(written(2));
    expect(plan.value(4, TITLE)).toBe('=Deux');
    expect(await applyAndCompare(book, workbook, edits)).toMatchObject({ applied: written(2), changed: [] });
  });

  it('puts a formula back where a value stands', async () => {
    const { applied, plan } = await after((sheet) => { sheet.insertRows(2, 1, 'colleague'); }, (book) => {
      const [edit] = statusEdits(book, [0], 'À faire');
      if (edit === undefined) throw new Error('no edit');
      return [{ ...edit, writes: [{ ...edit.writes[0], formula: '="À "&"faire"' }] }];
    });
    expect([applied.written, applied.skipped, plan.formula(3, STATUS)]).toEqual([1, [], '="À "&"faire"']);
  });

  it('is told of where it was planned when its sheet is gone', async () => {
    const { book, plan } = calendarBook();
    const workbook = await openHost(book);
    const edits = statusEdits(book, [0], 'Publié', anchor(book));
    book.deleteSheet(plan.id, 'colleague');
    const { applied, changed } = await applyAndCompare(book, workbook, edits);
    expect([reasons(applied), changed]).toEqual([['2,3 sheet-missing'], []]);
  });
});
