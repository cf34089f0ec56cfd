/** Text stays text: 100,000 strings made to be taken for something else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenText } from '../../core/edits/written-text.ts';
import { openExcel } from '../conformance/hosts.ts';
import { HOSTILE_TEXTS } from '../conformance/write-samples.ts';
import { Book } from '../hosts/book/book.ts';
import { entryOf } from '../hosts/office/coerce.ts';

const BEFORE = ['', '', ' ', '\u00a0', '\u202f', '\t', '\r', '\n', '\u0000', '\u001f', '\u200b', '\u200f', '\u202e', '\ufeff', '\u2066', '\u3000', "'", '＇', '"', '\ud83d'];
const STARTS = ['', '=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹢', '#', '$', '(', '%'];
const WORDS = ['1', '12', '1E5', '1,000.5', '１２', '٣', 'Ⅳ', 'A1', 'SUM(A1)', 'TRUE', 'faux', 'ＴＲＵＥ', '#N/A', '12/10/2026', '2026-10-12', 'Mar 5', '5 mars', '10:30', '8 pm', '½', 'e', 'Été', 'x',
  '__proto__', 'constructor', 'HYPERLINK("http://x.example","x")', "cmd|' /C calc'!A0", 'MSEXCEL|\'\\..\\x\'!A1', '\udc00', '\u202e1=1', '\u00a01', 'verdadero', 'WAHR'];

const hostile = fc.tuple(
  fc.array(fc.constantFrom(...BEFORE), { maxLength: 3 }), fc.constantFrom(...STARTS),
  fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 6 })),
  fc.constantFrom('', ' ', '%', ')', '\u00a0', '\u0000', '5'),
).map(([before, start, word, after]) => `${before.join('')}${start}${word}${after}`);

/** An opinion of its own on what a spreadsheet might do with a text that comes without an apostrophe. */
function isRisky(text: string): boolean {
  const bare = text.normalize('NFKC').replace(/^[\s\p{C}\p{Z}]+/u, '');
  return /^[-=+@'"#$(%−]/.test(bare) || /\p{N}/u.test(bare) || /^(true|false|vrai|faux)\s*$/i.test(bare) || bare === '';
}

const RULES = { dateSystem: 1900, currentYear: 2026 } as const;
const FORMATS = ['General', '@', 'yyyy-mm-dd', '0%'];

describe('text that is written', () => {
  it('goes with an apostrophe or is plain words, and is a text of the same characters in Excel’s hands', () => {
    let count = 0;
    fc.assert(fc.property(hostile, fc.constantFrom(...FORMATS), (text, format) => {
      if (text === '') return;
      count += 1;
      const entry = writtenText(text);
      if (entry !== `'${text}` && (entry !== text || isRisky(text))) throw new Error(`${JSON.stringify(text)} goes as ${JSON.stringify(entry)}`);
      const held = entryOf(entry, format, RULES);
      if (held.value !== text || held.formula !== undefined || held.format !== undefined) throw new Error(`${JSON.stringify(text)} becomes ${JSON.stringify(held)}`);
    }), { numRuns: 100_000 });
    expect(count).toBeGreaterThan(95_000);
  });

  it('is plain where a person would type plain words, so that cells are not marked without need', () => {
    for (const text of ['Planifié', 'Instagram', 'Été au musée', 'À faire', 'Marie Ève (à valider)', 'Mot = mot', 'e-mail']) expect(writtenText(text)).toBe(text);
  });

  it('comes back through the real Office.js as it was', async () => {
    const texts = fc.sample(hostile, { numRuns: 3_000 }).filter((text) => text !== '');
    const book = new Book();
    const sheet = book.addSheet('T');
    const { workbook } = openExcel(book);
    const edits = texts.map((value, row) => ({ kind: 'cells' as const, sheet: sheet.id, writes: [{ row, column: 0, expected: null, value }] as const }));
    expect(await workbook.apply(edits)).toEqual({ written: texts.length, skipped: [], unknown: [], fault: null });
    expect(texts.filter((text, row) => sheet.value(row, 0) !== text || sheet.formula(row, 0) !== undefined)).toEqual([]);
  });
});
