/** How a cell's value reads: the text that its number format makes of it. */
import { formatValue } from 'hucre';
import { isCellError, type Cell } from '../../../core/table/cell.ts';
import type { DateSystem } from '../../../core/time/day.ts';

/** A number in the General format: at most eleven characters, as a wide enough cell shows it. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (value !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = '', power = '0'] = value.toExponential(5).split('e');
    const exponent = Number(power);
    return `${String(Number(digits))}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

export function cellText(value: Cell, format: string, dateSystem: DateSystem): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && (format === 'General' || format === '@')) return generalText(value);
  if (typeof value === 'string' && format === 'General') return value;
  return formatValue(value, format, { is1904: dateSystem === 1904 });
}
