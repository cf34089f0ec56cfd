/** The sidebar's entry: waits for the page's end, then puts Suivi's pane over the open spreadsheet. */
import { initialAction } from '../../core/pane/initial-action.ts';
import { localToday } from '../../core/pane/local-today.ts';
import { mount } from '../../core/pane/mount.tsx';
import { accountPreferences } from './account-preferences.ts';
import { fetchPartScript } from './part-script.ts';
import { readOpening } from './opening.ts';
import { showOutsideGoogle } from './outside-google.ts';
import { googleScriptRun } from './script-run.ts';
import { connectServer } from './server.ts';
import { sheetsThemeSource } from './sheets-theme.ts';
import { openSheetsWorkbook } from './sheets-workbook.ts';

function start(element: HTMLElement): void {
  const run = googleScriptRun();
  if (run === null) return showOutsideGoogle(element);
  const server = connectServer(run);
  globalThis.suiviParts.fetchBy((part) => fetchPartScript(server, part));
  const opening = readOpening(document);
  const action = initialAction(opening.action);
  mount(element, openSheetsWorkbook(server, opening.language), {
    today: localToday,
    theme: sheetsThemeSource(),
    preferences: accountPreferences(server, opening),
    ...(action === null ? {} : { action }),
  });
}

function startAtEnd(): void {
  const element = document.getElementById('suivi');
  if (element !== null) start(element);
}

// What the server has to say stands behind the script.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', startAtEnd, { once: true });
else startAtEnd();
