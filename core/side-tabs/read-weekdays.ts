/** Reads a person's week from columns headed by its days: which of them are worked, and at which hours. */
import { fold } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { dayBit } from '../time/day-set.ts';
import type { DaySet } from '../time/day-set.ts';
import { hoursIn } from './hours-in.ts';
import type { Hours } from './hours-in.ts';
import { saidText, saysNothing } from './tab-cells.ts';
import type { GridCells, TabCells } from './tab-cells.ts';
import type { DayHours } from './team-tab.ts';

export interface WeekdaysRead {
  readonly days: DaySet;
  /** One for all days of the same hours; a day that is only ticked has none of its own. */
  readonly hours: readonly DayHours[];
  /** A cell can't be read. */
  readonly isUnread: boolean;
}

const LONGEST = 40;
const OFF = wordSet('off, congé, repos, absent, absente, vacances, ne travaille pas, pas là, fermé, journée libre, day off, not working, out, away, closed, rest, leave, nwd, rdo');
const ON = wordSet(`présent, présente, bureau, au bureau, sur place, télétravail, à distance, maison, à la maison, domicile, hybride, travaille, travail, journée, journée complète, toute la journée, jour, disponible, 1 j, temps plein,
  in, in office, office, at the office, on site, onsite, remote, home, at home, wfh, work from home, hybrid, works, working, day, full day, all day, available, full, on`);

/** One for each row; null for all of them where nothing stands in the columns of the days. */
export function weekdaysOf(tab: TabCells<'team'>): readonly (WeekdaysRead | null)[] {
  const columns = tab.grid.filter(({ weekday }) => weekday !== null);
  const isUsed = columns.some(({ cells }) => cells.some((cell) => !saysNothing(cell)));
  if (!isUsed) return tab.rows.map(() => null);
  const people = tab.cells('person');
  return tab.rows.map((_, at) => (saysNothing(people?.[at] ?? null) ? null : weekOf(tab, columns, at)));
}

function weekOf(tab: TabCells<'team'>, columns: readonly GridCells[], at: number): WeekdaysRead {
  const hours = new Map<string, DayHours>();
  let isUnread = false;
  for (const { cells, column, weekday } of columns) {
    const read = dayIn(cells[at] ?? null);
    if (read === 'off') continue;
    if (read === null) {
      tab.tellAt('days', at, column, 'word');
      isUnread = true;
      continue;
    }
    const key = `${read.from} ${read.to}`;
    hours.set(key, { ...read, days: (hours.get(key)?.days ?? 0) | dayBit(weekday ?? 1) });
  }
  const all = [...hours.values()];
  return { days: all.reduce((days, each) => days | each.days, 0), hours: all, isUnread };
}

/** The hours of a day that is worked, none where it is only ticked; null where the cell can't be read. */
export function dayIn(cell: Cell): Hours | 'off' | null {
  if (cell === null || saysNothing(cell) || cell === false) return 'off';
  if (isCellError(cell)) return null;
  if (cell === true) return TICKED;
  // So many hours a day, or days: it is worked.
  if (typeof cell === 'number') return cell > 0 ? TICKED : 'off';
  const text = saidText(cell).trim();
  const folded = fold(text.slice(0, LONGEST));
  const answer = yesOrNo(text);
  if (OFF.has(folded) || answer === false) return 'off';
  if (ON.has(folded) || answer === true) return TICKED;
  const hours = hoursIn(text);
  return hours === null || hours.to === null ? null : hours;
}

const TICKED: Hours = { from: null, to: null };
