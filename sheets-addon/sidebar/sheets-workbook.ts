/** The Workbook port over the wire: each method is one call of the server, reading one for every few megabytes. */
import { HostError } from '../../core/host.ts';
import type { Workbook } from '../../core/host.ts';
import { readColumns } from './read-columns.ts';
import type { Server } from './server.ts';
import { watchChanges } from './watch-changes.ts';

/**
 * The spreadsheet that the sidebar stands beside.
 * @param language BCP 47 tag of Google Sheets' interface.
 */
export function openSheetsWorkbook(server: Server, language: string): Workbook {
  return {
    info: { host: 'sheets', language },
    outline: () => server.call('outline', null),
    read: (requests, options) => readColumns(server, requests, options),
    reveal: async (cell) => void (await server.call('reveal', cell)),
    activeCell: () => nullWithoutAnswer(server.call('activeCell', null)),
    selectedRows: () => server.call('selectedRows', null),
    lists: (cells) => server.call('lists', cells),
    apply: async (edits) => (await later(import('./apply-edits.ts'))).applyEdits(server, edits),
    watch: (listener) => watchChanges(server, listener),
  };
}

/** What is no part of the first view: its code is fetched when it is asked for. */
async function later<Module>(module: Promise<Module>): Promise<Module> {
  return module.catch((error: unknown) => {
    // What the register of parts throws, as browsers do, when a part can't be had.
    throw error instanceof TypeError ? new HostError('offline', 'a part of the add-on could not be fetched') : error;
  });
}

/** Where the server can't say which cell the person is on, there is none to tell. */
async function nullWithoutAnswer<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer;
  } catch (caught) {
    if (caught instanceof HostError) return null;
    throw caught;
  }
}
