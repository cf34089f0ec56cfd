/** Starting from today, and what was there at a week's first check: lists in the workbook, replaced as a whole. */
import { describe, expect, it } from 'vitest';
import type { KeyedFinding } from '../../../core/findings/identity.ts';
import { keyHash } from '../../../core/findings/finding-key.ts';
import { forgetStart, rememberWeek, startFromToday } from '../../../core/jobs/note-findings.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { revertWrites } from '../../../core/jobs/revert-writes.ts';
import { setRule } from '../../../core/jobs/set-rules.ts';
import { HOSTS, openExcel } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { HEADER, settingsBook, settingsIn, troublesIn } from '../settings-tab/settings-book.ts';
import { breakOffEverywhere } from './break-off.ts';
import { calendarBook, checkBook, TODAY } from './checked-book.ts';

const NOTHING = { written: 0, skipped: [], unknown: [], fault: null };

/** So many findings, whatever they are. */
function many(count: number, from = 0): readonly KeyedFinding[] {
  const finding: KeyedFinding['finding'] = { code: 'owner-shared', severity: 'warning', cells: [{ sheet: 's', row: 0, column: 0 }], parameters: { owner: '', shared: 'group', rows: 1 } };
  return Array.from({ length: count }, (_, index) => ({ finding, key: `owner-shared:${String(index + from).padStart(14, '0')}`, label: '' }));
}

describe.each(HOSTS)('starting from today in $name', ({ openHost }) => {
  it('folds away what is there, shows what comes after, and forgets when asked', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    const before = wholeBook(book);
    expect(await startFromToday(workbook, (await checkBook(workbook)).findings, TODAY, { language: 'fr' })).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Suivi'))).toEqual(['tabs']);
    const { triage, settings } = await checkBook(workbook);
    expect([triage.counts.known, triage.counts.open, settings.known?.since, settings.troubles]).toEqual([3, 0, TODAY, []]);
    expect(book.sheetNamed('Suivi')?.value(2, 5)).toBe('3\u00a0constats connus le 21\u00a0novembre 2026, repliés depuis');
    book.sheetNamed('Planning')?.write(5, 0, { values: [[TODAY + 20, 'Facebook', 'Nouvelle', 'Un texte tout neuf ici', 'Ana et Ben', 'À produire']] }, 'person');
    const later = await checkBook(workbook);
    expect(later.standings).toEqual(['Ouverture: known', 'Embauche: known', 'Concours: known', 'Nouvelle: open']);
    const whole = wholeBook(book);
    expect(await startFromToday(workbook, later.findings.slice(0, 3), TODAY)).toEqual(NOTHING);
    expect(changedPlaces(whole, wholeBook(book))).toEqual([]);
    const recorded = recordWrites(workbook);
    await startFromToday(recorded.workbook, later.findings, TODAY + 1);
    expect((await checkBook(workbook)).triage.counts.open).toBe(0);
    await revertWrites(workbook, recorded.writes());
    expect(changedPlaces(whole, wholeBook(book))).toEqual([]);
    await forgetStart(workbook);
    expect((await checkBook(workbook)).triage.counts).toMatchObject({ known: 0, open: 4 });
    expect(await forgetStart(workbook)).toEqual(NOTHING);
  });

  it('replaces a long list by a short one as a whole, cut to what a cell holds', async () => {
    const { book, suivi } = settingsBook(HEADER, ['rule', 'date-missing', 'off', null, null, 'note']);
    const workbook = await openHost(book);
    await startFromToday(workbook, many(1_201), TODAY);
    expect([3, 4, 5].map((row) => suivi.value(row, 3))).toEqual(['1/3', '2/3', '3/3']);
    expect(Math.max(...[3, 4, 5].map((row) => String(suivi.value(row, 2)).length))).toBeLessThan(30_000);
    expect((await settingsIn(workbook))?.known?.hashes).toEqual(new Set(many(1_201).map(({ key }) => keyHash(key))));
    await startFromToday(workbook, many(600, 5_000), TODAY + 1);
    expect((await settingsIn(workbook))?.known).toEqual({ since: TODAY + 1, hashes: new Set(many(600, 5_000).map(({ key }) => keyHash(key))) });
    await startFromToday(workbook, [], TODAY + 2);
    const settings = await settingsIn(workbook);
    expect([settings?.known, troublesIn(settings), suivi.usedArea(true)?.bottom]).toEqual([{ since: TODAY + 2, hashes: new Set() }, [], 3]);
    expect([0, 1, 2, 3, 4, 5].map((column) => suivi.value(2, column))).toEqual(['rule', 'date-missing', 'off', null, null, 'note']);
  });

  it('mends a list of which a part was lost', async () => {
    const { book, suivi } = settingsBook(HEADER);
    const workbook = await openHost(book);
    await startFromToday(workbook, many(1_201), TODAY);
    suivi.write(3, 2, { values: [['oups']] }, 'colleague');
    expect(troublesIn(await settingsIn(workbook)).map((trouble) => trouble.split(' ')[0])).toEqual(['row-unreadable', 'list-incomplete']);
    expect((await settingsIn(workbook))?.known).toBeNull();
    await startFromToday(workbook, many(1_201), TODAY);
    expect([(await settingsIn(workbook))?.known?.hashes.size, troublesIn(await settingsIn(workbook))]).toEqual([1_201, []]);
  });
});

