/** From a value of `Range.values` to a cell. */
import { HostError } from '../../core/host.ts';
import type { Cell } from '../../core/index.ts';

/** What a cell in error reads as, whatever the person's language: values are always en-US. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!',
  '#FIELD!', '#CALC!', '#BUSY!', '#PYTHON!', '#EXTERNAL!', '#TIMEOUT!',
]);

/** Empty cells read as '' in Excel and are null here. */
export function cellFromExcel(value: unknown): Cell {
  if (typeof value === 'string') {
    if (value === '') return null;
    return value.charCodeAt(0) === HASH && ERRORS.has(value) ? { error: value } : value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // Linked data types and cells too new for this host have no plain value to judge.
  return null;
}

const HASH = 35;

/**
 * The values of a range that were loaded, row by row.
 * @throws HostError where Excel has answered without them.
 */
export function loadedValues(range: Excel.Range): readonly (readonly unknown[])[] {
  // The type is any[][], and says nothing of an answer with null in its place.
  const values = range.values as readonly (readonly unknown[])[] | null;
  if (values === null) throw new HostError('unexpected', 'values missing');
  return values;
}
