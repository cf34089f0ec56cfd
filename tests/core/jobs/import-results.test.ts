/** Figures of a network's export go into a tab of their own, once, and are renewed there by later exports. */
import { describe, expect, it } from 'vitest';
import { importResults } from '../../../core/jobs/import-results.ts';
import { markPosts } from '../../../core/jobs/mark-posts.ts';
import { previewPublished } from '../../../core/jobs/propose-published.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { revertWrites } from '../../../core/jobs/revert-writes.ts';
import { UNFINISHED_RESULTS } from '../../../core/settings-tab/unfinished.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { breakOffEverywhere } from './break-off.ts';
import { MONDAY, TODAY, accountDay, bring, columnOf, exported, inputOf, lines, opened, post, results, resultsBook, tabOf } from './results-book.ts';

const FIRST = [post(1, { impressions: 100, likes: 4, engagement_rate: 0.0432 }), post(2, { impressions: 50, likes: 2 })];

describe('a first import', () => {
  it.each<DateSystem>([1900, 1904])('makes the tab, keyed by the rows of the calendar, and it reads back as the file had it (%i)', async (system) => {
    const book = resultsBook({ system });
    const workbook = new MemoryWorkbook(book, 'en');
    const before = wholeBook(book);
    const { plan, applied } = await bring(workbook, exported([...FIRST, accountDay(0, { impressions: 700 })]));
    expect([plan.open, plan.new.length, plan.changed, plan.same, plan.tab, plan.unlinked]).toEqual([[], 3, [], 0, null, []]);
    expect([applied.skipped, applied.unknown, applied.fault]).toEqual([[], [], null]);
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Results'))).toEqual(['tabs']);
    expect((await lines(workbook)).toSorted()).toEqual(['saaaaaaaaa1 x post impressions 100 likes 4 engagement_rate 0.0432', 'saaaaaaaaa2 x post impressions 50 likes 2', 'x town 2026-11-02 x day impressions 700']);
    expect((await results(workbook)).find(({ key }) => key === 'saaaaaaaaa1')).toMatchObject({ account: 'town', level: 'post', day: MONDAY, minutes: 600, postId: '18889597096146001', url: 'https://x.com/town/status/18889597096146001', importedOn: TODAY });
    const sheet = tabOf(book);
    expect(['Date', 'Time', 'Impressions', 'Engagement rate', 'Imported on'].map((heading) => sheet.format(1, columnOf(sheet, heading)))).toEqual(['yyyy-mm-dd', 'hh:mm', '#,##0', '0.00%', 'yyyy-mm-dd']);
    expect([sheet.value(2, columnOf(sheet, 'Post ID')), sheet.frozen]).toEqual(['18889597096146001', { rows: 1, columns: 0 }]);
  });

  it('is the calendar’s tab no more than before, nor any other tab of the team', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    await bring(workbook, exported(FIRST));
    const { recognition, found, tabs } = await opened(workbook);
    expect([recognition.sheets.map(({ sheetName }) => sheetName), found.sideTabs.map(({ key }) => key), tabs.troubles]).toEqual([['Plan'], ['results'], []]);
  });

  it('speaks French, and makes no second tab in the other language', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'fr-CA');
    await bring(workbook, exported(FIRST), { language: 'fr' });
    await bring(workbook, exported([...FIRST, post(3, { impressions: 9 })]));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Résultats']);
    expect([tabOf(book, 'Résultats').value(0, 0), (await lines(workbook)).length]).toEqual(['Clé', 3]);
  });

  it('keys what the calendar has not by the post itself, and leaves out answers and what is unsure', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    const input = await inputOf(workbook, exported([post(1, { likes: 1 }), post(7, { likes: 7 }), post(8, { likes: 8 }, { isReply: true }), post(2, { likes: 2 }), post(3, {})]));
    const { matched } = input.matches;
    const unsure = matched.filter(({ row }) => row === 1).map((each) => ({ post: each.post, candidates: [{ row: 1, likeness: 0.7, reasons: [] }] }));
    const matches = { ...input.matches, matched: matched.filter(({ row }) => row !== 1), unsure };
    expect(await importResults(workbook, { ...input, matches })).toMatchObject({ fault: null, added: 2, renewed: 0, left: 0, tab: 'Results' });
    expect(await lines(workbook)).toEqual(['saaaaaaaaa1 x post likes 1', 'x 18889597096146007 x post likes 7']);
    const { plan } = await bring(workbook, input.export, { matches });
    expect(plan.left).toEqual({ unsure: 1, replies: 1, repeated: 0, undated: 0, withoutFigures: 1 });
    await bring(workbook, input.export, { matches, chosen: new Map([[3, 1]]) });
    expect((await lines(workbook)).at(-1)).toBe('saaaaaaaaa2 x post likes 2');
  });

  it('writes nothing of a day that can’t be that of its figures: neither posts, days of the account nor totals', async () => {
    const workbook = new MemoryWorkbook(resultsBook(), 'en');
    const total = { ...accountDay(0, { likes: 5 }), day: null, period: [MONDAY, MONDAY + 40_000] as const };
    const doubtful = [post(1, { likes: 1 }), post(7, { likes: 7 }), accountDay(2, { likes: 3 }), total].map((each) => ({ ...each, isDoubtful: true as const }));
    const { plan } = await bring(workbook, exported([...doubtful, post(2, { likes: 2 })]));
    expect([plan.new.length, plan.left]).toEqual([1, { unsure: 0, replies: 0, repeated: 0, undated: 0, withoutFigures: 0 }]);
    expect(await lines(workbook)).toEqual(['saaaaaaaaa2 x post likes 2']);
  });

  it('finishes a tab that was left half made', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    book.addSheet('Results').write(0, 0, { values: [[UNFINISHED_RESULTS, 'Channel', 'Account']] }, 'addin');
    await bring(workbook, exported(FIRST));
    expect([book.sheets.map(({ name }) => name), (await lines(workbook)).length]).toEqual([['Plan', 'Results'], 2]);
  });

  it('goes into a tab beside one that the team calls so', async () => {
    const book = resultsBook();
    book.addSheet('Results').write(0, 0, { values: [['Date', 'Channel', 'Link', 'Text', 'Impressions', 'Reach'], [MONDAY, 'X', 'https://x.com/a/status/1', 'Ours', 5, 4]] }, 'person');
    const workbook = new MemoryWorkbook(book, 'en');
    const before = wholeBook(book);
    await bring(workbook, exported(FIRST));
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Results 2'))).toEqual(['tabs']);
    expect((await lines(workbook)).length).toBe(2);
  });
});

