/** Where a column that Suivi adds may go: over nobody's preparations, and without joining a table to what stands beside it. */
import { describe, expect, it } from 'vitest';
import { calendarBook, COLUMN_PLAN, HEADER_ROW, newColumn, STATUS } from './excel-anchored-samples.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../hosts/book/area.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { HOSTS } from './hosts.ts';
import { applyAndCompare } from './write-outcome.ts';

const NEW = STATUS + 1;

const BODY = { top: HEADER_ROW + 1, left: NEW, bottom: HEADER_ROW + 1_000, right: NEW };
const POSTS = [0, 1, 2, 3];
const RULE = { areas: [{ ...BODY, bottom: HEADER_ROW + 40 }], value: 'Urgent', fill: '#ff0000' };

/** What somebody has done to the column next to the table, which holds nothing. */
const PREPARED: readonly (readonly [string, (plan: BookSheet) => void])[] = [
  ['list', (plan) => { plan.setValidations([{ areas: [{ ...BODY, bottom: HEADER_ROW + 40 }], values: ['Anne', 'Luc'], isStrict: true }], 'person'); }],
  ['number format', (plan) => { plan.write(BODY.top, NEW, { formats: POSTS.map(() => ['# ##0 $']) }, 'person'); }],
  ['fill', (plan) => { plan.write(BODY.top, NEW, { styles: POSTS.map(() => [{ fill: '#ffeeaa' }]) }, 'person'); }],
  ['colour by what it says', (plan) => { plan.setColours([RULE], 'person'); }],
];

/** Looks that nobody has meant for this column. */
const UNMEANT: readonly (readonly [string, (plan: BookSheet) => void])[] = [
  ['the fill of whole rows', (plan) => { for (const row of POSTS) for (const left of [STATUS, NEW, MAX_COLUMNS - 1]) plan.write(BODY.top + row, left, { styles: [[{ fill: '#eeeeee' }]] }, 'person'); }],
  ['the format of its neighbour', (plan) => { plan.write(BODY.top, STATUS, { formats: POSTS.map(() => ['0.0', '0.0']) }, 'person'); }],
  ['a format of the whole column', (plan) => {
    plan.write(BODY.top, NEW, { formats: POSTS.map(() => ['0.0']) }, 'person');
    plan.write(MAX_ROWS - 1, NEW, { formats: [['0.0']] }, 'person');
  }],
  ['a format that one cell has kept', (plan) => { plan.write(BODY.top + 1, NEW, { formats: [['yyyy-mm-dd']] }, 'person'); }],
  ['a fill that all has right of the table', (plan) => { plan.write(BODY.top, NEW, { styles: POSTS.map(() => Array.from({ length: 9 }, () => ({ fill: '#dddddd' }))) }, 'person'); }],
  ['a colour of the whole table', (plan) => { plan.setColours([{ ...RULE, areas: [{ ...BODY, left: 0, bottom: 40, right: NEW + 5 }] }], 'person'); }],
];

describe.each(HOSTS)('a column added in $name', ({ openHost, nature }) => {
  it.each(PREPARED)('is refused where somebody has prepared the column next to the table with a %s', async (_, prepare) => {
    const { book, plan } = calendarBook();
    prepare(plan);
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newColumn(book, [0])]);
    expect([applied.skipped, changed]).toEqual([[{ cell: null, reason: 'no-room', inTheWay: { sheet: plan.id, row: HEADER_ROW, column: NEW } }], []]);
  });

  it.each(UNMEANT)('goes next to the table in spite of %s', async (_, look) => {
    const { book, plan } = calendarBook();
    look(plan);
    expect((await (await openHost(book)).apply([newColumn(book, [0])])).written).toBe(2);
    expect(plan.value(HEADER_ROW, NEW)).toBe('Suivi');
  });

  it('goes into the column whose list an earlier try left as planned', async () => {
    const { book, plan } = calendarBook();
    plan.setValidations([{ areas: [BODY], values: COLUMN_PLAN.column.list, isStrict: false }], 'addin');
    await (await openHost(book)).apply([newColumn(book, [0])]);
    expect(plan.value(HEADER_ROW, NEW)).toBe('Suivi');
  });

  it('gets the colours that an earlier try has left out, and none of them twice', async () => {
    const { book, plan } = calendarBook();
    const [first, last] = COLUMN_PLAN.colours;
    if (first === undefined || last === undefined) throw new Error('two colours');
    const { text: color, ...half } = last;
    plan.setColours([{ areas: [BODY], ...half, color }], 'addin');
    await (await openHost(book)).apply([newColumn(book, [0])]);
    expect(plan.colours.map(({ value, fill }) => [value, fill])).toEqual([[first.value, first.fill], [last.value, last.fill]]);
  });

  it('is refused where it would join the table to a legend beside it', async () => {
    const { book, plan } = calendarBook();
    plan.write(HEADER_ROW + 1, NEW + 1, { values: [['Légende'], ['Rouge : en retard']] }, 'person');
    const { applied, changed } = await applyAndCompare(book, await openHost(book), [newColumn(book, [0])]);
    expect([applied.skipped, changed]).toEqual([[{ cell: null, reason: 'no-room', inTheWay: { sheet: plan.id, row: HEADER_ROW + 1, column: NEW + 1 } }], []]);
  });

  it('is not made beside the one that somebody has added in another language, whose words stay', async () => {
    const { book, plan } = calendarBook();
    const host = await openHost(book);
    const edit = newColumn(book, [0], { heading: 'Tracking', otherHeadings: ['Suivi'] });
    plan.write(HEADER_ROW, NEW, { values: [['Suivi']] }, 'person');
    const { applied, changed } = await applyAndCompare(book, host, [edit]);
    expect([applied.written, applied.skipped.map(({ reason }) => reason), changed]).toEqual([0, ['changed'], []]);
  });

  it('becomes part of the table that ends left of it, and so does the next one', async () => {
    const { book, plan } = calendarBook();
    plan.addTable({ name: 'Publications', area: { top: HEADER_ROW, left: 0, bottom: 5, right: STATUS } }, 'person');
    expect((await (await openHost(book)).apply([newColumn(book, [0]), newColumn(book, [0], { heading: 'Suivi ID' })])).written).toBe(4);
    expect(plan.tables[0]?.area).toEqual({ top: HEADER_ROW, left: 0, bottom: 5, right: nature.hasTables ? STATUS + 2 : STATUS });
  });

  it('shows, though the columns are hidden from there on', async () => {
    const { book, plan } = calendarBook();
    plan.setColumnsHidden(NEW, 100, true, 'person');
    await (await openHost(book)).apply([newColumn(book, [0])]);
    expect([plan.value(HEADER_ROW, NEW), plan.hiddenColumns.has(NEW), plan.hiddenColumns.has(NEW + 1)]).toEqual(['Suivi', false, true]);
  });
});
