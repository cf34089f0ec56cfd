/** The columns of a report's table, each under its heading. */
import type { ReportColumn, TableBlock, ValueKind } from './blocks.ts';

/** Of what it is, the first column of the grid that it takes, how many of them, and what else holds of it. */
type Place = readonly [kind: ValueKind, at: number, span?: number, more?: Pick<ReportColumn, 'isWrapped' | 'isForNotes'>];

/** Of a text that may go on over several lines. */
export const WRAPPED = { isWrapped: true } as const;
/** Of one that people write. */
export const NOTES = { isWrapped: true, isForNotes: true } as const;

/** @param headings Beside the places. */
export function placedColumns(headings: readonly string[], ...[first, ...others]: readonly [Place, ...Place[]]): TableBlock['columns'] {
  const placed = ([kind, at, span = 1, more]: Place, index: number): ReportColumn => ({ heading: headings[index] ?? '', kind, at, span, ...more });
  return [placed(first, 0), ...others.map((place, index) => placed(place, index + 1))];
}
