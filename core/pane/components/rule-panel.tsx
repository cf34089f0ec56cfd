/** What a rule is about: why it matters, what to do, examples once they are there, and how serious the team takes it. */
import { Body1, Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { FindingCode } from '../../findings/finding.ts';
import { useRuleExamples } from '../hooks/use-rule-examples.ts';
import { useRulesWords } from '../rules-words.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { LevelChoice } from './level-choice.tsx';
import type { LevelChoiceProps } from './level-choice.tsx';
import { Message } from './message.tsx';
import { PanelFrame } from './panel-frame.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  text: { overflowWrap: 'anywhere' },
});

export interface RulePanelProps extends Pick<LevelChoiceProps, 'settings' | 'isBusy' | 'onLevel'> {
  readonly code: FindingCode;
  readonly onClose: () => void;
}

export function RulePanel({ code, settings, isBusy, onLevel, onClose }: RulePanelProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const rules = useRulesWords();
  const { behaviour } = useViewsWords();
  const { name, why, advice } = rules[code];
  const { Examples, fault, fetchAgain } = useRuleExamples();
  return (
    <PanelFrame title={name} onClose={onClose}>
      <div className={styles.part}>
        <Caption1Strong aria-hidden>{behaviour.level}</Caption1Strong>
        <LevelChoice code={code} settings={settings} isBusy={isBusy} onLevel={onLevel} />
      </div>
      <div className={styles.part}>
        <Caption1Strong>{words.pane.why}</Caption1Strong>
        <Body1 className={styles.text}>{why}</Body1>
      </div>
      <div className={styles.part}>
        <Caption1Strong>{words.pane.whatToDo}</Caption1Strong>
        <Body1 className={styles.text}>{advice}</Body1>
      </div>
      {Examples !== null && <Examples code={code} />}
      {fault !== null && <Message intent="error" words={words.faults[fault]} action={{ label: words.pane.tryAgain, onClick: fetchAgain }} />}
    </PanelFrame>
  );
}
