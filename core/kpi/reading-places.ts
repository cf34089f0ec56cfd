/** Where in the calendar stands what a reading counts, for whoever is to mend it. */
import { isOfDays } from '../table/counts-posts.ts';
import { isIdCut } from '../table/cut-ids.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Role } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import { ADDED_PARTS } from './engagements.ts';
import type { Kpi, Reading } from './kpi.ts';
import type { CountedFigures } from './known-figures.ts';
import { isNegativeCount } from './negative-counts.ts';
import { ageAt } from './post-ages.ts';
import { ratedBy } from './rate-basis.ts';
import { shelvedRows, undatedPosts } from './shelved-figures.ts';
import { SEEN_FIRST } from './unmeasured.ts';

/** A cell of a row of the calendar; the whole row where no one cell is meant. */
export interface ReadingPlace {
  readonly row: number;
  readonly role: Role | null;
}

export interface ReadingSource {
  readonly calendar: Calendar;
  readonly figures: CountedFigures;
  readonly kpi: Pick<Kpi, 'basis' | 'outliers'>;
  readonly today: Day;
}

/** Of all posts, row after row; [] for what is said of all of them together, and for what stands in the tab of results alone. */
export function readingPlaces(told: Reading, { calendar, figures, kpi: { basis, outliers }, today }: ReadingSource): readonly ReadingPlace[] {
  const { rowCount } = calendar;
  const posts = [...figures.posts].filter((place) => place < rowCount);
  const rows = (places: Iterable<number>, role: Role | null = null): readonly ReadingPlace[] => [...places].filter((place) => place < rowCount).map((row) => ({ row, role }));
  switch (told.kind) {
    case 'negative': return negatives(calendar, figures, posts);
    case 'unread': return posts.flatMap((row) => [...calendar.unreadNumbers].flatMap(([role, texts]) => (role !== 'budget' && texts.has(row) && Number.isNaN(figures.measures.get(role)?.[row]) ? [{ row, role }] : [])));
    case 'unmeasured': return posts.filter((row) => figures.unmeasured.has(row)).flatMap((row) => SEEN_FIRST.filter((role) => calendar.numbers.get(role)?.[row] === 0).map((role) => ({ row, role })));
    case 'repeated': return rows(figures.repeated.left.keys());
    case 'without-total': return rows(posts.filter((row) => Number.isNaN(figures.engagements.values[row]) && ADDED_PARTS.some((part) => (figures.measures.get(part)?.[row] ?? 0) > 0)), 'engagements');
    case 'over-one': return rows(posts.filter((row) => isOverOne(figures, basis, row)), basis);
    case 'dated-ahead': return rows(figures.ahead, 'date');
    case 'replies': return rows(figures.replies);
    case 'undated': return rows(undatedPosts(figures), 'date');
    case 'shelved': return rows(shelvedRows(figures, null), 'status');
    case 'ids-cut': return rows(calendar.sheetRow.keys()).filter(({ row }) => isIdCut(calendar, row)).map(({ row }) => ({ row, role: 'id' }));
    case 'outliers': return rows(outliers.robust);
    case 'budget-alone': return rows(posts.filter((row) => (calendar.numbers.get('budget')?.[row] ?? 0) > 0), 'budget');
    case 'young': case 'taken-early': case 'taken-before': {
      const age = ({ 'young': 'young', 'taken-early': 'early', 'taken-before': 'ahead' } as const)[told.kind];
      const limit = { today, leastAge: told.kind === 'taken-before' ? LEAST_AGE : told.days };
      return rows(posts.filter((row) => !Number.isNaN(figures.engagements.values[row]) && ageAt(figures, row, limit) === age), told.kind === 'taken-before' ? 'date' : null);
    }
    default: return [];
  }
}

/** Of no consequence for what is older than its date. */
const LEAST_AGE = 7;

function negatives(calendar: Calendar, { measures }: CountedFigures, posts: readonly number[]): readonly ReadingPlace[] {
  if (isOfDays(calendar)) return [];
  return posts.flatMap((row) => [...calendar.numbers].flatMap(([role, values]) => (role !== 'budget' && isNegativeCount(role, values[row] ?? 0) && Number.isNaN(measures.get(role)?.[row]) ? [{ row, role }] : [])));
}

function isOverOne(figures: CountedFigures, basis: Kpi['basis'], row: number): boolean {
  const rated = ratedBy(figures, basis);
  return rated !== null && (rated.under[row] as number) > 0 && (rated.over[row] as number) > (rated.under[row] as number);
}
