/** Posts that have figures though their day is yet to come: the day can't be theirs, and no total holds them before somebody has looked. */
import type { Measure } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import type { Figures } from './figures.ts';

/** Elsewhere, where networks have their clocks, it may be tomorrow already. */
const CLOCKS_AHEAD = 1;
/** What a post has only once it is out: followers and money are known before. */
export const FIGURES_OF_POSTS = ['engagements', 'reach', 'impressions', 'views', 'likes', 'comments', 'shares', 'saves', 'clicks', 'conversions'] as const;
/** Where so many of a calendar's posts have a date to come, and this share of those that are out, its dates or its columns mean something else. */
const FEWEST_MEANT = 4;
const MOSTLY_AHEAD = 0.5;

export interface DatedFigures extends Figures {
  /** Places left out of `posts`. */
  readonly ahead: Uint32Array;
}

export function isYetToCome(day: Day, today: Day): boolean {
  return day > today + CLOCKS_AHEAD;
}

/** Whether a team can't mean the days of `ahead` of its `out` posts to be those on which they went out. */
export function areMeantAhead(ahead: number, out: number): boolean {
  return ahead >= FEWEST_MEANT && ahead > out * MOSTLY_AHEAD;
}

/** Finds the figure by which a post is known to be out; a template's zeros tell nothing. */
export function figureFinder(numbers: { readonly get: (measure: Measure) => Float64Array | undefined }): (place: number) => Measure | null {
  const columns = FIGURES_OF_POSTS.flatMap((measure) => {
    const values = numbers.get(measure);
    return values === undefined ? [] : [{ measure, values }];
  });
  return (place) => columns.find(({ values }) => (values[place] as number) > 0)?.measure ?? null;
}

/** The posts without those that are dated ahead. */
export function withoutAhead(figures: Figures, today: Day): DatedFigures {
  const { posts, day, measures, calendar } = figures;
  const figureAt = figureFinder(measures);
  const isOut = (place: number): boolean => figureAt(place) !== null;
  const ahead = posts.filter((place) => isYetToCome(day[place] as number, today) && isOut(place));
  if (ahead.length === 0) return { ...figures, ahead };
  if (calendar.content === 'calendar' && areMeantAhead(ahead.length, posts.filter(isOut).length)) return { ...figures, ahead: ahead.subarray(0, 0) };
  const left = new Set(ahead);
  return { ...figures, posts: posts.filter((place) => !left.has(place)), ahead };
}
