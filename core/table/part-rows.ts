/** One tab's share of a calendar while it is decoded, and the coding of its columns. */
import type { RecognisedSheet } from '../recognise/recognition.ts';
import type { Coded } from './calendar.ts';
import { createEncoder } from './encoder.ts';
import type { RoleColumn } from './keep-rows.ts';
import type { Role } from './role.ts';

/** One tab's columns with the rows to decode, and where they go. */
export interface PartRows {
  readonly sheet: RecognisedSheet;
  readonly columns: readonly RoleColumn[];
  readonly rows: Uint32Array;
  readonly offset: number;
}

export function encode<Entry>(parts: readonly PartRows[], rowCount: number, role: Role, decode: (word: string) => Entry): Coded<Entry> {
  const encoder = createEncoder(rowCount, decode);
  for (const { columns, rows, offset } of parts) {
    const column = cellsOf(columns, role);
    if (column !== null) encoder.add(column.cells, rows, offset);
  }
  return encoder.coded();
}

export function cellsOf(columns: readonly RoleColumn[], role: Role): RoleColumn | null {
  return columns.find((column) => column.role === role) ?? null;
}
