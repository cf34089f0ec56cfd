/** Taking back marks: how many posts are as they were, and which were left to whoever changed them. */
import { expect, test } from 'vitest';
import { markPosts } from '../../../core/jobs/mark-posts.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { takeBack } from '../../../core/pane/take-back.ts';
import type { Done } from '../../../core/words/behaviour-words.ts';
import { day } from '../rules/calendar-of.ts';
import { bookOf, opened, planOn, request } from '../tracking/tracked-book.ts';

const MARKED: Done = { kind: 'marked', state: 'scheduled', marked: 3, unknown: 0, left: [] };

test('a post of which somebody has changed one cell since is told by its name, and counted once', async () => {
  const { workbook, sheet } = bookOf(
    ['Date', 'Réseau', 'Titre', 'Texte', 'Statut', 'Suivi'],
    ['Un', 'Deux', 'Trois'].map((title, index) => [day('2026-12-01') + index, 'Facebook', title, `Un texte assez long, le ${index}`, 'Approuvé', null]),
  );
  const recorded = recordWrites(workbook);
  await markPosts(recorded.workbook, await planOn(workbook, request('scheduled', [0, 1, 2], { tool: 'Buffer' })));
  sheet.write(2, 4, { values: [['Publié']] }, 'colleague');
  const { calendar, found: { outline } } = await opened(workbook);
  const { done } = await takeBack(workbook, { writes: recorded.writes(), done: MARKED, source: { calendar, outline } });
  expect(done).toMatchObject({ kind: 'reverted', marks: { restored: 2, unknown: 0, left: [{ label: 'Deux', reason: 'changed', cell: { row: 2 } }] } });
  expect([1, 2, 3].map((row) => sheet.value(row, 4))).toEqual(['Approuvé', 'Publié', 'Approuvé']);
});
