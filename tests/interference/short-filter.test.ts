/** A filter that ends short of the columns that Suivi adds, and a colleague who sorts by its buttons. */
import { describe, expect, it } from 'vitest';
import { addRowIds } from '../../core/jobs/add-row-ids.ts';
import { addTrackingColumn } from '../../core/jobs/add-tracking-column.ts';
import { markPosts, previewMarks } from '../../core/jobs/mark-posts.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { TrackedCalendar } from '../../core/tracking/tracked-calendar.ts';
import type { Workbook } from '../../core/host.ts';
import { HOSTS } from '../conformance/hosts.ts';
import { bookOf, request, TODAY } from '../core/tracking/tracked-book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';

const SOON = TODAY + 9;
const TITLES = ['Le phare', 'Les oiseaux', 'La brume', 'Les algues'];
const POSTS = TITLES.map((title, index) => [SOON + index, 'Facebook', title, `Un texte assez long sur ${title}`]);
const WIDTH = 4;

function filteredBook(criteria: ReadonlyMap<number, readonly string[]> = new Map()): ReturnType<typeof bookOf> {
  const opened = bookOf(['Date', 'Réseau', 'Titre', 'Texte'], POSTS);
  opened.sheet.setFilter({ area: { top: 0, left: 0, bottom: POSTS.length, right: WIDTH - 1 }, criteria }, 'person');
  return opened;
}

async function opened(workbook: Workbook): Promise<TrackedCalendar> {
  const calendar = await openCalendar(workbook);
  if (calendar.kind === 'declined') throw new Error(calendar.code);
  return calendar;
}

/** As the button of a filter does: what stands beside the filter's range stays where it is. */
function sortByTitle(sheet: BookSheet): void {
  const area = sheet.filter?.area;
  if (area === undefined) throw new Error('no filter');
  sheet.sort({ ...area, top: area.top + 1 }, [{ column: 2, isDescending: false }], 'colleague');
}

function byTitle(sheet: BookSheet, column: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(TITLES.map((_, index) => [String(sheet.value(index + 1, 2)), sheet.value(index + 1, column)]));
}

describe.each(HOSTS)('a filter that ends short of the columns of Suivi in $name', ({ openHost }) => {
  it('takes them in, so that a sort moves them with their rows', async () => {
    const { book, sheet } = filteredBook();
    const workbook = await openHost(book);
    await addTrackingColumn(workbook, await opened(workbook), 'fr');
    await addRowIds(workbook, await opened(workbook), 'salt');
    expect(sheet.filter).toEqual({ area: { top: 0, left: 0, bottom: POSTS.length, right: WIDTH + 1 }, criteria: new Map() });
    const ids = byTitle(sheet, WIDTH + 1);
    const plan = await previewMarks(workbook, await opened(workbook), request('scheduled', [0]), { today: TODAY, language: 'fr' });
    sortByTitle(sheet);
    expect(byTitle(sheet, WIDTH + 1)).toEqual(ids);
    const { outcomes } = await markPosts(workbook, plan);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['written']);
    expect(Object.entries(byTitle(sheet, WIDTH)).filter(([, value]) => value !== null).map(([title]) => title)).toEqual(['Le phare']);
  });

  it('is left alone while it filters: no column comes in', async () => {
    const { book, sheet } = filteredBook(new Map([[2, ['Le phare', 'La brume']]]));
    const workbook = await openHost(book);
    const applied = await addTrackingColumn(workbook, await opened(workbook), 'fr');
    expect([applied.written, applied.skipped.map(({ reason }) => reason)]).toEqual([0, ['filtered']]);
    expect([sheet.value(0, WIDTH), sheet.filter?.area.right, sheet.filter?.criteria.size]).toEqual([null, WIDTH - 1, 1]);
  });

  it('takes in a column that an earlier try left beside it', async () => {
    const { book, sheet } = filteredBook();
    sheet.write(0, WIDTH, { values: [['Suivi ID']] }, 'addin');
    const workbook = await openHost(book);
    await addRowIds(workbook, await opened(workbook), 'salt');
    expect(sheet.filter?.area.right).toBe(WIDTH);
  });

  it('does not make a row another one: identifiers that stayed behind identify nothing', async () => {
    const { book, sheet } = filteredBook();
    sheet.write(0, WIDTH, { values: [['Suivi', 'Suivi ID'], ...TITLES.map((_, index) => [null, `s${index}`])] }, 'addin');
    const workbook = await openHost(book);
    const plan = await previewMarks(workbook, await opened(workbook), request('scheduled', [0]), { today: TODAY, language: 'fr' });
    sortByTitle(sheet);
    const { applied, outcomes } = await markPosts(workbook, plan);
    expect([applied.written, applied.harmed, outcomes.map((one) => (one.kind === 'skipped' ? one.reason : one.kind))]).toEqual([0, undefined, ['row-gone']]);
    expect(Object.values(byTitle(sheet, WIDTH))).toEqual([null, null, null, null]);
  });

  it('lets a row with its identifier keep what else a colleague changes in it', async () => {
    const { book, sheet } = filteredBook();
    sheet.write(0, WIDTH, { values: [['Suivi', 'Suivi ID'], ...TITLES.map((_, index) => [null, `s${index}`])] }, 'addin');
    const workbook = await openHost(book);
    const plan = await previewMarks(workbook, await opened(workbook), request('scheduled', [0]), { today: TODAY, language: 'fr' });
    sheet.write(1, 2, { values: [['Un autre titre', 'Un tout autre texte']] }, 'colleague');
    expect((await markPosts(workbook, plan)).outcomes.map(({ kind }) => kind)).toEqual(['written']);
  });
});
