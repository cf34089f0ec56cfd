/** Coverage of the days to come, reckoned once for each reading of the workbook and each period. */
import { coverage } from '../jobs/coverage.ts';
import type { CoverageView } from '../jobs/coverage.ts';
import type { Checked } from './load-findings.ts';

const KNOWN = new WeakMap<Checked, Map<number, CoverageView>>();

/** Of so many days from the one on which the workbook was checked. */
export function coverageViewOf(checked: Checked, days: number): CoverageView {
  const known = KNOWN.get(checked) ?? new Map<number, CoverageView>();
  KNOWN.set(checked, known);
  const before = known.get(days);
  if (before !== undefined) return before;
  const { calendar, sideTabs: tabs, today, found: { settings: { rules } } } = checked;
  const { result } = coverage.run({ tables: { calendar, tabs }, settings: rules, today, period: { from: today, to: today + days - 1 } });
  known.set(days, result);
  return result;
}
