/**
 * The same cells brought into typed arrays by hand, column by column: the yardstick for decoding.
 *
 * Each loop is what one would write for that column and no other. It knows what the column holds (real dates and
 * times, numbers, words), keeps every row, reads no meaning into a word, and looks for no trouble.
 */
import type { Cell } from '../../core/table/cell.ts';
import type { Role } from '../../core/table/role.ts';

const DATES: ReadonlySet<Role> = new Set<Role>(['date', 'approved_on']);
const TIMES: ReadonlySet<Role> = new Set<Role>(['time']);
const NUMBERS: ReadonlySet<Role> = new Set<Role>(['reach']);
const WORDS: ReadonlySet<Role> = new Set<Role>([
  'channel', 'account', 'department', 'pillar', 'objective', 'audience', 'format', 'owner', 'approver', 'status',
]);

export interface TypedColumns {
  readonly days: readonly Int32Array[];
  readonly minutes: readonly Int16Array[];
  readonly numbers: readonly Float64Array[];
  readonly words: readonly { readonly codes: Uint32Array; readonly entries: readonly string[] }[];
  readonly texts: readonly (readonly string[])[];
}

/** Columns stand in the order of the roles. */
export function decodeByHand(roles: readonly Role[], columns: readonly (readonly Cell[])[]): TypedColumns {
  const days: Int32Array[] = [];
  const minutes: Int16Array[] = [];
  const numbers: Float64Array[] = [];
  const words: { codes: Uint32Array; entries: string[] }[] = [];
  const texts: string[][] = [];
  for (const [index, role] of roles.entries()) {
    const cells = columns[index] ?? [];
    if (DATES.has(role)) days.push(daysOf(cells));
    else if (TIMES.has(role)) minutes.push(minutesOf(cells));
    else if (NUMBERS.has(role)) numbers.push(numbersOf(cells));
    else if (WORDS.has(role)) words.push(wordsOf(cells));
    else texts.push(textsOf(cells));
  }
  return { days, minutes, numbers, words, texts };
}

function daysOf(cells: readonly Cell[]): Int32Array {
  const days = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    days[row] = typeof cell === 'number' ? Math.floor(cell) : -1;
  }
  return days;
}

function minutesOf(cells: readonly Cell[]): Int16Array {
  const minutes = new Int16Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    minutes[row] = typeof cell === 'number' ? Math.round((cell - Math.floor(cell)) * 1440) : -1;
  }
  return minutes;
}

function numbersOf(cells: readonly Cell[]): Float64Array {
  const numbers = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    numbers[row] = typeof cell === 'number' ? cell : Number.NaN;
  }
  return numbers;
}

function wordsOf(cells: readonly Cell[]): { codes: Uint32Array; entries: string[] } {
  const codes = new Uint32Array(cells.length);
  const entries = [''];
  const known = new Map<string, number>([['', 0]]);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    if (typeof cell !== 'string') continue;
    let code = known.get(cell);
    if (code === undefined) {
      code = entries.push(cell.trim()) - 1;
      known.set(cell, code);
    }
    codes[row] = code;
  }
  return { codes, entries };
}

function textsOf(cells: readonly Cell[]): string[] {
  const texts = new Array<string>(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    texts[row] = typeof cell === 'string' ? cell.trim() : '';
  }
  return texts;
}
