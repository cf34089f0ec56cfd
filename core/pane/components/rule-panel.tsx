/** What a rule is about: why it matters, what to do, examples, and how serious the team takes it. */
import { Body1, Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { FindingCode } from '../../findings/finding.ts';
import { EXAMPLES } from '../../rules/examples.ts';
import { EXAMPLE_SHEET, runExample } from '../../rules/run-example.ts';
import { findingSentence } from '../../words/rules-in.ts';
import { useRulesWords } from '../rules-words.ts';
import { exampleGrids, placeKey } from '../state/example-cells.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { ExampleTable } from './example-table.tsx';
import { LevelChoice } from './level-choice.tsx';
import type { LevelChoiceProps } from './level-choice.tsx';
import { PanelFrame } from './panel-frame.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  text: { overflowWrap: 'anywhere' },
});

const NO_FAULTS: ReadonlySet<string> = new Set();

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
  const { bad, good } = EXAMPLES[code][words.language];
  const found = runExample(code, bad, behaviour.tabNames, words.roles);
  const sentences = found.map((finding) => findingSentence(finding, rules));
  // Headings stand in an example's first row.
  const faults = new Set(found.flatMap(({ cells }) => cells.flatMap(({ sheet, row, column }) => (sheet === EXAMPLE_SHEET ? [placeKey(row - 1, column)] : []))));
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
      <div className={styles.part}>
        <Caption1Strong>{behaviour.badExample}</Caption1Strong>
        <ExampleTable label={behaviour.badExample} grids={exampleGrids(bad, words, behaviour.tabNames)} faults={faults} sentences={sentences} />
      </div>
      <div className={styles.part}>
        <Caption1Strong>{behaviour.goodExample}</Caption1Strong>
        <ExampleTable label={behaviour.goodExample} grids={exampleGrids(good, words, behaviour.tabNames)} faults={NO_FAULTS} sentences={[]} />
      </div>
    </PanelFrame>
  );
}
