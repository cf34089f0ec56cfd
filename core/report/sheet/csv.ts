/** A report as a file of comma-separated values, for whoever wants its figures elsewhere: RFC 4180, and no cell that a spreadsheet would run. */
import { startsFormula } from '../../edits/formula-start.ts';
import type { Cell } from '../../table/cell.ts';
import { isCellError } from '../../table/cell.ts';
import { civilFromDay } from '../../time/day.ts';
import { gridTexts } from './day-grid.ts';
import type { Block, ReportCell, ReportDocument, ValueKind } from './blocks.ts';
import { shownText, shownValue } from './shown-value.ts';
import { withoutEmpty } from './without-empty.ts';

type Region = ReportDocument['region'];

/** Says that the file is UTF-8: Excel takes it for the computer's own letters otherwise. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const MINUTES_A_DAY = 1_440;

/**
 * Every block in its order but charts, with an empty line between; all lines of one length. Semicolons and decimal
 * commas for French, since Excel in French opens those; figures as they stand, dates as `2026-11-16`.
 */
export function csvOf({ blocks: given, region }: ReportDocument): string {
  const blocks = withoutEmpty(given);
  const lines = blocks.flatMap((block, index) => [...(index > 0 && hasLines(block) ? [[]] : []), ...linesOf(block, region)]);
  const width = Math.max(1, ...lines.map(({ length }) => length));
  const separator = isFrench(region) ? ';' : ',';
  return BYTE_ORDER_MARK + lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? '').join(separator) + LINE_END).join('');
}

function hasLines({ kind }: Block): boolean {
  return kind !== 'chart' && kind !== 'page-break';
}

/** Cells as they stand in the file. */
function linesOf(block: Block, region: Region): readonly (readonly string[])[] {
  switch (block.kind) {
    case 'title':
      return [[textCell(block.text)], ...(shownText(block.subtitle) === null ? [] : [[textCell(block.subtitle)]])];
    case 'heading':
    case 'paragraph':
      return [[textCell(block.text)]];
    case 'figures':
      return block.items.map(({ label, cell }) => [textCell(label), valueCell(cell.value, cell.kind, region)]);
    case 'table': {
      const rows = block.rows.map((cells) => block.columns.map(({ kind }, index) => tableCell(cells[index] ?? null, kind, region)));
      return [block.columns.map(({ heading }) => textCell(heading)), ...(rows.length > 0 ? rows : [[textCell(block.empty)]])];
    }
    case 'day-grid':
      return gridTexts(block).map((cells) => cells.map((cell) => valueCell(cell, 'text', region)));
    case 'chart':
    case 'page-break':
      return [];
  }
}

function tableCell(cell: ReportCell | Cell, kind: ValueKind, region: Region): string {
  const isReportCell = cell !== null && typeof cell === 'object' && 'value' in cell;
  return isReportCell ? valueCell(cell.value, cell.kind ?? kind, region) : valueCell(cell, kind, region);
}

function valueCell(value: Cell, kind: ValueKind, region: Region): string {
  const shown = shownValue(value, kind, region, 1900);
  if (shown === null) return '';
  if (typeof shown === 'string') return textCell(shown);
  if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
  if (isCellError(shown)) return textCell(shown.error);
  if (kind === 'date') return dateText(shown);
  return kind === 'time' && shown >= 0 && shown <= 1 ? timeText(shown) : numberText(shown, region);
}

function textCell(text: string): string {
  const shown = shownText(text);
  if (typeof shown !== 'string') return '';
  const safe = startsFormula(shown) ? `'${shown}` : shown;
  return /[",;\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** To twelve digits, which is as much as anybody has measured: 0.30000000000000004 is 0.3. */
function numberText(value: number, region: Region): string {
  const text = String(Number(value.toPrecision(12)));
  return isFrench(region) ? text.replace('.', ',') : text;
}

function dateText(serial: number): string {
  const { year, month, date } = civilFromDay(serial);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

function timeText(part: number): string {
  const minutes = Math.round(part * MINUTES_A_DAY);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function isFrench(region: Region): boolean {
  return region.startsWith('fr');
}
