/** The formula that gives the coverage of a period in a cell, with the workbook's own ranges. */
import type { Period } from '../coverage/coverage-result.ts';
import { formulaText } from '../functions/formula-text.ts';
import { dayArguments, separatorIn, tabRange } from './formula-parts.ts';
import type { Checked } from './load-findings.ts';

/** Holidays that hold where a formula names none. */
const USUAL_HOLIDAYS = 'ca-qc';

/** Null where a tab is missing without which there is no coverage, and where ranges can't say what was read: several tabs as one, or a rota laid out as a grid, absences of somebody whom only the name of the tab tells. A period that begins today or later follows the day on which it is looked at. */
export function coverageFormula(
  { sideTabs: { team, needs, absences, rota }, host, found, today }: Pick<Checked, 'sideTabs' | 'host' | 'found' | 'today'>, { from, to }: Period,
): string | null {
  if (absences?.columns.has('person') === false) return null;
  if (team === null || needs === null || absences?.others !== undefined || rota?.others !== undefined || rota?.grid !== undefined) return null;
  const { holidays } = found.settings.rules;
  const dayArgument = dayArguments(host, today, from >= today);
  return formulaText(
    'COVERAGE',
    [
      tabRange(team), tabRange(needs), absences === null ? null : tabRange(absences), dayArgument(from), dayArgument(to), null, rota === null ? null : tabRange(rota),
      holidays === USUAL_HOLIDAYS ? null : holidays,
    ],
    host.host === 'sheets' ? 'sheets' : 'excel',
    separatorIn(host),
  );
}
