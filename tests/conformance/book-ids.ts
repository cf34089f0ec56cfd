/** Lets a test name the sheets of any host as the workbook in memory does. */
import type { SheetId, Workbook } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';

type Rename = (id: SheetId) => SheetId;

/**
 * A workbook whose sheets bear the names of the book's in all that is asked and answered.
 * @param hostId What the host knows a sheet of the book by.
 */
export function namedByBook(workbook: Workbook, book: Book, hostId: Rename): Workbook {
  // A sheet that is deleted later is still the one that it was.
  const known = new Map<SheetId, SheetId>();
  const learn = (): void => { for (const { id } of book.sheets) known.set(hostId(id), id); };
  const asked: Rename = (id) => (book.sheet(id) !== undefined || [...known.values()].includes(id) ? hostId(id) : id);
  const toHost = <Value>(value: Value): Value => {
    learn();
    return renamed(value, asked);
  };
  const toBook = <Value>(value: Value): Value => {
    learn();
    return renamed(value, (id) => known.get(id) ?? id);
  };
  learn();
  const { watchSelection } = workbook;
  return {
    info: workbook.info,
    outline: async () => {
      const outline = await workbook.outline();
      learn();
      return { ...outline, sheets: outline.sheets.map((sheet) => ({ ...sheet, id: known.get(sheet.id) ?? sheet.id })) };
    },
    read: (requests, options) => workbook.read(toHost(requests), options),
    reveal: (cell) => workbook.reveal(toHost(cell)),
    activeCell: async () => toBook(await workbook.activeCell()),
    selectedRows: async () => toBook(await workbook.selectedRows()),
    lists: (cells) => workbook.lists(toHost(cells)),
    apply: async (edits) => toBook(await workbook.apply(toHost(edits))),
    ...(watchSelection === undefined ? {} : { watchSelection: (listener) => watchSelection.call(workbook, listener) }),
    watch: (listener) => workbook.watch((sheets) => listener(sheets === null ? null : toBook(sheets.map((sheet) => ({ sheet }))).map(({ sheet }) => sheet))),
  };
}

/** The same value with other names wherever it says `sheet`; what was one object stays one, as tables must. */
function renamed<Value>(value: Value, rename: Rename): Value {
  const seen = new Map<object, unknown>();
  const walk = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const done = seen.get(one);
    if (done !== undefined) return done;
    const made: unknown = Array.isArray(one) ? one.map(walk)
      : Object.fromEntries(Object.entries(one).map(([name, part]: readonly [string, unknown]) => [name, name === 'sheet' && typeof part === 'string' ? rename(part) : walk(part)]));
    seen.set(one, made);
    return made;
  };
  // Every part is what it was, but for the names.
  return walk(value) as Value;
}
