/** Findings ignored in the workbook: kept for everybody, told to readers, and back when what was judged changes. */
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../core/host.ts';
import { cleanUpIgnored, ignoreFindings, stopIgnoring } from '../../../core/jobs/ignore-findings.ts';
import type { IgnoreSaid } from '../../../core/jobs/ignore-findings.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { rememberMapping } from '../../../core/jobs/remember-mapping.ts';
import { revertWrites } from '../../../core/jobs/revert-writes.ts';
import { FIELDS } from '../../../core/settings-tab/tab-layout.ts';
import { rulesIn } from '../../../core/words/rules-in.ts';
import { HOSTS, openExcel } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { troublesIn } from '../settings-tab/settings-book.ts';
import { breakOffEverywhere } from './break-off.ts';
import { calendarBook, checkBook, TODAY } from './checked-book.ts';
import { orders, together } from './in-turn.ts';

const ACCEPTED: IgnoreSaid = { ignoredAs: 'accepted', reason: 'Elles se relaient', until: null, today: TODAY, who: 'k3f' };
const OPEN = ['Ouverture: open', 'Embauche: open', 'Concours: open'];
const FIRST_ACCEPTED = ['Ouverture: accepted', 'Embauche: open', 'Concours: open'];
const NOTHING = { written: 0, skipped: [], unknown: [], fault: null };

