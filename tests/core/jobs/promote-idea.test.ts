/** An idea becomes a post to produce: in the team's own words, whole or not at all, and only where it can. */
import { describe, expect, it } from 'vitest';
import { previewPromotion, promoteIdea } from '../../../core/jobs/promote-idea.ts';
import type { PlannedPromotion, PromotionRequest, RefusedPromotion } from '../../../core/planning/plan-promotion.ts';
import { ROW_KIND, entryOf } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { day } from '../rules/calendar-of.ts';
import { bookOf, opened } from '../tracking/tracked-book.ts';

const TODAY = day('2026-11-23');
const SLOT = day('2026-12-01');
const HEADINGS = ['Date', 'Heure', 'Nature', 'Réseau', 'Titre', 'Texte', 'Statut'];
const OTHERS: readonly (readonly Cell[])[] = [
  [SLOT - 6, 0.375, 'Publication', 'Insta', 'Nuit des musées', 'Entrée libre pour tous', 'En rédaction'],
  [SLOT - 5, 0.375, 'Publication', 'Insta', 'Atelier de poterie', 'Façonnez votre bol', 'En rédaction'],
  [SLOT - 4, 0.375, 'Publication', 'Facebook', 'Visite guidée', 'Une heure de visite', 'Approuvé'],
];
const IDEA: readonly Cell[] = [null, null, 'Idée', null, 'Portrait d’une bénévole', '', 'Idée'];

async function preview(workbook: MemoryWorkbook, request: Partial<PromotionRequest> = {}): Promise<PlannedPromotion | RefusedPromotion> {
  return previewPromotion(workbook, await opened(workbook), { row: 3, channel: 'instagram', day: SLOT, minutes: 570, ...request }, { today: TODAY, language: 'fr' });
}

async function planned(workbook: MemoryWorkbook, request: Partial<PromotionRequest> = {}): Promise<PlannedPromotion> {
  const plan = await preview(workbook, request);
  if (plan.kind === 'refused') throw new Error(plan.reason);
  return plan;
}

