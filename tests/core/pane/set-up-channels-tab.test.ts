/** After a tab of channels was made: where the person is left in each host, and what is told of it. */
import { describe, expect, it } from 'vitest';
import { findCalendar } from '../../../core/jobs/open-calendar.ts';
import { setUpChannelsTab } from '../../../core/pane/set-up-channels-tab.ts';
import type { Outcome } from '../../../core/pane/finding-actions.ts';
import type { Workbook } from '../../../core/host.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { Book } from '../../hosts/book/book.ts';

function bookOf(...tabs: readonly (readonly [name: string, headings: readonly string[]])[]): Book {
  const book = new Book();
  for (const [name, headings] of tabs) book.addSheet(name).write(0, 0, { values: [headings] }, 'person');
  return book;
}

async function made(workbook: Workbook): Promise<Outcome> {
  const asked = setUpChannelsTab({ found: await findCalendar(workbook) }, ['instagram', 'linkedin'], 'fr');
  if (asked.kind !== 'part') throw new Error(asked.kind);
  return asked.act(workbook, { language: 'fr' }, 0, () => Promise.reject(new Error('nothing of the calendar is needed')));
}

describe.each(HOSTS)('in $name', ({ openHost }) => {
  it('the person stands where the first channel’s least number of posts goes', async () => {
    const workbook = await openHost(bookOf(['Publications', ['Date', 'Canal', 'Texte', 'Statut']]));
    expect((await made(workbook)).done).toEqual({ kind: 'team-tabs-added', tabs: ['Canaux'], first: null });
    const { sheets } = await workbook.outline();
    const tab = sheets.find(({ name }) => name === 'Canaux');
    const cell = await workbook.activeCell();
    expect([cell?.sheet, cell?.row]).toEqual([tab?.id, 1]);
    expect(String(tab?.head[0]?.[cell?.column ?? -1])).toMatch(/minimum/i);
  });

  it('no second tab is made, and nobody is led away', async () => {
    const workbook = await openHost(bookOf(['Publications', ['Date', 'Canal', 'Texte', 'Statut']], ['Canaux', ['Réseau', 'Compte', 'Responsable', 'Minimum par semaine']]));
    const before = await workbook.activeCell();
    const { applied, done } = await made(workbook);
    expect([applied.written, done]).toEqual([0, { kind: 'team-tabs-added', tabs: [], first: null }]);
    expect(await workbook.activeCell()).toEqual(before);
  });
});
