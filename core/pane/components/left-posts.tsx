/** The posts that were not marked, or not taken back, each with its reason and a way to its cell; folded at first. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { CellRef } from '../../table/cell-ref.ts';
import type { LeftPost } from '../../words/behaviour-words.ts';
import { quotable } from '../../words/quotable.ts';
import { useViewsWords } from '../views-words.ts';
import { Disclosure } from './disclosure.tsx';
import { MarkPosts } from './mark-posts.tsx';

const useStyles = makeStyles({
  left: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, maxHeight: '200px', overflowY: 'auto' },
  reason: { display: 'block', overflowWrap: 'anywhere' },
});

export function LeftPosts({ left, onShow }: { readonly left: readonly LeftPost[]; readonly onShow: (cell: CellRef) => void }): ReactElement {
  const styles = useStyles();
  const { behaviour, marking, week } = useViewsWords();
  const name = marking.showLeft(left.length);
  return (
    <div className={styles.left}>
      <Disclosure name={name} as="div">
        {() => (
          <MarkPosts posts={left.map(({ label, ...post }, row) => ({ ...post, row, name: label === '' ? week.untitled : quotable(label) }))} label={name} onShow={onShow}>
            {({ reason }) => <Caption1 className={styles.reason}>{behaviour.obstacles[reason]}</Caption1>}
          </MarkPosts>
        )}
      </Disclosure>
    </div>
  );
}
