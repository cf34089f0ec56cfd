/** Marks where people have written more than a state: nothing of another post is copied, and nothing of theirs is lost. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { trackingCounts } from '../../../core/tracking/counts.ts';
import { stateCalled } from '../../../core/tracking/state-names.ts';
import { shortDay } from '../../../core/tracking/short-day.ts';
import { unknownWords } from '../../../core/tracking/unknown-words.ts';
import { day } from '../rules/calendar-of.ts';
import { TODAY, bookOf, changesOf, opened, planOn, refusalsOf, request } from './tracked-book.ts';

const SOON = day('2026-12-01');
const PAST = day('2026-11-10');
const SAID = { tool: 'Hootsuite', who: 'Anne', day: TODAY };

function booked(headings: readonly string[], rows: readonly (readonly Cell[])[], date = SOON): ReturnType<typeof bookOf> {
  return bookOf(['Date', 'Réseau', 'Titre', 'Texte', ...headings], rows.map((row, index) => [date + index, 'Facebook', `Publication ${index}`, `Un texte assez long, le ${index}`, ...row]));
}

const statuses = (...words: readonly Cell[]): ReturnType<typeof bookOf> => booked(['Statut'], words.map((word) => [word]));

describe('the team’s word', () => {
  it.each([
    ['Programmé (Buffer, Luc)', 'Programmé'], ['Programmée le 12 oct.', 'Programmé'], ['Programmée jeudi', 'Programmé'], ['🔵 Programmée', '🔵 Programmée'], ['4 - Programmée', '4 - Programmée'],
  ])('is %j taken as %j', async (used, written) => {
    expect(changesOf(await planOn(statuses('Approuvé', used, used, 'En révision', 'À produire').workbook, request('scheduled', [0])))).toEqual([`E2: Approuvé → ${written}`]);
  });

  it('beside a status says nothing of another post either', async () => {
    const { workbook } = booked(['Statut', 'Suivi'], [['Programmé', null], ['Publié', 'Publié hier'], ['Publié', 'Publié hier']], PAST);
    expect(changesOf(await planOn(workbook, request('published', [0])))).toEqual(['E2: Programmé → Publié', 'F2: null → Publié']);
  });

  it('is any that the list has, as the list has it', async () => {
    const { workbook, sheet } = statuses('Approuvé', 'Programmé chez Buffer', 'Programmé chez Buffer');
    const areas = [{ top: 1, left: 4, bottom: 9, right: 4 }];
    sheet.setValidations([{ areas, values: ['Approuvé', 'Programmé chez Buffer '], isStrict: true }], 'person');
    expect((await planOn(workbook, request('scheduled', [0]))).marks[0]?.changes[0].to).toBe('Programmé chez Buffer ');
  });

  it('is not taken from what somebody types around it', () => {
    expect(['go see Anne', 'Programmée', '2. En révision', 'published'].map(stateCalled)).toEqual([null, 'scheduled', 'in-review', 'published']);
  });
});

describe('what a tracking cell holds beside the state', () => {
  it('stays behind the mark where it is a note of the team’s', async () => {
    const { workbook } = booked(['Suivi'], [['OK voir avec Anne pour la photo'], ['demain si la météo tient'], ['attend la photo du lieu']]);
    expect(changesOf(await planOn(workbook, request('scheduled', [0], SAID)))).toEqual([
      'E2: OK voir avec Anne pour la photo → Programmé · OK voir avec Anne pour la photo',
    ]);
    const again = booked(['Suivi'], [['Programmé · Hootsuite · 22 nov. 2026 · OK voir avec Luc'], ['demain']], PAST);
    expect(changesOf(await planOn(again.workbook, request('published', [0], { ...SAID, tool: '' })))).toEqual([
      'E2: Programmé · Hootsuite · 22 nov. 2026 · OK voir avec Luc → Publié · Hootsuite · Anne · 22 nov. · OK voir avec Luc',
    ]);
  });

  it('stays where the others hold bare words, or a list that lets notes through', async () => {
    const { workbook, sheet } = booked(['Programmation'], [['OK voir avec Anne pour la photo'], ['Approuvé'], ['Approuvé']]);
    const wished = ['E2: OK voir avec Anne pour la photo → Programmé · OK voir avec Anne pour la photo', 'E3: Approuvé → Programmé'];
    expect(changesOf(await planOn(workbook, request('scheduled', [0, 1], SAID)))).toEqual(wished);
    sheet.setValidations([{ areas: [{ top: 1, left: 4, bottom: 9, right: 4 }], values: ['Approuvé', 'Programmé'], isStrict: false }], 'person');
    expect(changesOf(await planOn(workbook, request('scheduled', [0, 1], SAID)))).toEqual(wished);
  });

  it('is replaced by what is of its kind', async () => {
    const { workbook } = booked(['Suivi'], [['Programmé · Buffer · https://a.ca/1 · 3 nov. 2026 · Luc'], ['Programmé · Buffer'], ['à voir avec Léa, demain']], PAST);
    expect(changesOf(await planOn(workbook, request('published', [0], { ...SAID, link: 'https://a.ca/2' })))).toEqual([
      'E2: Programmé · Buffer · https://a.ca/1 · 3 nov. 2026 · Luc → Publié · Hootsuite · Anne · 22 nov. · https://a.ca/2',
    ]);
    expect(changesOf(await planOn(workbook, request('published', [1], SAID)))).toEqual(['E3: Programmé · Buffer → Publié · Hootsuite · Anne · 22 nov.']);
  });

  it('is never cut: neither a link nor a sign that takes two units', async () => {
    const { workbook } = booked(['Suivi'], [['Programmé'], [null]], PAST);
    const link = `https://exemple.ca/${'a'.repeat(400)}`;
    const plan = await planOn(workbook, request('published', [1], { link, tool: `${'x'.repeat(199)}😀` }));
    const to = String(plan.marks[0]?.changes[0].to);
    expect(to).toBe(`Publié · via ${'x'.repeat(199)} · ${link}`);
  });

  it('has the first of a month as French has it, and is read so', () => {
    expect([shortDay(day('2026-11-01'), 'fr'), shortDay(day('2026-11-01'), 'en'), shortDay(day('2026-11-11'), 'fr')]).toEqual(['1er nov. 2026', 'Nov 1, 2026', '11 nov. 2026']);
  });
});

describe('details that a column of words has no place for', () => {
  it('are told', async () => {
    const plan = await planOn(statuses('Approuvé', 'Programmé', 'En révision').workbook, request('scheduled', [0], SAID));
    expect([changesOf(plan), plan.unplaced]).toEqual([['E2: Approuvé → Programmé'], ['tool', 'who']]);
  });

  it('leave out the day, unless it is another than today', async () => {
    const { workbook } = statuses('Approuvé', 'Programmé', 'En révision');
    expect((await planOn(workbook, request('scheduled', [0], { day: TODAY }))).unplaced).toEqual([]);
    expect((await planOn(workbook, request('scheduled', [0], { day: TODAY - 1 }))).unplaced).toEqual(['day']);
  });
});

describe('a link', () => {
  it.each(['data:text/html,1', 'pas un lien', 'ftp://a.b/c'])('such as %j is written nowhere', async (link) => {
    const { workbook } = booked(['Statut', 'Lien de la publication'], [['Programmé', null], ['Publié', 'https://a.ca/1'], ['Approuvé', null]], PAST);
    const plan = await planOn(workbook, request('published', [0], { link }));
    expect([plan.edits, refusalsOf(plan)]).toEqual([[], ['2: link-wrong']]);
  });
});

describe('a tracking column below whose heading ticks or dates stand', () => {
  it('is read again after a mark, and takes no other state’s day', async () => {
    const { workbook, sheet } = booked(['Programmé le'], [[null], [PAST], [PAST + 1]]);
    const plan = await planOn(workbook, request('scheduled', [0], SAID));
    expect(changesOf(plan)).toEqual([`E2: null → ${TODAY}`]);
    sheet.write(1, 4, { values: [[TODAY]] }, 'person');
    expect((await planOn(workbook, request('scheduled', [0, 1], SAID))).already).toEqual([0, 1]);
    expect(refusalsOf(await planOn(workbook, request('cancelled', [1], SAID)))).toEqual(['3: dates-only']);
  });

  it.each([
    ['Programmé le', PAST, 'scheduled'], ['Programmé dans Buffer', '✓', 'scheduled'], ['Publié le', PAST, 'published'],
  ] as const)('counts by it: %s', async (heading, cell, state) => {
    const { calendar } = await opened(booked([heading], [[cell], [null], [cell]]).workbook);
    expect([...trackingCounts(calendar, TODAY).byState]).toEqual([[state, 2], [null, 1]]);
  });
});

describe('a coloured sign among others', () => {
  it('is a word that nobody has explained, and not a blank', async () => {
    const { workbook } = statuses('🔴', '🟢', '🟡', 'Approuvé', '☐');
    const plan = await planOn(workbook, request('scheduled', [0, 4]));
    expect([refusalsOf(plan), plan.refused[0]?.details.word]).toEqual([['2: unknown-word'], '🔴']);
    expect(unknownWords((await opened(workbook)).calendar).map(({ word }) => word)).toContain('🔴');
    const ticks = booked(['Publié?'], [['🔴'], ['🟢'], ['🔴']], PAST);
    expect(refusalsOf(await planOn(ticks.workbook, request('published', [0])))).toEqual([]);
  });
});
