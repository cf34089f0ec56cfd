/** What stands below the list of columns, always in view: trouble with saving, and the way on. */
import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { HostFault } from '../../host.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useElapsedStage } from '../hooks/use-elapsed-stage.ts';
import { useWords } from '../words-context.tsx';
import { troubleWords } from '../write-trouble.ts';
import { Message } from './message.tsx';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Where there is hardly room for anything else, it scrolls with the rest.
    '@media (max-height: 480px)': { position: 'static' },
  },
  progress: { position: 'absolute', top: 0, left: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // The main one takes the room that is left.
  main: { flexGrow: 1 },
  // Beside the main one also in the narrowest pane.
  other: { minWidth: 0 },
});

/** Faults that trying again won't mend by itself: going on without saving comes first then. */
const LASTING: ReadonlySet<HostFault> = new Set<HostFault>(['read-only', 'access-denied', 'not-supported']);
/** A short writing shows no progress. */
const WRITING_DELAYS = [500];

export interface ColumnsFooterProps {
  readonly state: PaneState;
  /** True where too few columns were confirmed. */
  readonly isRefused: boolean;
  /** True where they suffice, and none says when. */
  readonly isDateLacking: boolean;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
  readonly onUseForNow: () => void;
}

export function ColumnsFooter({ state, isRefused, isDateLacking, onConfirm, onLeave, onUseForNow }: ColumnsFooterProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { columns, pane } = words;
  const { writing, trouble } = state;
  const isBusy = writing !== null;
  const isLasting = !isRefused && trouble?.trouble.kind === 'fault' && LASTING.has(trouble.trouble.fault);
  const isLong = useElapsedStage(isBusy, WRITING_DELAYS) > 0;
  return (
    <div className={styles.footer}>
      {isLong && <ProgressBar className={styles.progress} aria-label={columns.writing.columns} />}
      {isRefused && <Message intent="warning" words={columns.tooFew} />}
      {!isRefused && trouble === null && isDateLacking && <Message intent="warning" words={columns.noDate} />}
      {!isRefused && trouble !== null && (
        <Message
          intent="error"
          words={troubleWords(trouble.what, trouble.trouble, words)}
          action={isLasting ? { label: pane.tryAgain, onClick: onConfirm } : { label: columns.useForNow, onClick: onUseForNow }}
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.main} disabledFocusable={isBusy} onClick={isLasting ? onUseForNow : onConfirm}>
          {isLasting ? columns.useForNow : trouble === null ? columns.confirm : pane.tryAgain}
        </Button>
        <Button className={styles.other} disabledFocusable={isBusy} onClick={onLeave}>
          {state.columns.view === 'asked' ? columns.later : pane.cancel}
        </Button>
      </div>
    </div>
  );
}
