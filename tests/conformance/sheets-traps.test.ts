/** What Google Sheets has of its own that writing may fall into: other locales, protected ranges, formulas that fill a column, tabs that go. */
import { describe, expect, it } from 'vitest';
import { HostError, markPosts, openCalendar, previewMarks } from '../../core/index.ts';
import type { Cell, MarkPlan, Workbook } from '../../core/index.ts';
import { bookOf, request, TODAY } from '../core/tracking/tracked-book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import type { Book } from '../hosts/book/book.ts';
import type { GoogleInNode } from '../hosts/google/node.ts';
import { openSheets } from './hosts.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';
import { applyAndCompare, reasons, written } from './write-outcome.ts';
import { edits, HOSTILE_TEXTS, planBook } from './write-samples.ts';

const TRACKING = 4;
const POSTS = [0, 1, 2, 3];

/** Four posts to come, all of them approved. */
function calendar(): { readonly book: Book; readonly sheet: BookSheet } {
  const rows = POSTS.map((post): readonly Cell[] => [TODAY + 3 + post, post % 2 === 0 ? 'Facebook' : 'Instagram', `Une visite au phare, numéro ${post}`, 'Approuvé', null]);
  return bookOf(['Date', 'Canal', 'Texte', 'Statut', 'Suivi'], rows);
}

interface Ready {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly google: GoogleInNode;
  readonly workbook: Workbook;
  /** To mark all of the posts as scheduled. */
  readonly plan: MarkPlan;
}

async function ready(change: (sheet: BookSheet, book: Book) => void = () => undefined, options: Parameters<typeof openSheets>[1] = {}): Promise<Ready> {
  const { book, sheet } = calendar();
  change(sheet, book);
  const { google, workbook } = await openSheets(book, options);
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  const plan = await previewMarks(workbook, opened, request('scheduled', POSTS, { tool: 'Buffer', day: TODAY, who: 'Anne' }), { today: TODAY, language: 'fr' });
  return { book, sheet, google, workbook, plan };
}

function statuses(sheet: BookSheet): readonly Cell[] {
  return POSTS.map((post) => sheet.value(post + 1, 3));
}

const DONE = POSTS.map(() => 'Programmé');

describe.each(['en_US', 'fr_CA', 'fr_FR', 'de_DE', 'en_GB', 'ja_JP'])('a spreadsheet of the locale %s', (locale) => {
  const TYPED = ['1,5', '1.5', '1 234,56', '1\u202f234,56', '31.12.2026', '31/12/2026', '12/31/2026', '2026年11月22日', '14:30', '14 h 30', '50 %', '12 $', '€ 5', 'VRAI', 'WAHR', 'demain', 'today', 'Nov 5', '5 nov.', '1/2'];

  it('keeps every text a text, and every number a number', async () => {
    const book = planBook();
    const { workbook } = await openSheets(book, { locale });
    const values: readonly Cell[] = [...HOSTILE_TEXTS, ...TYPED, 0.1, -12.5, 46_350, 1e15, true, false];
    expect(await workbook.apply(values.flatMap((value, row) => edits(book, [row + 10, 5, null, value])))).toEqual(written(values.length));
    const sheet = book.sheetNamed('Plan');
    expect(values.map((_, row) => sheet?.cell(row + 10, 5))).toEqual(values.map((value) => ({ value })));
    const [read] = await workbook.read([{ sheet: sheet?.id ?? '', firstRow: 10, rowCount: values.length, columns: [5] }]);
    expect(read?.[0]?.map((cell) => (typeof cell === 'object' && cell !== null ? cell.error : cell))).toEqual(values);
  });
});

describe('a spreadsheet', () => {
  it('whose time zone somebody changes meanwhile has its posts found again, and marked', async () => {
    const { sheet, google, workbook, plan } = await ready(undefined, { timeZone: 'Pacific/Kiritimati', scriptTimeZone: 'America/Los_Angeles' });
    google.host.setTimeZone('America/St_Johns');
    const { applied } = await markPosts(workbook, plan);
    expect([applied.written, applied.fault, statuses(sheet)]).toEqual([8, null, DONE]);
  });

  it.each([['several-accounts', 'several-accounts'], ['not-authorised', 'not-authorised'], ['no-permission', 'not-authorised'], ['daily-quota', 'quota'], ['time-limit', 'time-limit'], ['too-fast', 'busy']] as const)(
    'that can’t be asked since “%s” says so by the fault “%s”, in either language', async (fault, expected) => {
      for (const language of ['fr', 'en']) {
        const { google, workbook } = await openSheets(planBook(), { language });
        google.host.faults.plan(fault);
        const caught: unknown = await workbook.outline().catch((error: unknown) => error);
        expect([language, caught instanceof HostError ? caught.fault : caught]).toEqual([language, expected]);
      }
    },
  );
});

