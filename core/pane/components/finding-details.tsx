/** A finding in full: what it is about, why it matters, what to do, and what can be done here. */
import { Caption1, Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CellsRead } from '../../table/cells-read.ts';
import { cellText } from '../../table/cell-text.ts';
import type { ListActions } from '../state/list-actions.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { useRulesWords } from '../rules-words.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { FindingButtons } from './finding-buttons.tsx';
import { MarkedText } from './marked-text.tsx';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, overflowWrap: 'anywhere', cursor: 'auto' },
  texts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // A line of its own, at its own line height.
  line: { display: 'block' },
  confidence: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0 },
  standing: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface FindingDetailsProps {
  readonly listed: ListedFinding;
  readonly id: string;
  readonly cells: CellsRead;
  readonly actions: ListActions;
}

export function FindingDetails({ listed, id, cells, actions }: FindingDetailsProps): ReactElement {
  const styles = useStyles();
  const [isIgnoring, setIsIgnoring] = useState(false);
  return (
    // What is typed or pressed here is not for the list; Esc leads out, a step at a time.
    <div
      className={styles.details}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        if (isIgnoring) setIsIgnoring(false);
        else event.currentTarget.closest<HTMLElement>('[role="treeitem"]')?.focus();
      }}
      onClick={(event) => event.stopPropagation()}
    >
      <Explanation listed={listed} id={id} cells={cells} />
      <FindingButtons listed={listed} actions={actions} isIgnoring={isIgnoring} onIgnoring={setIsIgnoring} />
    </div>
  );
}

function Explanation({ listed: { finding, triaged }, id, cells }: Omit<FindingDetailsProps, 'actions'>): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  const { behaviour } = useViewsWords();
  const { why, advice } = useRulesWords()[finding.code];
  const marked = finding.mark === undefined ? null : (cells(finding.cells[0]) ?? null);
  return (
    <div id={id} className={styles.texts}>
      {finding.mark !== undefined && marked !== null && <MarkedText text={cellText(marked)} mark={finding.mark} />}
      {finding.confidence === 'to-check' && (
        <Caption1 className={styles.confidence}>
          <QuestionCircle16Regular className={styles.sign} aria-hidden />
          {behaviour.confidence['to-check']}
        </Caption1>
      )}
      {triaged.standing !== 'open' && (
        <Caption1 className={styles.standing}>
          {behaviour.standing(triaged.standing, triaged.ignored?.until ?? null, triaged.ignored?.reason ?? '')}
        </Caption1>
      )}
      <div>
        <Caption1Strong className={styles.line}>{pane.why}</Caption1Strong>
        <Caption1 className={styles.line}>{why}</Caption1>
      </div>
      <div>
        <Caption1Strong className={styles.line}>{pane.whatToDo}</Caption1Strong>
        <Caption1 className={styles.line}>{advice}</Caption1>
      </div>
    </div>
  );
}
