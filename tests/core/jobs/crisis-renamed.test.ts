/** Posts on hold whose name or channel somebody has changed meanwhile. */
import { expect, it } from 'vitest';
import { back, crisisOf, hold, previewBack, previewHold, readHeld } from '../../../core/jobs/crisis.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import type { Workbook } from '../../../core/host.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { openExcel } from '../../conformance/hosts.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { TODAY, bookOf } from '../tracking/tracked-book.ts';

const [CHANNEL, TITLE, STATUS] = [1, 2, 4];
const TITLES = ['Visite guidée du dimanche au jardin', 'Atelier de poterie pour les enfants', 'Concert de Noël à la chapelle'];

/** What becomes of the posts once somebody has changed them: the standing of each, and the states after the way back. */
async function changed(change: (sheet: BookSheet) => void, more: readonly (readonly Cell[])[] = []): Promise<readonly [standings: readonly string[], states: readonly Cell[]]> {
  const { book, sheet } = bookOf(['Date', 'Réseau', 'Titre', 'Responsable', 'Statut'], [...TITLES.map((title) => [TODAY + 1, 'Facebook', title, 'Ana', 'Programmé']), ...more]);
  const { workbook } = openExcel(book);
  const context = { today: TODAY, language: 'fr' } as const;
  const first = await openedIn(workbook);
  await hold(workbook, await previewHold(workbook, first, crisisOf(first, [], TODAY).posts, context));
  change(sheet);
  const opened = await openedIn(workbook);
  const { held } = crisisOf(opened, await readHeld(workbook, opened.found.seen), TODAY);
  await back(workbook, await previewBack(workbook, opened, held, context));
  return [held.map(({ standing }) => standing), TITLES.map((_, at) => sheet.value(at + 1, STATUS))];
}

async function openedIn(workbook: Workbook): Promise<Exclude<Awaited<ReturnType<typeof openCalendar>>, { kind: 'declined' }>> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  return opened;
}

it('are found again by what they are still called, and come back', async () => {
  const [standings, states] = await changed((sheet) => {
    sheet.write(1, TITLE, { values: [['Visite guidée du dimanche, au jardin botanique']] }, 'colleague');
    sheet.write(2, CHANNEL, { values: [['Instagram']] }, 'colleague');
  });
  expect([standings, states]).toEqual([['held', 'held', 'held'], ['Programmé', 'Programmé', 'Programmé']]);
});

it('stay on hold where two rows may be the post, where another was on hold before, and where little is left of the name', async () => {
  const gone = ['held', 'held', 'gone'];
  const rename = (title: string) => (sheet: BookSheet): void => sheet.write(1, TITLE, { values: [[title]] }, 'colleague');
  expect(await changed(rename('Fermeture du jardin'))).toEqual([gone, ['En pause', 'Programmé', 'Programmé']]);
  const before = [[TODAY + 1, 'Facebook', 'Visite guidée du samedi au jardin', 'Ana', 'En pause']];
  expect(await changed(rename('Visite guidée du lundi au jardin'), before)).toEqual([['held', 'held', 'twice'], ['En pause', 'Programmé', 'Programmé']]);
});

it('that were taken away are no other row that is on hold', async () => {
  const before = [[TODAY + 1, 'Facebook', 'Marché aux fleurs', 'Ana', 'En pause']];
  const [standings] = await changed((sheet) => sheet.write(1, 0, { values: [[null, null, null, null, null]] }, 'colleague'), before);
  expect(standings).toEqual(['held', 'held', 'gone']);
});

it('that were taken away are not another of their series, on hold on another day', async () => {
  const before = [[TODAY + 8, 'Facebook', 'Visite guidée du samedi au jardin', 'Ana', 'En pause']];
  const [standings] = await changed((sheet) => sheet.write(1, 0, { values: [[null, null, null, null, null]] }, 'colleague'), before);
  expect(standings).toEqual(['held', 'held', 'gone']);
});

it('are not taken for one row that either of two may be', async () => {
  const [standings, states] = await changed((sheet) => {
    sheet.write(1, 0, { values: [[null, null, null, null, null]] }, 'colleague');
    sheet.write(4, TITLE, { values: [['Visite guidée du jardin']] }, 'colleague');
  }, [[TODAY + 1, 'Facebook', 'Visite guidée du jardin le dimanche', 'Ana', 'Programmé']]);
  expect([standings, states[0]]).toEqual([['held', 'held', 'gone', 'gone'], null]);
});