describe.each(HOSTS)('ignoring findings in $name', ({ openHost }) => {
  it('keeps one row a finding that a colleague can read, makes the tab where there is none, and changes nothing else', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    const { findings, standings } = await checkBook(workbook);
    expect(standings).toEqual(OPEN);
    const before = wholeBook(book);
    expect(await ignoreFindings(workbook, findings.slice(0, 1), ACCEPTED, { language: 'fr' })).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Suivi'))).toEqual(['tabs']);
    const tab = book.sheetNamed('Suivi');
    expect([0, 1, 2, 3, 4, 5].map((column) => tab?.value(2, column))).toEqual([
      'ignored', `${rulesIn('fr')['owner-shared'].name} · Ouverture · ${findings[0]?.key ?? ''}`, 'accepted', '2026-11-21 · k3f', 'Planning', 'Elles se relaient',
    ]);
    const after = await checkBook(workbook);
    expect(after.standings).toEqual(FIRST_ACCEPTED);
    expect(after.settings).toMatchObject({ ignored: [{ key: findings[0]?.key, ignoredAs: 'accepted', reason: 'Elles se relaient', since: TODAY, until: null, who: 'k3f' }], troubles: [] });
    const whole = wholeBook(book);
    expect(await ignoreFindings(workbook, findings.slice(0, 1), { ...ACCEPTED, today: TODAY + 1 }, { language: 'en' })).toEqual(NOTHING);
    expect(changedPlaces(whole, wholeBook(book))).toEqual([]);
  });

  it('holds when the sheet is sorted, rows are inserted and the tab is renamed, and ends when the judged cell changes', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    await ignoreFindings(workbook, (await checkBook(workbook)).findings.slice(0, 1), ACCEPTED);
    const planning = book.sheetNamed('Planning');
    planning?.insertRows(1, 2, 'colleague');
    planning?.sort({ top: 3, left: 0, bottom: 6, right: 5 }, [{ column: 2 }], 'colleague');
    book.renameSheet(planning?.id ?? '', 'Calendrier 2026', 'colleague');
    expect((await checkBook(workbook)).standings.toSorted()).toEqual([...FIRST_ACCEPTED].toSorted());
    const row = [3, 4, 5, 6].find((at) => planning?.value(at, 2) === 'Ouverture') ?? 0;
    planning?.write(row, 4, { values: [['Ana et Chloé']] }, 'colleague');
    const changed = await checkBook(workbook);
    expect(changed.standings.toSorted()).toEqual([...OPEN].toSorted());
    expect(changed.triage.stale.map(({ reason }) => reason)).toEqual(['gone']);
    const { skipped } = await cleanUpIgnored(workbook, changed.triage.stale.map(({ ignored }) => ignored));
    expect([skipped, (await checkBook(workbook)).settings.ignored]).toEqual([[], []]);
    expect(await cleanUpIgnored(workbook, changed.triage.stale.map(({ ignored }) => ignored))).toEqual(NOTHING);
  });

  it('puts off for a week what has no reason, whatever was said', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    await ignoreFindings(workbook, (await checkBook(workbook)).findings, { ...ACCEPTED, reason: '  ' });
    expect((await checkBook(workbook, TODAY + 6)).standings).toEqual(['Ouverture: snoozed', 'Embauche: snoozed', 'Concours: snoozed']);
    const later = await checkBook(workbook, TODAY + 7);
    expect([later.standings, later.triage.stale.map(({ reason }) => reason)]).toEqual([OPEN, ['expired', 'expired', 'expired']]);
  });

  it('puts off to the day that is named, and ignores to that day where there is a reason', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    const { findings } = await checkBook(workbook);
    await ignoreFindings(workbook, findings.slice(0, 1), { ...ACCEPTED, reason: '', until: TODAY + 20 });
    await ignoreFindings(workbook, findings.slice(1, 2), { ...ACCEPTED, until: TODAY + 20 });
    expect(book.sheetNamed('Suivi')?.value(3, FIELDS.indexOf('detail'))).toBe('2026-11-21 → 2026-12-11 · k3f');
    expect((await checkBook(workbook, TODAY + 20)).standings).toEqual(['Ouverture: snoozed', 'Embauche: accepted', 'Concours: open']);
    expect((await checkBook(workbook, TODAY + 21)).standings).toEqual(OPEN);
  });

  it('holds when the post is moved, is said anew in its row, and is taken back', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    await ignoreFindings(workbook, (await checkBook(workbook)).findings.slice(0, 1), { ...ACCEPTED, until: TODAY + 1 });
    book.sheetNamed('Planning')?.write(1, 0, { values: [[TODAY + 30]] }, 'colleague');
    const moved = await checkBook(workbook);
    expect([moved.standings, moved.triage.stale]).toEqual([FIRST_ACCEPTED, []]);
    await ignoreFindings(workbook, moved.findings.slice(0, 1), { ...ACCEPTED, reason: 'Toujours vrai' });
    const renewed = await checkBook(workbook, TODAY + 2);
    expect([renewed.standings, renewed.settings.ignored.map(({ reason }) => reason)]).toEqual([FIRST_ACCEPTED, ['Toujours vrai']]);
    book.sheetNamed('Planning')?.write(1, 0, { values: [[TODAY + 31]] }, 'colleague');
    await stopIgnoring(workbook, (await checkBook(workbook)).findings.slice(0, 1).map(({ key }) => key));
    const back = await checkBook(workbook);
    expect([back.standings, back.settings.ignored]).toEqual([OPEN, []]);
  });

  it('is taken back by key, and what is said anew takes the row of what was said', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    const { findings } = await checkBook(workbook);
    const keys = findings.map(({ key }) => key);
    await ignoreFindings(workbook, findings, ACCEPTED);
    await ignoreFindings(workbook, findings.slice(2), { ...ACCEPTED, ignoredAs: 'not-an-error', reason: 'Deux personnes voulues', until: TODAY + 30 });
    expect((await checkBook(workbook)).standings).toEqual(['Ouverture: accepted', 'Embauche: accepted', 'Concours: not-an-error']);
    expect((await checkBook(workbook, TODAY + 31)).standings[2]).toBe('Concours: open');
    await stopIgnoring(workbook, keys.slice(0, 2));
    expect((await checkBook(workbook)).standings).toEqual(['Ouverture: open', 'Embauche: open', 'Concours: not-an-error']);
    expect(await stopIgnoring(workbook, keys.slice(0, 2))).toEqual(NOTHING);
    expect(await stopIgnoring(await openHost(calendarBook()), keys)).toEqual(NOTHING);
  });

  it('leaves the reason to whoever edits it, and reads it as it stands', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    await ignoreFindings(workbook, (await checkBook(workbook)).findings.slice(0, 1), ACCEPTED);
    const tab = book.sheetNamed('Suivi');
    tab?.write(2, 5, { values: [['=SOMME(1) : entente\navec la direction']] }, 'colleague');
    tab?.write(2, 1, { values: [[`Vu avec Chloé ${String(tab.value(2, 1)).split(' ').pop() ?? ''}`]] }, 'colleague');
    const { settings, standings } = await checkBook(workbook);
    expect([settings.ignored.map(({ reason, label }) => [reason, label]), standings]).toEqual([[['=SOMME(1) : entente\navec la direction', 'Vu avec Chloé']], FIRST_ACCEPTED]);
  });

  it('keeps hostile reasons as text', async () => {
    for (const reason of ['=1+1', '+33', '12/10/2026', '#N/A', 'VRAI', "'x", '@SUM(A1)']) {
      const book = calendarBook();
      const workbook = await openHost(book);
      await ignoreFindings(workbook, (await checkBook(workbook)).findings.slice(0, 1), { ...ACCEPTED, reason });
      const { settings } = await checkBook(workbook);
      expect(settings.ignored.map((one) => one.reason)).toEqual([reason]);
      expect(book.sheetNamed('Suivi')?.formula(2, 5)).toBeUndefined();
    }
  });

  it('is undone as it was, tab and all but the empty tab', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    const { findings } = await checkBook(workbook);
    const first = recordWrites(workbook);
    await ignoreFindings(first.workbook, findings.slice(0, 1), ACCEPTED);
    const between = wholeBook(book);
    const second = recordWrites(workbook);
    await ignoreFindings(second.workbook, findings, { ...ACCEPTED, ignoredAs: 'not-an-error' });
    expect(await revertWrites(workbook, second.writes())).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(changedPlaces(between, wholeBook(book))).toEqual([]);
    await revertWrites(workbook, second.writes());
    expect(changedPlaces(between, wholeBook(book))).toEqual([]);
    expect(await revertWrites(workbook, first.writes())).toMatchObject({ skipped: [], unknown: [], fault: null });
    const { standings, settings } = await checkBook(workbook);
    expect([standings, settings.ignored, settings.sheet !== null, settings.troubles]).toEqual([OPEN, [], true, []]);
    // What was taken back can be done again.
    await ignoreFindings(workbook, findings.slice(0, 1), ACCEPTED);
    expect((await checkBook(workbook)).standings).toEqual(FIRST_ACCEPTED);
  });

  it('is not undone where somebody has written over it since', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    const recorded = recordWrites(workbook);
    await ignoreFindings(recorded.workbook, (await checkBook(workbook)).findings.slice(0, 2), ACCEPTED);
    book.sheetNamed('Suivi')?.write(2, 5, { values: [['à moi']] }, 'colleague');
    const { skipped } = await revertWrites(workbook, recorded.writes());
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['changed']));
    expect((await checkBook(workbook)).settings.ignored.map(({ reason }) => reason)).toEqual(['à moi']);
  });
});

