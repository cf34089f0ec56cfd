/** A message with one action at most: what the host could not do, or why there is nothing to check. */
import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { MessageWords } from '../../words/message-words.ts';

const useStyles = makeStyles({
  body: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  title: { display: 'block' },
});

export interface MessageProps {
  readonly intent: 'info' | 'warning' | 'error';
  readonly words: MessageWords;
  /** False where a heading says the title already; it names the message all the same. */
  readonly isTitleShown?: boolean;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

export function Message({ intent, words, isTitleShown = true, action }: MessageProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" {...(isTitleShown ? {} : { 'aria-labelledby': undefined, 'aria-label': words.title })}>
      <MessageBarBody className={styles.body}>
        {isTitleShown && <MessageBarTitle className={styles.title}>{words.title}</MessageBarTitle>}
        {words.body}
      </MessageBarBody>
      {action !== undefined && (
        <MessageBarActions>
          <Button onClick={action.onClick}>{action.label}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
