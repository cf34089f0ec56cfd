/** Copies the formulas that give in cells what the view shows, or says why there are none. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { resultsFormulas } from '../../results-formula.ts';
import { useResultsWords } from '../../results-words-context.ts';
import { CopyFormula } from '../section/copy-formula.tsx';
import { ResultsSection } from './results-section.tsx';
import type { ResultsPartProps } from './results-view.tsx';

const useStyles = makeStyles({ formulas: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 } });

export function ResultsFormulas({ checked, data: { by, days }, kpi: { basis } }: ResultsPartProps): ReactElement | null {
  const styles = useStyles();
  const words = useResultsWords();
  const { table, rate } = resultsFormulas(checked, { by, group: words.readings.groupings[by], basis, days, today: checked.today }, words.language);
  const isSplit = checked.calendar.parts.length > 1;
  if (table === null && rate === null && !isSplit) return null;
  return (
    <ResultsSection title={words.inACell}>
      {isSplit ? <Caption1>{words.severalTabs('')}</Caption1> : (
        <div className={styles.formulas}>
          <CopyFormula formula={table} words={{ ...words, copyFormula: words.copyTable, formulaHint: rate === null ? words.formulaHint : '' }} />
          <CopyFormula formula={rate} words={{ ...words, copyFormula: words.copyRate }} />
        </div>
      )}
    </ResultsSection>
  );
}
