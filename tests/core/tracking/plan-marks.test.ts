/** Which cells change when posts are marked, and which posts can't be. */
import { describe, expect, it } from 'vitest';
import { setStateWord } from '../../../core/jobs/set-state-word.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { day } from '../rules/calendar-of.ts';
import { TODAY, bookOf, changesOf, opened, planOn, refusalsOf, request } from './tracked-book.ts';

const HEADINGS = ['Date', 'Réseau', 'Titre', 'Texte', 'Responsable', 'Statut'];
const SOON = day('2026-12-01');
const PAST = day('2026-11-10');

function rowsOf(...statuses: readonly (Cell | readonly [Cell, number | string | null])[]): readonly (readonly Cell[])[] {
  return statuses.map((said, index) => {
    const [status, date] = Array.isArray(said) ? (said as readonly [Cell, Cell]) : [said as Cell, SOON + index];
    return [date, 'Facebook', `Publication ${index + 1}`, `Un texte assez long pour la publication ${index + 1}`, 'Ana', status];
  });
}

describe('the word that is written', () => {
  it('is the one that the column uses most', async () => {
    const { workbook } = bookOf(HEADINGS, rowsOf('Approuvée', 'Approuvée', 'Programmée', 'Programmé', 'Programmée', 'À produire', 'En révision', 'Publiée'));
    expect(changesOf(await planOn(workbook, request('scheduled', [0, 1])))).toEqual(['F2: Approuvée → Programmée', 'F3: Approuvée → Programmée']);
  });

  it('is the one of the column’s list where nobody has used any yet', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, rowsOf('Approuvé', 'Approuvé'));
    sheet.setValidations([{ areas: [{ top: 1, left: 5, bottom: 9, right: 5 }], values: ['À faire', 'Approuvé', 'Mis en file', 'En ligne'], isStrict: true }], 'person');
    expect(changesOf(await planOn(workbook, request('scheduled', [1])))).toEqual(['F3: Approuvé → Mis en file']);
  });

  it('is refused with the words offered where the list has none', async () => {
    const { workbook, sheet } = bookOf(HEADINGS, rowsOf('À faire', 'À faire'));
    sheet.setValidations([{ areas: [{ top: 1, left: 5, bottom: 9, right: 5 }], values: ['À faire', 'Fait'], isStrict: true }], 'person');
    const plan = await planOn(workbook, request('on-hold', [0]));
    expect(refusalsOf(plan)).toEqual(['2: not-in-list']);
    expect(plan.refused[0]?.details.offered).toEqual(['À faire', 'Fait']);
  });

  it('is what the team has said, and else Suivi’s own in the language of the calendar', async () => {
    const { workbook } = bookOf(HEADINGS, rowsOf('Approuvé', 'Chez Paul', 'En révision', 'À produire'));
    expect(changesOf(await planOn(workbook, request('on-hold', [0])))).toEqual(['F2: Approuvé → En pause']);
    expect(changesOf(await planOn(workbook, request('on-hold', [0]), 'en'))).toEqual(['F2: Approuvé → On hold']);
    await setStateWord(workbook, 'Congélateur', 'on-hold');
    expect(changesOf(await planOn(workbook, request('on-hold', [0])))).toEqual(['F2: Approuvé → Congélateur']);
  });

  it('is never one by which the team means something else', async () => {
    const { workbook } = bookOf(HEADINGS, rowsOf('Approuvé', 'En révision', 'À produire'));
    await setStateWord(workbook, 'Programmé', 'in-review');
    expect(changesOf(await planOn(workbook, request('scheduled', [0])))).toEqual(['F2: Approuvé → Scheduled']);
  });

  it('is a tick where only ticks stand, and nothing else can be said there', async () => {
    const { workbook } = bookOf(['Date', 'Réseau', 'Titre', 'Texte', 'Publié?'], [
      [PAST, 'Facebook', 'Un', 'Un texte assez long', 'x'], [PAST + 1, 'Facebook', 'Deux', 'Un autre texte', null], [PAST + 2, 'Facebook', 'Trois', 'Un troisième texte', 'x'],
    ]);
    expect(changesOf(await planOn(workbook, request('published', [1])))).toEqual(['E3: null → x']);
    expect(refusalsOf(await planOn(workbook, request('approved', [1])))).toEqual(['3: marks-only']);
  });
});

