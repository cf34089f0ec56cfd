/** Where a column that Suivi adds may go: over nobody's preparations, and without joining a table to what stands beside it. */
import { describe, expect, it } from 'vitest';
import { calendarBook, COLUMN_PLAN, HEADER_ROW, newColumn, STATUS } from './excel-anchored-samples.ts';
import { HOSTS } from './hosts.ts';

const NEW = STATUS + 1;

describe.each(HOSTS)('a column added in $name', ({ openHost }) => {
  it('leaves a column alone that somebody has prepared with a list', async () => {
    const { book, plan } = calendarBook();
    const list = { areas: [{ top: HEADER_ROW + 1, left: NEW, bottom: HEADER_ROW + 40, right: NEW }], values: ['Anne', 'Luc'], isStrict: true };
    plan.setValidations([list], 'person');
    plan.setColumnWidth(NEW, 30, 'person');
    await (await openHost(book)).apply([newColumn(book, [0])]);
    expect([plan.value(HEADER_ROW, NEW), plan.value(HEADER_ROW, NEW + 1)]).toEqual([null, 'Suivi']);
    expect([plan.validations[0], Math.round(plan.columnWidths.get(NEW) ?? 0)]).toEqual([list, 30]);
  });

  it('goes into the column whose list an earlier try left as planned', async () => {
    const { book, plan } = calendarBook();
    plan.setValidations([{ areas: [{ top: HEADER_ROW + 1, left: NEW, bottom: HEADER_ROW + 1_000, right: NEW }], values: COLUMN_PLAN.column.list, isStrict: false }], 'addin');
    await (await openHost(book)).apply([newColumn(book, [0])]);
    expect(plan.value(HEADER_ROW, NEW)).toBe('Suivi');
  });

  it('leaves the gap between the table and a legend beside it', async () => {
    const { book, plan } = calendarBook();
    plan.write(HEADER_ROW + 1, NEW + 1, { values: [['Légende'], ['Rouge : en retard']] }, 'person');
    await (await openHost(book)).apply([newColumn(book, [0])]);
    expect([plan.value(HEADER_ROW, NEW), plan.value(HEADER_ROW, NEW + 2)]).toEqual([null, 'Suivi']);
  });

  it('becomes part of the table that ends left of it, and so does the next one', async () => {
    const { book, plan } = calendarBook();
    plan.addTable({ name: 'Publications', area: { top: HEADER_ROW, left: 0, bottom: 5, right: STATUS } }, 'person');
    expect((await (await openHost(book)).apply([newColumn(book, [0]), newColumn(book, [0], { heading: 'Suivi ID' })])).written).toBe(4);
    expect(plan.tables[0]?.area).toEqual({ top: HEADER_ROW, left: 0, bottom: 5, right: STATUS + 2 });
  });

  it('shows, though the columns are hidden from there on', async () => {
    const { book, plan } = calendarBook();
    plan.setColumnsHidden(NEW, 100, true, 'person');
    await (await openHost(book)).apply([newColumn(book, [0])]);
    expect([plan.value(HEADER_ROW, NEW), plan.hiddenColumns.has(NEW), plan.hiddenColumns.has(NEW + 1)]).toEqual(['Suivi', false, true]);
  });
});
