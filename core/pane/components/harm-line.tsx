/** What a writing hit of other people's, with the way to put it back; and that it was put back. */
import { Button } from '@fluentui/react-button';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { isCellError } from '../../table/cell.ts';
import type { Cell } from '../../table/cell.ts';
import { cellAddress } from '../../table/cell-ref.ts';
import { quotable } from '../../words/quotable.ts';
import type { Harm } from '../state/pane-state.ts';
import { useViewsWords } from '../views-words.ts';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  line: { display: 'block' },
});

/** More are counted in the title. */
const MOST_SHOWN = 5;

export interface HarmLineProps {
  readonly harm: Harm;
  readonly isBusy: boolean;
  readonly onPutBack: () => void;
  readonly onDismiss: () => void;
}

export function HarmLine({ harm: { cells, putBack }, isBusy, onPutBack, onDismiss }: HarmLineProps): ReactElement {
  const styles = useStyles();
  const { behaviour, marking } = useViewsWords();
  const held = (old: Cell): string => (old === null || old === '' ? behaviour.blank : isCellError(old) ? old.error : quotable(String(old)));
  const dismiss = <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={behaviour.dismiss} onClick={onDismiss} />;
  if (putBack !== null) {
    return (
      <MessageBar intent={putBack.left === 0 ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody className={styles.body}>{marking.wasPutBack(putBack.count, putBack.left)}</MessageBarBody>
        <MessageBarActions containerAction={dismiss} />
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.line}>{marking.harmed(cells.length)}</MessageBarTitle>
        {cells.slice(0, MOST_SHOWN).map(({ cell, old, oldFormula }) => (
          <span key={`${cell.sheet}!${cell.row},${cell.column}`} className={styles.line}>{marking.held(cellAddress(cell.row, cell.column), oldFormula ?? held(old))}</span>
        ))}
      </MessageBarBody>
      <MessageBarActions containerAction={dismiss}>
        <Button size="small" disabledFocusable={isBusy} onClick={onPutBack}>{marking.putBack}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
