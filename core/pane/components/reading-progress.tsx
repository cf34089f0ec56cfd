/** A reading that takes long: how far it is, and after a while a way out. */
import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { Reading } from '../state/pane-state.ts';
import { useWords } from '../words-context.tsx';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

export interface ReadingProgressProps {
  readonly reading: Reading;
  readonly isCancelOffered: boolean;
  readonly onCancel: () => void;
}

export function ReadingProgress({ reading, isCancelOffered, onCancel }: ReadingProgressProps): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  const { share } = reading;
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={pane.reading} {...(share === null ? {} : { value: share })} />
      <div className={styles.line}>
        <Caption1>{share === null ? pane.reading : pane.readingPercent(Math.floor(share * 100))}</Caption1>
        {isCancelOffered && (
          <Button size="small" onClick={onCancel}>
            {pane.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
