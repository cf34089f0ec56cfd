/** The command line goes by what the file's own Suivi tab keeps: levels, options, and findings that are ignored. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ignoreFindings } from '../../../core/jobs/ignore-findings.ts';
import { setRule } from '../../../core/jobs/set-rules.ts';
import { calendarBook, checkBook, TODAY } from '../../core/jobs/checked-book.ts';
import { saveBook } from '../book/save-book.ts';
import { MemoryWorkbook } from '../memory/memory-workbook.ts';
import { runCheck } from './check-command.ts';
import { connectExcel } from './connect-excel.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-kept-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface CheckedFile {
  readonly found: readonly string[];
  readonly ignored: unknown;
  readonly lines: readonly string[];
}

/** What the file says after it was saved and opened again: only findings of rows with two owners. */
async function checkFile(change: (workbook: MemoryWorkbook) => Promise<unknown>): Promise<CheckedFile> {
  const book = calendarBook();
  await change(new MemoryWorkbook(book, 'fr-CA'));
  const file = path.join(folder, 'planning.xlsx');
  writeFileSync(file, await saveBook(book));
  const { json, lines } = await runCheck(await connectExcel(file, 'fr'), { language: 'fr', today: TODAY });
  // The shape of the output is the command's contract.
  const { findings, ignored } = json as { readonly findings: readonly { readonly code: string; readonly severity: string; readonly cells: readonly string[] }[]; readonly ignored?: number };
  const found = findings.filter(({ code }) => code === 'owner-shared').map(({ severity, cells }) => `${severity} ${cells[0] ?? ''}`);
  return { found, ignored, lines };
}

describe('the command line', () => {
  it('lists everything where nothing is kept', async () => {
    const { found, ignored, lines } = await checkFile(() => Promise.resolve());
    expect([found.map((line) => line.split(' ')[1]), ignored]).toEqual([["'Planning'!E2", "'Planning'!E4", "'Planning'!E5"], undefined]);
    expect(lines.at(-1)).not.toContain('ignoré');
  });

  it('leaves out what is ignored, and counts it', async () => {
    const { found, ignored, lines } = await checkFile(async (workbook) => {
      const { findings } = await checkBook(workbook);
      await ignoreFindings(workbook, findings.slice(0, 2), { ignoredAs: 'accepted', reason: 'Entente', until: null, today: TODAY, who: '' });
    });
    expect(found.map((line) => line.split(' ')[1])).toEqual(["'Planning'!E5"]);
    expect(ignored).toBe(2);
    expect(lines.at(-1)).toMatch(/, 2\u00a0ignorés$/);
  });

  it('goes by the levels that are kept', async () => {
    expect((await checkFile((workbook) => setRule(workbook, 'owner-shared', 'error'))).found.every((line) => line.startsWith('error '))).toBe(true);
    expect((await checkFile((workbook) => setRule(workbook, 'owner-shared', 'off'))).found).toEqual([]);
  });

  it('tells what it can’t read in the tab, and goes by the rest', async () => {
    const { lines, found } = await checkFile(async (workbook) => {
      await setRule(workbook, 'owner-shared', 'error');
      await setRule(workbook, 'date-missing', 'off');
      const { sheets } = await workbook.outline();
      const suivi = sheets.find(({ name }) => name === 'Suivi');
      await workbook.apply([{ kind: 'cells', sheet: suivi?.id ?? '', writes: [{ row: 3, column: 2, expected: 'off', value: 'rouge' }] }]);
    });
    expect(found.every((line) => line.startsWith('error '))).toBe(true);
    expect(lines.at(-2)).toMatch(/rouge.*error, warning, suggestion, off\.$/);
  });
});
