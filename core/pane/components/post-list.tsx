/** Posts by day and time, each a way to its cell. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, shorthands } from '@griffel/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PostAhead } from '../../briefing/posts-ahead.ts';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { State } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import { quotable } from '../../words/quotable.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';

/** More are shown on request. */
const FIRST = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 0 calc(0px - ${tokens.spacingHorizontalS})`, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  post: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    // With its border, its words begin where the others do.
    padding: `${tokens.spacingVerticalXS} calc(${tokens.spacingHorizontalS} - 1px)`,
    fontWeight: tokens.fontWeightRegular,
  },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  none: { color: tokens.colorNeutralForeground2 },
  more: {
    alignSelf: 'flex-start',
    marginLeft: '-1px',
    paddingLeft: 0,
    minWidth: 'unset',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    // A frame would stand right at its words.
    '@media (forced-colors: active)': { color: 'LinkText', marginLeft: 0, ...shorthands.borderStyle('none') },
  },
});

export interface PostListProps {
  readonly posts: readonly PostAhead[];
  /** Said where there are none. */
  readonly none: string;
  readonly isStateShown?: boolean;
  readonly onShow: (cell: CellRef) => void;
  /** Marks one of them as a state, as far as its row may become that; absent where there is nothing to mark. */
  readonly mark?: { readonly state: State; readonly rows: ReadonlySet<number>; readonly onMark: (row: number) => void };
}

export function PostList({ posts, none, isStateShown = false, onShow, mark }: PostListProps): ReactElement {
  const styles = useStyles();
  const { states } = useWords();
  const { week, marking } = useViewsWords();
  const [isWhole, setIsWhole] = useState(false);
  if (posts.length === 0) return <Text className={styles.none}>{none}</Text>;
  // One more is no more to read than the button that would show it.
  const shown = isWhole || posts.length <= FIRST + 1 ? posts : posts.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ row, cell, day, minutes, channel, label, state, statusWord }) => (
          <li key={`${cell.sheet}!${cell.row}`} className={styles.row}>
            <Button appearance="subtle" className={styles.post} onClick={() => onShow(cell)}>
              <span className={styles.texts}>
                <span>{label === '' ? week.untitled : quotable(label)}</span>
                <Caption1 className={styles.facts}>
                  {[week.moment(day, minutes), quotable(channel), isStateShown ? (state === null ? quotable(statusWord) : states[state]) : '']
                    .filter((fact) => fact !== '')
                    .join(' · ')}
                </Caption1>
              </span>
            </Button>
            {mark?.rows.has(row) === true && (
              <Button
                appearance="subtle"
                size="small"
                icon={<CheckmarkCircle20Regular />}
                aria-label={marking.markOneAs(mark.state, label === '' ? week.untitled : quotable(label))}
                title={marking.markAs(mark.state)}
                onClick={() => mark.onMark(row)}
              />
            )}
          </li>
        ))}
      </ul>
      {shown.length < posts.length && (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setIsWhole(true)}>
          {week.morePosts(posts.length - shown.length)}
        </Button>
      )}
    </>
  );
}