describe.each(HOSTS)('remembering a week in $name', ({ openHost }) => {
  it('writes once a week, only where the tab is there, and keeps two weeks', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    const { findings } = await checkBook(workbook);
    const bare = wholeBook(book);
    expect(await rememberWeek(workbook, findings, TODAY)).toEqual(NOTHING);
    expect(changedPlaces(bare, wholeBook(book))).toEqual([]);
    await setRule(workbook, 'date-missing', 'off');
    const before = wholeBook(book);
    expect(await rememberWeek(workbook, findings.slice(0, 2), TODAY)).toMatchObject({ written: 6, skipped: [], unknown: [] });
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Suivi!3,'))).toEqual([]);
    expect((await checkBook(workbook)).triage.findings.map(({ isNew }) => isNew)).toEqual([false, false, true]);
    expect(await rememberWeek(workbook, findings, TODAY + 1)).toEqual(NOTHING);
    // On the next Monday, what was there before it still tells what is new.
    const monday = (await checkBook(workbook, TODAY + 2)).triage;
    expect([monday.newSince, monday.findings.map(({ isNew }) => isNew)]).toEqual([TODAY, [false, false, true]]);
    await rememberWeek(workbook, findings, TODAY + 2);
    const later = (await checkBook(workbook, TODAY + 4)).triage;
    expect([later.newSince, later.findings.map(({ isNew }) => isNew)]).toEqual([TODAY, [false, false, true]]);
    for (const weeks of [1, 2, 3]) await rememberWeek(workbook, many(600 * weeks), TODAY + 7 * weeks);
    const { settings } = await checkBook(workbook);
    expect(settings.weeks.map(({ day, hashes }) => [day - TODAY, hashes.size])).toEqual([[14, 1_200], [21, 1_800]]);
    expect([settings.troubles, book.sheetNamed('Suivi')?.usedArea(true)?.bottom]).toEqual([[], 9]);
    expect(await rememberWeek(workbook, findings, TODAY)).toEqual(NOTHING);
  });

  it('takes the place of a list of the week of which a part was lost', async () => {
    const { book, suivi } = settingsBook(HEADER);
    const workbook = await openHost(book);
    await rememberWeek(workbook, many(1_201), TODAY);
    suivi.write(3, 0, { values: [[null, null, null, null, null, null]] }, 'colleague');
    expect((await settingsIn(workbook))?.weeks).toEqual([]);
    await rememberWeek(workbook, many(700), TODAY);
    const settings = await settingsIn(workbook);
    expect([settings?.weeks.map(({ hashes }) => hashes.size), troublesIn(settings)]).toEqual([[700], []]);
  });
});

describe('noting findings', () => {
  it('takes at most four round trips in Excel, and none that writes where all is noted', async () => {
    const { office, workbook } = openExcel(settingsBook(HEADER, ...Array.from({ length: 90 }, (_, index) => ['column', `Colonne ${index}`, 'none'])).book);
    for (const act of [startFromToday, rememberWeek]) {
      const seen = await workbook.outline();
      office.host.resetCounts();
      await act(workbook, many(1_500), TODAY, { seen });
      expect(office.host.syncCount).toBeLessThanOrEqual(4);
      const again = await workbook.outline();
      office.host.resetCounts();
      await act(workbook, many(1_500), TODAY, { seen: again });
      expect(office.host.syncCount).toBeLessThanOrEqual(1);
    }
  });

  it('breaks off at no step without saying so, and the next try makes it whole', async () => {
    const times = await breakOffEverywhere(calendarBook, (workbook) => startFromToday(workbook, many(900), TODAY, { language: 'fr' }), async ({ at, book, workbook, told }) => {
      expect([at, told]).not.toMatchObject([at, { fault: null }]);
      await startFromToday(workbook, many(700), TODAY, { language: 'en' });
      expect([at, ...book.sheets.map(({ name }) => name)]).toEqual([at, 'Planning', 'Suivi']);
      const settings = await settingsIn(workbook);
      expect([at, settings?.known?.hashes.size, troublesIn(settings)]).toEqual([at, 700, []]);
    });
    expect(times).toBeGreaterThan(10);
  });
});
