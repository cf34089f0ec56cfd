/** What a formula gives beside its own cell is left alone at Google; what surely ends in its own cell stands in nobody's way. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyEdits } from '../../sheets-addon/server/apply/apply-edits.ts';
import { formulaShape } from '../../sheets-addon/server/apply/formula-shape.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { calendarBook, markEdits, STATUS, TITLE } from './apply-samples.ts';
import { onGoogle } from './on-google.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const DOWN = [
  '=INDEX(IF(B2:B="",,"Prévu"))', '=INDEX(B2:C7,,1)', '=INDEX(B2:C7,0,1)', '=INDEX(IFERROR(VLOOKUP(A2:A,Listes!A:B,2,FALSE)))', '=COUNTA(A2:A)&ARRAYFORMULA(B2:B)',
  '=AND(TRUE)*ARRAYFORMULA(A2:A)', '=MAX(A2:A)+{1;2}', '=MAX(A2:A)+{1;2,5}', '=Mois', '=TABLEAU1[Titre]', '=TABLEAU1[[#ALL];[Titre]]', '=MESMOIS(A2)', '=XLOOKUP("x",A1:D1,B2:D7)', '=IF(TRUE,B2:B7)', '=IF(TRUE;B2:B7;1,5)',
  '=SUMIF(A2:A,ARRAYFORMULA(B2:B),C2:C)', '=\'Mes listes\'!A2:A9', '=Listes!A:A', '=-(B2:B7)', '=A2:INDEX(A:A,7)', '=INDEX(A:A,2):A7', '=FILTER(B2:B,B2:B<>"")', '=TRANSPOSE(B2:F2)', '=LET(x,B2:B,x)',
  '=QUERY(A:D,"select B")', '=SORT(B2:B7)', '=ARRAYFORMULA(IMAGE(B2:B7))', '=OFFSET(A1,1,0,7,1)', '=INDIRECT("A2:A7")', '=INDEX(B:B,A2)', '=BYROW(A2:B7,LAMBDA(r,SUM(r)))', `=${'('.repeat(5_000)}A2${')'.repeat(5_000)}`,
];
const ACROSS = ['=XLOOKUP(A2,A2:A7,B2:D7)', '=SPLIT("a,b",",")', '={1,2}', '=B2:D2', '=INDEX(B2:D7,2)', '=TRANSPOSE(B2:B7)', '=REGEXEXTRACT(B2,"(a)(b)")', '=FILTER(B2:D7,A2:A7=A2)', '=MESMOIS(A2)'];
const SINGLE = [
  '=SUM(A2:A)', '=COUNTA(UNIQUE(B2:B))', '=A2', '=$A$2+1', '=Listes!A2&" "&\'Mes listes\'!$B2', '="a, b; {c}"&"d""e"', '=VLOOKUP(A2,{C:C,B:B},2,0)', '=VLOOKUP(A2;IMPORTRANGE("x";"A:D");2;FALSE)', '=INDEX(B:B,MATCH(A2,A:A,0))',
  '=INDEX(B2:D7,2,3)', '=INDEX(FILTER(H:H,H:H<>""),1)', '=INDEX(B2:D2,2)', '=COUNTIF(A:A,A2)/COUNTA(A:A)*100%', '=SUMIFS(C:C,A:A,A2,B:B,"x")', '=IF(A2="","",TEXT(A2,"dddd d mmmm"))', '=IFERROR(XLOOKUP(A2,A:A,B:B),"")',
  '=(1+2)*-3', '=1.5E+3', '=ROUND(A2*1,5;2)', '=TODAY()', '=ROW()-1', '=OFFSET(A2,-1,0)', '=SUMPRODUCT((A2:A7="x")*(B2:B7))', '=TRUE', '=JOIN(", ",FILTER(B2:B,A2:A=A2))', '=HYPERLINK("https://example.com/?a=1","{lien}")', '=MAX(ARRAYFORMULA(LEN(B2:B)))',
];

const reasons = (formula: string, at: readonly [row: number, column: number], post: number, more: (sheet: BookSheet) => void = () => undefined): readonly unknown[] => {
  const { book, sheet } = calendarBook();
  const edits = markEdits(sheet, [post], (index) => [{ row: index + 1, column: STATUS, expected: 'Approuvé', value: 'Programmé' }]);
  sheet.write(at[0], at[1], { values: [[sheet.value(...at)]], formulas: [[formula]] }, 'person');
  more(sheet);
  onGoogle(book);
  const { written, skipped } = applyEdits(edits);
  return [written, ...skipped.map(({ reason }) => reason)];
};

describe('A formula at Google', () => {
  it.each(DOWN)('%s may fill the cells below it, which are left alone', (formula) => {
    expect(reasons(formula, [1, STATUS], 3)).toEqual([0, 'formula']);
  });

  it.each(ACROSS)('%s may fill the cells right of it, which are left alone', (formula) => {
    expect(reasons(formula, [2, TITLE], 1)).toEqual([0, 'formula']);
  });

  it.each(SINGLE)('%s ends in its own cell: those below and right of it are written to', (formula) => {
    expect(formulaShape(formula)).toEqual({ down: 'no', right: 'no' });
    expect([reasons(formula, [1, STATUS], 3), reasons(formula, [2, TITLE], 1)]).toEqual([[1], [1]]);
  });

  it.each(['=MESMOTS(A2)', '=A2*Taux', '=INDIRECT("A"&ROW())', '=INDEX(B:B,A2)', '=IF(A2:A7="","",1)'])('%s that stands in each row of a column takes nothing from the column beside', (formula) => {
    const inEach = (sheet: BookSheet): void => {
      sheet.write(1, TITLE, { values: Array.from({ length: 6 }, (_, post) => [`Visite ${String(post)}`]), formulas: Array.from({ length: 6 }, (_, post) => [formula.replace(/2/g, String(post + 2))]) }, 'person');
    };
    expect([0, 3, 5].map((post) => reasons(formula, [1, TITLE], post, inEach))).toEqual([[1], [1], [1]]);
  });

  it.each(['=XLOOKUP(A2,A$2:A$7,B$2:D$7)', '=SPLIT(A2,",")'])('%s that stands in each row of a column may fill each row', (formula) => {
    const inEach = (sheet: BookSheet): void => {
      sheet.write(1, TITLE, { values: Array.from({ length: 6 }, (_, post) => [`Visite ${String(post)}`]), formulas: Array.from({ length: 6 }, () => [formula]) }, 'person');
    };
    expect([0, 3, 5].map((post) => reasons(formula, [1, TITLE], post, inEach))).toEqual([[0, 'formula'], [0, 'formula'], [0, 'formula']]);
  });

  it('that gives blank cells keeps them, also below a formula of another kind in the heading', () => {
    const blank = (sheet: BookSheet): void => {
      sheet.write(0, STATUS, { values: [['Statut']], formulas: [['="Statut"']] }, 'person');
      sheet.write(3, STATUS, { values: [[null]] }, 'person');
    };
    expect(reasons('=INDEX(IF(B2:B="",,"Approuvé"))', [1, STATUS], 4, blank)).toEqual([0, 'formula']);
  });
});
