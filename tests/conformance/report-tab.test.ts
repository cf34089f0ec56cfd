/** A report through every host: the same cells and the same mark, known again, made again, and repaired after a break-off. */
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../core/jobs/write-report.ts';
import type { ReportDocument } from '../../core/report/sheet/blocks.ts';
import { planOf } from '../../core/report/sheet/lay-out.ts';
import { breakOffEverywhere } from '../core/jobs/break-off.ts';
import { REPORT, teamBook, valuesOf, withAgenda, withTasks } from '../core/report/sheet/report-samples.ts';
import type { Book } from '../hosts/book/book.ts';
import { applyToBook } from '../hosts/memory/apply-to-book.ts';
import { HOSTS } from './hosts.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';

const NAME = REPORT.name;
const TIMES = withTasks([['Anne', 3, 46_342, 0.1 + 0.2, null], ['=1+1', -4, 46_343, 1 / 3, null], ['12/10/2026', 0, 46_343, null, null], ['TRUE', 5, 46_343, 1e-7, null], ['#N/A', 5, 46_343, 12_345_678.9, null], ['#DIV/0!', 1, 46_343, -0, null], ['\'cité', 1, 46_343, 1e21, null]]);

const SMALL: ReportDocument = { ...REPORT, blocks: REPORT.blocks.filter(({ kind }, index) => kind === 'title' || kind === 'table' || index === 5) };

function withLuc(posts: number): ReportDocument {
  return { ...SMALL, blocks: SMALL.blocks.map((block) => (block.kind === 'table' && block.id === 'tasks' ? { ...block, rows: [['Luc', posts, 46_343, null, null]] } : block)) };
}

/** A chart that Excel has only just added has a name of Excel's own: that could be anybody's, and the tab is left to them. */
function hasUnnamedChart(book: Book): boolean {
  return book.sheetNamed(NAME)?.charts.some(({ name }) => !name.startsWith('Suivi ')) ?? false;
}

/** With a report of the week, a note in it, and a word below it. */
function earlierBook(): Book {
  const book = teamBook();
  applyToBook(book, [{ kind: 'new-sheet', plan: planOf(SMALL, { dateSystem: 1900 }) }]);
  book.sheetNamed(NAME)?.write(valuesOf(book, NAME).findIndex(([cell]) => cell === 'Luc'), 5, { values: [['absent mardi']] }, 'person');
  book.sheetNamed(NAME)?.write(90, 2, { values: [['à revoir']] }, 'person');
  return book;
}

describe.each(HOSTS)('a report in $name', ({ openHost }) => {
  it('reads back as it was written, so that it is known to be untouched', async () => {
    const book = teamBook();
    const workbook = await openHost(book);
    const first = await writeReport(workbook, TIMES, { onEdited: 'ask' });
    expect(first.applied).toMatchObject({ skipped: [], unknown: [], fault: null });
    const values = valuesOf(book, NAME);
    expect(values.some((cells) => cells[0] === '=1+1' && cells[1] === -4)).toBe(true);
    const again = await writeReport(workbook, TIMES, { onEdited: 'ask' });
    expect(again).toMatchObject({ isReplaced: true, edited: null, applied: { skipped: [], unknown: [], fault: null } });
    expect(valuesOf(book, NAME)).toEqual(values);
  });

  it('keeps notes, and touches no other tab', async () => {
    const book = teamBook();
    const workbook = await openHost(book);
    await writeReport(workbook, REPORT, { onEdited: 'ask' });
    const row = valuesOf(book, NAME).findIndex(([cell]) => cell === 'Luc');
    book.sheetNamed(NAME)?.write(row, 5, { values: [['absent mardi']] }, 'person');
    const before = wholeBook(book);
    const written = await writeReport(workbook, withTasks([['Luc', 7, 46_343, null, null]]), { onEdited: 'ask' });
    expect(written).toMatchObject({ isReplaced: true, edited: null, applied: { skipped: [], unknown: [] } });
    expect(valuesOf(book, NAME).find(([cell]) => cell === 'Luc')?.[5]).toBe('absent mardi');
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith(NAME))).toEqual([]);
  });

  it('keeps notes beside their point whatever it says by now, and what stands below and beside with its looks', async () => {
    const book = teamBook();
    const workbook = await openHost(book);
    await writeReport(workbook, withAgenda([['gaps', '3 plages sans personne'], ['late', '2 publications en retard']]), { onEdited: 'ask' });
    const tab = book.sheetNamed(NAME);
    const row = valuesOf(book, NAME).findIndex(([cell]) => cell === '2 publications en retard');
    tab?.write(row, 6, { values: [['jeudi']] }, 'person');
    tab?.write(80, 1, { values: [[46_350, '=1+2']], formats: [['yyyy-mm-dd', 'General']], formulas: [[null, '=1+2']], styles: [[{ bold: true }, null]] }, 'person');
    tab?.write(2, 12, { values: [['à côté']] }, 'person');
    tab?.setRowHeight(80, 60, 'person');
    tab?.merge({ top: 82, left: 0, bottom: 82, right: 3 }, 'person');
    const written = await writeReport(workbook, withAgenda([['late', '4 late posts'], ['gaps', '1 gap']], 'en'), { onEdited: 'ask' });
    expect(written).toMatchObject({ isReplaced: true, edited: null, applied: { skipped: [], unknown: [], fault: null } });
    expect(valuesOf(book, NAME).find(([cell]) => cell === '4 late posts')?.[6]).toBe('jeudi');
    expect([tab?.value(80, 1), tab?.format(80, 1), tab?.formula(80, 2), tab?.cell(80, 1)?.style?.bold, tab?.value(2, 12), tab?.merges.some(({ top }) => top === 82), tab?.rowHeights.get(80)]).toEqual([46_350, 'yyyy-mm-dd', '=1+2', true, 'à côté', true, 60]);
  });

  it('that somebody has changed is left as it is', async () => {
    const book = teamBook();
    const workbook = await openHost(book);
    await writeReport(workbook, REPORT, { onEdited: 'ask' });
    book.sheetNamed(NAME)?.write(0, 0, { values: [['Notre semaine']] }, 'person');
    const before = wholeBook(book);
    expect((await writeReport(workbook, REPORT, { onEdited: 'ask' })).edited).toHaveLength(1);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });
});

