/** The proof that what is added to a workbook in Google Sheets is there once and whole, whatever call breaks off and whoever else adds it. */
import { afterAll, describe, expect, it } from 'vitest';
import { HostError } from '../../core/index.ts';
import type { Applied, Workbook } from '../../core/index.ts';
import { addRowIds } from '../../core/jobs/add-row-ids.ts';
import { addTrackingColumn } from '../../core/jobs/add-tracking-column.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import { setStateWord } from '../../core/jobs/set-state-word.ts';
import type { TrackedCalendar } from '../../core/tracking/tracked-calendar.ts';
import type { ScriptRun } from '../../sheets-addon/sidebar/script-run.ts';
import type { Answer } from '../../sheets-addon/wire.ts';
import { openSheets } from '../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../conformance/whole-book.ts';
import { bookOf, TODAY } from '../core/tracking/tracked-book.ts';
import type { Book } from '../hosts/book/book.ts';
import type { FaultName } from '../hosts/google/faults.ts';
import { beforeCall, calm, outcome, serviceCalls, upTo } from './google-faults.ts';
import { GOOGLE } from './interfered-hosts.ts';

/** Hundreds of runs, of which each looks at whole sheets. */
const LONGEST_MS = 600_000;

export interface Made {
  readonly name: string;
  readonly build: () => Book;
  readonly make: (workbook: Workbook) => Promise<Applied>;
}

function calendar(): Book {
  const posts = Array.from({ length: 6 }, (_, post) => [TODAY + post, post % 2 === 0 ? 'Facebook' : 'Instagram', `Une visite au phare, numéro ${post}`]);
  return bookOf(['Date', 'Canal', 'Texte'], posts).book;
}

async function opened(workbook: Workbook): Promise<TrackedCalendar> {
  const found = await openCalendar(workbook);
  if (found.kind === 'declined') throw new Error(found.code);
  return found;
}

/** What is added to a calendar. */
export const ADDED: readonly Made[] = [
  { name: 'tracking column', build: calendar, make: async (workbook) => addTrackingColumn(workbook, await opened(workbook), 'fr') },
  { name: 'column of identifiers', build: calendar, make: async (workbook) => addRowIds(workbook, await opened(workbook), 'sel') },
  { name: 'tab of settings', build: calendar, make: (workbook) => setStateWord(workbook, 'Maquetté', 'to-produce') },
];

export function proveWhole(made: readonly Made[], faults: readonly FaultName[]): void {
  const runs = new Map<string, number>();
  afterAll(() => { console.info(`Faults in Google Sheets: ${[...runs].map(([name, count]) => `${count} while a ${name} is made`).join(', ')}`); });
  describe.each(made)('a $name in Google Sheets', (one) => { proveOne(one, faults, (name) => void runs.set(name, (runs.get(name) ?? 0) + 1)); });
}

function proveOne({ name, build, make }: Made, faults: readonly FaultName[], count: (name: string) => void): void {
  async function undisturbed(): Promise<{ readonly whole: ReturnType<typeof wholeBook>; readonly calls: number }> {
    const book = build();
    const { google, workbook } = await GOOGLE.open(book);
    const calls = await serviceCalls(google, () => make(workbook));
    return { whole: wholeBook(book), calls };
  }

  it.each(faults)('that meets “%s” at any call is told, and whole after the next click', async (fault) => {
    const { whole, calls } = await undisturbed();
    const before = wholeBook(build());
    const own = new Set(changedPlaces(before, whole));
    const seen = new Set<string>();
    for (const nth of upTo(calls)) {
      count(name);
      const book = build();
      const { google, workbook } = await GOOGLE.open(book);
      google.host.faults.plan(fault, null, nth);
      const told = await outcome(make(workbook));
      calm(google);
      const changed = changedPlaces(before, wholeBook(book));
      seen.add(changed.length === 0 ? 'nothing' : changedPlaces(whole, wholeBook(book)).length === 0 ? 'whole' : 'half');
      expect([nth, changed.filter((place) => !own.has(place))]).toEqual([nth, []]);
      // Refused is what has changed nothing; what is half made says why.
      if (told instanceof HostError) expect([nth, changed]).toEqual([nth, []]);
      else if (changedPlaces(whole, wholeBook(book)).length > 0) expect([nth, told.fault === null]).toEqual([nth, false]);
      await make(workbook);
      expect([nth, changedPlaces(whole, wholeBook(book))]).toEqual([nth, []]);
    }
    expect(seen).toContain('half');
  }, LONGEST_MS);

  it('that somebody else makes at any moment is there once: whoever comes second is told to wait, or finds it there', async () => {
    const { whole, calls } = await undisturbed();
    const seen = new Set<string>();
    for (const nth of upTo(calls)) {
      count(name);
      const book = build();
      let asked = '';
      const noting = (run: ScriptRun): ScriptRun => ({
        withSuccessHandler: (handler) => noting(run.withSuccessHandler(handler)),
        withFailureHandler: (handler) => noting(run.withFailureHandler(handler)),
        suiviCall: (question) => {
          asked = question;
          run.suiviCall(question);
        },
      });
      const { google, workbook } = await openSheets(book, { isLoadedOnce: true, through: noting });
      beforeCall(google, nth, () => {
        if (!asked.includes('"apply"')) return;
        // The same click of somebody else, at this very moment.
        const answer = JSON.parse(String(google.run('suiviCall', asked))) as Answer;
        seen.add('fault' in answer ? answer.fault : 'written');
      });
      const told = await outcome(make(workbook));
      calm(google);
      expect([nth, told.fault, changedPlaces(whole, wholeBook(book))]).toEqual([nth, null, []]);
    }
    expect(seen).toEqual(new Set(['written', 'locked']));
  }, LONGEST_MS);
}
