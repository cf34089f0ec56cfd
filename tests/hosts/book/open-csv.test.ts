/** What an opened .csv holds, in every encoding and with every delimiter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import type { Book } from './book.ts';
import { findDelimiter, parseCsv } from '../../../core/exchange/parse-csv.ts';
import { decodeCsv } from './csv-text.ts';
import { bytesOf, utf16Of, windows1252Of } from './file-samples.ts';
import { openBook } from './open-book.ts';

function grid(book: Book): Cell[][] {
  const sheet = book.sheets[0];
  const used = sheet?.usedArea();
  if (sheet === undefined || used === undefined || used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) => Array.from({ length: used.right + 1 }, (__, column) => sheet.value(row, column)));
}

async function gridOf(bytes: Uint8Array, name = 'posts.csv'): Promise<Cell[][]> {
  return grid(await openBook(bytes, name));
}

describe('opening a .csv', () => {
  it('reads UTF-8 and UTF-16 with and without a mark, and Windows-1252', async () => {
    const text = 'Réseau,Légende\r\nFacebook,L’été à 5 €\r\n';
    const expected = [['Réseau', 'Légende'], ['Facebook', 'L’été à 5 €']];
    const files = [
      bytesOf(text), bytesOf(`\uFEFF${text}`), windows1252Of(text),
      utf16Of(text, false, true), utf16Of(text, true, true), utf16Of(text, false, false), utf16Of(text, true, false),
    ];
    for (const bytes of files) expect(await gridOf(bytes)).toEqual(expected);
  });

  it('keeps every cell as text exactly as written, and empty fields as no cell', async () => {
    expect(await gridOf(bytesOf('Date,Reach,Flag\n2026-01-05,007,TRUE\n, 1e5 ,=1+1\n'))).toEqual([
      ['Date', 'Reach', 'Flag'], ['2026-01-05', '007', 'TRUE'], [null, ' 1e5 ', '=1+1'],
    ]);
  });

  it('keeps blank lines as blank rows, so that row numbers count records', async () => {
    expect(await gridOf(bytesOf('a,b\n\n\nc,d\n'))).toEqual([['a', 'b'], [null, null], [null, null], ['c', 'd']]);
  });

  it('takes a quote that is never closed for a letter, so that no record is swallowed', async () => {
    expect(await gridOf(bytesOf('a,b\n1,"open\n2,c\n3,d\n'))).toEqual([['a', 'b'], ['1', '"open'], ['2', 'c'], ['3', 'd']]);
    expect(await gridOf(bytesOf('a,b,c\n1,"open,x\n2,"closed, well",y\n3,"",z\n'))).toEqual([
      ['a', 'b', 'c'], ['1', '"open', 'x'], ['2', 'closed, well', 'y'], ['3', null, 'z'],
    ]);
    expect(await gridOf(bytesOf('a,b\n1,"two\nlines"\n2,"end'))).toEqual([['a', 'b'], ['1', 'two\nlines'], ['2', '"end']]);
  });

  it('keeps line breaks and doubled quotes within quotes, and ragged rows', async () => {
    expect(await gridOf(bytesOf('a,"one\r\ntwo, ""three"""\nb\nc,d,e'))).toEqual([
      ['a', 'one\r\ntwo, "three"', null], ['b', null, null], ['c', 'd', 'e'],
    ]);
  });

  it('names the tab after the file, within what a tab may be called', async () => {
    const name = async (file: string): Promise<string | undefined> => (await openBook(bytesOf('a'), file)).sheets[0]?.name;
    expect(await name('Calendrier.v2.csv')).toBe('Calendrier.v2');
    expect(await name("'a[b]:c*'.csv")).toBe('a_b__c_');
    expect(await name(`${'x'.repeat(30)}🎉.csv`)).toBe('x'.repeat(30));
    expect(await name('history.csv')).toBe('history_');
    expect(await name('.csv')).toBe('Sheet1');
  });
});

describe('a .csv with bytes that are not of its encoding', () => {
  /** Each starts with a letter of one byte, so that no two accents meet. */
  const french = fc.array(fc.constantFrom('mé', 'ça', ' à', 'l’é', 'R»', ' É', 'fê', ' 5 €', 'tout', ' un '), { minLength: 1, maxLength: 60 }).map((parts) => `L’é${parts.join('')}`);

  it('stays UTF-8 with one invalid byte anywhere between letters, which alone is replaced', () => {
    fc.assert(fc.property(french, fc.nat(), fc.constantFrom(0x80, 0xa0, 0xc0, 0xe9, 0xff), (text, place, byte) => {
      const letters = [...text];
      const at = place % (letters.length + 1);
      const [before, after] = [letters.slice(0, at).join(''), letters.slice(at).join('')];
      const bytes = Uint8Array.from([...bytesOf(before), byte, ...bytesOf(after)]);
      expect(decodeCsv(bytes, 'a.csv')).toBe(`${before}\uFFFD${after}`);
    }), { seed: 20261121 });
  });

  it('stays UTF-8 when it is cut within a letter, has a mark, or was damaged before', () => {
    expect(decodeCsv(bytesOf('Légende,Réseau,é').slice(0, -1), 'a.csv')).toBe('Légende,Réseau,\uFFFD');
    expect(decodeCsv(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xe9]), 'a.csv')).toBe('a\uFFFD');
    expect(decodeCsv(Uint8Array.from([...bytesOf('\uFFFD'.repeat(9)), 0xe9]), 'a.csv')).toBe('\uFFFD'.repeat(10));
  });

  it('is Windows-1252 when its accents are', () => {
    fc.assert(fc.property(french, (text) => {
      expect(decodeCsv(windows1252Of(text), 'a.csv')).toBe(text);
    }), { seed: 20261121 });
    expect(decodeCsv(windows1252Of('LES ÉTÉS,« MUSÉE »,É»,café'), 'a.csv')).toBe('LES ÉTÉS,« MUSÉE »,É»,café');
  });
});

