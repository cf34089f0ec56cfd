/** Marks in tracking columns and in columns of channels: each in the manner in which the team fills it. */
import { describe, expect, it } from 'vitest';
import { planTrackingColumns } from '../../../core/jobs/add-tracking-column.ts';
import { ID_HEADING, planRowIds } from '../../../core/jobs/add-row-ids.ts';
import { STATES } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { stateColours } from '../../../core/tracking/state-colours.ts';
import { day } from '../rules/calendar-of.ts';
import { TODAY, bookOf, changesOf, opened, planOn, refusalsOf, request } from './tracked-book.ts';

const SOON = day('2026-12-01');
const PAST = day('2026-11-10');
const BASE = ['Date', 'Réseau', 'Titre', 'Texte'];
const base = (index: number, date = SOON + index): readonly Cell[] => [date, 'Facebook', `Publication ${index}`, `Un texte assez long, le ${index}`];
const SAID = { tool: 'Hootsuite', who: 'Anne', day: TODAY };

function booked(headings: readonly string[], rows: readonly (readonly Cell[])[], date = SOON): ReturnType<typeof bookOf> {
  return bookOf([...BASE, ...headings], rows.map((row, index) => [...base(index, date + index), ...row]));
}

describe('a tracking column beside the status', () => {
  it('gets the team’s own tick', async () => {
    const ticks = booked(['Statut', 'Programmé', 'Programmé dans l’outil'], [['Approuvé', null, null], ['Programmé', 'x', '✓'], ['Programmé', 'x', '✓']]);
    const plan = await planOn(ticks.workbook, request('scheduled', [0], SAID));
    expect([changesOf(plan), plan.unplaced]).toEqual([['E2: Approuvé → Programmé', 'G2: null → ✓', 'F2: null → x'], ['tool', 'who']]);
    const boxes = booked(['Statut', 'Suivi'], [['Approuvé', false], ['Programmé', true], ['À produire', false]]);
    expect(changesOf(await planOn(boxes.workbook, request('scheduled', [0], SAID)))).toEqual(['E2: Approuvé → Programmé', 'F2: false → true']);
  });

  it('gets what has no column of its own, and keeps what is the team’s', async () => {
    const { workbook } = booked(['Statut', 'Suivi', 'Outil'], [['Approuvé', null, null], ['Programmé', 'vu avec Léa, à relancer jeudi', 'Buffer'], ['Approuvé', 'attend la photo du lieu', null]]);
    const plan = await planOn(workbook, request('scheduled', [0, 2], SAID));
    expect(changesOf(plan)).toEqual(['E2: Approuvé → Programmé', 'G2: null → Hootsuite', 'F2: null → Programmé · par Anne · 22 nov.', 'E4: Approuvé → Programmé', 'G4: null → Hootsuite']);
    expect(plan.marks.map(({ warnings }) => warnings)).toEqual([[], ['sign-kept']]);
    // Where a note is kept there is no place for who did it.
    expect(plan.unplaced).toEqual(['who']);
  });

  it('goes on from what was written before, without losing the tool', async () => {
    const { workbook } = booked(['Statut', 'Suivi'], [['Programmé', 'Programmé · Hootsuite · 8 nov. 2026 · Anne'], ['À produire', null]], PAST);
    expect(changesOf(await planOn(workbook, request('published', [0], { who: 'Luc', day: TODAY })))).toEqual([
      'E2: Programmé → Publié', 'F2: Programmé · Hootsuite · 8 nov. 2026 · Anne → Publié · Hootsuite · Luc · 22 nov.',
    ]);
    expect((await planOn(workbook, request('approved', [0]))).marks[0]?.warnings).toEqual(['still-scheduled', 'sign-stays']);
  });

  it('says nothing of a post that is only scheduled where its heading asks whether it is out', async () => {
    const { workbook } = booked(['Statut', 'Publié le'], [['Approuvé', null], ['Publié', day('2026-11-09')], ['Publié', day('2026-11-10')]]);
    expect(changesOf(await planOn(workbook, request('scheduled', [0], SAID)))).toEqual(['E2: Approuvé → Programmé']);
    const past = booked(['Statut', 'Publié le'], [['Approuvé', null], ['Publié', day('2026-11-09')], ['Publié', day('2026-11-10')]], PAST);
    expect(changesOf(await planOn(past.workbook, request('published', [0], { day: TODAY })))).toEqual(['E2: Approuvé → Publié', `F2: null → ${TODAY}`]);
  });
});

describe('a tracking column that is all there is', () => {
  it('says the state and the details, and is read again', async () => {
    const { workbook, sheet } = booked(['Suivi'], [[null], ['Programmé · Buffer · 3 nov. 2026 · Luc'], [null]], PAST);
    const plan = await planOn(workbook, request('published', [0, 1], { ...SAID, tool: '' }));
    expect(changesOf(plan)).toEqual(['E2: null → Publié · par Anne · 22 nov.', 'E3: Programmé · Buffer · 3 nov. 2026 · Luc → Publié · Buffer · Anne · 22 nov.']);
    for (const { changes: [{ cell: { row, column }, to }] } of plan.marks) sheet.write(row, column, { values: [[to]] }, 'person');
    expect([...(await opened(workbook)).calendar.isPosted]).toEqual([1, 1, 0]);
    expect((await planOn(workbook, request('published', [0, 1], { ...SAID, tool: '', who: 'Luc' }))).already).toEqual([0, 1]);
  });

  it('takes nothing but what its heading asks', async () => {
    const { workbook } = booked(['Publié le'], [[null], [null]]);
    expect(refusalsOf(await planOn(workbook, request('scheduled', [0], SAID)))).toEqual(['2: dates-only']);
  });
});

