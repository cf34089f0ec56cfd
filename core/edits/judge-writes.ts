/** After writing: what was read back against what was to be written. */
import type { HostFault } from '../host.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import type { Applied, HarmedCell, ReplacedFormat, SheetPlan, Skipped, SkipReason } from './edit.ts';
import { leftAt, tabCells } from './sheet-plan.ts';
import { isSameCell, isSameFormat, storedCell } from './verify.ts';
import type { FindCell, FoundCell, PlannedWrite } from './verify.ts';

/** Faults after which a batch may still arrive: what is read back then need not last. */
const MAY_COME_LATE: ReadonlySet<HostFault> = new Set<HostFault>(['no-answer', 'offline']);

/**
 * Every planned cell counted once.
 * @param found What the cells hold now; null where they could not be read back.
 * @param fault Why writing failed; null where the host said that it was done.
 */
export function judgeWrites(writes: readonly PlannedWrite[], found: FindCell | null, fault: HostFault | null): Applied {
  let written = 0;
  const skipped: Skipped[] = [];
  const unknown: CellRef[] = [];
  for (const write of writes) {
    const { sheet, row, column } = write;
    const cell: CellRef = { sheet, row, column };
    const outcome = outcomeOf(write, found?.(sheet, row, column) ?? null, fault);
    if (outcome === 'written') written += 1;
    else if (outcome === 'failed') skipped.push({ cell, reason: 'failed' });
    else unknown.push(cell);
  }
  return { written, skipped, unknown, fault, ...replacedIn(writes) };
}

/** @param now What the cell holds now; null where that is not known. */
export function outcomeOf(write: PlannedWrite, now: FoundCell | null, fault: HostFault | null): 'written' | 'failed' | 'unknown' {
  const isPlain = now !== null && now.obstacle !== 'sheet-missing' && (now.obstacle !== 'formula' || write.formula !== undefined);
  if (!isPlain) return 'unknown';
  if (isWritten(write, now)) return 'written';
  return fault !== null && !MAY_COME_LATE.has(fault) && isUntouched(write, now) ? 'failed' : 'unknown';
}

function isWritten({ value, format, formula }: PlannedWrite, now: FoundCell): boolean {
  // A host may spell a formula its own way; there was none before.
  if (formula !== undefined) return now.obstacle === 'formula' || now.formula === formula;
  return isSameCell(now.value, value) && (format === null || isSameFormat(now.format, format.to));
}

function isUntouched({ expected, format }: PlannedWrite, now: FoundCell): boolean {
  return isSameCell(now.value, expected) && (format === null || isSameFormat(now.format, format.from));
}

/** The formats that writes replace, each by the cell that its edit names. */
export function replacedIn(writes: readonly (PlannedWrite & { readonly planned?: CellRef })[]): Pick<Applied, 'replacedFormats'> {
  return someReplaced(writes.flatMap(({ sheet, row, column, format, planned = { sheet, row, column } }): readonly ReplacedFormat[] =>
    (format === null ? [] : [{ cell: planned, format: format.from }])));
}

function someReplaced(replaced: readonly ReplacedFormat[]): Pick<Applied, 'replacedFormats'> {
  return replaced.length === 0 ? {} : { replacedFormats: replaced };
}

/**
 * A tab that was made, by what it holds now: all there, or failed as a whole.
 * @param sheet Null where there is no such tab now.
 */
export function judgeSheet(plan: SheetPlan, sheet: { readonly id: SheetId; readonly find: FindCell } | null, fault: HostFault | null): Applied {
  if (sheet === null) return sheetSkipped(fault === null ? 'sheet-missing' : 'failed', fault);
  const judged = judgeWrites(plannedCells(plan, sheet.id), sheet.find, fault);
  const isWhole = judged.skipped.length === 0 && judged.unknown.length === 0;
  return isWhole || fault === null ? judged : sheetSkipped('failed', fault);
}

/** The answer for a tab of which nothing is known to be done. */
export function sheetSkipped(reason: SkipReason, fault: HostFault | null): Applied {
  return { written: 0, skipped: [{ cell: null, reason }], unknown: [], fault };
}

/** The cells of a tab that hold something when it is whole, and those that held something before and that are emptied. */
export function plannedCells(plan: SheetPlan, sheet: SheetId): readonly PlannedWrite[] {
  return tabCells(plan).flatMap((cells, row) => cells.flatMap((cell, column) => {
    const value = storedCell(cell);
    const left = storedCell(leftAt(plan, row, column));
    return value === null && left === null ? [] : [{ sheet, row, column, expected: left, value, format: null }];
  }));
}

export function someHarmed(harmed: readonly HarmedCell[]): Pick<Applied, 'harmed'> {
  return harmed.length === 0 ? {} : { harmed };
}

/** What is known before anything is written: cells that hold their value already, and those that are left alone. */
export function appliedBefore(done: readonly CellRef[], skipped: readonly Skipped[]): Applied {
  return { written: done.length, skipped, unknown: [], fault: null, ...someAlready(done) };
}

function someAlready(already: readonly CellRef[]): Pick<Applied, 'already'> {
  return already.length === 0 ? {} : { already };
}

/** The answers for parts of one list of edits as one. */
export function joinApplied(parts: readonly Applied[]): Applied {
  return {
    written: parts.reduce((sum, part) => sum + part.written, 0),
    skipped: parts.flatMap((part) => part.skipped),
    unknown: parts.flatMap((part) => part.unknown),
    fault: parts.find((part) => part.fault !== null)?.fault ?? null,
    ...someReplaced(parts.flatMap((part) => part.replacedFormats ?? [])),
    ...someAlready(parts.flatMap((part) => part.already ?? [])),
    ...someHarmed(parts.flatMap((part) => part.harmed ?? [])),
  };
}
