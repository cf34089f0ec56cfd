/** The columns that play no part: one row that says how many, and shows them when pressed. */
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../words-context.tsx';
import { Chevron } from './chevron.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `0 ${tokens.spacingHorizontalM}` },
  title: { margin: 0, scrollMarginTop: '48px' },
  // Its words stand below the headings of the columns. Not hidden behind the buttons at the foot when the keyboard comes here.
  button: { justifyContent: 'flex-start', width: '100%', paddingLeft: '3px', paddingRight: 0, minWidth: 0, textAlign: 'start', scrollMarginBottom: '160px', scrollMarginTop: '48px' },
});

export interface UnusedColumnsProps {
  readonly count: number;
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

export function UnusedColumns({ count, isUnfolded, onToggle, children }: UnusedColumnsProps): ReactElement {
  const styles = useStyles();
  const listId = useId();
  const { columns } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What opens at the foot of the pane would stay below it.
    if (isUnfolded) title.current?.scrollIntoView({ block: 'start' });
  }, [isUnfolded]);
  return (
    <div className={styles.section}>
      <h3 ref={title} className={styles.title}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<Chevron isOpen={isUnfolded} />}
          aria-expanded={isUnfolded}
          aria-controls={isUnfolded ? listId : undefined}
          onClick={onToggle}
        >
          {columns.unusedColumns(count)}
        </Button>
      </h3>
      {isUnfolded && <div id={listId}>{children}</div>}
    </div>
  );
}
