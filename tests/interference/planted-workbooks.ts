/** Workbooks with a flaw of their own, over a real one. */
import type { Cell, Edit, SheetId, Workbook } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';

/** Knows sheets by the names that they had when they were read. */
export function sheetsByName(workbook: Workbook, book: Book): Workbook {
  const names = new Map(book.sheets.map(({ id, name }) => [id, name]));
  const now = (id: SheetId): SheetId => book.sheetNamed(names.get(id) ?? '')?.id ?? id;
  return {
    ...methodsOf(workbook),
    apply: (edits) => workbook.apply(edits.map((edit): Edit => {
      if (edit.kind !== 'cells') return edit;
      return { ...edit, sheet: now(edit.sheet), ...(edit.row === undefined ? {} : { row: { ...edit.row, table: { ...edit.row.table, sheet: now(edit.row.table.sheet) } } }) };
    })),
  };
}

/** Takes away what keeps it from writing; the stand-in for Office.js has no such call. */
export function withoutProtection(workbook: Workbook, book: Book): Workbook {
  return {
    ...methodsOf(workbook),
    apply: (edits) => {
      for (const sheet of book.sheets) if (sheet.isProtected) sheet.setProtected(false, 'addin');
      return workbook.apply(edits);
    },
  };
}

/** Writes the whole of Suivi's own tab as it was when it was first read, with the changes in it. */
export function settingsAsOneBlob(workbook: Workbook, book: Book): Workbook {
  let read: ReadonlyMap<string, Cell> | null = null;
  const cells = (): ReadonlyMap<string, Cell> =>
    new Map([...(book.sheetNamed('Suivi')?.rows() ?? [])].flatMap(({ row, values }) => values.map((value, column) => [`${row},${column}`, value] as const)));
  return {
    ...methodsOf(workbook),
    outline: () => {
      read ??= cells();
      return workbook.outline();
    },
    apply: async (edits) => {
      const written = new Set(edits.flatMap((edit) => (edit.kind === 'cells' ? edit.writes.map(({ row, column }) => `${row},${column}`) : [])));
      const applied = await workbook.apply(edits);
      for (const place of cells().keys()) {
        const [row = 0, column = 0] = place.split(',').map(Number);
        if (!written.has(place)) book.sheetNamed('Suivi')?.write(row, column, { values: [[read?.get(place) ?? null]] }, 'addin');
      }
      return applied;
    },
  };
}

/** A host may be a class, whose methods are not its own properties. */
export function methodsOf(workbook: Workbook): Workbook {
  return {
    info: workbook.info,
    outline: () => workbook.outline(),
    read: (requests, options) => workbook.read(requests, options),
    reveal: (cell) => workbook.reveal(cell),
    activeCell: () => workbook.activeCell(),
    selectedRows: () => workbook.selectedRows(),
    lists: (cells) => workbook.lists(cells),
    apply: (edits) => workbook.apply(edits),
    watch: (listener) => workbook.watch(listener),
  };
}
