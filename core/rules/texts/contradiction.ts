/** Whether two posts of the same words contradict each other in a figure, or speak of different occasions. */
import { civilFromDay, dayFromCivil, weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { Figure } from './figures.ts';

/** One post's figures, and the day on which it goes out. */
export interface Statement {
  readonly day: Day;
  readonly figures: readonly Figure[];
}

/** Posts without a date in their text speak of one occasion only where they go out so close together. */
const CLOSE_DAYS = 7;
const VERY_CLOSE_DAYS = 2;
/** Posts about editions of an event go out about as long before each. */
const EDITION_TOLERANCE_DAYS = 3;

/** Words before a number that goes up or down from post to post: what is left, how many have come, which of a series. */
const COUNTING = new Set([
  '#', 'que', 'reste', 'restent', 'encore', 'dernier', 'derniers', 'dernière', 'dernières', 'déjà', 'dans', 'j', 'jour', 'jours', 'semaine', 'numéro', 'no', 'nº', 'n',
  'épisode', 'ép', 'ep', 'astuce', 'conseil', 'partie', 'étape', 'chapitre', 'volet', 'saison', 'leçon', 'défi', 'question', 'raison', 'édition', 'module', 'capsule',
  'only', 'just', 'left', 'last', 'in', 'day', 'week', 'episode', 'tip', 'part', 'step', 'chapter', 'season', 'lesson', 'challenge', 'reason', 'edition', 'd', 't', 'number',
]);

/** The first figure of the later post that contradicts the earlier one's, by its place among both; null where none does. */
export function contradictedFigure(later: Statement, earlier: Statement): number | null {
  let found: number | null = null;
  for (let place = 0; place < later.figures.length; place += 1) {
    const [own, other] = [later.figures[place], earlier.figures[place]];
    if (own === undefined || other === undefined || own.value === other.value) continue;
    // A count that moves on says that the posts follow one another.
    if (isCount(own, other, later.day - earlier.day)) return null;
    found ??= place;
  }
  return found !== null && isSameOccasion(later, earlier, found) ? found : null;
}

function isCount(own: Figure, other: Figure, daysApart: number): boolean {
  const isCounted = own.before.some((word) => COUNTING.has(word));
  if (own.kind === 'time' || own.kind === 'percent') return own.before.slice(0, 2).some((word) => word === 'que' || word === 'only');
  if (own.kind !== 'number') return false;
  const step = Math.abs(own.value - other.value);
  return isCounted || step === 1 || step === daysApart || daysApart > VERY_CLOSE_DAYS;
}

function isSameOccasion(later: Statement, earlier: Statement, place: number): boolean {
  const [own, other] = [occasionOf(later), occasionOf(earlier)];
  const apart = later.day - earlier.day;
  if (own === null || other === null) return apart <= (later.figures[place]?.kind === 'time' ? 0 : CLOSE_DAYS);
  if (own.day === other.day) return true;
  // The same weekday of another week, or an occasion already over when the later post goes out.
  if (!own.isDated && own.weekday === other.weekday) return false;
  if (later.day > other.day) return false;
  return !(apart > 0 && own.day > other.day && own.day - other.day >= apart - EDITION_TOLERANCE_DAYS);
}

interface Occasion {
  readonly day: Day;
  readonly isDated: boolean;
  readonly weekday: number;
}

/** The day that a post speaks of: the first date in its text, or the next such weekday. */
function occasionOf({ day, figures }: Statement): Occasion | null {
  const dated = figures.find(({ kind }) => kind === 'date');
  const date = dated === undefined ? null : nearestDay(day, dated.value);
  if (date !== null) return { day: date, isDated: true, weekday: weekdayOf(date) };
  const named = figures.find(({ kind }) => kind === 'weekday');
  if (named === undefined) return null;
  return { day: day + ((named.value - weekdayOf(day) + 7) % 7), isDated: false, weekday: named.value };
}

/** The day of a month and date that is nearest to a post: of its own year, the year before or the next. */
function nearestDay(day: Day, value: number): Day | null {
  const { year } = civilFromDay(day);
  let nearest: Day | null = null;
  for (const each of [year - 1, year, year + 1]) {
    const found = dayFromCivil({ year: each, month: Math.floor(value / 100), date: value % 100 });
    if (found !== null && (nearest === null || Math.abs(found - day) < Math.abs(nearest - day))) nearest = found;
  }
  return nearest;
}
