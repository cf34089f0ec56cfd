/** What was said of the columns goes with the file: whoever opens it next has it, on the command line too. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rememberMapping } from '../../../core/jobs/remember-mapping.ts';
import { runColumns } from '../../hosts/cli/columns-command.ts';
import type { CommandOutput } from '../../hosts/cli/command.ts';
import { connectExcel } from '../../hosts/cli/connect-excel.ts';
import type { Book } from '../../hosts/book/book.ts';
import { saveBook } from '../../hosts/book/save-book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { HEADER, settingsBook } from '../settings-tab/settings-book.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-remembered-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function columnsOf(book: Book): Promise<CommandOutput> {
  const file = path.join(folder, 'calendrier.xlsx');
  writeFileSync(file, await saveBook(book));
  return runColumns(await connectExcel(file, 'fr'), { language: 'fr', today: 46_348 });
}

describe('a saved workbook', () => {
  it('has the columns that a person confirmed, whatever Suivi would have guessed', async () => {
    const { book, suivi } = settingsBook();
    book.deleteSheet(suivi.id);
    expect((await columnsOf(book)).json).toMatchObject({ tab: 'Planning', columns: { date: 'Date', channel: 'Réseau', text: 'Texte' } });
    const columns = [
      { heading: 'Date', occurrence: 1, role: 'date', channel: null }, { heading: 'Réseau', occurrence: 1, role: 'account', channel: null },
      { heading: 'Texte', occurrence: 1, role: 'title', channel: null },
    ] as const;
    await rememberMapping(new MemoryWorkbook(book), { tab: 'Planning', columns });
    expect((await columnsOf(book)).json).toMatchObject({ tab: 'Planning', tabs: ['Planning', 'Suivi'], columns: { date: 'Date', account: 'Réseau', title: 'Texte' } });
  });

  it('says on the command line what is wrong with its settings, and uses the rest', async () => {
    const { book } = settingsBook(HEADER, ['calendar', 'tab', 'Planning'], ['column', 'Date', 'date'], ['column', 'Réseau', 'chanel'], ['column', 'Texte', 'title']);
    const { json, lines } = await columnsOf(book);
    expect(json).toMatchObject({ columns: { date: 'Date', channel: 'Réseau', title: 'Texte' } });
    expect(lines[lines.length - 1]).toContain('column · Réseau · chanel');
  });
});
