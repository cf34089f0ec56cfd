/** A test of the tests: each flaw that is planted into the writing is found by a handful of the cases. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Workbook } from '../../core/index.ts';
import { setStateWord } from '../../core/jobs/set-state-word.ts';
import { Book } from '../hosts/book/book.ts';
import { EXCEL, GOOGLE, MEMORY } from './interfered-hosts.ts';
import type { InterferedHost } from './interfered-hosts.ts';
import { complaintsOf, PLANTS } from './planted-cases.ts';
import { plant } from './planted-steps.ts';
import { settingsAsOneBlob } from './planted-workbooks.ts';
import { forgetPlans } from './run-case.ts';

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

afterEach(() => {
  plant.name = '';
  forgetPlans();
});

/** Two people teach Suivi a word each, the second while the first one's tab is open; which of the words are kept. */
async function wordsKept({ open }: InterferedHost, wrap: (workbook: Workbook, book: Book) => Workbook): Promise<readonly string[]> {
  const book = new Book();
  book.addSheet('Calendrier').write(0, 0, { values: [['Date', 'Texte'], [46_350, 'Une visite au phare']] }, 'person');
  const { workbook } = await open(book);
  await setStateWord(workbook, 'Maquetté', 'to-produce');
  const first = wrap(workbook, book);
  const seen = await first.outline();
  await setStateWord(workbook, 'Relu par Léa', 'approved');
  await setStateWord(first, 'Dans la file', 'scheduled', { seen });
  const own = book.sheetNamed('Suivi');
  const held = new Set([...(own?.rows() ?? [])].flatMap(({ values }) => values));
  return ['Maquetté', 'Relu par Léa', 'Dans la file'].filter((word) => held.has(word));
}

describe('a flaw planted in the writing', () => {
  it.each(PLANTS)('“$name” is found', async (planted) => {
    plant.name = planted.name;
    expect(await complaintsOf(EXCEL, planted)).not.toEqual([]);
  });

  it.each(PLANTS)('“$name” alone is what is found: the same cases hold without it', async ({ cases }) => {
    expect(await complaintsOf(EXCEL, { name: '', cases })).toEqual([]);
  });

  it.each([MEMORY, EXCEL, GOOGLE])('“settings as one blob” is found in $name: of two people’s changes one is lost', async (host) => {
    expect(await wordsKept(host, settingsAsOneBlob)).not.toContain('Relu par Léa');
    expect(await wordsKept(host, (same) => same)).toEqual(['Maquetté', 'Relu par Léa', 'Dans la file']);
  });
});
