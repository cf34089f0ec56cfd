/** A test of the tests: each flaw that is planted into the writing is found by a handful of the cases. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Workbook } from '../../core/index.ts';
import { setStateWord } from '../../core/jobs/set-state-word.ts';
import { Book } from '../hosts/book/book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import { EXCEL } from './interfered-hosts.ts';
import type { Gap } from './interfered-hosts.ts';
import { LAYOUTS } from './layouts.ts';
import { OPERATIONS } from './operations.ts';
import { plant } from './planted-steps.ts';
import { settingsAsOneBlob, sheetsByName, withoutProtection } from './planted-workbooks.ts';
import { forgetPlans, runCase } from './run-case.ts';
import type { CaseOptions } from './run-case.ts';

vi.mock(import('../../core/edits/anchor-rows.ts'), async (real) => (await import('./planted-steps.ts')).anchorRowsWith(await real()));
vi.mock(import('../../core/edits/locate.ts'), async (real) => (await import('./planted-steps.ts')).locateWith(await real()));
vi.mock(import('../../core/edits/place-table.ts'), async (real) => (await import('./planted-steps.ts')).placeTableWith(await real()));
vi.mock(import('../../core/edits/verify.ts'), async (real) => (await import('./planted-steps.ts')).verifyWith(await real()));
vi.mock(import('../../core/edits/judge-rows.ts'), async (real) => (await import('./planted-steps.ts')).judgeRowsWith(await real()));
vi.mock(import('../../core/edits/restore-edits.ts'), async (real) => (await import('./planted-steps.ts')).restoreEditsWith(await real()));
vi.mock(import('../../core/edits/revert-edits.ts'), async (real) => (await import('./planted-steps.ts')).revertEditsWith(await real()));
vi.mock(import('../../excel-addin/host/find-targets.ts'), async (real) => (await import('./planted-steps.ts')).findTargetsWith(await real()));
vi.mock(import('../../excel-addin/host/write-cells.ts'), async (real) => (await import('./planted-steps.ts')).writeCellsWith(await real()));
vi.mock(import('../../excel-addin/host/write-batch.ts'), async (real) => (await import('./planted-steps.ts')).writeBatchWith(await real()));

interface Plant {
  readonly name: string;
  /** Cases that are to find it: at least one of them does. */
  readonly cases: readonly (readonly [layout: string, operation: string, gap: Gap])[];
  readonly wrap?: CaseOptions['wrap'];
  /** Whether the flaw is in what is planned, and so must be there when that is done. */
  readonly isPlannedAnew?: boolean;
}

const PLANTS: readonly Plant[] = [
  { name: 'rows by their number', cases: [['plain', 'insert row above', 'read → verify'], ['table', 'sort', 'read → verify']] },
  { name: 'columns by their number', cases: [['plain', 'insert column left', 'read → verify']] },
  { name: 'the first of two rows that are alike', isPlannedAnew: true, cases: [['duplicate IDs', 'sort', 'before read'], ['duplicate IDs', 'sort', 'read → verify']] },
  { name: 'sheets by their name', wrap: sheetsByName, cases: [['plain', 'rename sheet', 'read → verify'], ['table', 'rename sheet', 'after check']] },
  { name: 'no look before writing', cases: [['plain', 'edit target', 'read → verify'], ['table', 'clear target', 'read → verify']] },
  { name: 'formulas written over', cases: [['formulas in the tracking column', 'hide row', 'read → verify'], ['spill', 'hide row', 'read → verify']] },
  { name: 'protection taken away', wrap: withoutProtection, cases: [['plain', 'protect sheet', 'read → verify']] },
  { name: 'a block across hidden rows', cases: [['filtered', 'hide row', 'read → verify'], ['plain', 'filter', 'read → verify']] },
  { name: 'an empty text for no change', cases: [['plain', 'hide row', 'read → verify']] },
  { name: 'all cells written, not the changed ones', cases: [['plain', 'edit target', 'read → verify']] },
  { name: 'sent again though it may have written', cases: [['plain', 'edit target', 'write → check'], ['table', 'sort', 'write → check']] },
  { name: 'taken for written without a check', cases: [['plain', 'protect sheet', 'verify → write'], ['plain', 'edit target', 'write → check']] },
  { name: 'harm kept to itself', cases: [['plain', 'edit target', 'verify → write'], ['table', 'sort', 'verify → write']] },
  { name: 'old formulas back as values', cases: [['formulas in the tracking column', 'delete row above', 'verify → write']] },
  { name: 'taken back without comparing', cases: [['plain', 'edit target', 'after check']] },
];

async function complaintsOf({ cases, wrap, isPlannedAnew = false }: Plant): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const [layoutName, operationName, gap] of cases) {
    const layout = LAYOUTS.find(({ name }) => name === layoutName);
    const operation = OPERATIONS.find(({ name }) => name === operationName);
    if (layout === undefined || operation === undefined) throw new Error(`${layoutName}, ${operationName}: no such case`);
    plant.isReverting = false;
    if (isPlannedAnew) forgetPlans();
    const outcome = await runCase(EXCEL, layout, operation, gap, wrap === undefined ? {} : { wrap });
    complaints.push(...outcome.complaints);
  }
  return complaints;
}

afterEach(() => {
  plant.name = '';
  forgetPlans();
});

/** Two people teach Suivi a word each, the second while the first one's tab is open; which of the words are kept. */
async function wordsKept(wrap: (workbook: Workbook, book: Book) => Workbook): Promise<readonly string[]> {
  const book = new Book();
  book.addSheet('Calendrier').write(0, 0, { values: [['Date', 'Texte'], [46_350, 'Une visite au phare']] }, 'person');
  await setStateWord(new MemoryWorkbook(book, 'fr-CA'), 'Maquetté', 'to-produce');
  const first = wrap(new MemoryWorkbook(book, 'fr-CA'), book);
  const seen = await first.outline();
  await setStateWord(new MemoryWorkbook(book, 'fr-CA'), 'Relu par Léa', 'approved');
  await setStateWord(first, 'Dans la file', 'scheduled', { seen });
  const own = book.sheetNamed('Suivi');
  const held = new Set([...(own?.rows() ?? [])].flatMap(({ values }) => values));
  return ['Maquetté', 'Relu par Léa', 'Dans la file'].filter((word) => held.has(word));
}

describe('a flaw planted in the writing', () => {
  it.each(PLANTS)('“$name” is found', async (planted) => {
    plant.name = planted.name;
    expect(await complaintsOf(planted)).not.toEqual([]);
  });

  it.each(PLANTS)('“$name” alone is what is found: the same cases hold without it', async ({ cases }) => {
    expect(await complaintsOf({ name: '', cases })).toEqual([]);
  });

  it('“settings as one blob” is found: of two people’s changes one is lost', async () => {
    expect(await wordsKept(settingsAsOneBlob)).not.toContain('Relu par Léa');
    expect(await wordsKept((same) => same)).toEqual(['Maquetté', 'Relu par Léa', 'Dans la file']);
  });
});
