/** What was written is in the file: saved, opened again, and compared as a whole. */
import { describe, expect, it } from 'vitest';
import { openBook } from '../hosts/book/open-book.ts';
import { partText } from '../hosts/book/package-parts.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { readParts } from '../hosts/book/zip-package.ts';
import { HOSTS } from './hosts.ts';
import { CALENDAR_PLAN, edits, HIDDEN_PLAN, HOSTILE_TEXTS, newSheet, planBook } from './write-samples.ts';

describe.each(HOSTS)('a workbook written in $name', ({ openHost }) => {
  it('keeps tabs, values, formats, looks, widths, lists and frozen rows when it is saved', async () => {
    const book = planBook();
    await (await openHost(book)).apply([newSheet(CALENDAR_PLAN), newSheet(HIDDEN_PLAN), ...edits(book, [1, 2, 'draft', 'done'])]);
    const bytes = await saveBook(book);
    const saved = await openBook(bytes, 'saved.xlsx');
    expect(saved.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Plan visible', 'Notes visible', 'Calendar visible', 'Suivi hidden']);
    for (const sheet of book.sheets) {
      const again = saved.sheetNamed(sheet.name);
      expect(again?.frozen).toEqual(sheet.frozen);
      expect(again?.validations.map(({ areas, values, isStrict }) => ({ areas, values, isStrict }))).toEqual(sheet.validations);
      expect([...(again?.columnWidths ?? [])].map(([column, width]) => [column, Math.round(width * 10)])).toEqual([...sheet.columnWidths].map(([column, width]) => [column, Math.round(width * 10)]));
      for (const [row, column] of [[0, 0], [0, 2], [1, 0], [1, 1], [1, 2], [2, 0], [2, 2], [700, 0], [700, 2]] as const) {
        expect([row, again?.value(row, column), again?.format(row, column)]).toEqual([row, sheet.value(row, column), sheet.format(row, column)]);
        expect(again?.cell(row, column)?.style ?? {}).toMatchObject(sheet.cell(row, column)?.style ?? {});
      }
    }
    const parts = await readParts(bytes, 'saved.xlsx');
    // A list that lets other values through tells nobody that they are wrong.
    expect(partText(parts, 'xl/worksheets/sheet3.xml')).toMatch(/<dataValidation [^>]*>/);
    expect(partText(parts, 'xl/worksheets/sheet3.xml')).not.toMatch(/<dataValidation [^>]*showErrorMessage="(1|true)"/);
  });

  it('keeps hostile text as text when it is saved', async () => {
    const book = planBook();
    await (await openHost(book)).apply(HOSTILE_TEXTS.flatMap((text, row) => edits(book, [row + 10, 5, null, text])));
    const saved = (await openBook(await saveBook(book), 'saved.xlsx')).sheetNamed('Plan');
    expect(HOSTILE_TEXTS.map((_, row) => saved?.value(row + 10, 5))).toEqual(HOSTILE_TEXTS);
    expect(HOSTILE_TEXTS.map((_, row) => saved?.formula(row + 10, 5)).filter((formula) => formula !== undefined)).toEqual([]);
  });
});
