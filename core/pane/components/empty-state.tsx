/** Where the list would be when there is nothing in it: all is well, there are no posts, or the filters let nothing through. */
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import { useWords } from '../words-context.tsx';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    textAlign: 'center',
    flexGrow: 1,
    overflowWrap: 'anywhere',
  },
  check: { color: tokens.colorStatusSuccessForeground1 },
  body: { color: tokens.colorNeutralForeground2 },
});

/** No findings. */
export function NothingFound({ posts }: { posts: number }): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  const { title, body } = posts === 0 ? pane.noPosts : pane.allClear(posts);
  return (
    <div className={styles.state}>
      {posts > 0 && <CheckmarkCircle32Regular className={styles.check} aria-hidden />}
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
        {title}
      </Text>
      <Text align="center" className={styles.body}>{body}</Text>
    </div>
  );
}

export function NoMatch({ onClear }: { onClear: () => void }): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.state}>
      <Text align="center" className={styles.body}>{pane.noMatch}</Text>
      <Button onClick={onClear}>{pane.clearFilters}</Button>
    </div>
  );
}