describe('an import that breaks off', () => {
  it('at whichever change is finished by the next one: each post once, and whole', async () => {
    const whole = new MemoryWorkbook(resultsBook(), 'en');
    await bring(whole, exported(FIRST));
    const expected = (await results(whole)).map(({ row: _row, ...said }) => said);
    const times = await breakOffEverywhere(resultsBook, async (workbook) => (await bring(workbook, exported(FIRST))).applied, async ({ book, told }) => {
      expect('fault' in told && told.fault).not.toBe(null);
      const again = new MemoryWorkbook(book, 'en');
      await bring(again, exported(FIRST));
      expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Results']);
      expect((await results(again)).map(({ row: _row, ...said }) => said)).toEqual(expected);
    });
    expect(times).toBeGreaterThan(5);
  });
});

describe('nothing is written', () => {
  it.each([
    ['the file leaves a question open', exported(FIRST, { questions: [{ kind: 'network', choices: [] }] }), 'export-questions'],
    ['no network is known', exported(FIRST, { network: null }), 'no-network'],
  ] as const)('while %s', async (_what, from, question) => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    const before = wholeBook(book);
    const { plan, applied } = await bring(workbook, from);
    expect([plan.open, applied.written, changedPlaces(before, wholeBook(book))]).toEqual([[question], 0, []]);
  });

  it('of another account, until a person says that it is theirs', async () => {
    const workbook = new MemoryWorkbook(resultsBook(), 'en');
    const input = await inputOf(workbook, exported(FIRST));
    const matches = { ...input.matches, otherAccount: { account: 'elsewhere', known: ['town'] } };
    expect((await bring(workbook, input.export, { matches })).plan.open).toEqual(['other-account']);
    expect(await lines(workbook)).toEqual([]);
    await bring(workbook, input.export, { matches, isOwnAccount: true });
    expect((await lines(workbook)).length).toBe(2);
  });
});