describe('an idea', () => {
  it('gets its day, its time, its channel and its state, in the words of the team', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, [...OTHERS, IDEA]);
    const plan = await planned(workbook);
    expect(plan.unplaced).toEqual([]);
    expect(plan.changes.map(({ cell, from, to }) => [cell.column, from, to])).toEqual([
      [0, null, SLOT], [1, null, 570 / 1440], [3, null, 'Insta'], [2, 'Idée', 'Publication'], [6, 'Idée', 'En rédaction'],
    ]);
    const applied = await promoteIdea(workbook, plan);
    expect(applied).toMatchObject({ written: 5, skipped: [], unknown: [], fault: null });
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => sheet.value(4, column))).toEqual([SLOT, 570 / 1440, 'Publication', 'Insta', 'Portrait d’une bénévole', null, 'En rédaction']);
    const { calendar } = await opened(workbook);
    expect([calendar.kind[3], calendar.day[3], calendar.minutes[3], entryOf(calendar.status, 3).state]).toEqual([ROW_KIND.post, SLOT, 570, 'to-produce']);
  });

  it('keeps the channel that it names', async () => {
    const { workbook } = bookOf(HEADINGS, [...OTHERS, IDEA.map((cell, at) => (at === 3 ? 'Facebook' : cell))]);
    expect((await planned(workbook)).changes.map(({ cell }) => cell.column)).not.toContain(3);
  });

  it('gets a channel whose name holds a comma, or that only the tab of channels names, as the team writes it', async () => {
    const { book, workbook } = bookOf(HEADINGS, [...OTHERS, ...['Radio, télé et presse', 'Radio, Télé et Presse', 'Radio, Télé et Presse'].map((name, at): readonly Cell[] => [SLOT - 3 + at, 0.375, 'Publication', name, `Bilan ${at}`, '', 'Approuvé']), IDEA]);
    book.addSheet('Canaux').write(0, 0, { values: [['Réseau', 'Compte', 'Minimum par semaine'], ['Radio, télé et presse', '@musee', 1], ['Écran du hall', '@musee', 2]] }, 'person');
    const channelFor = async (channel: string): Promise<Cell | undefined> => (await planned(workbook, { row: 6, channel })).changes.find(({ cell }) => cell.column === 3)?.to;
    expect([await channelFor('radio tele et presse'), await channelFor('ecran du hall')]).toEqual(['Radio, Télé et Presse', 'Écran du hall']);
  });

  it('is one by its state alone, and one by its kind alone', async () => {
    const byState = bookOf(['Date', 'Canal', 'Titre', 'Statut'], [[SLOT - 3, 'Facebook', 'Visite', 'À produire'], [null, 'Facebook', 'Portrait', 'Idée']]);
    expect((await planned(byState.workbook, { row: 1 })).changes.map(({ to }) => to)).toEqual([SLOT, 'À produire']);
    const byKind = bookOf(['Date', 'Nature', 'Canal', 'Titre'], [[SLOT - 3, 'Publication', 'Facebook', 'Visite'], [null, 'Idée', 'Facebook', 'Portrait']]);
    const plan = await planned(byKind.workbook, { row: 1 });
    expect(plan.changes.map(({ to }) => to)).toEqual([SLOT, 'Publication']);
    expect(plan.unplaced).toEqual(['time']);
  });

  it('leaves the column of kinds blank where the team has no word for a post', async () => {
    const { workbook } = bookOf(['Date', 'Nature', 'Canal', 'Titre', 'Statut'], [[SLOT - 3, null, 'Facebook', 'Visite', 'À produire'], [null, 'Idée', 'Facebook', 'Portrait', null]]);
    expect((await planned(workbook, { row: 1 })).changes.find(({ from }) => from === 'Idée')?.to).toBeNull();
  });

  it('is not touched where somebody has changed it meanwhile', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, [...OTHERS, IDEA]);
    const plan = await planned(workbook);
    sheet.write(4, 6, { values: [['Annulé']] }, 'colleague');
    const applied = await promoteIdea(workbook, plan);
    expect(applied.written).toBe(0);
    expect(applied.skipped.map(({ reason }) => reason)).toContain('changed');
    expect([sheet.value(4, 0), sheet.value(4, 6)]).toEqual([null, 'Annulé']);
  });

  it('is found again where rows have moved', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, [...OTHERS, IDEA]);
    const plan = await planned(workbook);
    sheet.insertRows(1, 2, 'colleague');
    expect((await promoteIdea(workbook, plan)).written).toBe(5);
    expect([sheet.value(6, 0), sheet.value(4, 0)]).toEqual([SLOT, SLOT - 5]);
  });
});

describe('what can’t be promoted', () => {
  it.each<[string, readonly string[], readonly (readonly Cell[])[], Partial<PromotionRequest>, string]>([
    ['a post', HEADINGS, [...OTHERS, IDEA], { row: 0 }, 'not-an-idea'],
    ['a row that there is not', HEADINGS, [...OTHERS, IDEA], { row: 40 }, 'not-an-idea'],
    ['an idea for a day that is past', HEADINGS, [...OTHERS, IDEA], { day: TODAY - 1 }, 'no-such-day'],
    ['an idea whose date cell says something else', HEADINGS, [...OTHERS, IDEA.map((cell, at) => (at === 0 ? 'au printemps' : cell))], {}, 'date-held'],
    ['an idea that stands there twice', HEADINGS, [...OTHERS, IDEA, IDEA], {}, 'row-twice'],
  ])('%s', async (_, headings, rows, request, reason) => {
    const { workbook } = bookOf(headings, rows);
    expect(await preview(workbook, request)).toMatchObject({ kind: 'refused', reason });
  });

  it('names the cell and the word that are in the way', async () => {
    const { workbook } = bookOf(HEADINGS, [...OTHERS, IDEA.map((cell, at) => (at === 0 ? 'au printemps' : cell))]);
    expect(await preview(workbook)).toMatchObject({ cell: { row: 4, column: 0 }, details: { word: 'au printemps' } });
  });
});