describe('a range that is protected', () => {
  it('from the person is left as it is, row by row, and stays protected', async () => {
    const { book, sheet, google, workbook, plan } = await ready();
    const before = wholeBook(book);
    const part = google.host.protections.add({ sheet: sheet.id, area: { top: 2, left: TRACKING, bottom: 3, right: TRACKING } });
    const { applied } = await markPosts(workbook, plan);
    expect([applied.written, reasons(applied)]).toEqual([4, ['2,3 protected', '2,4 protected', '3,3 protected', '3,4 protected']]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([1, 4].flatMap((row) => [`Calendrier!${row},3`, `Calendrier!${row},4`]));
    expect(google.host.protections.of(sheet.id)).toEqual([part]);
  });

  it.each([['only warns', { isWarningOnly: true }], ['lets this person in', { canEdit: true }]])('and %s is written to, as the person asked', async (_what, part) => {
    const { sheet, google, workbook, plan } = await ready();
    google.host.protections.add({ sheet: sheet.id, area: null, ...part });
    expect([(await markPosts(workbook, plan)).applied.written, statuses(sheet)]).toEqual([8, DONE]);
  });

  it('but for some cells is written to in those alone', async () => {
    const { book, sheet, google, workbook, plan } = await ready();
    google.host.protections.add({ sheet: sheet.id, free: [{ top: 1, left: 3, bottom: 1, right: TRACKING }] });
    expect(reasons((await markPosts(workbook, plan)).applied)).toHaveLength(6);
    expect([statuses(sheet)[0], book.sheets.length]).toEqual(['Programmé', 1]);
  });
});

describe('a formula in the tracking column', () => {
  it('that fills it is never broken: nothing is written below it, which is said', async () => {
    const formula = '=ARRAYFORMULA(IF(D2:D="Publié","Publié",""))';
    const { book, sheet, workbook, plan } = await ready();
    sheet.write(1, TRACKING, { values: [[null]], formulas: [[formula]] }, 'colleague');
    const before = wholeBook(book);
    const { applied } = await markPosts(workbook, plan);
    expect([applied.written, new Set(applied.skipped.map(({ reason }) => reason))]).toEqual([0, new Set(['formula'])]);
    expect([changedPlaces(before, wholeBook(book)), sheet.formula(1, TRACKING)]).toEqual([[], formula]);
  });

  it('that stands in its heading and fills it from there is never broken either', async () => {
    const { book, sheet, workbook, plan } = await ready();
    sheet.write(0, TRACKING, { values: [['Suivi']], formulas: [['={"Suivi";ARRAYFORMULA(IF(D2:D="","","—"))}']] }, 'colleague');
    const before = wholeBook(book);
    expect([(await markPosts(workbook, plan)).applied.written, changedPlaces(before, wholeBook(book))]).toEqual([0, []]);
  });
});

describe('rows that are not seen', () => {
  it.each<readonly [what: string, hide: (sheet: BookSheet) => void]>([
    ['since a filter leaves them out', (sheet) => { sheet.setFilter({ area: { top: 0, left: 0, bottom: 4, right: TRACKING }, criteria: new Map([[1, ['Facebook']]]) }, 'person'); }],
    ['since their group is closed', (sheet) => { sheet.setRowsHidden(2, 2, true, 'person'); }],
  ])('%s are marked where they stand, and stay unseen', async (_what, hide) => {
    const { book, sheet, workbook, plan } = await ready((one) => { hide(one); });
    const hidden = [...sheet.hiddenRows];
    const places = POSTS.flatMap((post) => [`Calendrier!${post + 1},3`, `Calendrier!${post + 1},4`]);
    const { applied, changed } = await applyAndCompare(book, workbook, plan.edits);
    expect([applied.written, changed, [...sheet.hiddenRows]]).toEqual([8, places, hidden]);
  });
});

describe('a tab', () => {
  it('that is deleted while the sidebar is open is told as gone, whatever is asked of it', async () => {
    const { book, sheet, workbook, plan } = await ready((_sheet, one) => void one.addSheet('Notes'));
    book.deleteSheet(sheet.id, 'colleague');
    const before = wholeBook(book);
    const { applied } = await markPosts(workbook, plan);
    expect([applied.written, new Set(applied.skipped.map(({ reason }) => reason)), changedPlaces(before, wholeBook(book))]).toEqual([0, new Set(['sheet-missing']), []]);
    for (const ask of [() => workbook.read([{ sheet: sheet.id, firstRow: 0, rowCount: 1, columns: [0] }]), () => workbook.reveal({ sheet: sheet.id, row: 0, column: 0 }), () => workbook.lists([{ sheet: sheet.id, row: 0, column: 0 }])]) {
      const caught: unknown = await ask().catch((error: unknown) => error);
      expect(caught instanceof HostError ? caught.fault : caught).toBe('sheet-missing');
    }
  });

  it('that two people mark at the same moment is marked by one; the other is told to wait, and then finds it done', async () => {
    const { sheet, google, workbook, plan } = await ready();
    google.host.stores.locks.document.isHeldElsewhere = true;
    const caught: unknown = await markPosts(workbook, plan).catch((error: unknown) => error);
    expect([caught instanceof HostError ? caught.fault : caught, statuses(sheet)]).toEqual(['locked', POSTS.map(() => 'Approuvé')]);
    google.host.stores.locks.document.isHeldElsewhere = false;
    await markPosts(workbook, plan);
    const { applied, outcomes } = await markPosts(workbook, plan);
    expect([applied.written, outcomes.map(({ kind }) => kind)]).toEqual([8, POSTS.map(() => 'already')]);
  });
});
