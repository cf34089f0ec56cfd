/** Colours by what cells begin with, in files. */
import { describe, expect, it } from 'vitest';
import { Book } from './book.ts';
import { openBook } from './open-book.ts';
import { partText } from './package-parts.ts';
import { saveBook } from './save-book.ts';
import { readParts } from './zip-package.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const AREAS = [{ top: 1, left: 2, bottom: 20, right: 2 }];
const LOOK = { fill: '#dce9fb', color: '#123f7a' };

function bookWithColours(): Book {
  const book = new Book();
  const sheet = book.addSheet('Plan');
  sheet.write(0, 0, { values: [['Date', 'Titre', 'Suivi']] }, 'person');
  sheet.setColours([{ areas: AREAS, value: 'Programmé', isStart: true, ...LOOK }, { areas: AREAS, value: 'Fait "vu"', isStart: true, ...LOOK }, { areas: AREAS, value: 'Publié', ...LOOK }], 'person');
  return book;
}

async function sheetText(book: Book): Promise<string> {
  return partText(await readParts(await saveBook(book), 'saved.xlsx'), SHEET);
}

describe('colours of cells that begin with a text', () => {
  it('stand in a file as Excel writes them, and come back in their order', async () => {
    const book = bookWithColours();
    const text = await sheetText(book);
    expect(text).toContain('type="beginsWith"');
    expect(text).toContain('operator="beginsWith"');
    expect(text).toContain('text="Programmé"');
    expect(text).toMatch(/<formula>LEFT\(C2,LEN\((?:"|&quot;)Programmé(?:"|&quot;)\)\)=(?:"|&quot;)Programmé(?:"|&quot;)<\/formula>/);
    const again = (await openBook(await saveBook(book), 'saved.xlsx')).sheetNamed('Plan');
    expect(again?.colours.map(({ source: _, ...colours }) => colours)).toEqual(book.sheetNamed('Plan')?.colours);
  });

  it('go by the cells where they stand once columns have moved them in a file that was opened', async () => {
    const opened = await openBook(await saveBook(bookWithColours()), 'saved.xlsx');
    opened.sheetNamed('Plan')?.insertColumns(0, 1, 'person');
    const text = await sheetText(opened);
    expect([text.includes('LEFT(D2,LEN('), text.includes('LEFT(C2,'), text.includes('sqref="D2:D21"')]).toEqual([true, false, true]);
  });
});
