/** After tabs of a team were made: where the person is left in each host, and what is told of it. */
import { describe, expect, it } from 'vitest';
import { HostError } from '../../../core/host.ts';
import type { Workbook } from '../../../core/host.ts';
import { findCalendar } from '../../../core/jobs/open-calendar.ts';
import { setUpTabs } from '../../../core/pane/set-up-tabs.ts';
import type { Outcome } from '../../../core/pane/finding-actions.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';

function bookWith(...tabs: readonly string[]): Book {
  const book = new Book();
  book.addSheet('Feuil1').write(0, 0, { values: [['a', 'b'], ['c', 'd'], ['e', 'f']] }, 'person');
  const headings = new Map([['Équipe', ['Nom', 'Rôles', 'Jours']], ['Besoins', ['Rôle', 'Jours', 'Minimum']], ['Absences', ['Nom', 'Du', 'Au', 'Motif']], ['Garde', ['Du', 'Au', 'De', 'À', 'Rôle', 'Personne']]]);
  for (const tab of tabs) book.addSheet(tab).write(0, 0, { values: [headings.get(tab) ?? []] }, 'person');
  return book;
}

async function made(workbook: Workbook): Promise<Outcome> {
  const asked = setUpTabs({ found: await findCalendar(workbook) }, 'fr');
  if (asked.kind !== 'part') throw new Error(asked.kind);
  return asked.act(workbook, { language: 'fr' }, 0, () => Promise.reject(new Error('nothing of the calendar is needed')));
}

async function place(workbook: Workbook): Promise<readonly unknown[]> {
  const cell = await workbook.activeCell();
  const { sheets } = await workbook.outline();
  return [sheets.find(({ id }) => id === cell?.sheet)?.name, cell?.row, cell?.column];
}

describe.each(HOSTS)('in $name', ({ openHost }) => {
  it('a new team begins on the tab of its people', async () => {
    const workbook = await openHost(bookWith());
    expect((await made(workbook)).done).toEqual({ kind: 'team-tabs-added', tabs: ['Équipe', 'Besoins', 'Absences', 'Garde', 'Tâches'], first: 'Équipe' });
    expect(await place(workbook)).toEqual(['Équipe', 1, 0]);
  });

  it('who lacks a single tab is back where they were, and no second one is made', async () => {
    const workbook = await openHost(bookWith('Équipe', 'Besoins', 'Absences', 'Garde'));
    const { sheets: [first] } = await workbook.outline();
    await workbook.reveal({ sheet: first?.id ?? '', row: 2, column: 1 });
    expect((await made(workbook)).done).toEqual({ kind: 'team-tabs-added', tabs: ['Tâches'], first: null });
    expect(await place(workbook)).toEqual(['Feuil1', 2, 1]);
    expect((await made(workbook)).done).toEqual({ kind: 'team-tabs-added', tabs: [], first: null });
  });
});

it('a host that can’t show a cell has made the tabs all the same', async () => {
  const workbook = new MemoryWorkbook(bookWith());
  workbook.reveal = () => Promise.reject(new HostError('busy'));
  workbook.activeCell = () => Promise.reject(new HostError('busy'));
  const { applied, done } = await made(workbook);
  expect([applied.fault, done?.kind === 'team-tabs-added' && done.tabs.length]).toEqual([null, 5]);
});
