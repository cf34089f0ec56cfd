/** A rule's examples: a small calendar with what it finds, and the same put right. */
import { Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { FindingCode } from '../../findings/finding.ts';
import { EXAMPLES } from '../../rules/examples.ts';
import { EXAMPLE_SHEET, runExample } from '../../rules/run-example.ts';
import { findingSentence } from '../../words/finding-sentence.ts';
import { useRulesWords } from '../rules-words.ts';
import { exampleGrids, placeKey } from '../state/example-cells.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { ExampleTable } from './example-table.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

const NO_FAULTS: ReadonlySet<string> = new Set();

export function RuleExamples({ code }: { readonly code: FindingCode }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const rules = useRulesWords();
  const { behaviour } = useViewsWords();
  const { bad, good } = EXAMPLES[code][words.language];
  const found = runExample(code, bad, behaviour.tabNames, words.roles);
  const sentences = found.map((finding) => findingSentence(finding, rules));
  // Headings stand in an example's first row.
  const faults = new Set(found.flatMap(({ cells }) => cells.flatMap(({ sheet, row, column }) => (sheet === EXAMPLE_SHEET ? [placeKey(row - 1, column)] : []))));
  return (
    <>
      <div className={styles.part}>
        <Caption1Strong>{behaviour.badExample}</Caption1Strong>
        <ExampleTable label={behaviour.badExample} grids={exampleGrids(bad, words, behaviour.tabNames)} faults={faults} sentences={sentences} />
      </div>
      <div className={styles.part}>
        <Caption1Strong>{behaviour.goodExample}</Caption1Strong>
        <ExampleTable label={behaviour.goodExample} grids={exampleGrids(good, words, behaviour.tabNames)} faults={NO_FAULTS} sentences={[]} />
      </div>
    </>
  );
}
