/** The posts that wait to be confirmed: the list and the sentence above it are about the same ones. */
import { expect, test } from 'vitest';
import { brief } from '../../../core/briefing/briefing.ts';
import { loadFindings } from '../../../core/pane/load-findings.ts';
import { markableAs, postsToConfirm } from '../../../core/pane/state/posts-to-confirm.ts';
import { rowSpots } from '../../../core/pane/state/row-spots.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { statesIn, trackingCounts } from '../../../core/tracking/counts.ts';
import { bookOf, TODAY } from '../tracking/tracked-book.ts';

const HEADINGS = ['Date', 'Réseau', 'Titre', 'Texte', 'Statut'];

async function week(headings: readonly string[], rows: readonly (readonly Cell[])[]): Promise<readonly [listed: readonly number[], told: readonly (readonly [string, number])[]]> {
  const { workbook } = bookOf(headings, rows.map(([date = null, status = null], index) => [date, 'Facebook', `Publication ${index}`, `Un texte assez long, le ${index}`, status]));
  const checked = await loadFindings(workbook, TODAY, { said: null, last: null }, {});
  if (checked.kind === 'declined') throw new Error(checked.code);
  const { calendar, findings } = checked;
  const { unconfirmed } = trackingCounts(calendar, TODAY);
  return [
    postsToConfirm({ calendar, findings, today: TODAY, unconfirmed, rowAt: rowSpots(checked).rowAt }),
    brief(findings, TODAY).lines.map(({ code, findings: own }) => [code, own.length] as const),
  ];
}

test('are those of the sentence, which comes first, what was scheduled before the rest', async () => {
  const [listed, [first]] = await week(HEADINGS, [
    [TODAY - 2, 'Approuvé'], [TODAY - 1, 'Programmé'], [TODAY - 40, 'Programmé'], [TODAY + 1, 'Programmé'], [TODAY - 3, 'Publié'], [TODAY - 3, 'Programmé'], [TODAY - 4, 'À produire'],
  ]);
  expect(listed).toEqual([5, 1, 6, 0]);
  expect(first).toEqual(['past-unresolved', listed.length]);
});

test('are told by the list alone where a tab has nothing but a tracking column', async () => {
  const [listed] = await week([...HEADINGS.slice(0, 4), 'Suivi'], [[TODAY - 2, 'Publié'], [TODAY - 1, 'Programmé'], [TODAY - 40, 'Programmé'], [TODAY + 1, 'Programmé']]);
  expect(listed).toEqual([1]);
});

test('are offered to be marked only where their state lets them go out in one go', async () => {
  const rows = [[TODAY - 2, 'Approuvé'], [TODAY - 1, 'Programmé'], [TODAY - 4, 'À produire'], [TODAY - 3, null]] as const;
  const { workbook } = bookOf(HEADINGS, rows.map(([date, status], index) => [date, 'Facebook', `Publication ${index}`, `Un texte assez long, le ${index}`, status]));
  const checked = await loadFindings(workbook, TODAY, { said: null, last: null }, {});
  if (checked.kind === 'declined') throw new Error(checked.code);
  const { calendar } = checked;
  expect(markableAs('published', [0, 1, 2, 3], calendar, statesIn(calendar))).toEqual([0, 1, 3]);
});
