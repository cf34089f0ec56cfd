/** The crisis switch at the press: what others did between the preview and the press, and what can't be written. */
import { describe, expect, it } from 'vitest';
import { confirmedPosts } from '../../../core/crisis/confirmed-posts.ts';
import type { BackPlan, Crisis } from '../../../core/crisis/crisis.ts';
import type { Workbook } from '../../../core/host.ts';
import { HostError } from '../../../core/host.ts';
import { crisisOf, previewBack, previewHold, readHeld } from '../../../core/jobs/crisis.ts';
import type { Asked, Outcome } from '../../../core/pane/finding-actions.ts';
import { loadFindings } from '../../../core/pane/load-findings.ts';
import type { Checked } from '../../../core/pane/load-findings.ts';
import { trackedOf } from '../../../core/pane/tracked-of.ts';
import { crisisContext, forgetLost, writeBack, writeHold } from '../../../core/pane/write-crisis.ts';
import type { CrisisTexts, ShownHold } from '../../../core/pane/write-crisis.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { fetchCrisisViewWords } from '../../../core/words/crisis-view-words-in.ts';
import { fr } from '../../../core/index.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { TODAY, bookOf } from '../tracking/tracked-book.ts';

const HEADINGS = ['Date', 'Heure', 'Réseau', 'Titre', 'Texte', 'Outil', 'Statut'];
const STATUS = 6;
const TEXTS: CrisisTexts = { language: 'fr', words: await fetchCrisisViewWords('fr'), skipped: fr.columns.skipped };
const NBSP = '\u00a0';

function post(no: number, status: Cell, { on = 1, time = '09:00', tool = '' }: { readonly on?: number; readonly time?: Cell; readonly tool?: string } = {}): readonly Cell[] {
  return [TODAY + on, time, 'Facebook', `Publication ${no}`, `Un texte assez long, le ${no}`, tool, status];
}

const POSTS = [post(0, 'Programmé', { tool: 'Buffer' }), post(1, 'Approuvé', { time: '' }), post(2, 'Approved', { on: 3 }), post(3, 'En révision'), post(4, 'Approuvé', { on: 9 })];

function team(rows: readonly (readonly Cell[])[] = POSTS): ReturnType<typeof bookOf> {
  return bookOf(HEADINGS, rows);
}

async function look(workbook: Workbook, today = TODAY): Promise<Checked> {
  const loaded = await loadFindings(workbook, today, { said: null, last: null }, {});
  if (loaded.kind === 'declined') throw new Error(loaded.code);
  return loaded;
}

interface Shown {
  readonly crisis: Crisis;
  readonly hold: ShownHold;
  readonly back: BackPlan;
}

/** What a person sees in the panel. */
async function shown(workbook: Workbook): Promise<Shown> {
  const checked = await look(workbook);
  const tracked = trackedOf(checked);
  if (tracked === null) throw new Error('no calendar');
  const crisis = crisisOf(tracked, await readHeld(workbook, checked.found.seen), checked.today);
  const context = crisisContext(tracked, checked, 'fr');
  return { crisis, hold: { tracked, posts: crisis.posts, plan: await previewHold(workbook, tracked, crisis.posts, context) }, back: await previewBack(workbook, tracked, crisis.held, context) };
}

/** They press. */
async function press(workbook: Workbook, asked: Asked): Promise<Outcome> {
  if (asked.kind !== 'part') throw new Error(asked.kind);
  return asked.act(workbook, { language: 'fr' }, TODAY, () => loadFindings(workbook, TODAY, { said: null, last: null }, {}));
}

function said({ done }: Outcome): string | null {
  return done?.kind === 'told' ? done.said : null;
}

function statuses(sheet: BookSheet, column = STATUS): readonly Cell[] {
  return Array.from({ length: (sheet.usedArea(true)?.bottom ?? 0) }, (_, index) => sheet.value(index + 1, column));
}

