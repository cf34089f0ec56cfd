/** What a value of a report becomes in a cell: the value itself, and the number format that it is shown with. */
import type { CellLook } from '../../edits/sheet-page.ts';
import type { Cell } from '../../table/cell.ts';
import { FIRST_DAY, LAST_DAY, serialIn } from '../../time/day.ts';
import type { DateSystem } from '../../time/day.ts';
import { reportSheetIn } from '../../words/report-sheet-in.ts';
import { NBSP } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import type { ReportDocument, ValueKind } from './blocks.ts';

type Region = ReportDocument['region'];

/** As every host writes patterns; it shows the marks of groups and decimals of its own workbook. */
const FORMATS: { readonly [K in ValueKind]: string } = {
  text: 'General', count: '#,##0', decimal: '#,##0.0', percent: '0.0%', money: '#,##0.00', date: 'yyyy-mm-dd', 'weekday-date': 'General', time: 'hh:mm',
};
/** With a no-break space before the sign. */
const FRENCH_PERCENT = `0.0"${NBSP}"%`;
const NUMBERS: ReadonlySet<ValueKind> = new Set<ValueKind>(['count', 'decimal', 'percent', 'money']);
const MINUTES_A_DAY = 1_440;
/** Excel takes no more, in UTF-16 units; nobody reads as many. */
const LONGEST_TEXT = 8_000;

export function languageOf(region: Region): Language {
  return region.startsWith('fr') ? 'fr' : 'en';
}

export function formatOf(kind: ValueKind, region: Region): string {
  if (kind === 'percent' && region.startsWith('fr')) return FRENCH_PERCENT;
  return kind === 'time' && region.startsWith('en') ? 'h:mm AM/PM' : FORMATS[kind];
}

/** Figures stand by their last digit; all that is read as text by its first letter. */
export function alignOf(kind: ValueKind): NonNullable<CellLook['align']> {
  return NUMBERS.has(kind) ? 'right' : 'left';
}

/** As a host holds it and reads it back: no number that is none, no text that a cell would change. */
export function shownValue(value: Cell, kind: ValueKind, region: Region, dateSystem: DateSystem): Cell {
  if (typeof value === 'string') return shownText(value);
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return null;
  switch (kind) {
    case 'weekday-date':
      return isDay(value) ? reportSheetIn(languageOf(region)).weekdayDate(Math.floor(value)) : null;
    case 'date':
      return isDay(value) ? serialIn(Math.floor(value), dateSystem) : null;
    case 'time':
      // As hosts count whole minutes themselves.
      return Math.round(value * MINUTES_A_DAY) / MINUTES_A_DAY;
    default:
      // Some hosts keep a nought below nought, some don't.
      return value === 0 ? 0 : value;
  }
}

function isDay(value: number): boolean {
  return value >= FIRST_DAY && value < LAST_DAY + 1;
}

/** What hosts show of a formula that fails: not every one of them tells a text that says the same from it. */
const ERROR_NAME = /^#(?:N\/A|DIV\/0!|NAME\?|(?:NULL|VALUE|REF|NUM|ERROR|SPILL|CALC|BLOCKED|CONNECT|FIELD|UNKNOWN|BUSY|EXTERNAL|PYTHON|TIMEOUT)!)$/i;

/** Controls and halves of characters would come back as something else, or not at all. */
export function shownText(text: string): Cell {
  const plain = text.slice(0, LONGEST_TEXT).replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(/[^\P{Cc}\n]/gu, '').replace(/[\p{Cs}\ufffe\uffff]/gu, '').trim();
  if (plain === '') return null;
  return ERROR_NAME.test(plain) ? `(${plain})` : plain;
}
