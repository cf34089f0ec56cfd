/** Where the list would be when there is nothing in it: all is well, there are no posts, or the filters let nothing through. */
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info32Regular } from '@fluentui/react-icons/svg/info';
import type { ReactElement } from 'react';
import { useViewsWords } from '../views-words.ts';
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
    // No single word left over on a last line.
    textWrap: 'balance',
  },
  check: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  body: { color: tokens.colorNeutralForeground2 },
});

export interface NothingFoundProps {
  readonly posts: number;
  /** How many rules lack a column: with any, the calendar does not pass for a sound one. */
  readonly notRun: number;
  /** True where the pane has just made the calendar. */
  readonly isSetUp: boolean;
}

/** No findings. */
export function NothingFound({ posts, notRun, isSetUp }: NothingFoundProps): ReactElement {
  const styles = useStyles();
  const { pane, columns } = useWords();
  const { title, body } = posts > 0 ? pane.allClear(posts, notRun) : isSetUp ? columns.ready : pane.noPosts;
  const isGood = (posts > 0 && notRun === 0) || (posts === 0 && isSetUp);
  return (
    <div className={styles.state}>
      {isGood && <CheckmarkCircle32Regular className={styles.check} aria-hidden />}
      {posts > 0 && notRun > 0 && <Info32Regular className={styles.info} aria-hidden />}
      <Text as="h2" align="center" size={400} weight="semibold" style={{ margin: 0 }}>
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

/** Findings there are, but the team has set all of them aside. */
export function NothingOpen({ notRun }: Pick<NothingFoundProps, 'notRun'>): ReactElement {
  const styles = useStyles();
  const { behaviour } = useViewsWords();
  const { title, body } = behaviour.nothingOpen;
  return (
    <div className={styles.state}>
      {notRun === 0 ? <CheckmarkCircle32Regular className={styles.check} aria-hidden /> : <Info32Regular className={styles.info} aria-hidden />}
      <Text as="h2" align="center" size={400} weight="semibold" style={{ margin: 0 }}>
        {title}
      </Text>
      <Text align="center" className={styles.body}>{body}</Text>
    </div>
  );
}