describe.each(HOSTS)('putting on hold, in $name', ({ openHost }) => {
  it('holds what was shown, in the words of either language, with and without an hour; what others typed since is left, and told', async () => {
    const { book, sheet } = team();
    const workbook = await openHost(book);
    const { hold } = await shown(workbook);
    expect(hold.posts.length).toBe(3);
    sheet.insertRows(1, 1, 'colleague');
    sheet.write(1, 0, { values: [post(7, 'Programmé')] }, 'colleague');
    sheet.write(1, 0, { formats: [['yyyy-mm-dd']] }, 'colleague');
    const outcome = await press(workbook, writeHold(hold, TEXTS));
    expect(statuses(sheet).map((cell) => String(cell).startsWith('En pause'))).toEqual([false, true, true, true, false, false]);
    expect(said(outcome)).toBe(`3${NBSP}publications en pause. Suspendez-les aussi dans Buffer. 1${NBSP}autre vient d’être ajoutée ou modifiée${NBSP}: voyez la liste.`);
    // The next press is of that one alone.
    const next = await shown(workbook);
    expect(next.hold.plan.marks.length).toBe(1);
    await press(workbook, writeHold(next.hold, TEXTS));
    expect((await shown(workbook)).crisis.held.map(({ standing }) => standing)).toEqual(['held', 'held', 'held', 'held']);
  });

  it('leaves what somebody has marked, taken away or brought forward since, and holds the rest where a column has come and rows are sorted', async () => {
    const { book, sheet } = team();
    const workbook = await openHost(book);
    const { hold } = await shown(workbook);
    sheet.write(1, STATUS, { values: [['Publié']] }, 'colleague');
    sheet.write(2, STATUS, { values: [['Programmé']] }, 'colleague');
    sheet.insertColumns(2, 1, 'colleague');
    sheet.sort({ top: 1, left: 0, bottom: POSTS.length, right: STATUS + 1 }, [{ column: 4, isDescending: true }], 'colleague');
    const outcome = await press(workbook, writeHold(hold, TEXTS));
    const titled = new Map(Array.from({ length: POSTS.length }, (_, index) => [sheet.value(index + 1, 4), sheet.value(index + 1, STATUS + 1)]));
    expect([0, 1, 2].map((no) => titled.get(`Publication ${no}`))).toEqual(['Publié', 'Programmé', 'En pause']);
    expect(said(outcome)).toBe(`1${NBSP}publication en pause. 1${NBSP}laissée telle quelle. 1${NBSP}autre vient d’être ajoutée ou modifiée${NBSP}: voyez la liste.`);
  });

  it('reaches rows that a filter hides', async () => {
    const { book, sheet } = team();
    sheet.setFilter({ area: { top: 0, left: 0, bottom: POSTS.length, right: STATUS }, criteria: new Map([[STATUS, ['Programmé']]]) }, 'person');
    const workbook = await openHost(book);
    expect(said(await press(workbook, writeHold((await shown(workbook)).hold, TEXTS)))).toContain(`3${NBSP}publications en pause.`);
    expect(statuses(sheet).slice(0, 3).every((cell) => cell !== 'Programmé' && cell !== 'Approuvé' && cell !== 'Approved')).toBe(true);
  });

  it('of a protected tab is trouble with its reason, changes nothing, and remembers nothing', async () => {
    const { book, sheet } = team();
    sheet.setProtected(true, 'person');
    const workbook = await openHost(book);
    const before = statuses(sheet);
    const { applied, done } = await press(workbook, writeHold((await shown(workbook)).hold, TEXTS));
    expect([applied.skipped.some(({ reason }) => reason === 'protected'), done]).toEqual([true, null]);
    expect(statuses(sheet)).toEqual(before);
    expect((await shown(workbook)).crisis.held).toEqual([]);
  });

  it('of a calendar that is gone writes nothing, and says what is gone', async () => {
    const { book, sheet } = team();
    book.addSheet('Notes');
    const workbook = await openHost(book);
    const { hold } = await shown(workbook);
    sheet.clear({ top: 0, left: 0, bottom: 20, right: 20 }, 'contents', 'colleague');
    const { applied, done } = await press(workbook, writeHold(hold, TEXTS));
    expect([applied.written, applied.skipped.map(({ reason }) => reason), done]).toEqual([0, ['column-gone'], null]);
  });
});

describe.each(HOSTS)('bringing back, in $name', ({ openHost }) => {
  it('brings back what was shown; what another person has held since stays on hold, and what they changed by hand stays theirs', async () => {
    const { book, sheet } = team();
    const workbook = await openHost(book);
    await press(workbook, writeHold((await shown(workbook)).hold, TEXTS));
    const { back } = await shown(workbook);
    sheet.write(1, STATUS, { values: [['Annulé']] }, 'colleague');
    sheet.write(5, 0, { values: [[TODAY + 2]] }, 'colleague');
    // Another person, in a pane of their own.
    const theirs = new MemoryWorkbook(book, 'en-CA');
    await press(theirs, writeHold((await shown(theirs)).hold, TEXTS));
    const outcome = await press(workbook, writeBack(back, TEXTS));
    expect(statuses(sheet)).toEqual(['Annulé', 'Approuvé', 'Approved', 'En révision', expect.stringMatching(/^En pause/)]);
    expect(said(outcome)).toBe(`2${NBSP}publications reprises. 1${NBSP}laissée telle quelle.`);
    expect((await shown(workbook)).crisis.held.map(({ standing, held }) => `${held.label} ${standing}`)).toEqual(['Publication 4 held']);
  });

  it('after another person has done so changes nothing', async () => {
    const { book, sheet } = team();
    const workbook = await openHost(book);
    await press(workbook, writeHold((await shown(workbook)).hold, TEXTS));
    const { back } = await shown(workbook);
    const theirs = new MemoryWorkbook(book, 'en-CA');
    await press(theirs, writeBack((await shown(theirs)).back, TEXTS));
    const before = statuses(sheet);
    const outcome = await press(workbook, writeBack(back, TEXTS));
    expect([outcome.applied.written, statuses(sheet)]).toEqual([0, before]);
    expect(before).toEqual(POSTS.map((row) => row[STATUS]));
  });
});

