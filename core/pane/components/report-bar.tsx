/** At the bottom of every view, the next step: the report of the week in one press, and a menu of the other reports. */
import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useRef } from 'react';
import type { ReactElement, Ref } from 'react';
import { askReport } from '../ask-report.ts';
import { useElapsedStage } from '../hooks/use-elapsed-stage.ts';
import type { LatePart } from '../hooks/use-late-part.ts';
import { useLateWords } from '../late-words-context.ts';
import type { ReportsPart } from '../reports-part.ts';
import { useWords } from '../words-context.tsx';
import type { CheckedViewProps } from './checked-view.tsx';
import { Message } from './message.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: tokens.spacingHorizontalXS },
  main: { flexGrow: 1, minWidth: 0, color: tokens.colorBrandForeground1 },
});

/** When it shows that it takes a while. */
const DELAYS = [500];

export interface ReportBarProps extends CheckedViewProps {
  readonly late: LatePart<ReportsPart>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

export function ReportBar({ late: { part, fault, fetchAgain }, isOpen, onOpen, ...props }: ReportBarProps): ReactElement {
  const { state: { writing }, checked, dispatch, actions } = props;
  const styles = useStyles();
  const { language, pane, columns, faults } = useWords();
  const { rules, views: { week } } = useLateWords();
  const menu = useRef<HTMLButtonElement>(null);
  const isWriting = writing?.what === 'report' && writing.step === 'writing';
  const isComing = isOpen && part === null && fault === null;
  const isLong = useElapsedStage(isWriting || isComing, DELAYS) > 0;
  const isBusy = writing !== null;
  return (
    <>
      {isLong && <ProgressBar aria-label={isWriting ? columns.writing.report : week.otherReports} />}
      {isOpen && part === null && fault !== null && <Message intent="error" words={faults[fault]} action={{ label: pane.tryAgain, onClick: fetchAgain }} />}
      <div className={styles.bar}>
        <Button className={styles.main} disabledFocusable={isBusy} onClick={() => actions.ask(askReport({ kind: 'week' }, { checked, rules, language, dispatch }), language)}>{week.weekReport}</Button>
        <Button
          // Fluent's types infer no element from the types of React 19; it is a button.
          ref={menu as Ref<never>}
          icon={<MoreHorizontal20Regular />}
          aria-label={week.otherReports}
          title={week.otherReports}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          data-opens="reports"
          disabledFocusable={isBusy}
          onClick={() => onOpen(!isOpen)}
        />
      </div>
      {isOpen && part !== null && <part.ReportsMenu {...props} words={part.words} target={menu} onClose={() => onOpen(false)} />}
    </>
  );
}