describe('two people who ignore findings at once', () => {
  it('both keep theirs, and of one finding the later says why', async () => {
    const { findings } = await checkBook(new MemoryWorkbook(calendarBook()));
    for (const order of orders(8)) {
      const book = calendarBook();
      const acts = [findings.slice(0, 2), findings.slice(1)].map((some, who) => (workbook: Workbook) => ignoreFindings(workbook, some, { ...ACCEPTED, reason: `raison ${who}` }));
      const applied = await together(book, order, acts);
      expect(applied.map(({ skipped, unknown, fault }) => [skipped, unknown, fault])).toEqual([[[], [], null], [[], [], null]]);
      const { standings, settings } = await checkBook(new MemoryWorkbook(book));
      expect([standings, troublesIn(settings), book.sheets.length]).toEqual([['Ouverture: accepted', 'Embauche: accepted', 'Concours: accepted'], [], 2]);
      expect(settings.ignored.map(({ reason }) => reason).toSorted()).toEqual(['raison 0', expect.stringMatching(/^raison [01]$/), 'raison 1']);
    }
  });

  it('of whom one cleans up what the other has just renewed, leave it', async () => {
    const workbook = new MemoryWorkbook(calendarBook());
    const { findings } = await checkBook(workbook);
    await ignoreFindings(workbook, findings.slice(0, 1), { ...ACCEPTED, until: TODAY + 1 });
    const { triage } = await checkBook(workbook, TODAY + 2);
    await ignoreFindings(workbook, findings.slice(0, 1), { ...ACCEPTED, until: TODAY + 30 });
    expect(await cleanUpIgnored(workbook, triage.stale.map(({ ignored }) => ignored))).toEqual(NOTHING);
    expect((await checkBook(workbook, TODAY + 2)).standings).toEqual(FIRST_ACCEPTED);
  });
});

describe('ignoring many findings', () => {
  it('takes at most four round trips in Excel from what was last seen, whether or not the tab is there and long', async () => {
    for (const isLong of [false, true]) {
      const book = calendarBook();
      const { office, workbook } = openExcel(book);
      const columns = Array.from({ length: 90 }, (_, index) => ({ heading: `Colonne ${index}`, occurrence: 1, role: null, channel: null }));
      if (isLong) await rememberMapping(workbook, { tab: 'Planning', columns });
      const { findings } = await checkBook(workbook);
      const seen = await workbook.outline();
      office.host.resetCounts();
      expect(await ignoreFindings(workbook, findings, ACCEPTED, { seen })).toMatchObject({ skipped: [], unknown: [], fault: null });
      expect(office.host.syncCount).toBeLessThanOrEqual(4);
    }
  });

  it('breaks off at no step without saying so, and the next try repairs the tab in place', async () => {
    const { findings } = await checkBook(openExcel(calendarBook()).workbook);
    const times = await breakOffEverywhere(calendarBook, (workbook) => ignoreFindings(workbook, findings, ACCEPTED, { language: 'fr' }), async ({ at, book, workbook, told }) => {
      expect([at, told]).not.toMatchObject([at, { fault: null }]);
      await ignoreFindings(workbook, findings.slice(0, 1), { ...ACCEPTED, reason: 'Autre' }, { language: 'en' });
      const { settings, standings } = await checkBook(workbook);
      expect([at, ...book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)]).toEqual([at, 'Planning visible', 'Suivi hidden']);
      expect([at, standings[0], troublesIn(settings)]).toEqual([at, 'Ouverture: accepted', []]);
    });
    expect(times).toBeGreaterThan(10);
  });
});
