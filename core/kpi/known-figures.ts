/** Figures worked out once for all who ask, of what can be figures at all: the job, and whatever view of its results is looked at next. */
import type { ResultRow } from '../side-tabs/results-tab.ts';
import type { Day } from '../time/day.ts';
import { withoutAhead } from './dated-ahead.ts';
import type { DatedFigures } from './dated-ahead.ts';
import { readFigures } from './figures.ts';
import type { KpiCalendar } from './kpi-input.ts';
import { calendarWithoutNegatives, resultsWithoutNegatives } from './negative-counts.ts';
import { repeatedPosts } from './repeated-posts.ts';
import type { RepeatedPosts } from './repeated-posts.ts';
import { withoutUnmeasured } from './unmeasured.ts';
import type { MeasuredFigures } from './unmeasured.ts';
import { withoutWonFollowers } from './won-followers.ts';

/** With what was left out of them, to be told. */
export interface CountedFigures extends DatedFigures, Pick<MeasuredFigures, 'unmeasured'> {
  readonly repeated: RepeatedPosts;
}

interface Known {
  readonly rows: readonly ResultRow[];
  readonly today: Day;
  readonly figures: CountedFigures;
}

const KNOWN = new WeakMap<KpiCalendar, Known>();

export function figuresOf(calendar: KpiCalendar, rows: readonly ResultRow[], today: Day): CountedFigures {
  const known = KNOWN.get(calendar);
  if (known !== undefined && known.today === today && (known.rows === rows || known.rows.length + rows.length === 0)) return known.figures;
  const { figures: read, unmeasured } = withoutUnmeasured(readFigures(withoutWonFollowers(calendarWithoutNegatives(calendar)), resultsWithoutNegatives(rows)));
  const dated = withoutAhead(read, today);
  const repeated = repeatedPosts(dated);
  const figures = { ...dated, posts: repeated.left.size === 0 ? dated.posts : dated.posts.filter((place) => !repeated.left.has(place)), unmeasured, repeated };
  KNOWN.set(calendar, { rows, today, figures });
  return figures;
}
