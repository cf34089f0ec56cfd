/** At the bottom, what was done last and the way back; or why it could not be done. */
import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Dispatch, ReactElement } from 'react';
import type { PaneActions } from '../pane-session.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { troubleWords } from '../write-trouble.ts';

const useStyles = makeStyles({
  line: {
    position: 'sticky', bottom: 0, zIndex: 1, flexShrink: 0, padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 320px)': { position: 'static' },
  },
  said: { overflowWrap: 'anywhere' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

export interface ResultLineProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
}

export function ResultLine({ state, dispatch, actions }: ResultLineProps): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const { behaviour } = useViewsWords();
  const { done, trouble, writing } = state;
  if (trouble === null && done === null) return null;
  const dismiss = (
    <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={behaviour.dismiss} onClick={() => dispatch({ type: 'done-dismissed' })} />
  );
  if (trouble !== null) {
    const { title, body } = troubleWords(trouble.what, trouble.trouble, words);
    return (
      <div className={styles.line}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>{`${title}. ${body}`}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      </div>
    );
  }
  if (done === null) return null;
  return (
    <div className={styles.line}>
      <MessageBar intent={done.kind === 'mended' && done.skipped + done.unknown > 0 ? 'warning' : 'success'}>
        <MessageBarBody className={styles.said}>{behaviour.done(done)}</MessageBarBody>
        <MessageBarActions containerAction={dismiss}>
          {done.kind !== 'reverted' && <Button size="small" disabledFocusable={writing !== null} onClick={actions.undo}>{behaviour.undo}</Button>}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
