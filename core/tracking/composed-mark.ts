/** What a mark leaves of a tracking cell in which tool, who and when stand behind the state. */
import { fold } from '../lexicon/fold.ts';
import { wholeStatus } from '../lexicon/statuses.ts';
import { taughtState, taughtStates } from '../lexicon/taught-states.ts';
import { NO_DAY } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';
import { cellText } from '../table/cell-text.ts';
import { BETWEEN, stateWordIn } from '../table/decode-tracking.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { isLink } from './link.ts';
import type { StateColumn } from './mark-columns.ts';
import type { MarkChange, MarkDetail, MarkRequest } from './mark-plan.ts';
import { stateName } from './state-names.ts';
import { personIn } from './tracking-manner.ts';
import { cellIn, heldIn } from './tracked-calendar.ts';
import type { TrackedCalendar } from './tracked-calendar.ts';
import { NO_FACTS, oneLine, partsBehind, readFacts, trackingText } from './tracking-text.ts';
import type { FactsContext, TrackingFacts } from './tracking-text.ts';

interface Told {
  readonly tracked: TrackedCalendar;
  readonly row: number;
  readonly request: MarkRequest;
  /** For the state. */
  readonly word: string;
  readonly language: Language;
}

/**
 * `Programmé · Metricool · Ana · 22 nov.`, of what has no column of its own.
 * @param note What else the cell held.
 */
export function composed(
  { tracked, row, request: { state, day }, word, language }: Told, column: StateColumn, held: string,
  left: ReadonlyMap<MarkDetail, string>, note = '',
): string {
  const near = tracked.calendar.day[row] ?? NO_DAY;
  const context = { near: near === NO_DAY ? null : near, isPerson: personIn(tracked.calendar), language: LANGUAGES.find((each) => stateName(state, each) === word) ?? language };
  const was = isComposed(column, held) ? column.read(stateWordIn(held)) : null;
  const kept = keptFacts(was, state, was === null ? NO_FACTS : factsOf(was, held, context));
  const notes = [...kept.notes, note].map(oneLine).filter((one) => one !== '');
  return trackingText(word, {
    tool: left.get('tool') ?? kept.tool, who: left.get('who') ?? kept.who, link: left.get('link') ?? kept.link, day: left.has('day') ? day : kept.day, notes,
  }, context);
}

/** States behind which Suivi tells something; behind the others stands what the team has written. */
const TELLING: ReadonlySet<State> = new Set<State>(['approved', 'scheduled', 'published', 'on-hold', 'cancelled']);

function factsOf(state: State, held: string, context: FactsContext): TrackingFacts {
  return TELLING.has(state) ? readFacts(held, context) : { ...NO_FACTS, notes: partsBehind(held) };
}

/** Of what was told of the state before, what is still true. */
function keptFacts(was: State | null, state: State, facts: TrackingFacts): TrackingFacts {
  if (was === state) return facts;
  const isOut = state === 'scheduled' || state === 'published';
  // Who approved it is not who scheduled it; and what goes back is scheduled no more, unless it is only put aside.
  if (was === 'approved' && isOut) return { ...facts, who: '', day: null };
  if (was === 'scheduled' && !isOut && state !== 'on-hold' && state !== 'cancelled') return { ...facts, tool: '', who: '', day: null };
  return { ...facts, day: null };
}

export interface Amended {
  readonly changes: readonly MarkChange[];
  /** The details that the cell tells by then. */
  readonly placed: readonly MarkDetail[];
}

/**
 * The tool and the link that were typed, in a cell that tells of the state already: they take the place of others, as in columns
 * of their own. Who and when were said of another moment, and stay.
 * @param isListed Whether the column's list is the team's, which lets no details through.
 */
export function amended({ tracked, row, request, language }: Omit<Told, 'word'>, column: StateColumn, left: ReadonlyMap<MarkDetail, string>, isListed: boolean): Amended {
  const cell = cellIn(tracked, row, column.column);
  const from = heldIn(tracked, row, column.column);
  const held = cellText(from);
  const typed = [...left].filter(([detail]) => detail === 'tool' || detail === 'link');
  const isTold = (text: string): boolean => fold(held).includes(fold(text)) && (!isLink(text) || held.includes(text));
  const missing = new Map(typed.filter(([, text]) => !isTold(text)));
  const placed = typed.map(([detail]) => detail);
  if (missing.size === 0) return { changes: [], placed };
  const hasRoom = typeof from === 'string' && column.read(stateWordIn(held)) === request.state && (isComposed(column, held) || (column.isComposed && !isListed && isStateAlone(tracked, held)));
  if (!hasRoom) return { changes: [], placed: placed.filter((detail) => !missing.has(detail)) };
  return { changes: [{ cell, from, to: composed({ tracked, row, request, word: stateWordIn(held), language }, column, held, missing) }], placed };
}

/** Whether a cell holds what Suivi writes: a state, and its details behind. */
export function isComposed(column: StateColumn, held: string): boolean {
  return held.includes(BETWEEN) && column.read(stateWordIn(held)) !== null;
}

/** Whether a cell holds a state, and nothing of the team's beside. */
export function isStateAlone({ found: { settings } }: TrackedCalendar, text: string): boolean {
  return wholeStatus(text) !== undefined || taughtState(taughtStates(settings.stateWords), text) !== null;
}