describe('columns of channels', () => {
  const HEADS = ['Statut Facebook', 'Statut Instagram'];

  it('are marked for all channels of the post, or for the one that is chosen', async () => {
    const { workbook } = bookOf(['Date', 'Titre', 'Texte', ...HEADS], [
      [SOON, 'Un', 'Le premier texte', 'Approuvé', 'Approuvé'], [SOON + 1, 'Deux', 'Le second texte', 'Approuvé', null], [SOON + 2, 'Trois', 'Le troisième texte', 'Programmée', 'En révision'],
    ]);
    const all = await planOn(workbook, request('scheduled', [0, 1]));
    expect(changesOf(all)).toEqual(['D2: Approuvé → Programmée', 'E2: Approuvé → Programmée', 'D3: Approuvé → Programmée']);
    expect(changesOf(await planOn(workbook, request('scheduled', [0], { channel: 'instagram' })))).toEqual(['E2: Approuvé → Programmée']);
    expect(refusalsOf(await planOn(workbook, request('scheduled', [1], { channel: 'instagram' })))).toEqual(['3: no-channel']);
    expect(refusalsOf(await planOn(workbook, request('scheduled', [0], { channel: 'tiktok' })))).toEqual(['2: no-channel']);
    const mixed = await planOn(workbook, request('approved', [2]));
    expect(changesOf(mixed)).toEqual(['D4: Programmée → Approuvé', 'E4: En révision → Approuvé']);
    expect((await planOn(workbook, request('scheduled', [2]))).refused[0]?.reason ?? 'already').toBe('already');
  });

  it('keep their ticks where a heading says what a tick means', async () => {
    const { workbook } = bookOf(['Date', 'Titre', 'Texte', 'Publié sur Facebook', 'Publié sur Instagram'], [
      [PAST, 'Un', 'Le premier texte', '✓', '✓'], [PAST + 1, 'Deux', 'Le second texte', '✓', null], [PAST + 2, 'Trois', 'Le troisième texte', '✓', '✓'],
    ]);
    expect(changesOf(await planOn(workbook, request('published', [1], { channel: 'instagram' })))).toEqual(['E3: null → ✓']);
  });
});

describe('a column that Suivi adds', () => {
  it('has the eight words and their colours, and is offered only where there is none', async () => {
    const [edit] = planTrackingColumns(await opened(booked([], [[], [], []]).workbook), 'fr');
    expect([edit?.plan.heading, edit?.plan.column.list, edit?.plan.cells]).toEqual(['Suivi', ['Idée', 'À produire', 'En révision', 'Approuvé', 'Programmé', 'Publié', 'En pause', 'Annulé'], []]);
    expect(planTrackingColumns(await opened(booked(['Statut'], [['Approuvé'], ['Publié']]).workbook), 'fr')).toEqual([]);
    const [ticked] = planTrackingColumns(await opened(booked(['Publié?'], [['✓'], [null], ['✓']]).workbook), 'fr');
    expect(ticked?.plan.cells.map(({ row, value }) => [row, value])).toEqual([[1, 'Publié'], [3, 'Publié']]);
  });

  it('has text that is read with ease on each of its fills', () => {
    expect(stateColours('fr')).toHaveLength(STATES.length);
    for (const { fill, text } of stateColours('en')) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  it('of identifiers gives each row one of its own, that of a row that has one stays, and rows alike get none', async () => {
    const { workbook, sheet } = bookOf(BASE, [base(0), base(1), base(2), base(1)]);
    const first = planRowIds(await opened(workbook), 'sel');
    const ids = first.edits.flatMap(({ plan }) => plan.cells.map(({ value }) => String(value)));
    expect([first.edits[0]?.plan.heading, first.edits[0]?.plan.isHidden, first.alike]).toEqual([ID_HEADING, true, [1, 3]]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]{10}$/);
    sheet.write(0, 4, { values: [[ID_HEADING], [ids[0] ?? '']] }, 'person');
    const second = planRowIds(await opened(workbook), 'sel');
    expect(second.edits.flatMap(({ plan }) => plan.cells.map(({ row }) => row))).toEqual([3]);
    sheet.write(1, 4, { values: [[null], [null], [ids[0] ?? '']] }, 'person');
    const third = planRowIds(await opened(workbook), 'sel').edits.flatMap(({ plan }) => plan.cells.map(({ row, value }) => [row, value]));
    expect([third.map(([row]) => row), third.some(([, value]) => value === ids[0])]).toEqual([[1], false]);
  });
});

/** As WCAG reckons it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
