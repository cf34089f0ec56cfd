/** What a person can do where no calendar was recognised: say which columns there are, or begin with a new one. */
import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement, Ref, RefObject } from 'react';
import type { DeclineCode } from '../../recognise/recognition.ts';
import { useElapsedStage } from '../hooks/use-elapsed-stage.ts';
import type { NotChecked } from '../load-findings.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useWords } from '../words-context.tsx';
import { troubleWords } from '../write-trouble.ts';
import { Message } from './message.tsx';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Where there is no calendar yet, rather than one that can't be read. */
const EMPTY_ENOUGH: ReadonlySet<DeclineCode> = new Set<DeclineCode>(['workbook-empty', 'title-only', 'no-calendar', 'calendar-gone']);
/** A short writing shows no progress. */
const WRITING_DELAYS = [500];

export interface DeclinedActionsProps {
  readonly state: PaneState;
  readonly declined: NotChecked;
  /** Gets the keyboard back when the view of the columns is left. */
  readonly columnsButton: RefObject<HTMLButtonElement | null>;
  readonly onColumns: () => void;
  readonly onCreate: () => void;
}

export function DeclinedActions({ state, declined, columnsButton, onColumns, onCreate }: DeclinedActionsProps): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const hintId = useId();
  const wideId = useId();
  const { columns } = words;
  const { trouble } = state;
  const isBusy = state.writing !== null;
  const isLong = useElapsedStage(isBusy, WRITING_DELAYS) > 0;
  const canChoose = declined.mapping !== null;
  const canCreate = EMPTY_ENOUGH.has(declined.code);
  if (!canChoose && !canCreate) return null;
  // A table that is there comes before a new one; below a mere title nothing is.
  // Where the calendar's tab is gone, what comes first is to bring it back: neither another tab nor a new one is pressed for.
  const isGone = declined.code === 'calendar-gone';
  const isChoosingFirst = canChoose && canCreate && declined.code !== 'title-only' && !isGone;
  const isWide = declined.code === 'layout-wide';
  return (
    <div className={styles.actions}>
      {isLong && <ProgressBar aria-label={columns.writing.calendar} />}
      {trouble !== null && <Message intent="error" words={troubleWords(trouble.what, trouble.trouble, words)} />}
      {canChoose && (
        <Button
          // Fluent's types infer no element from the types of React 19; it is a button.
          ref={columnsButton as Ref<never>}
          appearance={isChoosingFirst ? 'primary' : 'secondary'}
          aria-describedby={isWide ? wideId : undefined}
          disabledFocusable={isBusy}
          onClick={onColumns}
        >
          {columns.chooseMyself}
        </Button>
      )}
      {canChoose && isWide && (
        <Caption1 id={wideId} className={styles.hint}>
          {columns.wideHint}
        </Caption1>
      )}
      {canCreate && (
        <>
          <Button appearance={isChoosingFirst || isGone ? 'secondary' : 'primary'} aria-describedby={hintId} disabledFocusable={isBusy} onClick={onCreate}>
            {columns.create}
          </Button>
          <Caption1 id={hintId} className={styles.hint}>
            {columns.createHint}
          </Caption1>
        </>
      )}
    </div>
  );
}
