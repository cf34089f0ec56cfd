/** What can be done about one finding: mend it, set it aside or bring it back, and read its rule. */
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import type { ReactElement, Ref } from 'react';
import { useReturnedFocus } from '../hooks/use-returned-focus.ts';
import type { ListActions } from '../state/list-actions.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { markFor } from '../state/markable.ts';
import { isMovable } from '../state/movable.ts';
import { useViewsWords } from '../views-words.ts';
import { IgnoreForm } from './ignore-form.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'unset' },
});

export interface FindingButtonsProps {
  readonly listed: ListedFinding;
  readonly actions: ListActions;
  /** True while the person is asked why the finding is to be ignored. */
  readonly isIgnoring: boolean;
  readonly onIgnoring: (isIgnoring: boolean) => void;
}

export function FindingButtons({ listed, actions, isIgnoring, onIgnoring }: FindingButtonsProps): ReactElement {
  const styles = useStyles();
  const { behaviour, marking, move } = useViewsWords();
  const ignoreButton = useRef<HTMLButtonElement>(null);
  useReturnedFocus(isIgnoring, ignoreButton);
  const { finding, triaged } = listed;
  if (isIgnoring) {
    return (
      <IgnoreForm
        today={actions.today}
        isBusy={actions.isBusy}
        // Stays, with what was typed, until the finding is gone: writing may fail.
        onIgnore={(wish) => actions.onIgnore([listed], wish)}
        onCancel={() => onIgnoring(false)}
      />
    );
  }
  return (
    <div className={styles.buttons}>
      {finding.mend !== undefined && (
        <Button size="small" className={styles.button} data-opens="mend" onClick={() => actions.onMend([listed])}>{behaviour.mend}</Button>
      )}
      {triaged.ignored === null ? (
        <Button
          // Fluent's types infer no element from the types of React 19; it is a button.
          ref={ignoreButton as Ref<never>}
          size="small"
          className={styles.button}
          onClick={() => onIgnoring(true)}
        >
          {behaviour.ignore}
        </Button>
      ) : (
        <Button size="small" className={styles.button} disabledFocusable={actions.isBusy} onClick={() => actions.onRestore(listed)}>
          {behaviour.restore}
        </Button>
      )}
      {markFor(finding.code) !== null && (
        <Button size="small" className={styles.button} data-opens="mark-findings" onClick={() => actions.onMark([listed])}>{marking.mark}</Button>
      )}
      {isMovable(listed) && (
        <Button size="small" className={styles.button} data-opens="move" onClick={() => actions.onMove(listed)}>
          {move.move}
        </Button>
      )}
      <Button size="small" appearance="subtle" className={styles.button} data-opens="rule" onClick={() => actions.onRule(finding.code)}>
        {behaviour.aboutRule}
      </Button>
    </div>
  );
}
