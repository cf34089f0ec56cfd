/** A test of the tests on Google: each flaw that is planted into the server's writing is found by a handful of the cases. */
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { complaintsOf, PLANTS } from './planted-cases.ts';
import { plant } from './planted-steps.ts';
import { forgetPlans } from './run-case.ts';
import { SERVER_HERE } from './server-here.ts';

vi.mock(import('../../core/edits/anchor-rows.ts'), async (real) => (await import('./planted-steps.ts')).anchorRowsWith(await real()));
vi.mock(import('../../core/edits/locate.ts'), async (real) => (await import('./planted-steps.ts')).locateWith(await real()));
vi.mock(import('../../core/edits/place-table.ts'), async (real) => (await import('./planted-steps.ts')).placeTableWith(await real()));
vi.mock(import('../../core/edits/verify.ts'), async (real) => (await import('./planted-steps.ts')).verifyWith(await real()));
vi.mock(import('../../core/edits/judge-rows.ts'), async (real) => (await import('./planted-steps.ts')).judgeRowsWith(await real()));
vi.mock(import('../../core/edits/restore-edits.ts'), async (real) => (await import('./planted-steps.ts')).restoreEditsWith(await real()));
vi.mock(import('../../core/edits/revert-edits.ts'), async (real) => (await import('./planted-steps.ts')).revertEditsWith(await real()));
vi.mock(import('../../sheets-addon/server/apply/write-cells.ts'), async (real) => (await import('./planted-steps.ts')).googleCellsWith(await real()));

const OWN = PLANTS.filter(({ isOfExcel = false }) => !isOfExcel);

afterEach(() => {
  plant.name = '';
  forgetPlans();
});
afterAll(() => { console.info(`Flaws planted into the server's writing, and found: ${OWN.length}`); });

describe('a flaw planted in the writing of Google Sheets', () => {
  it.each(OWN)('“$name” is found', async (planted) => {
    plant.name = planted.name;
    expect(await complaintsOf(SERVER_HERE, planted)).not.toEqual([]);
  });

  it.each(OWN)('“$name” alone is what is found: the same cases hold without it', async ({ cases }) => {
    expect(await complaintsOf(SERVER_HERE, { name: '', cases })).toEqual([]);
  });
});