describe('a post is refused', () => {
  it('where it can’t go from where it stands, with what comes first', async () => {
    const { workbook } = bookOf(HEADINGS, rowsOf('À produire', 'En révision', 'Approuvé', 'Programmé', ['Publié', PAST], 'Idée'));
    const plan = await planOn(workbook, request('scheduled', [0, 1, 2, 3, 4, 5]));
    expect(refusalsOf(plan)).toEqual(['2: illegal', '3: illegal', '6: illegal', '7: illegal']);
    expect(plan.refused.map(({ details }) => details.through)).toEqual([['in-review', 'approved'], ['approved'], [], ['to-produce', 'in-review', 'approved']]);
    expect(changesOf(plan)).toEqual(['F4: Approuvé → Programmé']);
    expect(plan.already).toEqual([3]);
  });

  it('not where the team has no word for what lies between', async () => {
    const used = rowsOf('À faire', 'Programmé', ['Publié', PAST]);
    const many = bookOf(HEADINGS, [...used, ...rowsOf(...Array.from({ length: 17 }, (_, row) => ['Publié', PAST - row - 1] as const)).map(([date = null, network = null, ...rest], row) => [date, network, `Parue ${row}`, ...rest.slice(1)])]);
    expect(changesOf(await planOn(many.workbook, request('scheduled', [0])))).toEqual(['F2: À faire → Programmé']);
    const listed = bookOf(HEADINGS, used);
    listed.sheet.setValidations([{ areas: [{ top: 1, left: 5, bottom: 9, right: 5 }], values: ['À faire', 'Programmé', 'Publié'], isStrict: true }], 'person');
    expect(changesOf(await planOn(listed.workbook, request('scheduled', [0])))).toEqual(['F2: À faire → Programmé']);
  });

  it('where so few words are in use that the others may just not have come up yet', async () => {
    expect(refusalsOf(await planOn(bookOf(HEADINGS, rowsOf('À faire', 'Programmé', ['Publié', PAST])).workbook, request('scheduled', [0])))).toEqual(['2: illegal']);
    expect(refusalsOf(await planOn(bookOf(HEADINGS, rowsOf('Idée', 'Programmé', 'Idée')).workbook, request('scheduled', [0])))).toEqual(['2: illegal']);
  });

  it('for its date, or for what it is', async () => {
    const { workbook } = bookOf([...HEADINGS, 'Type'], [
      ...rowsOf(['Approuvé', null], ['Approuvé', 'bientôt'], ['Approuvé', PAST], 'Approuvé', 'En révision').map((row) => [...row, 'Publication']),
      [SOON, 'Facebook', 'Salon du livre', 'Kiosque', 'Ana', 'Approuvé', 'Évènement'],
      [SOON + 4, 'Facebook', 'Une piste', 'À creuser', 'Ana', 'Approuvé', 'Idée'],
    ]);
    expect(refusalsOf(await planOn(workbook, request('scheduled', [0, 1, 2, 5, 6])))).toEqual(['2: no-date', '3: date-unread', '4: date-past', '7: is-event', '8: is-idea']);
    expect(refusalsOf(await planOn(workbook, request('published', [3])))).toEqual(['5: date-to-come']);
    expect(changesOf(await planOn(workbook, request('published', [2])))).toEqual(['F4: Approuvé → Publié']);
    const today = bookOf(HEADINGS, rowsOf(['Approuvé', TODAY], 'Programmé'));
    expect(changesOf(await planOn(today.workbook, request('scheduled', [0])))).toEqual(['F2: Approuvé → Programmé']);
    expect(changesOf(await planOn(today.workbook, request('published', [0])))).toEqual(['F2: Approuvé → Publié']);
  });

  it('where nobody has explained the word that stands there, until somebody does', async () => {
    const { workbook } = bookOf(HEADINGS, rowsOf('Chez Paul', 'Approuvé', 'Approuvé', 'En révision'));
    const plan = await planOn(workbook, request('approved', [0]));
    expect([refusalsOf(plan), plan.refused[0]?.details.word]).toEqual([['2: unknown-word'], 'Chez Paul']);
    await setStateWord(workbook, 'chez paul', 'in-review');
    expect((await opened(workbook)).calendar.status.entries.find(({ word }) => word === 'Chez Paul')?.state).toBe('in-review');
    expect(changesOf(await planOn(workbook, request('approved', [0])))).toEqual(['F2: Chez Paul → Approuvé']);
    await setStateWord(workbook, 'Chez Paul', null);
    expect(refusalsOf(await planOn(workbook, request('approved', [0])))).toEqual(['2: unknown-word']);
  });

  it('where another row is just like it', async () => {
    const twice = [SOON, 'Facebook', 'Pareil', 'Le même texte', 'Ana', 'Approuvé'];
    const { workbook } = bookOf(HEADINGS, [...rowsOf('Approuvé', 'En révision'), twice, twice]);
    expect(refusalsOf(await planOn(workbook, request('scheduled', [0, 2, 3])))).toEqual(['4: row-twice', '5: row-twice']);
  });
});

