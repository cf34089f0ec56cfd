/** What the formulas that a view offers are made of: ranges with room to grow, days that move on, and what parts arguments. */
import type { FormulaArgument, FormulaRange } from '../functions/formula-text.ts';
import type { HostInfo } from '../host.ts';
import type { SideTab, SideTabKey } from '../side-tabs/side-tabs.ts';
import type { Day } from '../time/day.ts';
import { isoDay } from '../time/iso-day.ts';

/** Rows that a range has below its headings at least: what is added to a tab later counts too. */
const ROOM = 200;

/** What Excel calls the current day in the languages it is known for; a formula that is pasted is read in the language of the interface. */
const EXCEL_TODAY: ReadonlyMap<string, string> = new Map([['fr', 'AUJOURDHUI()'], ['en', 'TODAY()']]);

/** Google Sheets reads English names in every language. Undefined where the name is not known: then fixed dates are sure to be read. */
function todayIn({ host, language }: HostInfo): string | undefined {
  return host === 'sheets' ? 'TODAY()' : EXCEL_TODAY.get(language.toLowerCase().slice(0, 2));
}

/** Days as fixed dates, or as so many from the current one where the host's word for it is known. */
export function dayArguments(host: HostInfo, today: Day, isMoving: boolean): (day: Day) => FormulaArgument {
  const now = isMoving ? todayIn(host) : undefined;
  return (day) => (now === undefined ? isoDay(day) : { expression: day === today ? now : `${now}${day > today ? '+' : ''}${day - today}` });
}

/** Where the comma parts decimals, as in every kind of French, it can't part arguments. */
export function separatorIn({ language }: HostInfo): ';' | ',' {
  return /^en\b/i.test(language) ? ',' : ';';
}

/** @param places Its columns. */
export function roomyRange(sheetName: string, headerRow: number, places: Iterable<number>, lastRow: number): FormulaRange {
  const columns = [...places];
  return { sheetName, top: headerRow, left: Math.min(...columns), bottom: Math.max(headerRow + ROOM, lastRow + ROOM / 2), right: Math.max(...columns) };
}

export function tabRange<Key extends SideTabKey>({ sheetName, headerRow, columns, rows, grid = [] }: SideTab<Key>): FormulaRange {
  return roomyRange(sheetName, headerRow, [...columns.values(), ...grid], rows[rows.length - 1]?.row ?? headerRow);
}
