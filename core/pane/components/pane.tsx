/** The pane: what was recognised, what the host says, and the findings. */
import { ProgressBar } from '@fluentui/react-progress';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Workbook } from '../../host.ts';
import type { Language } from '../../words/language.ts';
import { useElapsedStage } from '../hooks/use-elapsed-stage.ts';
import { useFocusKeeper } from '../hooks/use-focus-keeper.ts';
import { useListing } from '../hooks/use-listing.ts';
import { usePane } from '../hooks/use-pane.ts';
import { paneMessage } from '../pane-message.ts';
import type { Surroundings } from '../surroundings.ts';
import { useWords } from '../words-context.tsx';
import { FaultMessage } from './fault-message.tsx';
import { LiveRegion } from './live-region.tsx';
import { Message } from './message.tsx';
import { PaneHeader } from './pane-header.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { ReadingSkeleton } from './reading-skeleton.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflowY: 'auto',
    overflowX: 'hidden',
    outlineStyle: 'none',
    position: 'relative',
  },
  aside: { position: 'absolute', top: 0, left: 0 },
  notices: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':not(:empty)': { paddingBottom: tokens.spacingVerticalS },
  },
});

/** When a reading shows how far it is, and when it offers a way out. */
const READING_DELAYS = [500, 5000];

export interface PaneProps {
  readonly workbook: Workbook;
  readonly surroundings: Surroundings;
  readonly onLanguage: (language: Language) => void;
}

export function Pane({ workbook, surroundings, onLanguage }: PaneProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const root = useRef<HTMLElement>(null);
  const { state, dispatch, actions, parts } = usePane(workbook, surroundings);
  const listing = useListing(state, words);
  const stage = useElapsedStage(state.reading !== null, READING_DELAYS);
  useFocusKeeper(root);
  const { loaded, reading, fault } = state;
  // A reading nobody asked for must not push down what somebody is reading, unless it goes on and on.
  const isAside = reading?.isQuiet === true && stage < 2;
  const isProgressShown = reading !== null && stage > 0 && !isAside;
  return (
    <main ref={root} className={styles.pane} tabIndex={-1}>
      {isAside && stage > 0 && <ProgressBar className={styles.aside} aria-label={words.pane.reading} />}
      <PaneHeader loaded={loaded} Menu={parts?.MoreMenu ?? null} choices={{ onLanguage, onCheckAgain: actions.readAgain }} />
      <div className={styles.notices}>
        {isProgressShown && <ReadingProgress reading={reading} isCancelOffered={stage > 1} onCancel={actions.cancelReading} />}
        {fault !== null && <FaultMessage fault={fault} actions={actions} />}
        {fault === null && loaded?.kind === 'declined' && (
          <Message
            intent="info"
            words={words.declined[loaded.code](loaded.sheetName)}
            isTitleShown={false}
            action={{ label: words.pane.checkAgain, onClick: actions.readAgain }}
          />
        )}
      </div>
      {loaded === null && reading !== null && <ReadingSkeleton isNamed={stage === 0} />}
      {loaded?.kind === 'checked' && parts !== null && (
        <parts.FindingsView state={state} checked={loaded} listing={listing} dispatch={dispatch} actions={actions} />
      )}
      <LiveRegion message={paneMessage(state, listing, stage > 0, words)} />
    </main>
  );
}
