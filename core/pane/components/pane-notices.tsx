/** What stands between the top line and the view: a long reading, trouble with the host, what to know of the calendar. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { changedSentence } from '../changed-sentence.ts';
import type { PaneActions } from '../pane-session.ts';
import { areCorrectionsWaiting } from '../state/columns-state.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useWords } from '../words-context.tsx';
import { FaultMessage } from './fault-message.tsx';
import { Message } from './message.tsx';
import { ReadingProgress } from './reading-progress.tsx';

const useStyles = makeStyles({
  notices: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':not(:empty)': { paddingBottom: tokens.spacingVerticalS },
  },
});

export interface PaneNoticesProps {
  readonly state: PaneState;
  readonly areColumnsShown: boolean;
  readonly isProgressShown: boolean;
  readonly isCancelOffered: boolean;
  readonly actions: PaneActions;
  readonly onColumns: () => void;
}

export function PaneNotices({ state, areColumnsShown, isProgressShown, isCancelOffered, actions, onColumns }: PaneNoticesProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { columns, declined, pane } = words;
  const { loaded, reading, fault } = state;
  const { changed } = state.columns;
  const corrected = areCorrectionsWaiting(state.columns, loaded) ? columns.waiting : changedSentence(changed, words);
  return (
    <div className={styles.notices}>
      {isProgressShown && reading !== null && <ReadingProgress reading={reading} isCancelOffered={isCancelOffered} onCancel={actions.cancelReading} />}
      {fault !== null && <FaultMessage fault={fault} actions={actions} />}
      {/* Beside the view of a team it stands within the other views. */}
      {fault === null && !areColumnsShown && loaded?.kind === 'declined' && loaded.team === undefined && (
        <Message
          intent="info"
          words={declined[loaded.code](loaded.sheetName)}
          isTitleShown={false}
          action={{ label: pane.checkAgain, onClick: actions.readAgain }}
        />
      )}
      {!areColumnsShown && corrected !== '' && (
        <Message
          intent="info"
          words={{ title: columns.title, body: corrected }}
          isTitleShown={false}
          action={{ label: columns.check, onClick: onColumns }}
        />
      )}
    </div>
  );
}