describe('what is told', () => {
  it('of a failure before anything was marked is trouble, though the memory stands', async () => {
    const { book } = team();
    const workbook = new MemoryWorkbook(book, 'fr-CA');
    const { hold } = await shown(workbook);
    let writes = 0;
    const failing = Object.assign(Object.create(workbook) as Workbook, {
      outline: () => workbook.outline(), read: (requests: never) => workbook.read(requests), lists: (cells: never) => workbook.lists(cells),
      apply: (edits: never) => {
        writes += 1;
        return writes === 1 ? workbook.apply(edits) : Promise.reject(new HostError('offline'));
      },
    });
    const { applied, done } = await press(failing, writeHold(hold, TEXTS));
    expect([applied.written, applied.fault, done]).toEqual([0, 'offline', null]);
  });

  it('says a column’s list lacks the state, and which posts it keeps from it', async () => {
    const { book, sheet } = team();
    sheet.setValidations([{ areas: [{ top: 1, left: STATUS, bottom: 20, right: STATUS }], values: ['Programmé', 'Approuvé', 'Approved', 'En révision'], isStrict: true }], 'person');
    const { hold } = await shown(new MemoryWorkbook(book, 'fr-CA'));
    expect([hold.plan.marks.length, hold.plan.refused.map(({ reason }) => reason)]).toEqual([0, ['not-in-list', 'not-in-list', 'not-in-list']]);
  });

  it('names posts of which can’t be told whether they go out: an unknown word, a day that can’t be read, no column for it', async () => {
    const { book } = team([...POSTS, post(5, 'Zébulon'), [`${'le 31 du mois'}`, '', 'Facebook', 'Publication 6', 'Un texte', '', 'Programmé'], post(7, ''), post(8, 'Zébulon', { on: 8 })]);
    const { crisis: { unclear } } = await shown(new MemoryWorkbook(book, 'fr-CA'));
    expect(unclear.map(({ post: { text }, reason, word }) => [text, reason, word])).toEqual([['Publication 5', 'unknown-word', 'Zébulon'], ['Publication 6', 'date-unread', 'le 31 du mois']]);
    const bare = bookOf(HEADINGS.slice(0, 6), POSTS.map((row) => row.slice(0, 6)));
    const without = await shown(new MemoryWorkbook(bare.book, 'fr-CA'));
    expect([without.crisis.posts, without.crisis.unclear.map(({ reason }) => reason)]).toEqual([[], ['no-column', 'no-column', 'no-column', 'no-column']]);
  });

  it('of what was forgotten is how many', async () => {
    const { book, sheet } = team();
    const workbook = new MemoryWorkbook(book, 'fr-CA');
    await press(workbook, writeHold((await shown(workbook)).hold, TEXTS));
    sheet.deleteRows(1, 1, 'colleague');
    const { back } = await shown(workbook);
    expect(back.lost.length).toBe(1);
    expect(said(await press(workbook, forgetLost(back.lost, TEXTS.words)))).toBe(`1${NBSP}publication oubliée.`);
    expect((await shown(workbook)).crisis.held.length).toBe(2);
  });
});

describe('what was confirmed', () => {
  it('is found again after its day has moved, and is something else once its state is another', async () => {
    const { book, sheet } = team();
    const workbook = new MemoryWorkbook(book, 'fr-CA');
    const { hold } = await shown(workbook);
    sheet.write(1, 0, { values: [[TODAY + 2]] }, 'colleague');
    sheet.write(2, STATUS, { values: [['Programmé']] }, 'colleague');
    sheet.deleteRows(3, 1, 'colleague');
    const { hold: now } = await shown(workbook);
    const { posts, others, gone } = confirmedPosts(hold, now);
    expect([posts.map(({ row }) => row), others.map(({ row }) => row), gone]).toEqual([[0], [1], 1]);
  });
});
