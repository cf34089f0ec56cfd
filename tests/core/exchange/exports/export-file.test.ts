/** What a chosen file is, by its bytes. */
import { describe, expect, it } from 'vitest';
import { MOST_EXPORT_BYTES, exportFileKind } from '../../../../core/exchange/exports/export-file.ts';

const letters = (text: string): number[] => [...Buffer.from(text, 'utf8')];
const number = (value: number, length: number): number[] => Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256);

/** A zip's directory and end, without the files. */
function zip(...names: readonly string[]): Uint8Array {
  const start = [0x50, 0x4b, 3, 4, 0, 0];
  const entries = names.flatMap((name) => [0x50, 0x4b, 1, 2, ...number(0, 24), ...number(letters(name).length, 2), ...number(0, 16), ...letters(name)]);
  return Uint8Array.from([...start, ...entries, 0x50, 0x4b, 5, 6, ...number(0, 12), ...number(start.length, 4), 0, 0]);
}

describe('a chosen file', () => {
  it('is text, or a workbook', () => {
    expect(exportFileKind(Uint8Array.from(letters('Date,Likes')))).toBe('text');
    expect(exportFileKind(zip('[Content_Types].xml', 'xl/workbook.xml'))).toBe('workbook');
  });

  it('is named by what it is where it can’t be read', () => {
    const found = (...bytes: readonly number[]): unknown => exportFileKind(Uint8Array.from(bytes));
    expect(found(0xd0, 0xcf, 0x11, 0xe0, 0xa1)).toEqual({ kind: 'wrong-file', found: 'xls', take: '' });
    expect(found(...letters('%PDF-1.7'))).toEqual({ kind: 'wrong-file', found: 'pdf', take: '' });
    expect(found(0x89, 0x50, 0x4e, 0x47)).toEqual({ kind: 'wrong-file', found: 'image', take: '' });
    expect(found()).toEqual({ kind: 'empty' });
  });

  it('is a zip of which one file is to be taken out, in either language', () => {
    expect(exportFileKind(zip('Données du graphique.csv', 'Données du tableau.csv', 'Totaux.csv'))).toEqual({ kind: 'wrong-file', found: 'zip', take: 'Données du tableau.csv' });
    expect(exportFileKind(zip('a/Chart data.csv', 'a/Table data.csv'))).toEqual({ kind: 'wrong-file', found: 'zip', take: 'Table data.csv' });
    expect(exportFileKind(zip('photo.jpg'))).toEqual({ kind: 'wrong-file', found: 'zip', take: '' });
    expect(exportFileKind(Uint8Array.from([0x50, 0x4b, 3, 4]))).toEqual({ kind: 'wrong-file', found: 'zip', take: '' });
  });

  it('is too large from 32 MB on', () => {
    expect(exportFileKind(new Uint8Array(50_000_000).fill(65))).toEqual({ kind: 'too-large', bytes: 50_000_000, most: MOST_EXPORT_BYTES });
  });
});
