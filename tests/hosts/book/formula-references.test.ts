/** References in formulas: found, moved, renamed. */
import { describe, expect, it } from 'vitest';
import { Book } from './book.ts';
import { formulaAfter, formulaMovedBy, formulaRenamed, mapReferences } from './formula-references.ts';

function found(formula: string): string[] {
  const seen: string[] = [];
  mapReferences(formula, (reference) => {
    seen.push(`${reference.sheet ?? ''}!${reference.kind}`);
    return reference;
  });
  return seen;
}

describe('the references of a formula', () => {
  it('are told from texts, functions, names, table columns and sheet names', () => {
    expect(found('=SUM(A1:$B$2,Sheet2!C3,\'It\'\'s A1\'!D4)+LOG10(E5)')).toEqual(['!block', 'Sheet2!cell', "It's A1!cell", '!cell']);
    expect(found('="A1"&Posts[A1]&TAXES2024&A1b&XFE1&A1048577&Q1_total&"say ""B2"""')).toEqual([]);
    expect(found('=SUM(A:B)+SUM(2:3)+A1!B2')).toEqual(['!columns', '!rows', 'A1!cell']);
  });

  it('move with a copied formula but for the parts that are fixed', () => {
    expect(formulaMovedBy('=A1+$A1+A$1+$A$1+SUM(B:B,$C:C,3:$4)', 2, 1)).toBe('=B3+$A3+B$1+$A$1+SUM(C:C,$C:D,5:$4)');
    expect(formulaMovedBy('=A1', -1, 0)).toBe('=#REF!');
  });

  it('follow rows and columns that come and go, on their own sheet alone', () => {
    const after = (formula: string, count: number): string => formulaAfter(formula, { axis: 'rows', at: 4, count }, (sheet) => sheet === null);
    expect(after('=A4+A5+SUM(A1:A9)+Other!A5+SUM(A:A)', 2)).toBe('=A4+A7+SUM(A1:A11)+Other!A5+SUM(A:A)');
    expect(after('=A4+A5+SUM(A1:A9)+SUM(A5:A6)', -2)).toBe('=A4+#REF!+SUM(A1:A7)+SUM(#REF!)');
  });

  it('name a renamed sheet by its new name', () => {
    expect(formulaRenamed('=Posts!A1+\'posts\'!B2+Posts2!C3&"Posts!A1"', 'Posts', "L'été")).toBe("='L''été'!A1+'L''été'!B2+Posts2!C3&\"Posts!A1\"");
  });

  it('are kept right in the whole workbook by inserting, deleting and renaming', () => {
    const book = new Book();
    const posts = book.addSheet('Posts');
    const sums = book.addSheet('Sums');
    posts.write(9, 0, { values: [[6]], formulas: [['=SUM(A1:A9)']] }, 'person');
    sums.write(0, 0, { values: [[6]], formulas: [['=Posts!A10+A10']] }, 'person');
    posts.insertRows(0, 1, 'colleague');
    book.renameSheet(posts.id, 'Calendrier 2026');
    expect(posts.formula(10, 0)).toBe('=SUM(A2:A10)');
    expect(sums.formula(0, 0)).toBe("='Calendrier 2026'!A11+A10");
  });
});
