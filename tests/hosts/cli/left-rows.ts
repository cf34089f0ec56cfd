/** What `check` and `kpi` leave out of a network's export: rows that add the others up, and lines above the headings. */
import type { Language, OpenedCalendar } from '../../../core/index.ts';
import { isBlankRecord, isTotal } from '../../../core/exchange/exports/export-records.ts';
import type { Workbook } from '../../../core/host.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { NBSP, wholeNumber } from '../../../core/words/format.ts';

export interface LeftRows {
  readonly totals: number;
  readonly above: number;
  /** Rows of one day or month of a post. */
  readonly days: number;
}

interface LeftRowsWords {
  readonly totals: (count: number) => string;
  readonly above: (count: number) => string;
  readonly days: (count: number) => string;
}

const WORDS: { readonly [L in Language]: LeftRowsWords } = {
  fr: {
    totals: (count) => `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? 'ligne de total, non comptée' : 'lignes de total, non comptées'}`,
    above: (count) => `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? 'ligne au-dessus des en-têtes, non lue' : 'lignes au-dessus des en-têtes, non lues'}`,
    days: (count) => `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? 'ligne d’un jour ou d’un mois d’une publication, non comptée' : 'lignes d’un jour ou d’un mois d’une publication, non comptées'}`,
  },
  en: {
    totals: (count) => `${wholeNumber(count, ',')} ${count === 1 ? 'total row' : 'total rows'} left out`,
    above: (count) => `${wholeNumber(count, ',')} ${count === 1 ? 'line' : 'lines'} above the headings skipped`,
    days: (count) => `${wholeNumber(count, ',')} ${count === 1 ? 'row' : 'rows'} of one day or month of a post left out`,
  },
};

/** None of a team's calendar, which has titles and sums of its own. */
export async function leftRows(workbook: Workbook, { calendar, recognition, found: { outline } }: OpenedCalendar): Promise<LeftRows> {
  const left = { totals: 0, above: 0, days: calendar.dailyRows ?? 0 };
  if (calendar.content === 'calendar') return left;
  for (const [place, { sheet, headerRow }] of recognition.sheets.entries()) {
    const extent = outline.sheets.find(({ id }) => id === sheet);
    if (extent === undefined) continue;
    const kept = new Set<number>();
    for (let row = 0; row < calendar.rowCount; row += 1) if (calendar.part[row] === place) kept.add(calendar.sheetRow[row] ?? -1);
    const [columns = []] = await workbook.read([{ sheet, firstRow: 0, rowCount: extent.rowCount, columns: Array.from({ length: extent.columnCount }, (_, column) => column) }]);
    for (let row = 0; row < extent.rowCount; row += 1) {
      const record = columns.map((cells): Cell => cells[row] ?? null);
      if (row < headerRow) left.above += isBlankRecord(record) ? 0 : 1;
      else if (row > headerRow && !kept.has(row) && isTotal(record)) left.totals += 1;
    }
  }
  return left;
}

/** Nothing where all of the file is read. */
export function leftRowsJson({ totals, above, days }: LeftRows): object {
  return totals + above + days === 0 ? {} : { leftOut: { totals, above, ...(days === 0 ? {} : { days }) } };
}

export function leftRowsLines({ totals, above, days }: LeftRows, language: Language): readonly string[] {
  const say = WORDS[language];
  const parts = [...(totals === 0 ? [] : [say.totals(totals)]), ...(above === 0 ? [] : [say.above(above)]), ...(days === 0 ? [] : [say.days(days)])];
  return parts.length === 0 ? [] : [`${parts.join(language === 'fr' ? '; ' : ', ')}.`];
}
