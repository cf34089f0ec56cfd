/** Reads the cells of one sheet of a workbook: values alone, as they were worked out last. */
import type { Cell } from '../../table/cell.ts';
import { createXmlReader } from './read-xml.ts';
import type { XmlReader } from './read-xml.ts';
import { withoutEscapes } from './read-strings.ts';
import { WorkbookFault, damaged } from './workbook-fault.ts';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Places in its rows up to their last cell, of all sheets together: a cell far to the right makes many. */
const MOST_PLACES = 5_000_000;
const NO_CELLS: readonly Cell[] = [];

export interface CellBudget {
  places: number;
}

/** Rows from the first of the sheet on, blank ones included. */
export function sheetReader(rows: (readonly Cell[])[], strings: readonly string[], budget: CellBudget): XmlReader {
  let [row, column, type, value] = [-1, -1, 'n', ''];
  let cells: Cell[] | null = null;
  let [isInValue, isAside] = [false, false];
  const openRow = (said: string | null): void => {
    row = said === null ? row + 1 : Number(said) - 1;
    if (!(row >= rows.length && row < MOST_ROWS)) throw damaged('rows out of order');
    spend(budget, row - rows.length);
    while (rows.length < row) rows.push(NO_CELLS);
    [cells, column] = [[], -1];
  };
  const closeCell = (): void => {
    const cell = cellOf(type, value, strings);
    if (cell === null || cells === null) return;
    spend(budget, column + 1 - cells.length);
    while (cells.length < column) cells.push(null);
    cells.push(cell);
  };
  return createXmlReader({
    onOpen: (name, attribute) => {
      if (name === 'row') openRow(attribute('r'));
      else if (name === 'c' && cells !== null) {
        const next = columnOf(attribute('r')) ?? column + 1;
        if (!(next > column && next < MOST_COLUMNS)) throw damaged('cells out of order');
        [column, type, value] = [next, attribute('t') ?? 'n', ''];
      } else if (name === 'rPh') isAside = true;
      isInValue = name === 'v' || (name === 't' && !isAside);
    },
    onText: (text) => {
      if (isInValue) value += text;
    },
    onClose: (name) => {
      if (name === 'rPh') isAside = false;
      isInValue = false;
      if (name === 'c') closeCell();
      if (name !== 'row' || cells === null) return;
      rows.push(cells);
      cells = null;
    },
  });
}

function spend(budget: CellBudget, places: number): void {
  budget.places += places;
  if (budget.places > MOST_PLACES) throw new WorkbookFault('too-large', 'more cells than an export has');
}

/** From 0; null where the cell does not say. */
function columnOf(address: string | null): number | null {
  if (address === null) return null;
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(address)?.[0];
  if (letters === undefined) throw damaged('an address that is none');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(type: string, value: string, strings: readonly string[]): Cell {
  if (value === '') return null;
  switch (type) {
    case 's': return shared(strings, value);
    case 'b': return value === '1' || value === 'true';
    case 'e': return { error: value };
    case 'n': {
      const number = Number(value);
      return Number.isNaN(number) ? withoutEscapes(value) : number;
    }
    default: return withoutEscapes(value);
  }
}

function shared(strings: readonly string[], place: string): Cell {
  const text = strings[Number(place)];
  if (text === undefined) throw damaged('a text that is not there');
  return text === '' ? null : text;
}
