/** The page of the pane's tests: the real pane over a workbook in memory, as its address asks for. */
import { initialAction } from '../../../core/pane/initial-action.ts';
import { mount } from '../../../core/pane/mount.tsx';
import { VIEWS } from '../../../core/pane/state/view.ts';
import type { ThemeName } from '../../../core/pane/surroundings.ts';
import type { HostFault } from '../../../core/host.ts';
import { cadenceSheets, cadenceWithoutTargets } from './cadence-calendar.ts';
import { channelStatusSheet, inventorySheet, unsureSheet, wideSheet, withSpareColumns } from './column-calendars.ts';
import { completeSheet } from './complete-calendar.ts';
import { FakeWorkbook } from './fake-workbook.ts';
import type { FakeSheet } from './fake-workbook.ts';
import { mendSheet } from './mend-calendar.ts';
import { newTeamSheets, teamSheets } from './team-calendar.ts';
import { importSheets } from './import-calendar.ts';
import { reportsSheets } from './reports-calendar.ts';
import { resultsSheets } from './results-calendar.ts';
import { rightsSheet, trackSheet, twinsSheet, untrackedSheet } from './track-calendar.ts';
import { COLUMN, HEADINGS, NO_FLAWS, SAMPLE_FLAWS, SAMPLE_TODAY, THOUSAND_FLAWS, sampleRows } from './sample-calendar.ts';

/** What the tests hold on to in the page. */
export interface PaneHarness {
  readonly workbook: FakeWorkbook;
  readonly setTheme: (theme: ThemeName) => void;
  readonly unmount: () => void;
  /** Closes the pane and opens it anew on the same workbook. */
  readonly reopen: () => void;
}

declare global {
  interface Window {
    harness: PaneHarness;
  }
}

const SCENARIOS = new Map<string, () => readonly FakeSheet[]>([
  ['findings', () => [{ name: 'Publications', rows: sampleRows(SAMPLE_FLAWS, 352) }]],
  ['many', () => [{ name: 'Publications', rows: sampleRows({ ...SAMPLE_FLAWS, pastUnresolved: 5000 }, 0) }]],
  ['thousand', () => [{ name: 'Publications', rows: sampleRows(THOUSAND_FLAWS, 0) }]],
  ['two-tabs', () => ['Publications', 'Printemps 2027'].map((name) => ({ name, rows: sampleRows(SAMPLE_FLAWS, 40) }))],
  ['no-findings', () => [completeSheet(412)]],
  ['not-run', () => [{ name: 'Publications', rows: without(sampleRows(SAMPLE_FLAWS, 20), [COLUMN.tracking, COLUMN.owner]) }]],
  ['partial', () => [{ name: 'Publications', rows: without(sampleRows(NO_FLAWS, 10), [COLUMN.text, COLUMN.owner, COLUMN.status, COLUMN.tracking]) }]],
  ['empty', () => [{ name: 'Feuille 1', rows: [] }]],
  ['title-only', () => [{ name: 'Publications', rows: [['Calendrier éditorial 2027']] }]],
  ['unsure', () => [unsureSheet()]],
  ['unsure-two-tabs', () => [inventorySheet(), unsureSheet()]],
  ['channel-status', () => [channelStatusSheet()]],
  ['many-unused', () => [{ name: 'Publications', rows: withSpareColumns(sampleRows(SAMPLE_FLAWS, 40), 31) }]],
  ['no-calendar', () => [inventorySheet()]],
  ['wide', () => [wideSheet()]],
  ['mends', () => [mendSheet()]],
  ['track', () => [trackSheet()]],
  ['track-rights', () => [trackSheet(), rightsSheet()]],
  ['untracked', () => [untrackedSheet()]],
  ['twins', () => [twinsSheet()]],
  ['team', () => teamSheets()],
  ['team-no-rota', () => teamSheets().filter(({ name }) => name !== 'Garde' && name !== 'Tâches')],
  ['team-no-duties', () => teamSheets().filter(({ name }) => name !== 'Tâches')],
  ['team-no-calendar', () => teamSheets().filter(({ name }) => name !== 'Publications')],
  ['team-new', () => newTeamSheets()],
  ['team-no-absences', () => teamSheets().filter(({ name }) => name !== 'Absences')],
  ['results', () => resultsSheets(false)],
  ['results-timed', () => resultsSheets(true)],
  ['results-import', () => importSheets()],
  ['reports', () => reportsSheets()],
  ['cadence', () => cadenceSheets()],
  ['cadence-no-channels', () => cadenceSheets().filter(({ name }) => name !== 'Canaux')],
  ['cadence-no-targets', () => cadenceWithoutTargets()],
  ['headings-only', () => [{ name: 'Publications', rows: [[...HEADINGS]] }]],
]);

/** The same rows less some columns. */
function without(rows: FakeSheet['rows'], columns: readonly number[]): FakeSheet['rows'] {
  return rows.map((row) => row.filter((_cell, column) => !columns.includes(column)));
}

const asked = new URLSearchParams(location.search);
const sheets = SCENARIOS.get(asked.get('scenario') ?? 'findings');
if (sheets === undefined) throw new RangeError(`no scenario called ${asked.get('scenario') ?? ''}`);
const workbook = new FakeWorkbook(asked.get('language') ?? 'fr-CA', sheets());
workbook.readingTime = Number(asked.get('reading-time') ?? 0);
// The tests' own options are typed where they are written.
workbook.faults.reading = asked.get('fault') as HostFault | null;
workbook.writingTime = Number(asked.get('writing-time') ?? 0);
workbook.hasBug = asked.has('bug');

let theme = (asked.get('theme') ?? 'light') as ThemeName;
const listeners = new Set<() => void>();
const element = document.getElementById('suivi');
if (element === null) throw new Error('the page has no element for the pane');

const action = initialAction(location.search);
const openPane = (): (() => void) => mount(element, workbook, {
  today: () => SAMPLE_TODAY,
  theme: {
    current: () => theme,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  },
  view: VIEWS.find((view) => view === asked.get('view')) ?? 'findings',
  ...(action === null ? {} : { action }),
  preferences: {
    read: (name) => localStorage.getItem(name),
    write: (name, value) => localStorage.setItem(name, value),
  },
});

let unmount = openPane();

window.harness = {
  workbook,
  unmount: () => unmount(),
  reopen: () => {
    unmount();
    unmount = openPane();
  },
  setTheme: (next) => {
    theme = next;
    for (const listener of listeners) listener();
  },
};
