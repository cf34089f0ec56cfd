/** Rules that could not judge, and which columns they lack: folded away, but never out of sight. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { NotRun } from '../../rules/rule.ts';
import { useWords } from '../words-context.tsx';

const useStyles = makeStyles({
  section: { flexShrink: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingHorizontalXS },
  button: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, paddingLeft: tokens.spacingHorizontalS },
  chevron: { transitionProperty: 'transform', transitionDuration: tokens.durationFaster },
  open: { transform: 'rotate(90deg)' },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 30px`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  rule: { display: 'block', overflowWrap: 'anywhere' },
  missing: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export function NotRunSection({ notRun }: { notRun: readonly NotRun[] }): ReactElement {
  const styles = useStyles();
  const { pane, rules, roles } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  return (
    <section className={styles.section} aria-label={pane.notRun(notRun.length)}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} />}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': listId } : {})}
        onClick={() => setIsOpen(!isOpen)}
      >
        {pane.notRun(notRun.length)}
      </Button>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {notRun.map(({ code, missing }) => (
            <li key={code}>
              <Caption1 className={styles.rule}>{rules[code].name}</Caption1>
              <Caption1 className={styles.missing}>{pane.columnsMissing(missing.map((role) => roles[role]))}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
