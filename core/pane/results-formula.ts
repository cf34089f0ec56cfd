/** The formulas that give results in cells, with the workbook's own ranges. */
import type { Grouping, RateBasis } from '../kpi/kpi.ts';
import { ENGAGEMENT_PARTS } from '../kpi/row-parts.ts';
import { figurePlaces } from '../functions/figures/figure-headings.ts';
import type { FigureRole } from '../functions/figures/figure-headings.ts';
import { FIGURE_HEADINGS } from '../functions/figure-sentences.ts';
import { formulaText } from '../functions/formula-text.ts';
import type { FormulaArgument, FormulaRange } from '../functions/formula-text.ts';
import type { Language } from '../words/language.ts';
import { dayArguments, roomyRange, separatorIn } from './formula-parts.ts';
import type { Checked } from './load-findings.ts';
import type { ResultsDays } from './state/results-choice.ts';

export interface ResultsFormulas {
  /** A table by group. */
  readonly table: string | null;
  /** One rate of all posts together: their median, as at the top of the view. */
  readonly rate: string | null;
}

type Source = Pick<Checked, 'calendar' | 'mapping' | 'sideTabs' | 'host'>;

export interface AskedOfFormulas {
  readonly by: Grouping;
  /** The grouping as people say it. */
  readonly group: string;
  readonly basis: RateBasis;
  readonly days: ResultsDays;
  readonly today: number;
}

/** Null where a range can't say what was read: several tabs as one, or headings that a function does not know. */
export function resultsFormulas(source: Source, asked: AskedOfFormulas, language: Language): ResultsFormulas {
  const { calendar: { parts }, mapping, host } = source;
  const [part] = parts;
  if (part === undefined || parts.length > 1 || mapping === null || mapping.sheet !== part.sheet) return { table: null, rate: null };
  const headings: (string | null)[] = [];
  for (const { column, heading } of mapping.columns) headings[column] = heading;
  const { places } = figurePlaces([Array.from(headings, (heading) => heading ?? null)]);
  const has = (...roles: readonly FigureRole[]): boolean => roles.some((role) => places.has(role));
  const columns = [...places.values()];
  const calendar = roomyRange(part.sheetName, part.headerRow, columns, part.headerRow + source.calendar.rowCount);
  const basis = FIGURE_HEADINGS[asked.basis][language].toLowerCase();
  const dates = datesOf(asked, host);
  const isDated = dates.length === 0 || has('date');
  const isGrouped = asked.by === 'post' || has(asked.by === 'week' ? 'date' : asked.by);
  const results = resultsRange(source);
  const isKnown = columns.length > 0 && isDated;
  const isRated = has(asked.basis) && has(...ENGAGEMENT_PARTS);
  const write = (id: 'KPI' | 'ENGAGEMENTRATE', args: readonly FormulaArgument[]): string => formulaText(id, args, host.host === 'sheets' ? 'sheets' : 'excel', separatorIn(host));
  const [from = null, to = null] = dates;
  return {
    table: isKnown && isGrouped && (isRated || results !== null) ? write('KPI', [calendar, asked.group, basis, from, to, results]) : null,
    rate: isKnown && (isRated || results !== null) ? write('ENGAGEMENTRATE', [calendar, basis, language === 'fr' ? 'médiane' : 'median', from, to, results]) : null,
  };
}

function resultsRange({ sideTabs }: Source): FormulaRange | null {
  const tab = sideTabs.results;
  if (tab === null) return null;
  return roomyRange(tab.sheetName, tab.headerRow, tab.columns.values(), tab.rows[tab.rows.length - 1]?.row ?? tab.headerRow);
}

/** They follow the day on which the cell is looked at, where its name is known. */
function datesOf({ days, today }: AskedOfFormulas, host: Source['host']): readonly FormulaArgument[] {
  if (days === 'all') return [];
  return [days, 1].map((before) => dayArguments(host, today, true)(today - before));
}
