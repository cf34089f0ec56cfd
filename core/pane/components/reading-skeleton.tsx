/** The shape of what is being read, while nothing is there yet. */
import { Skeleton, SkeletonItem } from '@fluentui/react-skeleton';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { View } from '../state/view.ts';
import { useWords } from '../words-context.tsx';

const useStyles = makeStyles({
  // The measures of what comes in its place, so that nothing moves then.
  skeleton: { display: 'flex', flexDirection: 'column', padding: `0 ${tokens.spacingHorizontalM}` },
  // The names of the views and the space below them.
  views: { height: '41px' },
  toggles: { display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: tokens.spacingHorizontalXS, paddingBottom: tokens.spacingVerticalS },
  tools: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  glyph: { marginTop: '2px' },
  group: { width: '50%' },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const ROWS = ['first', 'second', 'third', 'fourth', 'fifth'];

export interface ReadingSkeletonProps {
  /** What comes in its place. */
  readonly view: View;
  /** False where a progress bar says already that something is being read. */
  readonly isNamed: boolean;
}

export function ReadingSkeleton({ view, isNamed }: ReadingSkeletonProps): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <Skeleton className={styles.skeleton} {...(isNamed ? { 'aria-label': pane.reading } : { role: 'presentation', 'aria-hidden': true })}>
      <div className={styles.views} />
      {view === 'findings' && (
        <>
          <div className={styles.toggles}>
            <SkeletonItem size={48} />
            <SkeletonItem size={48} />
            <SkeletonItem size={48} />
          </div>
          <div className={styles.tools}>
            <SkeletonItem size={32} />
            <SkeletonItem size={32} />
          </div>
          <div className={styles.tools}>
            <SkeletonItem size={32} />
          </div>
        </>
      )}
      <div className={styles.row}>
        <SkeletonItem shape="circle" size={16} className={styles.glyph} />
        <SkeletonItem size={20} className={styles.group} />
      </div>
      {ROWS.map((row) => (
        <div key={row} className={styles.row}>
          <SkeletonItem shape="circle" size={16} className={styles.glyph} />
          <div className={styles.lines}>
            <SkeletonItem size={16} />
            <SkeletonItem size={16} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}