describe('a later import', () => {
  it('of the same file writes nothing, on the day or another', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    await bring(workbook, exported([...FIRST, accountDay(0, { impressions: 700 })]));
    const before = wholeBook(book);
    for (const today of [TODAY, TODAY + 9]) {
      const { plan, applied } = await bring(workbook, exported([...FIRST, accountDay(0, { impressions: 700 })]), { today });
      expect([plan.new, plan.changed, plan.same, applied.written]).toEqual([[], [], 3, 0]);
    }
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('renews the figures that have changed, and the day of the import, in rows that have moved, among columns of the team’s', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    await bring(workbook, exported(FIRST));
    const sheet = tabOf(book);
    sheet.insertColumns(3, 1, 'person');
    sheet.write(0, 3, { values: [['Our note'], ['good'], ['bad']] }, 'person');
    sheet.write(0, 25, { values: [['Reach (ours)'], [1], [2]] }, 'person');
    sheet.insertRows(0, 2, 'person');
    const before = wholeBook(book);
    const { plan } = await bring(workbook, exported([post(2, { impressions: 80, likes: 2, reach: 60 }), post(1, { impressions: 100, likes: 4, engagement_rate: 0.0432 })]), { today: TODAY + 1 });
    expect([plan.new.length, plan.same, plan.changed.map(({ figures }) => figures)]).toEqual([0, 1, [[{ measure: 'impressions', from: 50, to: 80 }, { measure: 'reach', from: null, to: 60 }]]]);
    expect(changedPlaces(before, wholeBook(book)).length).toBe(3);
    expect(await lines(workbook)).toEqual(['saaaaaaaaa1 x post impressions 100 likes 4 engagement_rate 0.0432', 'saaaaaaaaa2 x post impressions 80 reach 60 likes 2']);
    expect((await results(workbook)).map(({ importedOn }) => importedOn)).toEqual([TODAY, TODAY + 1]);
  });

  it('with figures that are all lower asks first, and keeps what stands there or takes what it is told to', async () => {
    const workbook = new MemoryWorkbook(resultsBook(), 'en');
    await bring(workbook, exported(FIRST));
    const older = exported([post(1, { impressions: 90, likes: 4 }), post(3, { impressions: 5 })]);
    expect((await bring(workbook, older)).plan.open).toEqual(['older']);
    expect(await lines(workbook)).toHaveLength(2);
    const { plan } = await bring(workbook, older, { older: 'keep' });
    expect([plan.kept.length, plan.changed, plan.new.length]).toEqual([1, [], 1]);
    expect((await lines(workbook))[0]).toContain('impressions 100');
    await bring(workbook, older, { older: 'take' });
    expect((await lines(workbook))[0]).toContain('impressions 90');
  });

  it('with more figures lower than higher asks as well: in a later file, few likes are withdrawn', async () => {
    const at = (later: number): readonly ReturnType<typeof post>[] => [1, 2, 3, 4].map((id) => post(id, { impressions: 100 + id * 10 + later, likes: id === 2 && later > 0 ? 3 : 4 }));
    const workbook = new MemoryWorkbook(resultsBook(), 'en');
    await bring(workbook, exported(at(0)));
    expect((await bring(workbook, exported(at(50)))).plan).toMatchObject({ open: [], changed: [{}, {}, {}, {}] });
    expect([(await bring(workbook, exported(at(0)))).plan.open, (await lines(workbook))[0]]).toEqual([['older'], 'saaaaaaaaa1 x post impressions 160 likes 4']);
  });

  it('moves the day of figures that were taken early and have not grown since, once the file is known to be later', async () => {
    const workbook = new MemoryWorkbook(resultsBook(), 'en');
    await bring(workbook, exported(FIRST), { today: MONDAY + 3 });
    await bring(workbook, exported([post(1, { impressions: 100, likes: 4, engagement_rate: 0.0432 }), post(2, { impressions: 51, likes: 2 })]), { today: MONDAY + 20 });
    expect((await results(workbook)).map(({ importedOn }) => importedOn)).toEqual([MONDAY + 20, MONDAY + 20]);
  });

  it('gives a row of the tab the identifier that its post has got meanwhile', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    const input = await inputOf(workbook, exported(FIRST));
    await importResults(workbook, { ...input, calendar: { ...input.calendar, id: input.calendar.id.map(() => '') } });
    expect((await lines(workbook)).map((line) => line.split(' post')[0])).toEqual(['x 18889597096146001 x', 'x 18889597096146002 x']);
    await bring(workbook, exported(FIRST));
    expect((await results(workbook)).map(({ key }) => key)).toEqual(['saaaaaaaaa1', 'saaaaaaaaa2']);
  });

  it('writes no measure whose column is gone or stands there twice, and says so', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    await bring(workbook, exported(FIRST));
    const sheet = tabOf(book);
    sheet.write(0, 30, { values: [['Impressions'], [1], [2]] }, 'person');
    const { plan, applied } = await bring(workbook, exported([post(1, { impressions: 300, likes: 4 })]));
    expect([plan.lacking, plan.changed, plan.same, applied.written]).toEqual([['impressions'], [], 1, 0]);
  });

  it('knows two posts of one row of the calendar, each on its network', async () => {
    const workbook = new MemoryWorkbook(resultsBook({ rows: [['saaaaaaaaa1', MONDAY, 'X, LinkedIn', 'Some words of the town', 'Published', null, null], ['saaaaaaaaa2', MONDAY + 1, 'X', 'Others', 'Published', null, null], ['saaaaaaaaa3', MONDAY + 2, 'X', 'More', 'Published', null, null]] }), 'en');
    const matches = { otherAccount: null, matched: [{ post: 0, row: 0, by: 'link' as const }], unsure: [], new: [], replies: [], repeated: [], scheduledAbsent: [] };
    await bring(workbook, exported([post(1, { likes: 1 })]), { matches });
    await bring(workbook, exported([post(1, { likes: 2 }, { id: '7', url: '' })], { network: 'linkedin' }), { matches });
    expect(await lines(workbook)).toEqual(['saaaaaaaaa1 x post likes 1', 'saaaaaaaaa1 linkedin post likes 2']);
  });
});

