/** Decodes the rows of the tab of absences. */
import { fold } from '../../lexicon/fold.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { Cell } from '../../table/cell.ts';
import { isAtWork, isCancelled, wishIn } from '../absence-kinds.ts';
import type { AbsenceRow } from '../absences-tab.ts';
import { saysNoDate } from '../read-dates.ts';
import { stretchesOf } from '../read-stretches.ts';
import type { Stretch } from '../read-stretches.ts';
import { ownersOf, placesOf, textsOf } from '../read-words.ts';
import { saysNothing } from '../tab-cells.ts';
import type { TabCells } from '../tab-cells.ts';

export function absenceRows(tab: TabCells<'absences'>): readonly AbsenceRow[] {
  const people = ownersOf(tab, 'person');
  const stretches = stretchesOf(tab, { start: 'start', end: 'end', from: 'from', to: 'to' });
  const kinds = textsOf(tab, 'kind');
  const reasons = textsOf(tab, 'reason');
  const answers = textsOf(tab, 'isCancelled');
  tellDates(tab, stretches);
  return tab.rows.map((row, at) => ({
    row,
    person: people[at] ?? NOBODY,
    start: stretches[at]?.start ?? null,
    end: stretches[at]?.end ?? null,
    ...(stretches[at]?.isContinuous === true ? { isContinuous: true } : {}),
    ...(isOff(answers[at] ?? '', kinds[at] ?? '', reasons[at] ?? '') ? { isCancelled: true } : {}),
    from: stretches[at]?.from ?? null,
    to: stretches[at]?.to ?? null,
    kind: wishIn(kinds[at] ?? '') ?? wishIn(reasons[at] ?? '') ?? 'away',
    reason: reasons[at] ?? '',
  }));
}

function isOff(answer: string, kind: string, reason: string): boolean {
  return isCancelled(answer) || isCancelled(reason) || isAtWork(kind) || isAtWork(reason);
}

/** An absence without a name, one with a last day and no first one, or with a last day that is yet to be told, would be missed or cut short without a word. */
function tellDates(tab: TabCells<'absences'>, stretches: readonly Stretch[]): void {
  const people = tab.cells('person');
  const starts = tab.cells('start');
  const ends = tab.cells('end');
  // Whose it was has been lost: nobody is away by it.
  const isNobodys = (at: number): boolean => people !== null && saysNothing(people[at] ?? null);
  tab.tell('person', placesOf(stretches, ({ start }, at) => start !== null && isNobodys(at)), 'word');
  tab.tell('start', placesOf(stretches, ({ start, end }, at) => start === null && end !== null && saysNoDate(starts?.[at] ?? null) && !isNobodys(at)), 'date');
  tab.tell('end', placesOf(stretches, ({ start, end }, at) => start !== null && end === null && isYetToCome(ends?.[at] ?? null)), 'date');
}

function isYetToCome(cell: Cell): boolean {
  return typeof cell === 'string' && YET_TO_COME.has(fold(cell.slice(0, 40)));
}

const YET_TO_COME = wordSet(`à confirmer, à déterminer, à définir, à préciser, à venir, à fixer, à décider, indéterminé, indéterminée, indéfini, indéfinie, en cours, pas encore, non défini,
  tbd, tba, tbc, to be determined, to be decided, to be confirmed, to be set, open ended, indefinite, indefinitely, ongoing, not yet`);
const NOBODY = { word: '', people: [], shared: null } as const;
