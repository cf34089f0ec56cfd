/** A file that is being read, or brought in: how far that is, and the way to end it. */
import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { useViewsWords } from '../../../views-words.ts';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  said: { overflowWrap: 'anywhere', outlineStyle: 'none' },
  cancel: { alignSelf: 'flex-start', minWidth: 0 },
});

export interface ReadingProgressProps {
  /** What is being done. */
  readonly said: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

export function ReadingProgress({ said, share, onCancel }: ReadingProgressProps): ReactElement {
  const styles = useStyles();
  const { behaviour: { cancel } } = useViewsWords();
  return (
    <div className={styles.whole}>
      <Caption1 role="status" tabIndex={-1} data-rests="" className={styles.said}>{said}</Caption1>
      <ProgressBar aria-label={said} value={share} />
      <Button size="small" className={styles.cancel} onClick={onCancel}>{cancel}</Button>
    </div>
  );
}
