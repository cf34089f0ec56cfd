/** Rules switched and set in the workbook: one row each, gone with the usual value, and everybody keeps theirs. */
import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../core/findings/finding.ts';
import type { Workbook } from '../../../core/host.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { revertWrites } from '../../../core/jobs/revert-writes.ts';
import { setOption, setRule } from '../../../core/jobs/set-rules.ts';
import { RULES } from '../../../core/rules/rules.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import type { RuleLevel, Settings } from '../../../core/rules/settings.ts';
import { rulesIn } from '../../../core/words/rules-in.ts';
import { HOSTS, openExcel } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { HEADER, settingsBook, settingsIn, troublesIn } from '../settings-tab/settings-book.ts';
import { breakOffEverywhere } from './break-off.ts';
import { calendarBook, checkBook } from './checked-book.ts';
import { orders, together } from './in-turn.ts';

const NOTHING = { written: 0, skipped: [], unknown: [], fault: null };

async function rulesOf(workbook: Workbook): Promise<Settings> {
  return (await settingsIn(workbook))?.rules ?? DEFAULT_SETTINGS;
}

async function levelsOf(workbook: Workbook): Promise<readonly (readonly [FindingCode, RuleLevel])[]> {
  return [...(await rulesOf(workbook)).severities].toSorted();
}

describe.each(HOSTS)('setting rules in $name', ({ openHost }) => {
  it('switches a rule off for the next check, with a note for readers, and changes nothing else', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    const before = wholeBook(book);
    expect(await setRule(workbook, 'owner-shared', 'off', { language: 'fr' })).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Suivi'))).toEqual(['tabs']);
    expect((await checkBook(workbook)).findings).toEqual([]);
    const tab = book.sheetNamed('Suivi');
    expect([0, 1, 2, 3, 4, 5].map((column) => tab?.value(2, column))).toEqual(['rule', 'owner-shared', 'off', null, null, `Règle «\u00a0${rulesIn('fr')['owner-shared'].name}\u00a0»\u00a0: désactivée`]);
    const whole = wholeBook(book);
    expect(await setRule(workbook, 'owner-shared', 'off', { language: 'en' })).toEqual(NOTHING);
    expect(changedPlaces(whole, wholeBook(book))).toEqual([]);
    await setRule(workbook, 'owner-shared', 'error', { language: 'en' });
    const { findings } = await checkBook(workbook);
    expect(findings.map(({ finding }) => finding.severity)).toEqual(['error', 'error', 'error']);
  });

  it('takes the row away with the usual level or value, be it damaged, and leaves every other row', async () => {
    const others = [['rule', 'later-rule', 'off', null, null, null], [null, null, null, null, null, 'Demander à Ana'], ['option', 'mixTolerance', '20%', null, null, 'à nous'], ['rule', 'date-missing', 'off', 3, null, ' Ana ']];
    const { book, suivi } = settingsBook(HEADER, ...others, ['rule', 'owner-shared', 'never'], ['rule', 'owner-shared', 'off'], ['option', 'textDueDays', 'x'], ['option', 'textDueDays', 4]);
    const workbook = await openHost(book);
    await setRule(workbook, 'owner-shared', null);
    await setOption(workbook, 'textDueDays', DEFAULT_SETTINGS.textDueDays);
    expect([await levelsOf(workbook), await rulesOf(workbook)]).toMatchObject([[['date-missing', 'off']], { textDueDays: DEFAULT_SETTINGS.textDueDays, mixTolerance: 0.2 }]);
    expect(others.map((_, index) => [0, 1, 2, 3, 4, 5].map((column) => suivi.value(index + 2, column)))).toEqual(others);
    expect(suivi.usedArea(true)?.bottom).toBe(5);
    for (const again of [setRule(workbook, 'owner-shared', RULES['owner-shared'].severity), setOption(workbook, 'textDueDays', null)]) expect(await again).toEqual(NOTHING);
    expect(await setRule(await openHost(calendarBook()), 'owner-shared', null)).toEqual(NOTHING);
  });

  it('keeps options as people write them, and reads them back', async () => {
    const book = calendarBook();
    const workbook = await openHost(book);
    await setOption(workbook, 'monthPlannedShare', 0.65, { language: 'en' });
    await setOption(workbook, 'duplicateWindowDays', 72);
    await setOption(workbook, 'region', 'fr-FR');
    expect(await rulesOf(workbook)).toEqual({ ...DEFAULT_SETTINGS, monthPlannedShare: 0.65, duplicateWindowDays: 72, region: 'fr-FR' });
    const tab = book.sheetNamed('Suivi');
    expect([2, 3, 4].map((row) => tab?.value(row, 2))).toEqual(['65%', '72', 'fr-FR']);
    expect(await setOption(workbook, 'monthPlannedShare', 0.65)).toEqual(NOTHING);
  });

  it('is undone: the level that was there before, or none', async () => {
    const { book } = settingsBook(HEADER, ['rule', 'date-missing', 'suggestion', null, null, 'selon Ana']);
    const workbook = await openHost(book);
    const before = wholeBook(book);
    const recorded = recordWrites(workbook);
    await setRule(recorded.workbook, 'date-missing', 'off');
    await setRule(recorded.workbook, 'owner-shared', 'off');
    await setRule(recorded.workbook, 'date-missing', 'warning');
    await revertWrites(workbook, recorded.writes());
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });
});

