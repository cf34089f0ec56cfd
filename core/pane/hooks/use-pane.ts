/** The pane's state, tied to a workbook. */
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Dispatch } from 'react';
import type { Workbook } from '../../host.ts';
import type { Language } from '../../words/language.ts';
import type { LateParts } from '../late-parts.ts';
import { startSession } from '../pane-session.ts';
import type { PaneActions, PaneSession } from '../pane-session.ts';
import { reducePane } from '../state/pane-reducer.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import { INITIAL_STATE } from '../state/pane-state.ts';
import type { PaneState } from '../state/pane-state.ts';
import type { Surroundings } from '../surroundings.ts';

export interface PaneModel {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
  /** There at the latest when something was loaded. */
  readonly parts: LateParts | null;
}

function startingWith(initial: PaneState, { preferences, view }: Surroundings): PaneState {
  return { ...initial, person: preferences.read('person') || null, self: preferences.read('self') || null, view: view ?? initial.view };
}

/** `onLanguage` is told which language to show, now that all its words are there. */
export function usePane(workbook: Workbook, surroundings: Surroundings, onLanguage: (language: Language) => void): PaneModel {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE, (initial) => startingWith(initial, surroundings));
  const [parts, setParts] = useState<LateParts | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const session = useRef<PaneSession>(null);

  useEffect(() => {
    const onParts = (brought: LateParts): void => {
      setParts(brought);
      onLanguage(brought.words.language);
    };
    session.current = startSession(workbook, surroundings, { dispatch, onParts, onBug: (error) => setBug({ error }) });
    return () => session.current?.stop();
  }, [workbook, surroundings, onLanguage]);

  // The same for the pane's life, whichever session there is.
  const [actions] = useState<PaneActions>(() => ({
    readAgain: () => session.current?.readAgain(),
    cancelReading: () => session.current?.cancelReading(),
    revealSoon: (cell) => session.current?.revealSoon(cell),
    revealNow: (cell) => session.current?.revealNow(cell),
    revealAgain: () => session.current?.revealAgain(),
    goBack: () => session.current?.goBack(),
    forgetOrigin: () => session.current?.forgetOrigin(),
    chooseLanguage: (language) => session.current?.chooseLanguage(language),
    choosePerson: (person) => session.current?.choosePerson(person),
    saveColumns: (mapping, language) => session.current?.saveColumns(mapping, language),
    useColumnsForNow: (mapping) => session.current?.useColumnsForNow(mapping),
    ask: (asked, language) => session.current?.ask(asked, language),
    consult: (read) => session.current?.consult(read),
    lookAgain: () => session.current?.lookAgain() ?? Promise.resolve(null),
    planMove: (request) => session.current?.planMove(request),
    askSelection: () => session.current?.askSelection(),
    followSelection: () => session.current?.followSelection() ?? (() => undefined),
    askLists: (cells) => session.current?.askLists(cells),
    chooseSelf: (self) => session.current?.chooseSelf(self),
    undo: () => session.current?.undo(),
    setUp: (language) => session.current?.setUp(language),
  }));

  // A bug met outside of rendering still belongs to the error boundary.
  if (bug !== null) throw bug.error;
  return { state, dispatch, actions, parts };
}
