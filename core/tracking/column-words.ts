/** For each column that says where posts stand: the word to write there, and the states that the team has words for. */
import { STATES } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';
import { LANGUAGES } from '../words/language.ts';
import type { ColumnUse } from './column-use.ts';
import type { MarkColumns, StateColumn } from './mark-columns.ts';
import { listKey } from './mark-plan.ts';
import type { MarkContext } from './mark-plan.ts';
import { stateName } from './state-names.ts';
import { vocabularyOf, wordFor } from './state-words.ts';
import type { ChosenWord, NoWord } from './state-words.ts';
import type { TrackedCalendar } from './tracked-calendar.ts';

export interface ColumnWords {
  readonly chosen: ChosenWord | NoWord;
  readonly vocabulary: ReadonlySet<State>;
  /** Whether it has a list, other than the one that Suivi makes, which lets other texts through. */
  readonly isListed: boolean;
}

/** Of all tabs together a team's words are known better than of each. */
export function columnWords(
  { calendar, found: { settings } }: TrackedCalendar, columns: readonly MarkColumns[], state: State, { lists, language }: MarkContext,
): ReadonlyMap<StateColumn, ColumnWords> {
  const words = new Map<StateColumn, ColumnWords>();
  const kinds: readonly ((own: MarkColumns) => readonly StateColumn[])[] = [
    ({ status }) => (status === null ? [] : [status]),
    ({ channels }) => channels,
    ({ tracking }) => (tracking === null ? [] : [tracking]),
  ];
  for (const ofKind of kinds) {
    const pooled = pool(columns.flatMap(ofKind).map(({ use }) => use));
    for (const [part, own] of columns.entries()) {
      for (const column of ofKind(own)) {
        const { use, read } = column;
        const list = lists.get(listKey({ sheet: calendar.parts[part]?.sheet ?? '', column: column.column })) ?? null;
        const source = { use, pooled, list, told: settings.stateWords, language, read };
        words.set(column, { chosen: wordFor(state, source), vocabulary: vocabularyOf(source), isListed: list !== null && !isOwnList(list) });
      }
    }
  }
  return words;
}

function isOwnList(list: readonly string[]): boolean {
  return LANGUAGES.some((language) => STATES.every((state) => list.includes(stateName(state, language))));
}

/** The words of several columns; ticks are a matter of each. */
function pool(uses: readonly ColumnUse[]): ColumnUse {
  const words = uses.flatMap((use) => use.words).filter(({ mark }) => mark === null);
  return { words: words.sort((a, b) => b.rows - a.rows), isMarks: false };
}
