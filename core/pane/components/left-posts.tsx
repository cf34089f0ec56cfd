/** The posts that were not marked, each with its reason and a way to its cell; folded at first. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { CellRef } from '../../table/cell-ref.ts';
import type { LeftPost } from '../../words/behaviour-words.ts';
import { quotable } from '../../words/quotable.ts';
import { useViewsWords } from '../views-words.ts';

const useStyles = makeStyles({
  left: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '160px', overflowY: 'auto', width: '100%' },
  button: { minWidth: 0, padding: 0, textAlign: 'start', overflowWrap: 'anywhere' },
  reason: { display: 'block', overflowWrap: 'anywhere' },
});

export function LeftPosts({ left, onShow }: { readonly left: readonly LeftPost[]; readonly onShow: (cell: CellRef) => void }): ReactElement {
  const styles = useStyles();
  const { behaviour, marking, week } = useViewsWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.left}>
      <Button appearance="transparent" size="small" className={styles.button} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? marking.hideLeft : marking.showLeft(left.length)}
      </Button>
      {isOpen && (
        <ul id={id} className={styles.list}>
          {left.map(({ label, cell, reason }) => (
            <li key={`${cell.sheet}!${cell.row},${cell.column}`}>
              <Button appearance="transparent" size="small" className={styles.button} onClick={() => onShow(cell)}>{label === '' ? week.untitled : quotable(label)}</Button>
              <Caption1 className={styles.reason}>{behaviour.obstacles[reason]}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