describe('the details', () => {
  const WIDE = [...HEADINGS, 'Outil', 'Programmé par', 'Lien de la publication'];
  const wide = (status: Cell, ...rest: readonly Cell[]): readonly Cell[] => [...(rowsOf(status)[0] ?? []), ...rest];

  it('fill empty cells, and a typed tool or link takes the place of another', async () => {
    const { workbook } = bookOf(WIDE, [wide('Approuvé'), [...wide('Programmé', 'Buffer', 'Inès', 'https://exemple.ca/1')].map((cell, column) => (column === 2 ? 'Autre' : cell)), wide('En révision', 'Hootsuite').map((cell, column) => (column === 2 ? 'Tiers' : cell))]);
    expect(changesOf(await planOn(workbook, request('scheduled', [0, 1], { tool: 'Hootsuite', who: 'Anne', day: TODAY })))).toEqual([
      'F2: Approuvé → Programmé', 'G2: null → Hootsuite', 'H2: null → Anne', 'G3: Buffer → Hootsuite',
    ]);
  });

  it('that have no column are told', async () => {
    const { workbook } = bookOf(HEADINGS, rowsOf('Approuvé', 'Programmé'));
    expect((await planOn(workbook, request('scheduled', [0], { tool: 'Hootsuite', who: 'Anne' }))).unplaced).toEqual(['tool', 'who']);
    expect((await planOn(workbook, request('to-produce', [0], { tool: 'Hootsuite' }))).unplaced).toEqual([]);
  });

  it('are warned of, and never in the way', async () => {
    const headings = [...HEADINGS, 'Approuvé par', 'Lien de la publication'];
    const { workbook } = bookOf(headings, [wide('En révision', 'Ana'), wide('En révision', null).map((cell, column) => (column === 2 ? 'Autre' : cell)), [PAST, 'Facebook', 'Parue', 'Le texte', 'Ana', 'Programmé', 'Luc', null]]);
    const approved = await planOn(workbook, request('approved', [0, 1]));
    expect(approved.marks.map(({ warnings }) => warnings)).toEqual([['self-approval'], ['no-approver']]);
    expect((await planOn(workbook, request('published', [2]))).marks[0]?.warnings).toEqual(['no-link']);
    expect((await planOn(workbook, request('published', [2], { link: 'https://exemple.ca/2' }))).marks[0]?.warnings).toEqual([]);
  });
});