describe('a report in Excel', () => {
  const openExcel = HOSTS.find(({ name }) => name.startsWith('Excel'))?.openHost;

  function rename(book: Book, nameOf: (index: number) => string): void {
    const tab = book.sheetNamed(NAME);
    tab?.setCharts(tab.charts.map((chart, index) => ({ ...chart, name: nameOf(index) })), 'person');
  }

  it('is known where another program has saved its charts under names of its own, and has no chart twice', async () => {
    const book = teamBook();
    const workbook = await openExcel?.(book);
    if (workbook === undefined) throw new Error('no Excel');
    await writeReport(workbook, REPORT, { onEdited: 'ask' });
    rename(book, (index) => `Chart ${index + 1}`);
    expect(await writeReport(workbook, REPORT, { onEdited: 'ask' })).toMatchObject({ isReplaced: true, edited: null, applied: { skipped: [] } });
    expect(book.sheetNamed(NAME)?.charts.map(({ name }) => name)).toEqual(['Suivi charge', 'Suivi taux']);
  });

  it.each([['Chart 7', 'Chart 8'], ['Suivi charge', 'Chart 1'], ['Chart 1', 'Ventes']])('stays as it is with charts called %s and %s', async (...names) => {
    const book = teamBook();
    const workbook = await openExcel?.(book);
    if (workbook === undefined) throw new Error('no Excel');
    await writeReport(workbook, REPORT, { onEdited: 'ask' });
    rename(book, (index) => names[index] ?? '');
    const before = wholeBook(book);
    expect(await writeReport(workbook, REPORT, { onEdited: 'replace' })).toMatchObject({ isReplaced: false, edited: [] });
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });
});

describe('a report', () => {
  it('is the same in every host, mark and all', async () => {
    const made = new Map<string, ReturnType<typeof valuesOf>>();
    for (const { name, openHost } of HOSTS) {
      const book = teamBook();
      await writeReport(await openHost(book), TIMES, { onEdited: 'ask' });
      made.set(name, valuesOf(book, NAME));
    }
    for (const [name, values] of made) expect([name, values]).toEqual([name, made.get('memory')]);
  });

  it('that broke off at whichever step is made again in place', async () => {
    const times = await breakOffEverywhere(teamBook, async (workbook) => (await writeReport(workbook, SMALL, { onEdited: 'ask' })).applied, async ({ at, book, workbook }) => {
      if (hasUnnamedChart(book)) return;
      const written = await writeReport(workbook, withLuc(8), { onEdited: 'ask' });
      expect([at, written.edited, written.tab, ...book.sheets.map(({ name }) => name)]).toEqual([at, null, NAME, 'Plan', NAME]);
      expect([at, valuesOf(book, NAME).find(([cell]) => cell === 'Luc')?.[1], valuesOf(book, NAME)[0]?.[0]]).toEqual([at, 8, 'Semaine 47']);
    }, 3);
    expect(times).toBeGreaterThan(10);
  });

  it('that broke off as it was made again keeps its notes, and is made whole in place', async () => {
    const times = await breakOffEverywhere(earlierBook, async (workbook) => (await writeReport(workbook, withLuc(9), { onEdited: 'ask' })).applied, async ({ at, workbook, book }) => {
      if (hasUnnamedChart(book)) return;
      const written = await writeReport(workbook, withLuc(2), { onEdited: 'ask' });
      expect([at, written.edited, written.tab, valuesOf(book, NAME)[0]?.[0]]).toEqual([at, null, NAME, 'Semaine 47']);
      expect([at, ...valuesOf(book, NAME).flat().filter((cell) => cell === 'absent mardi')]).toEqual([at, 'absent mardi']);
      expect([at, book.sheetNamed(NAME)?.value(90, 2)]).toEqual([at, 'à revoir']);
    }, 3);
    expect(times).toBeGreaterThan(10);
  });
});
