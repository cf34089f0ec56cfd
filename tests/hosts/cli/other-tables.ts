/** What `cadence` and `kpi` say of other tables on the calendar's tabs: which one was read, and where the others stand. */
import { qualifiedAddress, rulesIn } from '../../../core/index.ts';
import type { Language, OpenedCalendar } from '../../../core/index.ts';
import type { LayoutRemark, RecognisedSheet } from '../../../core/recognise/recognition.ts';
import { columnLetters } from '../../../core/table/cell-ref.ts';
import { NBSP } from '../../../core/words/format.ts';
import { quotable } from '../../../core/words/quotable.ts';

type OtherTable = Extract<LayoutRemark, { readonly kind: 'table-beside' | 'table-below' }>;

interface OtherTableWords {
  readonly tab: (name: string) => string;
  /** The columns of the table that was read, then those of the other one. */
  readonly beside: (read: readonly [first: string, last: string], first: string, last: string) => string;
  readonly below: (row: number) => string;
}

const WORDS: { readonly [L in Language]: OtherTableWords } = {
  fr: {
    tab: (name) => `${name}${NBSP}: `,
    beside: ([from, to], first, last) => `tableau lu${NBSP}: ${from === to ? `colonne ${from}` : `colonnes ${from} à ${to}`}. ${first === last ? `La colonne ${first} contient` : `Les colonnes ${first} à ${last} contiennent`} un autre tableau, qui n’est pas compté.`,
    below: (row) => `à partir de la ligne ${row}, il y a un autre tableau, qui n’est pas compté.`,
  },
  en: {
    tab: (name) => `${name}: `,
    beside: ([from, to], first, last) => `table read: ${from === to ? `column ${from}` : `columns ${from} to ${to}`}. ${first === last ? `Column ${first} contains` : `Columns ${first} to ${last} contain`} another table, which isn’t counted.`,
    below: (row) => `from row ${row} on, there is another table, which isn’t counted.`,
  },
};

/** Nothing where each tab holds one table. */
export function otherTablesJson({ recognition }: OpenedCalendar): object {
  const others = othersIn(recognition.sheets);
  if (others.length === 0) return {};
  return {
    otherTables: others.map(([{ sheetName }, { firstColumn, lastColumn, row }]) => ({ cells: [qualifiedAddress(sheetName, row, firstColumn), qualifiedAddress(sheetName, row, lastColumn)] })),
  };
}

/** One line each, with what to do. */
export function otherTablesLines({ recognition }: OpenedCalendar, language: Language): readonly string[] {
  const say = WORDS[language];
  return othersIn(recognition.sheets).map(([sheet, { kind, firstColumn, lastColumn, row }]) => {
    const columns = sheet.columns.map(({ column }) => column);
    const read = [columnLetters(Math.min(...columns)), columnLetters(Math.max(...columns))] as const;
    const told = kind === 'table-below' ? say.below(row + 1) : say.beside(read, columnLetters(firstColumn), columnLetters(lastColumn));
    const start = recognition.sheets.length > 1 ? `${say.tab(quotable(sheet.sheetName))}${told}` : `${told.slice(0, 1).toUpperCase()}${told.slice(1)}`;
    return `${start} ${rulesIn(language)[kind].advice}`;
  });
}

function othersIn(sheets: readonly RecognisedSheet[]): readonly (readonly [RecognisedSheet, OtherTable])[] {
  return sheets.flatMap((sheet) => (sheet.remarks ?? []).flatMap((remark) => (remark.kind === 'table-beside' || remark.kind === 'table-below' ? [[sheet, remark] as const] : [])));
}
