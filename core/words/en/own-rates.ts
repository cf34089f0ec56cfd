/** What results say of the rates that the calendar gives itself, in English. */
import type { NamedRow, OwnRates } from '../../kpi/own-rates.ts';
import { quotable } from '../quotable.ts';
import { joinedList } from '../results-readings-words.ts';
import type { ReadResults } from '../results-readings-words.ts';
import { enResultsReadings } from './results-readings.ts';

const { bases, rows: ROWS, number } = enResultsReadings;

/** “rows 2, 4 and 5”; with the tab in brackets where there are several. */
function places(named: readonly NamedRow[], count: number): string {
  const texts = named.map(({ row, tab }) => `${row}${tab === '' ? '' : ` (${quotable(tab)})`}`);
  return `${count === 1 ? 'row' : 'rows'} ${count > named.length ? `${texts.join(', ')} and ${number(count - named.length)} more` : joinedList(texts, ' and ')}`;
}

export function enOwnRates({ places: all, rows, over, isCompared, cause }: OwnRates, { basis, unit }: ReadResults): string {
  const signed = 'nter it with its sign, such as 3.4%.';
  const where = `for ${number(all.length)} ${ROWS[unit][all.length === 1 ? 0 : 1]} (${places(rows, all.length)})`;
  if (!isCompared) return `Impossible engagement rate noted ${where}: e${signed}`;
  const start = over === all.length
    ? `Engagement rate noted over 100%, far from the rate worked out, ${where}: `
    : `Engagement rate noted far from the rate worked out ${where}${over === 0 ? '' : `, ${number(over)} of them over 100%`}: `;
  if (cause === null) return `${start}check that column.`;
  const by = `by ${bases[cause.basis]}${cause.withClicks ? ', clicks included' : ''}`;
  if (cause.isTimesHundred) return `${start}it is a hundred times ${cause.basis === basis && !cause.withClicks ? 'the rate worked out' : `a rate ${by}`}. E${signed}`;
  return `${start}it seems to be ${by}.`;
}
