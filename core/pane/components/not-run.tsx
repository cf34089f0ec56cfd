/** Rules that could not judge, and what they lack: folded away beside findings, but never out of sight. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import type { NotRun } from '../../rules/rule.ts';
import { useRulesWords } from '../rules-words.ts';
import { partsOfNotRun } from '../state/not-run.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { Chevron } from './chevron.tsx';

const useStyles = makeStyles({
  section: { flexShrink: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingHorizontalXS },
  button: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, paddingLeft: '7px' },
  // The icon's box of the list's rows, so that icons and words stand in the same columns.
  icon: { width: '16px', height: '16px', fontSize: '16px', marginRight: tokens.spacingHorizontalS },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  rule: { display: 'block', overflowWrap: 'anywhere' },
  missing: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface NotRunSectionProps {
  readonly notRun: readonly NotRun[];
  /** Whether the list shows until the person folds or unfolds it. */
  readonly isOpenAtFirst: boolean;
  /** True where the person came for this list: it opens and takes the keyboard. */
  readonly isAsked: boolean;
  readonly onColumns: () => void;
}

export function NotRunSection({ notRun, isOpenAtFirst, isAsked, onColumns }: NotRunSectionProps): ReactElement {
  const styles = useStyles();
  const { pane, roles } = useWords();
  const rules = useRulesWords();
  const { behaviour } = useViewsWords();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? (isAsked || isOpenAtFirst);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) button.current?.focus();
  }, [isAsked]);
  // Rules that lack a column are told one by one; those that wait for a tab together.
  const { lacking, ofPlans, waiting, tabs } = useMemo(() => partsOfNotRun(notRun), [notRun]);
  const told = lacking.length + ofPlans;
  const title = told > 0 ? pane.notRun(told) : behaviour.rulesWaiting(waiting);
  const listId = useId();
  return (
    <section className={styles.section} aria-label={title}>
      <Button
        // Fluent's types infer no element from the types of React 19; it is a button.
        ref={button as Ref<never>}
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={{
          className: styles.icon,
          children: <Chevron isOpen={isOpen} />,
        }}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': listId } : {})}
        onClick={() => setChosen(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {lacking.map(({ code, missing }) => (
            <li key={code}>
              <Caption1 className={styles.rule}>{rules[code].name}</Caption1>
              <Caption1 className={styles.missing}>{pane.columnsMissing(missing.map((role) => roles[role]))}</Caption1>
            </li>
          ))}
          {lacking.length > 0 && (
            <li>
              <Button size="small" onClick={onColumns}>{behaviour.showColumns}</Button>
            </li>
          )}
          {ofPlans > 0 && (
            <li>
              <Caption1 className={styles.missing}>{behaviour.rulesOfPlans(ofPlans)}</Caption1>
            </li>
          )}
          {waiting > 0 && (
            <li>
              <Caption1 className={styles.missing}>{behaviour.tabsMissing(tabs.map((tab) => behaviour.tabNames[tab]), waiting)}</Caption1>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
