/** Laws of marking posts, for every vocabulary that a team may have. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownStatuses } from '../../core/lexicon/statuses.ts';
import { STATES, entryOf } from '../../core/table/calendar.ts';
import type { State } from '../../core/table/calendar.ts';
import type { Cell } from '../../core/table/cell.ts';
import { trackingCounts } from '../../core/tracking/counts.ts';
import type { MarkPlan, MarkRequest } from '../../core/tracking/mark-plan.ts';
import { canGo } from '../../core/tracking/transitions.ts';
import { cellAddress } from '../../core/table/cell-ref.ts';
import { TODAY, bookOf, opened, planOn, request } from '../core/tracking/tracked-book.ts';

/** What may follow what, in one step; written down here once more on purpose. */
const STEPS: ReadonlySet<string> = new Set([
  'idea>to-produce', 'to-produce>in-review', 'to-produce>idea', 'in-review>approved', 'in-review>to-produce', 'approved>scheduled', 'approved>published', 'approved>in-review',
  'approved>to-produce', 'scheduled>published', 'scheduled>approved', 'on-hold>to-produce', 'on-hold>in-review', 'on-hold>approved', 'on-hold>scheduled', 'cancelled>idea', 'cancelled>to-produce',
  ...STATES.filter((state) => state !== 'published').flatMap((state) => [`${state}>on-hold`, `${state}>cancelled`]),
]);

const WORDS = knownStatuses().filter(({ word }) => /\p{L}{2}/u.test(word));
const wordOf = (state: State): fc.Arbitrary<string> => fc.constantFrom(...WORDS.filter((one) => one.state === state).map(({ word }) => word)).chain((word) => fc.constantFrom(word, word.slice(0, 1).toUpperCase() + word.slice(1), `🔵 ${word}`));

/** Some of the states, each with one or two words of the team's. */
const vocabulary: fc.Arbitrary<readonly string[]> = fc.subarray([...STATES], { minLength: 1 }).chain((states) => fc.tuple(...states.map((state) => fc.array(wordOf(state), { minLength: 1, maxLength: 2 })))).map((words) => words.flat());

interface Team {
  readonly words: readonly string[];
  readonly cells: readonly (string | null)[];
  readonly offsets: readonly number[];
  readonly tracking: 'none' | 'ticks' | 'text' | 'blank';
  readonly hasList: boolean;
  readonly state: State;
  readonly rows: readonly number[];
}

const ROWS = 8;
const team: fc.Arbitrary<Team> = vocabulary.chain((words) => fc.record({
  words: fc.constant(words),
  cells: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.constant(null) }), { minLength: ROWS, maxLength: ROWS }),
  offsets: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: ROWS, maxLength: ROWS }),
  tracking: fc.constantFrom('none', 'ticks', 'text', 'blank'),
  hasList: fc.boolean(),
  state: fc.constantFrom(...STATES),
  rows: fc.uniqueArray(fc.integer({ min: 0, max: ROWS - 1 }), { minLength: 1, maxLength: ROWS }),
}));

function signOf({ tracking }: Team, row: number): Cell {
  if (tracking === 'ticks') return row % 3 === 0 ? '✓' : null;
  return tracking === 'text' && row % 3 === 0 ? 'vu avec Léa jeudi' : null;
}

interface Planned {
  readonly team: ReturnType<typeof bookOf>;
  readonly asked: MarkRequest;
  readonly plan: MarkPlan;
}

async function plan(given: Team): Promise<Planned> {
  const headings = ['Date', 'Réseau', 'Titre', 'Texte', 'Statut', ...(given.tracking === 'none' ? [] : ['Colonne de suivi']), 'Outil'];
  const made = bookOf(headings, given.cells.map((status, row) => [
    TODAY + (given.offsets[row] ?? 0), 'Facebook', `Publication ${row}`, `Un texte assez long, le numéro ${row}`, status, ...(given.tracking === 'none' ? [] : [signOf(given, row)]), null,
  ]));
  if (given.hasList) made.sheet.setValidations([{ areas: [{ top: 1, left: 4, bottom: 30, right: 4 }], values: given.words, isStrict: true }], 'person');
  const asked = request(given.state, given.rows, { tool: 'Hootsuite', who: 'Anne', day: TODAY });
  return { team: made, asked, plan: await planOn(made.workbook, asked) };
}

