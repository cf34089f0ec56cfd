/** What a mark says of a post beyond its state is written, or told to have no place; and what a mark leaves behind is told. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { day } from '../rules/calendar-of.ts';
import { TODAY, bookOf, changesOf, planOn, refusalsOf, request } from './tracked-book.ts';

const SOON = day('2026-12-01');
const PAST = day('2026-11-10');
const LINK = 'https://exemple.ca/1';
const SAID = { tool: 'Buffer', who: 'Ana', day: TODAY };

function booked(headings: readonly string[], rows: readonly (readonly Cell[])[], date = SOON): ReturnType<typeof bookOf> {
  return bookOf(['Date', 'Titre', 'Texte', ...headings], rows.map((row, index) => [date + index, `Publication ${index}`, `Un texte assez long, le ${index}`, ...row]));
}

describe('what is said with a mark', () => {
  it('has no place where the tracking cell holds a note, and is told', async () => {
    const { workbook } = booked(['Statut', 'Suivi'], [['Programmé', 'Meta, 18 nov., AR'], ['Programmé', 'Meta, 19 nov., AR'], ['Approuvé', 'attend la photo']], PAST);
    const plan = await planOn(workbook, request('published', [0], { ...SAID, link: LINK }));
    expect([changesOf(plan), plan.unplaced, plan.marks[0]?.warnings]).toEqual([['D2: Programmé → Publié'], ['tool', 'link', 'who'], ['sign-kept']]);
  });

  it('goes to a post that is marked so already: tool and link, and who and when stay', async () => {
    const { workbook, sheet } = booked(['Suivi'], [['Programmé · Hootsuite · Luc · 3 nov.'], ['Programmé'], ['Programmé · Buffer']]);
    const plan = await planOn(workbook, request('scheduled', [0, 1, 2], SAID));
    expect([changesOf(plan), plan.already, plan.unplaced]).toEqual([
      ['D2: Programmé · Hootsuite · Luc · 3 nov. → Programmé · Buffer · Luc · 3 nov.', 'D3: Programmé → Programmé · Buffer'], [2], [],
    ]);
    for (const { changes: [{ cell: { row, column }, to }] } of plan.marks) sheet.write(row, column, { values: [[to]] }, 'person');
    expect((await planOn(workbook, request('scheduled', [0, 1, 2], SAID))).already).toEqual([0, 1, 2]);
  });

  it('stays out of such a post where its tool is only the one named last, and goes to the others', async () => {
    const { workbook } = booked(['Suivi'], [['Programmé · Hootsuite'], ['Programmé'], ['Approuvé']]);
    const plan = await planOn(workbook, { ...request('scheduled', [0, 1, 2], SAID), isToolOffered: true });
    expect([changesOf(plan), plan.already]).toEqual([[expect.stringContaining('D4: Approuvé → Programmé · Buffer · Ana')], [0, 1]]);
  });

  it('goes to the sign of such a post beside its status, with a link that comes later', async () => {
    const { workbook } = booked(['Statut', 'Suivi'], [['Publié', 'Publié · Buffer · Ana · 10 nov.'], ['Publié', null]], PAST);
    expect(changesOf(await planOn(workbook, request('published', [0], { link: LINK })))).toEqual([`E2: Publié · Buffer · Ana · 10 nov. → Publié · Buffer · Ana · 10 nov. · ${LINK}`]);
  });

  it('is told where such a post has no place for it', async () => {
    const { workbook, sheet } = booked(['Suivi'], [['Programmé'], ['Approuvé'], ['Approuvé']]);
    sheet.setValidations([{ areas: [{ top: 1, left: 3, bottom: 30, right: 3 }], values: ['Approuvé', 'Programmé'], isStrict: true }], 'person');
    const plan = await planOn(workbook, request('scheduled', [0], SAID));
    expect([changesOf(plan), plan.already, plan.unplaced]).toEqual([[], [0], ['tool']]);
  });
});

describe('a post in columns of channels', () => {
  const CHANNELS = ['Statut Facebook', 'Statut Instagram'];

  it('is put on no channel that it is not on', async () => {
    const { workbook } = booked(CHANNELS, [[null, 'Approuvé'], ['—', 'Approuvé'], ['Approuvé', null]]);
    const plan = await planOn(workbook, request('scheduled', [0, 1, 2], { channel: 'facebook' }));
    expect([changesOf(plan), refusalsOf(plan).map((refusal) => refusal.replace(/^.*: /, ''))]).toEqual([['D4: Approuvé → Programmé'], ['no-channel', 'no-channel']]);
  });

  it('is refused for what stands on the channel that is meant', async () => {
    const { workbook } = booked(CHANNELS, [['Publié', 'Approuvé'], ['Approuvé', 'Approuvé']], PAST);
    const plan = await planOn(workbook, request('scheduled', [0], { channel: 'facebook' }));
    expect([refusalsOf(plan), plan.refused[0]?.from, plan.refused[0]?.cell.column]).toEqual([['2: illegal'], 'published', 3]);
    const other = booked(CHANNELS, [['Approuvé', 'Publié'], ['Approuvé', 'Approuvé']], PAST);
    const all = await planOn(other.workbook, request('idea', [0]));
    expect([all.refused[0]?.from, all.refused[0]?.cell.column]).toEqual(['approved', 3]);
  });
});

describe('what was scheduled and is not any more', () => {
  it.each(['cancelled', 'on-hold', 'approved'] as const)('is to be taken out of the tool as well: %s', async (state) => {
    const { workbook } = booked(['Statut', 'Suivi'], [['Programmé', 'Meta, 20 nov., LB'], ['Approuvé', 'Meta, 21 nov., LB'], ['Programmé', null]]);
    const { marks } = await planOn(workbook, request(state, [0, 2]));
    expect(marks.map(({ warnings }) => warnings.filter((warning) => warning !== 'no-approver'))).toEqual([['still-scheduled', 'sign-stays'], ['still-scheduled']]);
  });

  it('was never in a tool where it was only approved, and is out where it is published', async () => {
    const { workbook } = booked(['Statut'], [['Approuvé'], ['Programmé'], ['Programmé']], PAST);
    const cancelled = await planOn(workbook, request('cancelled', [0]));
    const published = await planOn(workbook, request('published', [1]));
    expect([...cancelled.marks, ...published.marks].map(({ warnings }) => warnings)).toEqual([[], []]);
  });
});

describe('an approval', () => {
  const HEADINGS = ['Responsable', 'Statut', 'Approuvé par', 'Approuvé le'];
  const rows = [['Anne', 'En révision', 'Luc', null], ['Anne', 'Approuvé', 'Luc', TODAY - 3], ['Luc', 'En révision', null, null]];

  it('by the one who prepares the post is told, whatever name stands there, and that name gets no day', async () => {
    const { workbook } = booked(HEADINGS, rows);
    const plan = await planOn(workbook, request('approved', [0], { who: 'Anne', day: TODAY }));
    expect([changesOf(plan), plan.marks[0]?.warnings]).toEqual([['E2: En révision → Approuvé'], ['who-kept', 'self-approval']]);
  });

  it('by the one whose name stands there has its day', async () => {
    const { workbook } = booked(HEADINGS, rows);
    const plan = await planOn(workbook, request('approved', [0, 2], { who: 'Luc', day: TODAY }));
    expect(changesOf(plan)).toEqual(['E2: En révision → Approuvé', `G2: null → ${TODAY}`, 'E4: En révision → Approuvé', 'F4: null → Luc', `G4: null → ${TODAY}`]);
    expect(plan.marks.map(({ warnings }) => warnings)).toEqual([[], ['self-approval']]);
  });
});

describe('a row whose state is blank', () => {
  const rows = [[null, 'Idée'], [null, 'Évènement'], [null, 'Publication'], ['Approuvé', 'Publication']];

  it('goes by what it is: an idea from its first step, an event by none', async () => {
    const { workbook } = booked(['Statut', 'Type'], rows);
    const plan = await planOn(workbook, request('approved', [0, 1, 2]));
    expect([refusalsOf(plan), plan.refused[0]?.details.through, changesOf(plan)]).toEqual([['2: illegal', '3: is-event'], ['to-produce', 'in-review'], ['D4: null → Approuvé']]);
    expect(changesOf(await planOn(workbook, request('to-produce', [0])))).toEqual(['D2: null → À produire']);
    expect(changesOf(await planOn(workbook, request('cancelled', [1])))).toEqual(['D3: null → Annulé']);
  });
});
