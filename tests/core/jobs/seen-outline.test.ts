/** Writing from what the last reading saw: fewer round trips, and no harm where the workbook has changed since. */
import { describe, expect, it } from 'vitest';
import { rememberMapping } from '../../../core/jobs/remember-mapping.ts';
import { setUpCalendar } from '../../../core/jobs/set-up-calendar.ts';
import type { RememberedMapping } from '../../../core/recognise/remembered.ts';
import { openExcel } from '../../conformance/hosts.ts';
import { Book } from '../../hosts/book/book.ts';
import { columnsIn, HEADER, settingsBook, settingsIn } from '../settings-tab/settings-book.ts';

function saying(heading: string): RememberedMapping {
  return { tab: 'Planning', columns: [{ heading, occurrence: 1, role: 'date', channel: null }] };
}

describe('writing from what the last reading saw', () => {
  it('takes at most four syncs in Excel, for a new tab, a row more, and a calendar', async () => {
    const { book, suivi } = settingsBook();
    book.deleteSheet(suivi.id);
    const { office, workbook } = openExcel(book);
    const syncsOf = async (act: () => Promise<unknown>): Promise<number> => {
      const before = office.host.syncCount;
      await act();
      return office.host.syncCount - before;
    };
    const bare = await workbook.outline();
    expect(await syncsOf(() => rememberMapping(workbook, saying('Date'), 'fr', bare))).toBeLessThanOrEqual(4);
    const withTab = await workbook.outline();
    expect(await syncsOf(() => rememberMapping(workbook, saying('Jour'), 'fr', withTab))).toBeLessThanOrEqual(4);
    expect(columnsIn(await settingsIn(workbook))).toContain('Jour: date');
    const empty = openExcel(new Book());
    const nothing = await empty.workbook.outline();
    const before = empty.office.host.syncCount;
    await setUpCalendar(empty.workbook, 'fr', nothing);
    expect(empty.office.host.syncCount - before).toBeLessThanOrEqual(4);
  });

  it('keeps what others have added since', async () => {
    const { book, suivi } = settingsBook(HEADER, ['calendar', 'tab', 'Planning']);
    const { workbook } = openExcel(book);
    const seen = await workbook.outline();
    const place = suivi.usedArea(true)?.bottom ?? 0;
    suivi.write(place + 1, 0, { values: [['column', 'Réseau', 'channel', null, null, 'note']] }, 'colleague');
    expect(await rememberMapping(workbook, saying('Date'), 'fr', seen)).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect([...columnsIn(await settingsIn(workbook))].sort()).toEqual(['Date: date', 'Réseau: channel']);
  });

  it('finds the tab that somebody made since, and makes no second one', async () => {
    const { book, suivi } = settingsBook();
    book.deleteSheet(suivi.id);
    const { workbook } = openExcel(book);
    const seen = await workbook.outline();
    await rememberMapping(workbook, saying('Réseau'), 'fr');
    const tabs = book.sheets.length;
    expect(await rememberMapping(workbook, saying('Date'), 'fr', seen)).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(book.sheets.length).toBe(tabs);
    expect(columnsIn(await settingsIn(workbook))).toContain('Date: date');
  });

  it('makes no second calendar where somebody made one since', async () => {
    const { workbook } = openExcel(new Book());
    const seen = await workbook.outline();
    await setUpCalendar(workbook, 'fr');
    expect(await setUpCalendar(workbook, 'fr', seen)).toEqual({ written: 0, skipped: [], unknown: [], fault: null });
    expect((await workbook.outline()).sheets.filter(({ name }) => name.startsWith('Calendrier'))).toHaveLength(1);
  });
});