function carryOut({ team: { sheet }, plan: { edits } }: Planned): void {
  for (const { writes } of edits) for (const { row, column, value } of writes) sheet.write(row, column, { values: [[value]] }, 'person');
}

describe('marking', () => {
  it('plans once what is asked, in the rows asked for, and nothing the second time', async () => {
    let marked = 0;
    await fc.assert(fc.asyncProperty(team, async (given) => {
      const planned = await plan(given);
      const { plan: { marks, refused, already, edits } } = planned;
      const rows = [...marks.map(({ row }) => row), ...refused.map(({ row }) => row), ...already];
      expect([...rows].sort()).toEqual([...given.rows].sort());
      expect(edits.map(({ writes }) => new Set(writes.map(({ row }) => row)).size)).toEqual(marks.map(() => 1));
      expect(edits.map(({ writes: [{ row }] }) => row - 1)).toEqual(marks.map(({ row }) => row));
      for (const { changes } of marks) for (const { from, to } of changes) expect(to).not.toBe(from);
      carryOut(planned);
      marked += marks.length;
      const again = await planOn(planned.team.workbook, planned.asked);
      // Where no list says what words there are, the last use of one takes its state from the team's words.
      const maybe = new Set(given.hasList ? [] : refused.filter(({ reason }) => reason === 'illegal').map(({ row }) => row));
      expect(again.marks.filter(({ row }) => !maybe.has(row)).flatMap(({ changes }) => changes.map(({ cell: { row, column }, to }) => `${cellAddress(row, column)} ${String(to)}`))).toEqual([]);
    }), { numRuns: 120 });
    expect(marked).toBeGreaterThan(100);
  }, 120_000);

  it('writes a word that reads as the state that was meant, out of the list where there is one', async () => {
    await fc.assert(fc.asyncProperty(team, async (given) => {
      const planned = await plan(given);
      carryOut(planned);
      const { calendar } = await opened(planned.team.workbook);
      for (const { row, changes } of planned.plan.marks) {
        expect(entryOf(calendar.status, row).state).toBe(given.state);
        const written = changes.find(({ cell }) => cell.column === 4);
        if (given.hasList && written !== undefined) expect(given.words).toContain(written.to);
      }
      const counts = trackingCounts(calendar, TODAY);
      expect([...counts.byState.values()].reduce((sum, count) => sum + count, 0)).toBe(calendar.rowCount);
    }), { numRuns: 120 });
  }, 120_000);

  it('goes by single steps where the team has a word for every state, and never out of what is published', async () => {
    const whole = STATES.map((state) => WORDS.find((one) => one.state === state)?.word ?? '');
    await fc.assert(fc.asyncProperty(team, async (given) => {
      const cells = [...whole, ...given.cells].slice(0, ROWS);
      const { plan: { marks } } = await plan({ ...given, words: whole, cells });
      for (const { from } of marks) if (from !== null && from !== given.state) expect(STEPS).toContain(`${from}>${given.state}`);
    }), { numRuns: 60 });
    for (const state of STATES) if (state !== 'published') expect(canGo('published', state, new Set())).toBe(false);
  }, 120_000);

  it('passes by states that a team has no word for, and never by setting a post aside', () => {
    fc.assert(fc.property(fc.constantFrom(...STATES), fc.constantFrom(...STATES), fc.subarray([...STATES]), (from, to, states) => {
      const known = new Set<State>([...states, from, to]);
      // A team with more words is held to as many steps or more.
      if (canGo(from, to)) expect(canGo(from, to, known)).toBe(true);
      if (from === 'idea' && known.has('to-produce') && to !== 'to-produce' && to !== 'on-hold' && to !== 'cancelled' && to !== 'idea') expect(canGo(from, to, known)).toBe(false);
    }));
    expect(canGo('to-produce', 'approved', new Set<State>(['to-produce', 'approved', 'published']))).toBe(true);
    expect(canGo('to-produce', 'approved', new Set<State>(['to-produce', 'in-review', 'approved']))).toBe(false);
  });
});
