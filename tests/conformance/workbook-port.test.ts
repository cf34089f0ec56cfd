/** One suite for the Workbook port: every host gives the same answers on the same book. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HEAD_COLUMNS, HEAD_ROWS, HostError } from '../../core/index.ts';
import type { SheetId, Workbook } from '../../core/index.ts';
import { Book } from '../hosts/book/book.ts';
import { HOSTS } from './hosts.ts';

/** A calendar that starts at C3 under a title, and a hidden and an empty tab beside it. */
function sampleBook(): Book {
  const book = new Book();
  const lists = book.addSheet('Listes');
  lists.write(0, 0, { values: [['Facebook'], ['Instagram']] }, 'person');
  const calendar = book.addSheet('Calendrier d’été');
  calendar.write(0, 2, { values: [['Été au musée']] }, 'person');
  calendar.write(2, 2, { values: [['Date', 'Titre', 'Vues', 'Fait']] }, 'person');
  calendar.write(3, 2, {
    values: [
      [46_348, '  Visite, «guidée»\nà deux voix ', 12.5, true],
      [46_349, '=pas une formule', { error: '#N/A' }, false],
      [null, '\u{1F3DB} \ud83d', null, null],
      ['12/10/2026', '#N/A mais en texte', -1, null],
    ],
    formats: [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['General'], ['General']].map(([format]) => [format, undefined, undefined, undefined]),
  }, 'person');
  book.addSheet('Vide');
  book.setVisibility(lists.id, 'hidden');
  book.select(calendar.id, { top: 0, left: 0, bottom: 0, right: 0 });
  return book;
}

function idOf(book: Book, name: string): SheetId {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.id;
}

async function faultOf(call: Promise<unknown>): Promise<string> {
  const caught: unknown = await call.then(() => 'nothing was thrown', (error: unknown) => error);
  return caught instanceof HostError ? caught.fault : `not a HostError: ${String(caught)}`;
}

async function open(openHost: (book: Book) => Promise<Workbook>): Promise<{ book: Book; workbook: Workbook; calendar: SheetId }> {
  const book = sampleBook();
  return { book, workbook: await openHost(book), calendar: idOf(book, 'Calendrier d’été') };
}

afterEach(() => void vi.useRealTimers());

