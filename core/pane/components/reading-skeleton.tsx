/** The shape of what is being read, while nothing is there yet. */
import { Skeleton, SkeletonItem } from '@fluentui/react-skeleton';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { useWords } from '../words-context.tsx';

const useStyles = makeStyles({
  skeleton: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  row: { display: 'grid', gridTemplateColumns: '16px 1fr', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  tools: { display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: tokens.spacingHorizontalXS },
});

const ROWS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** `isNamed` is false where a progress bar says already that something is being read. */
export function ReadingSkeleton({ isNamed }: { isNamed: boolean }): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <Skeleton className={styles.skeleton} {...(isNamed ? { 'aria-label': pane.reading } : { role: 'presentation', 'aria-hidden': true })}>
      <div className={styles.tools}>
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
      </div>
      <SkeletonItem size={32} />
      {ROWS.map((row) => (
        <div key={row} className={styles.row}>
          <SkeletonItem shape="circle" size={16} />
          <SkeletonItem size={32} />
        </div>
      ))}
    </Skeleton>
  );
}