describe('afterwards', () => {
  it('an import is taken back whole: rows go, figures come back, the tab stays', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    await bring(workbook, exported(FIRST));
    const before = await lines(workbook);
    const recorded = recordWrites(workbook);
    await importResults(recorded.workbook, await inputOf(workbook, exported([post(1, { impressions: 150, likes: 5, engagement_rate: 0.05 }), post(3, { likes: 9 })])));
    expect((await lines(workbook)).length).toBe(3);
    await revertWrites(workbook, recorded.writes());
    expect(await lines(workbook)).toEqual(before);
    expect(tabOf(book).value(0, 0)).toBe('Key');
  });

  it('what is out and not marked so is proposed, each row with its own link', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    const from = exported([...FIRST, post(3, { likes: 1 })]);
    const { matches } = await inputOf(workbook, from);
    const tracked = await opened(workbook);
    const plan = await previewPublished(workbook, tracked, from, matches.matched, { today: TODAY, language: 'en' });
    expect(plan?.marks.map(({ row, changes }) => [row, changes.map(({ to }) => to)])).toEqual([
      [1, ['Published', 'https://x.com/town/status/18889597096146002']], [2, ['Published', 'https://x.com/town/status/18889597096146003']],
    ]);
    const before = wholeBook(book);
    if (plan !== null) await markPosts(workbook, plan);
    // The first row is out and marked so already.
    expect(changedPlaces(before, wholeBook(book)).toSorted()).toEqual(['Plan!2,4', 'Plan!2,5', 'Plan!3,4', 'Plan!3,5']);
    expect([1, 2, 3].map((row) => tabOf(book, 'Plan').value(row, 5))).toEqual([1, 2, 3].map((number) => `https://x.com/town/status/1888959709614600${number}`));
    expect(await previewPublished(workbook, await opened(workbook), from, matches.matched, { today: TODAY, language: 'en' })).toBe(null);
  });
});
