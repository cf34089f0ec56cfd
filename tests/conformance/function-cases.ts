/** The table of cases that every host's functions must agree on, as cells. */
import { readFileSync } from 'node:fs';
import type { FunctionId } from '../../core/functions/declarations.ts';
import type { Cell } from '../../core/table/cell.ts';
import { countedDay } from '../../core/time/day.ts';

/** A cell of the table: a value, or a number that a cell shows as a date or a time. */
export type CaseCell = Cell | { readonly serial: number };
export type CaseArgument = CaseCell | readonly (readonly CaseCell[])[];

export interface FunctionCase {
  readonly title: string;
  readonly function: FunctionId;
  readonly args: readonly CaseArgument[];
  readonly outcome: { readonly value: unknown } | { readonly error: string; readonly sentence: string };
}

type WrittenCell = string | number | boolean | { readonly day: string } | { readonly moment: string } | { readonly time: string } | { readonly error: string };
type WrittenArgument =
  | WrittenCell
  | readonly (readonly WrittenCell[])[]
  /** A table by its name, with blank rows down to so many, and a row above. */
  | { readonly table: string; readonly rows?: number; readonly above?: readonly WrittenCell[] };

interface Written {
  readonly tables: Readonly<Record<string, readonly (readonly WrittenCell[])[]>>;
  readonly cases: readonly {
    readonly title: string; readonly function: FunctionId; readonly args: readonly WrittenArgument[];
    readonly value?: unknown; readonly error?: string; readonly sentence?: string;
  }[];
}

const FILE = new URL('../cases/functions/cases.json', import.meta.url);

export function functionCases(): readonly FunctionCase[] {
  // The project's own file.
  const { tables, cases } = JSON.parse(readFileSync(FILE, 'utf8')) as Written;
  return cases.map(({ title, function: id, args, value, error, sentence }) => ({
    title,
    function: id,
    args: args.map((arg) => argumentOf(arg, tables)),
    outcome: error === undefined ? { value } : { error, sentence: sentence ?? '' },
  }));
}

function argumentOf(arg: WrittenArgument, tables: Written['tables']): CaseArgument {
  if (Array.isArray(arg)) return (arg as readonly (readonly WrittenCell[])[]).map((row) => row.map(cellOf));
  if (typeof arg !== 'object' || !('table' in arg)) return cellOf(arg as WrittenCell);
  const rows = [...(arg.above === undefined ? [] : [arg.above]), ...(tables[arg.table] ?? [])].map((row) => row.map(cellOf));
  const width = Math.max(...rows.map(({ length }) => length));
  const blank = Array.from({ length: width }, (): CaseCell => null);
  return Array.from({ length: Math.max(rows.length, arg.rows ?? 0) }, (_, row) => [...(rows[row] ?? []), ...blank].slice(0, width));
}

function cellOf(written: WrittenCell): CaseCell {
  if (written === '') return null;
  if (typeof written !== 'object') return written;
  if ('error' in written) return { error: written.error };
  if ('time' in written) return { serial: fractionOf(written.time) };
  const [date = '', time = '0:00'] = ('day' in written ? written.day : written.moment).split(' ');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { serial: countedDay({ year, month, date: day }) + fractionOf(time) };
}

function fractionOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) / 1440;
}
