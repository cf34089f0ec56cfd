/** Makes shifts and days off of the cells of a rota by person and day. */
import { weekdayNamed } from '../read-days.ts';
import { dayCell } from '../read-day-cell.ts';
import type { DayCell } from '../read-day-cell.ts';
import type { RotaRow } from '../rota-tab.ts';
import { isSumRow } from '../sum-row.ts';
import { saidText } from '../tab-cells.ts';
import type { TabCells } from '../tab-cells.ts';
import type { Cell } from '../../table/cell.ts';

/** Beyond these, more of the same helps nobody. */
const MOST_TOLD = 20;
/** So many names of days in a row head the days of another week, of which nothing says which it is. */
const FEWEST_HEADINGS = 2;

/** `rows` say of each row what the columns beside the days do: whose it is, in which role. */
export function rotaDayRows(tab: TabCells<'rota'>, rows: readonly RotaRow[]): readonly RotaRow[] {
  const read = cellReader();
  const found: RotaRow[] = [];
  let told = 0;
  for (const [at, row] of rows.entries()) {
    const heading = tab.grid.filter(({ cells }) => isWeekday(cells[at] ?? null));
    if (heading.length >= FEWEST_HEADINGS) {
      tab.tellAt('start', at, heading[0]?.column ?? 0, 'date');
      break;
    }
    if (isSumRow(row.person.word)) continue;
    for (const { column, day, cells } of tab.grid) {
      const cell = read(cells[at] ?? null);
      if (day === undefined || cell.kind === 'nothing') continue;
      if (cell.kind !== 'unread') found.push({ ...row, ...onThe(day, column), ...saidBy(cell, row, cells[at] ?? null) });
      else if (row.person.word !== '' && (told += 1) <= MOST_TOLD) tab.tellAt('from', at, column, 'time');
    }
  }
  // A cell that asks for nobody, in a row of nobody, is no shift.
  return found.filter(({ person, isOff, isUsual }) => person.word !== '' || (isOff !== true && isUsual !== true));
}

function onThe(day: number, column: number): Pick<RotaRow, 'start' | 'end' | 'column'> {
  return { start: day, end: null, column };
}

/** The cell's own role comes before that of its row. */
function saidBy(cell: Exclude<DayCell, { readonly kind: 'nothing' | 'unread' }>, row: RotaRow, said: Cell): Partial<RotaRow> {
  if (cell.kind !== 'on') return { isOff: true, from: null, to: null, role: '', roleWord: '', shift: saidText(said).trim() };
  const role = cell.role === '' ? { role: row.role, roleWord: row.roleWord } : { role: cell.role, roleWord: cell.roleWord };
  return { ...role, from: cell.from, to: cell.to, ...(cell.from === null && cell.to === null ? { isUsual: true } : {}) };
}

function isWeekday(cell: Cell): boolean {
  return typeof cell === 'string' && weekdayNamed(cell.trim()) !== null;
}

/** Each distinct text is read once. */
function cellReader(): (cell: Cell) => DayCell {
  const known = new Map<string, DayCell>();
  return (cell) => {
    if (typeof cell !== 'string') return dayCell(cell);
    const seen = known.get(cell) ?? dayCell(cell);
    known.set(cell, seen);
    return seen;
  };
}
