/** The pane: what was recognised, what the host says, and the findings. */
import { ProgressBar } from '@fluentui/react-progress';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Workbook } from '../../host.ts';
import type { Language } from '../../words/language.ts';
import { COVERED_HEIGHT } from '../hooks/use-covered-bottom.ts';
import { useElapsedStage } from '../hooks/use-elapsed-stage.ts';
import { useFocusKeeper } from '../hooks/use-focus-keeper.ts';
import { useListing } from '../hooks/use-listing.ts';
import { usePane } from '../hooks/use-pane.ts';
import { useReturnedFocus } from '../hooks/use-returned-focus.ts';
import { LateWordsContext } from '../late-words-context.ts';
import { doneMessage, paneMessage } from '../pane-message.ts';
import type { Surroundings } from '../surroundings.ts';
import { useWords } from '../words-context.tsx';
import { LiveRegion } from './live-region.tsx';
import { calendarChoices } from './more-choices.ts';
import { PaneHeader } from './pane-header.tsx';
import { PaneNotices } from './pane-notices.tsx';
import { ReadingSkeleton } from './reading-skeleton.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflowY: 'auto',
    overflowX: 'hidden',
    // What stands at the bottom never covers what the keyboard comes to.
    scrollPaddingBottom: COVERED_HEIGHT,
    outlineStyle: 'none',
    position: 'relative',
  },
  aside: { position: 'absolute', top: 0, left: 0 },
});

/** When a reading shows how far it is, and when it offers a way out. */
const READING_DELAYS = [500, 5000];

export interface PaneProps {
  readonly workbook: Workbook;
  readonly surroundings: Surroundings;
  /** The same at each rendering. */
  readonly onLanguage: (language: Language) => void;
}

export function Pane({ workbook, surroundings, onLanguage }: PaneProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const root = useRef<HTMLElement>(null);
  const { state, dispatch, actions, parts } = usePane(workbook, surroundings, onLanguage);
  const listing = useListing(state, words, parts);
  const stage = useElapsedStage(state.reading !== null, READING_DELAYS);
  const columnsButton = useRef<HTMLButtonElement>(null);
  const shownColumns = state.columns.view === 'closed' ? null : (state.loaded?.mapping ?? null);
  const areColumnsShown = shownColumns !== null;
  const openColumns = (): void => dispatch({ type: 'columns-opened' });
  const closeColumns = (isSettled: boolean): void => {
    // What is being written is seen through.
    if (state.writing !== null) return;
    dispatch({ type: 'columns-closed', isSettled });
    actions.goBack();
  };
  useReturnedFocus(areColumnsShown, columnsButton);
  useFocusKeeper(root);
  const { loaded, reading } = state;
  // Its words come with what can be done.
  const done = parts === null ? '' : doneMessage(state, parts.words.views);
  // A reading nobody asked for must not push down what somebody is reading, unless it goes on and on.
  const isAside = reading?.isQuiet === true && stage < 2;
  return (
    <LateWordsContext value={parts?.words ?? null}>
      <main ref={root} className={styles.pane} tabIndex={-1}>
        {isAside && stage > 0 && <ProgressBar className={styles.aside} aria-label={words.pane.reading} />}
        <PaneHeader
          loaded={loaded}
          Menu={parts?.MoreMenu ?? null}
          choices={{ onLanguage: actions.chooseLanguage, onCheckAgain: actions.readAgain, calendar: calendarChoices(loaded, words.language, actions, dispatch) }}
          columns={{ ref: columnsButton, isOpen: areColumnsShown, onToggle: areColumnsShown ? () => closeColumns(false) : openColumns }}
        />
        <PaneNotices
          state={state}
          areColumnsShown={areColumnsShown}
          isProgressShown={reading !== null && stage > 0 && !isAside}
          isCancelOffered={stage > 1}
          actions={actions}
          onColumns={openColumns}
        />
        {loaded === null && reading !== null && <ReadingSkeleton view={state.view} isNamed={stage === 0} />}
        {loaded !== null && parts !== null && shownColumns !== null && (
          <parts.ColumnsView state={state} loaded={loaded} recognised={shownColumns} actions={actions} dispatch={dispatch} onClose={closeColumns} />
        )}
        {loaded?.kind === 'declined' && parts !== null && !areColumnsShown && (
          <parts.DeclinedView
            {...{ state, dispatch, actions, declined: loaded }}
            columnsButton={columnsButton}
            onColumns={openColumns}
            onCreate={() => actions.setUp(words.language)}
          />
        )}
        {loaded?.kind === 'checked' && parts !== null && !areColumnsShown && (
          <parts.CheckedView state={state} checked={loaded} listing={listing} dispatch={dispatch} actions={actions} />
        )}
        <LiveRegion message={paneMessage(state, listing, { isReadingLong: stage > 0, words, done })} />
      </main>
    </LateWordsContext>
  );
}
