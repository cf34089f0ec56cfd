/** The formula that gives the coverage of a period in a cell, with the workbook's own ranges. */
import type { Period } from '../coverage/coverage-result.ts';
import { formulaText } from '../functions/formula-text.ts';
import type { FormulaRange } from '../functions/formula-text.ts';
import type { SideTab, SideTabKey } from '../side-tabs/side-tabs.ts';
import { isoDay } from '../time/iso-day.ts';
import type { Checked } from './load-findings.ts';

/** Rows that a range has below its headings at least: what is added to a tab later counts too. */
const ROOM = 200;
/** Holidays that hold where a formula names none. */
const USUAL_HOLIDAYS = 'ca-qc';

/** Null where a tab is missing without which there is no coverage. */
export function coverageFormula({ sideTabs: { team, needs, absences, rota }, host, found }: Pick<Checked, 'sideTabs' | 'host' | 'found'>, { from, to }: Period): string | null {
  if (team === null || needs === null) return null;
  const { holidays } = found.settings.rules;
  return formulaText(
    'COVERAGE',
    [
      rangeOf(team), rangeOf(needs), absences === null ? null : rangeOf(absences), isoDay(from), isoDay(to), null, rota === null ? null : rangeOf(rota),
      holidays === USUAL_HOLIDAYS ? null : holidays,
    ],
    host.host === 'sheets' ? 'sheets' : 'excel',
    // Where the comma parts decimals, as in every kind of French, it can't part arguments.
    /^en\b/i.test(host.language) ? ',' : ';',
  );
}

function rangeOf<Key extends SideTabKey>({ sheetName, headerRow, columns, rows }: SideTab<Key>): FormulaRange {
  const places = [...columns.values()];
  const last = rows[rows.length - 1]?.row ?? headerRow;
  return { sheetName, top: headerRow, left: Math.min(...places), bottom: Math.max(headerRow + ROOM, last + ROOM / 2), right: Math.max(...places) };
}
