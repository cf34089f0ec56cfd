/** Decodes the rows of the reporting calendar. */
import { fold } from '../../lexicon/fold.ts';
import { wholeStatus } from '../../lexicon/statuses.ts';
import { wordMap } from '../../lexicon/word-list.ts';
import { yesOrNo } from '../../lexicon/yes-no.ts';
import type { Cell } from '../../table/cell.ts';
import { cellText } from '../../table/cell-text.ts';
import { daysOf, momentsOf, saysNoDate } from '../read-dates.ts';
import { ownersOf, textsOf } from '../read-words.ts';
import type { ReportFrequency, ReportRow } from '../reports-tab.ts';
import type { TabCells } from '../tab-cells.ts';

const FREQUENCY_WORDS: ReadonlyMap<string, ReportFrequency> = wordMap<ReportFrequency>([
  ['weekly', 'hebdomadaire, hebdo, chaque semaine, toutes les semaines, par semaine, semaine, weekly, every week, each week, week'],
  ['monthly', 'mensuel, mensuelle, chaque mois, tous les mois, par mois, mois, monthly, every month, each month, month'],
  ['quarterly', 'trimestriel, trimestrielle, chaque trimestre, tous les trimestres, tous les trois mois, trimestre, quarterly, every quarter, each quarter, quarter, every three months'],
  ['yearly', 'annuel, annuelle, chaque année, tous les ans, par an, an, année, yearly, annual, annually, every year, each year, year'],
]);
const LONGEST_WORD = 40;

export function reportRows(tab: TabCells<'reports'>): readonly ReportRow[] {
  const reports = textsOf(tab, 'report');
  const owners = ownersOf(tab, 'owner');
  const frequencies = textsOf(tab, 'frequency');
  const dues = daysOf(tab, 'due');
  const done = momentsOf(tab, 'done', (cell) => saysNoDate(cell) || saysDone(cell));
  const doneCells = tab.cells('done');
  return tab.rows.map((row, at) => {
    const frequency = frequencies[at] ?? '';
    const day = done[at] ?? null;
    return {
      row,
      report: reports[at] ?? '',
      owner: owners[at] ?? { word: '', people: [], shared: null },
      frequency: frequency.length > LONGEST_WORD ? null : (FREQUENCY_WORDS.get(fold(frequency)) ?? null),
      due: dues[at] ?? null,
      done: day === null ? null : Math.floor(day),
      doneWord: day === null && saysDone(doneCells?.[at] ?? null),
    };
  });
}

/** A tick, a yes, or a word such as `Fait` or `Publié`. */
function saysDone(cell: Cell): boolean {
  if (cell === null || typeof cell === 'object' || typeof cell === 'number') return false;
  if (typeof cell === 'boolean') return cell;
  const text = cellText(cell);
  return text !== '' && text.length <= LONGEST_WORD && (yesOrNo(text) === true || wholeStatus(text) === 'published');
}
