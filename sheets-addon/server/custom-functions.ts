/** The functions that formulas call: what Google passes becomes cells, and an error a cell's own. */
import type { FunctionId } from '../../core/functions/declarations.ts';
import { invoke } from '../../core/functions/invoke.ts';
import { cellsOf } from './sheet-cells.ts';
import type { ToCell } from './sheet-cells.ts';

export function COVERAGE(...args: readonly unknown[]): unknown {
  return answer('COVERAGE', args);
}

export function GAPS(...args: readonly unknown[]): unknown {
  return answer('GAPS', args);
}

export function BACKUP(...args: readonly unknown[]): unknown {
  return answer('BACKUP', args);
}

export function ONDUTY(...args: readonly unknown[]): unknown {
  return answer('ONDUTY', args);
}

export function CADENCE(...args: readonly unknown[]): unknown {
  return answer('CADENCE', args);
}

export function SILENCE(...args: readonly unknown[]): unknown {
  return answer('SILENCE', args);
}

export function MIX(...args: readonly unknown[]): unknown {
  return answer('MIX', args);
}

export function KPI(...args: readonly unknown[]): unknown {
  return answer('KPI', args);
}

export function ENGAGEMENTRATE(...args: readonly unknown[]): unknown {
  return answer('ENGAGEMENTRATE', args);
}

export function CHECKPOST(...args: readonly unknown[]): unknown {
  return answer('CHECKPOST', args);
}

export function TEXTLENGTH(...args: readonly unknown[]): unknown {
  return answer('TEXTLENGTH', args);
}

/** Google gives a formula no way to say which error it is: what is thrown shows as #ERROR! with its sentence. */
function answer(id: FunctionId, args: readonly unknown[]): unknown {
  const toCell = cellsOf(SpreadsheetApp.getActiveSpreadsheet());
  const answered = invoke(id, args.map((arg) => given(arg, toCell)));
  if ('error' in answered) throw new Error(answered.error.sentence);
  return answered.value;
}

/** Ranges are rows of values. */
function given(value: unknown, toCell: ToCell): unknown {
  return Array.isArray(value) ? value.map((part) => given(part, toCell)) : toCell(value);
}
