/** Which time the results are of. */
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { useResultsWords } from '../../results-words-context.ts';
import type { ResultsDays } from '../../state/results-choice.ts';
import type { ResultsPartProps } from './results-view.tsx';

const PERIODS: readonly ResultsDays[] = [30, 90, 365, 'all'];

const useStyles = makeStyles({ choice: { flexGrow: 0, flexShrink: 1, minWidth: 0, maxWidth: '100%' } });

export function PeriodChoice({ data: { days }, dispatch }: Pick<ResultsPartProps, 'dispatch' | 'data'>): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  return (
    <Select
      className={styles.choice}
      aria-label={words.period}
      value={String(days)}
      onChange={(_event, { value }) => dispatch({ type: 'results-chosen', choice: { days: PERIODS.find((each) => String(each) === value) ?? null } })}
    >
      {PERIODS.map((each) => <option key={each} value={String(each)}>{words.days(each)}</option>)}
    </Select>
  );
}