describe.each(HOSTS)('the Workbook of $name', ({ openHost, nature }) => {
  it('tells of a workbook in which nothing may be changed, and of a protected tab of which no cell may', async () => {
    const { book, workbook, calendar } = await open(openHost);
    const locked = async (): Promise<readonly (boolean | undefined)[]> => {
      const { isReadOnly, sheets } = await workbook.outline();
      return [isReadOnly, ...sheets.map(({ isLocked }) => isLocked)];
    };
    expect(await locked()).toEqual([undefined, undefined, undefined, undefined]);
    book.sheet(calendar)?.setProtected(true, 'person');
    expect(await locked()).toEqual([undefined, undefined, true, undefined]);
    book.sheet(calendar)?.write(4, 3, { styles: [[{ isUnlocked: true }]] }, 'person');
    expect(await locked()).toEqual([undefined, undefined, undefined, undefined]);
    book.isReadOnly = true;
    expect(await locked()).toEqual([nature.tellsReadOnly ? true : undefined, undefined, undefined, undefined]);
  });

  it('outlines every tab in order, with its extent, first cells and formats', async () => {
    const { workbook, calendar } = await open(openHost);
    const outline = await workbook.outline();
    expect(outline.dateSystem).toBe(1900);
    expect(outline.sheets.map(({ name, isVisible, rowCount, columnCount }) => [name, isVisible, rowCount, columnCount])).toEqual([
      ['Listes', false, 2, 1],
      ['Calendrier d’été', true, 7, 6],
      ['Vide', true, 0, 0],
    ]);
    const [, sheet] = outline.sheets;
    expect(sheet?.id).toBe(calendar);
    expect(sheet?.head[0]).toEqual([null, null, 'Été au musée', null, null, null]);
    expect(sheet?.head[3]).toEqual([null, null, 46_348, '  Visite, «guidée»\nà deux voix ', 12.5, true]);
    expect(sheet?.head[4]).toEqual([null, null, 46_349, '=pas une formule', { error: '#N/A' }, false]);
    expect(sheet?.headFormats[3]?.slice(0, 4)).toEqual(['General', 'General', 'yyyy-mm-dd', 'General']);
    expect(outline.sheets[2]?.head).toEqual([]);
  });

  it('outlines no more than the head of a large sheet', async () => {
    const { book, workbook, calendar } = await open(openHost);
    book.sheet(calendar)?.write(900, 400, { values: [['loin']] }, 'person');
    const sheet = (await workbook.outline()).sheets[1];
    expect([sheet?.rowCount, sheet?.columnCount]).toEqual([901, 401]);
    expect(sheet?.head.length).toBeLessThanOrEqual(HEAD_ROWS);
    expect(sheet?.head[0]?.length).toBeLessThanOrEqual(HEAD_COLUMNS);
    expect(new Set(sheet?.head.map((row) => row.length)).size).toBe(1);
  });

  it('tells the 1904 date system, and the same days of it', async () => {
    const book = new Book({ dateSystem: 1904 });
    book.addSheet('A').write(0, 0, { values: [[44_886]], formats: [['yyyy-mm-dd']] }, 'person');
    const { dateSystem, sheets: [sheet] } = await (await openHost(book)).outline();
    expect([dateSystem, sheet?.head]).toEqual([nature.of1904, [[nature.of1904 === 1904 ? 44_886 : 46_348]]]);
  });

  it('reads columns in the order asked for, whole, also beyond the extent', async () => {
    const { workbook, calendar } = await open(openHost);
    const read = await workbook.read([
      { sheet: calendar, firstRow: 3, rowCount: 6, columns: [4, 2, 3] },
      { sheet: calendar, firstRow: 0, rowCount: 1, columns: [2] },
      { sheet: calendar, firstRow: 3, rowCount: 0, columns: [2] },
    ]);
    expect(read[0]).toEqual([
      [12.5, { error: '#N/A' }, null, -1, null, null],
      [46_348, 46_349, null, '12/10/2026', null, null],
      ['  Visite, «guidée»\nà deux voix ', '=pas une formule', '\u{1F3DB} \ud83d', '#N/A mais en texte', null, null],
    ]);
    expect(read[1]).toEqual([['Été au musée']]);
    expect(read[2]).toEqual([[]]);
  });

  it('says how far it is and stops when told to', async () => {
    const { workbook, calendar } = await open(openHost);
    const steps: [number, number][] = [];
    const request = { sheet: calendar, firstRow: 3, rowCount: 4, columns: [2, 3] };
    await workbook.read([request], { onProgress: (done, total) => steps.push([done, total]) });
    expect(steps.at(-1)).toEqual([8, 8]);
    expect(await faultOf(workbook.read([request], { isCancelled: () => true }))).toBe('cancelled');
  });

  it('names the fault when the sheet is gone', async () => {
    const { book, workbook, calendar } = await open(openHost);
    book.deleteSheet(calendar, 'colleague');
    expect(await faultOf(workbook.read([{ sheet: calendar, firstRow: 0, rowCount: 1, columns: [0] }]))).toBe('sheet-missing');
    expect(await faultOf(workbook.reveal({ sheet: calendar, row: 0, column: 0 }))).toBe('sheet-missing');
  });

  it('finds a sheet again after a rename and a move', async () => {
    const { book, workbook, calendar } = await open(openHost);
    book.renameSheet(calendar, 'Autre nom', 'colleague');
    book.moveSheet(calendar, 0, 'colleague');
    expect(await workbook.read([{ sheet: calendar, firstRow: 2, rowCount: 1, columns: [2] }])).toEqual([[['Date']]]);
  });

  it('selects the cell to reveal, on its own tab', async () => {
    const { book, workbook, calendar } = await open(openHost);
    book.select(idOf(book, 'Vide'), { top: 0, left: 0, bottom: 0, right: 0 });
    await workbook.reveal({ sheet: calendar, row: 5, column: 3 });
    expect(book.activeSheet).toBe(calendar);
    expect(book.selection).toMatchObject({ sheet: calendar, area: { top: 5, left: 3, bottom: 5, right: 3 } });
    expect(await workbook.activeCell()).toEqual({ sheet: calendar, row: 5, column: 3 });
  });

  it('tells of cells and sheets that others change, until it is told to stop', async () => {
    const { book, workbook, calendar } = await open(openHost);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const told: (readonly SheetId[] | null)[] = [];
    const stop = await workbook.watch((sheets) => told.push(sheets));
    book.sheet(calendar)?.write(3, 3, { values: [['corrigé']] }, 'colleague');
    await settled();
    expect(told.some((sheets) => sheets === null || sheets.includes(calendar))).toBe(true);
    const afterCells = told.length;
    book.addSheet('Nouvel onglet', 'person');
    await settled();
    expect(told.length).toBeGreaterThan(afterCells);
    await stop();
    const afterStop = told.length;
    book.sheet(calendar)?.write(3, 3, { values: [['encore']] }, 'person');
    await settled();
    expect(told.length).toBe(afterStop);
  });

  it('tells when the person selects other cells, where it tells it at all, until it is told to stop', async () => {
    const { book, workbook, calendar } = await open(openHost);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    let count = 0;
    const stop = await workbook.watchSelection?.(() => {
      count += 1;
    });
    const select = async (row: number): Promise<number> => {
      book.select(calendar, { top: row, left: 2, bottom: row + 2, right: 3 }, 'person');
      await settled();
      return count;
    };
    const isTold = workbook.info.host !== 'sheets';
    expect(await select(3)).toBe(isTold ? 1 : 0);
    await stop?.();
    expect(await select(4)).toBe(isTold ? 1 : 0);
  });
});

/** Long enough for events to cross any bridge, and for a host that is asked every quarter of a minute. */
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(16_000);
}