describe('two people at once', () => {
  it('who set different rules both keep theirs, in one tab, in every order of their steps', async () => {
    for (const hasTab of [false, true]) {
      for (const order of orders(8)) {
        const book = hasTab ? settingsBook(HEADER, ['rule', 'text-duplicate', 'error']).book : calendarBook();
        const applied = await together(book, order, [(one) => setRule(one, 'date-missing', 'off'), (other) => setRule(other, 'owner-shared', 'suggestion')]);
        expect(applied.map(({ skipped, unknown, fault }) => [skipped, unknown, fault])).toEqual([[[], [], null], [[], [], null]]);
        expect(book.sheets.map(({ name }) => name)).toEqual(['Planning', 'Suivi']);
        expect(await levelsOf(new MemoryWorkbook(book))).toEqual([['date-missing', 'off'], ['owner-shared', 'suggestion'], ...(hasTab ? [['text-duplicate', 'error']] : [])]);
      }
    }
  });

  it('who set the same rule leave one of their levels, and no harm', async () => {
    for (const order of orders(8)) {
      const { book, workbook } = settingsBook(HEADER, ['rule', 'text-duplicate', 'error']);
      await together(book, order, [(one) => setRule(one, 'date-missing', 'off'), (other) => setRule(other, 'date-missing', 'suggestion')]);
      const levels = await levelsOf(workbook);
      expect([[['date-missing', 'off'], ['text-duplicate', 'error']], [['date-missing', 'suggestion'], ['text-duplicate', 'error']]]).toContainEqual(levels);
      expect(troublesIn(await settingsIn(workbook))).toEqual([]);
    }
  });

  it('of whom one sets a rule and the other takes another back, are both heard', async () => {
    for (const order of orders(8)) {
      const { book, workbook } = settingsBook(HEADER, ['rule', 'text-duplicate', 'error'], ['rule', 'date-several', 'off']);
      await together(book, order, [(one) => setRule(one, 'text-duplicate', null), (other) => setRule(other, 'date-missing', 'off')]);
      expect(await levelsOf(workbook)).toEqual([['date-missing', 'off'], ['date-several', 'off']]);
    }
  });
});

describe('setting a rule when something is in the way', () => {
  it('writes nothing into a protected tab, and says so', async () => {
    const { book, suivi, workbook } = settingsBook(HEADER);
    suivi.setProtected(true, 'colleague');
    const before = wholeBook(book);
    const { written, skipped } = await setRule(workbook, 'date-missing', 'off');
    expect([written, new Set(skipped.map(({ reason }) => reason))]).toEqual([0, new Set(['protected'])]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('repairs in place what a host left half made, at whichever step it broke off', async () => {
    const times = await breakOffEverywhere(calendarBook, (workbook) => setOption(workbook, 'textDueDays', 9), async ({ at, book, workbook, told }) => {
      expect([at, told]).not.toMatchObject([at, { fault: null }]);
      await setRule(workbook, 'date-missing', 'off');
      expect([at, ...book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)]).toEqual([at, 'Planning visible', 'Suivi hidden']);
      expect([at, await levelsOf(workbook)]).toEqual([at, [['date-missing', 'off']]]);
    });
    expect(times).toBeGreaterThan(10);
  });

  it('takes at most four round trips in Excel', async () => {
    const { office, workbook } = openExcel(settingsBook(HEADER, ...Array.from({ length: 90 }, (_, index) => ['column', `Colonne ${index}`, 'none'])).book);
    const seen = await workbook.outline();
    office.host.resetCounts();
    await setRule(workbook, 'date-missing', 'off', { seen });
    expect(office.host.syncCount).toBeLessThanOrEqual(4);
  });
});