describe('a .csv that Excel for Mac has saved', () => {
  /** Letters of Mac OS Roman in use here. */
  const MAC: ReadonlyMap<string, number> = new Map([['é', 0x8e], ['è', 0x8f], ['ê', 0x90], ['à', 0x88], ['ç', 0x8d], ['É', 0x83], ['’', 0xd5], ['·', 0xe1]]);

  it('is Mac OS Roman when its accents are', () => {
    const text = 'Libellé,Auteur·rice,Réseau\nL’été à la pêche,É. Noël'.replace('ë', 'e');
    expect(decodeCsv(Uint8Array.from([...text], (letter) => MAC.get(letter) ?? letter.charCodeAt(0)), 'a.csv')).toBe(text);
  });
});

describe('finding the delimiter', () => {
  it.each([
    ['|', 'id|date|texte\n1|2026-10-02|Elle parle, entre autres, d’exil\n2|2026-10-05|Oui\n'],
    [',', 'Titre,Texte\nA | B,un\nC | D,deux\n'],
    [',', 'a,b;c\nd,e;f;g\n'],
    [';', 'Date;Texte;Vues\n5 janv.;"Bonjour, Québec, et vous; oui";3,5\n6 janv.;Un, deux, trois;4,5\n'],
    ['\t', 'a\tb\n1,5\t2,5\n'],
    [',', 'one column only\nand, no\n'],
    [';', 'Size;Note\n5";"a;b"\n6";c\n'],
  ])('takes %j', (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it('reads back whatever was written with any delimiter', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'é'), maxLength: 6 });
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t'), (records, delimiter) => {
      const text = records.map((record) => record.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
      expect(parseCsv(text, delimiter)).toEqual(records);
    }), { seed: 20261121 });
  });
});
