/** The head of a group in the list: its name, how many findings it holds, and a fold. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { Day } from '../../time/day.ts';
import { groupName } from '../group-name.ts';
import { useRulesWords } from '../rules-words.ts';
import type { GroupRow } from '../state/list-rows.ts';
import { wholeNumberIn } from '../whole-number.ts';
import { useWords } from '../words-context.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  chevron: { marginTop: '2px', transitionProperty: 'transform', transitionDuration: tokens.durationFaster },
  open: { transform: 'rotate(90deg)' },
  name: { overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

export interface GroupRowProps {
  readonly row: GroupRow;
  readonly id: string;
  readonly today: Day;
}

export function GroupRowContent({ row, id, today }: GroupRowProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const rules = useRulesWords();
  const count = row.group.findings.length;
  return (
    <div className={styles.row}>
      <ChevronRight16Regular className={mergeClasses(styles.chevron, !row.isFolded && styles.open)} aria-hidden />
      <span id={`${id}-name`} className={styles.name}>
        {groupName(row.group.subject, today, words, rules)}
      </span>
      <span id={`${id}-count`} className={styles.count} aria-label={words.pane.findingCount(count)} role="img">
        {wholeNumberIn(words.language, count)}
      </span>
    </div>
  );
}
