/** The class Range as others know it; `range.ts` fills in what it can do. */
import type { Area } from '../../book/book-types.ts';
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';

/** A block of cells of one sheet: rows and columns count from 0 here, from 1 for the script. */
export interface RangeTarget {
  readonly sheet: SheetId;
  readonly area: Area;
}

const methods: Record<string, ScriptMethod<RangeTarget>> = {};

export const rangeType: ScriptType<RangeTarget> = scriptType<RangeTarget>({ name: 'Range', service: 'SpreadsheetApp', methods });

export function addRangeMethods(more: Readonly<Record<string, ScriptMethod<RangeTarget>>>): void {
  Object.assign(methods, more);
}
