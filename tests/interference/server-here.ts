/** The add-on's server within the test's own world instead of its bundle: what a test plants into a module counts there. */
import type { ScriptRun } from '../../sheets-addon/sidebar/script-run.ts';
import { connectServer } from '../../sheets-addon/sidebar/server.ts';
import { openSheetsWorkbook } from '../../sheets-addon/sidebar/sheets-workbook.ts';
import { serve } from '../../sheets-addon/server/serve.ts';
import { namedByBook } from '../conformance/book-ids.ts';
import { createGoogle } from '../hosts/google/google-host.ts';
import { sheetNumber } from '../hosts/google/objects/range-target.ts';
import { gapsOf } from './interfered-hosts.ts';
import type { InterferedHost } from './interfered-hosts.ts';

/** `google.script.run` of a page in which the server runs as well. */
function runHere(globals: Readonly<Record<string, unknown>>): ScriptRun {
  const over = (succeed: (answer: unknown) => void): ScriptRun => ({
    withSuccessHandler: over,
    withFailureHandler: () => over(succeed),
    suiviCall: (question) => {
      const { console: _, ...services } = globals;
      void Promise.resolve().then(() => {
        Object.assign(globalThis, services);
        succeed(serve(question));
      });
    },
  });
  return over(() => undefined);
}

export const SERVER_HERE: InterferedHost = {
  name: 'Google Sheets, with the server here',
  seesMoment: false,
  tellsSpills: false,
  open: (book) => {
    const host = createGoogle(book, { language: 'fr', locale: 'fr_CA', currentYear: 2026 });
    const workbook = openSheetsWorkbook(connectServer(runHere(host.globals)), 'fr-CA');
    return { workbook: namedByBook(workbook, book, (id) => String(sheetNumber(id))), between: gapsOf(host), syncs: () => null };
  },
};
