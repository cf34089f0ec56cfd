/** Posts by name in the marking of posts, each a way to its cell: a few at first, or folded under what they have in common. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, shorthands } from '@griffel/react';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { CellRef } from '../../table/cell-ref.ts';
import { useViewsWords } from '../views-words.ts';
import { CellLink } from './cell-link.tsx';
import { Disclosure } from './disclosure.tsx';

/** What is shown at first; one more is no more to read than the button that would show it. */
const FIRST = 5;
/** How many more each press shows. */
const NEXT = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  more: {
    alignSelf: 'flex-start', minWidth: 'unset', padding: 0, margin: '0 -1px', fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink,
    // A frame would stand right at its words.
    '@media (forced-colors: active)': { color: 'LinkText', margin: 0, ...shorthands.borderStyle('none') },
  },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface NamedPost {
  readonly row: number;
  readonly name: string;
  readonly cell: CellRef;
}

export interface MarkPostsProps<Post extends NamedPost> {
  readonly posts: readonly Post[];
  /** Names the list. */
  readonly label: string;
  readonly onShow: (cell: CellRef) => void;
  /** What stands below each name. */
  readonly children?: (post: Post) => ReactNode;
}

export function MarkPosts<Post extends NamedPost>({ posts, label, onShow, children }: MarkPostsProps<Post>): ReactElement | null {
  const styles = useStyles();
  const { marking } = useViewsWords();
  const [most, setMost] = useState(FIRST);
  if (posts.length === 0) return null;
  const shown = posts.length <= most + 1 ? posts : posts.slice(0, most);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((post) => (
          <li key={post.row} className={styles.row}>
            <CellLink name={post.name} isStrong onShow={() => onShow(post.cell)} />
            {children?.(post)}
          </li>
        ))}
      </ul>
      {shown.length < posts.length && (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setMost(most + NEXT)}>{marking.more(posts.length - shown.length)}</Button>
      )}
    </>
  );
}

/** Folded under what they have in common, with what can be done about it. */
export function FoldedPosts({ name, hint = '', ...props }: Omit<MarkPostsProps<NamedPost>, 'label' | 'children'> & { readonly name: string; readonly hint?: string }): ReactElement {
  const styles = useStyles();
  return (
    <Disclosure name={name} as="div">
      {() => (
        <>
          {hint !== '' && <Caption1 className={styles.hint}>{hint}</Caption1>}
          <MarkPosts {...props} label={name} />
        </>
      )}
    </Disclosure>
  );
}
