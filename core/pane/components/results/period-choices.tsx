/** Which time the results are of, and what rates are worked out on. */
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { RATE_BASES } from '../../../kpi/kpi.ts';
import type { RateBasis } from '../../../kpi/kpi.ts';
import { useResultsWords } from '../../results-words-context.ts';
import type { ResultsDays } from '../../state/results-choice.ts';
import type { ResultsPartProps } from './results-view.tsx';

const PERIODS: readonly ResultsDays[] = [30, 90, 365, 'all'];

export const useChoiceStyles: () => Record<'choices' | 'choice', string> = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minWidth: 0 },
  // As wide as its longest choice asks for: below each other where that is too much.
  choice: { flexGrow: 1, minWidth: 0, maxWidth: '100%' },
});

export interface PeriodChoicesProps extends Pick<ResultsPartProps, 'dispatch' | 'data'> {
  readonly basis: RateBasis;
}

export function PeriodChoices({ data: { days, bases }, basis, dispatch }: PeriodChoicesProps): ReactElement {
  const styles = useChoiceStyles();
  const words = useResultsWords();
  return (
    <div className={styles.choices}>
      <Select
        size="small"
        className={styles.choice}
        aria-label={words.period}
        value={String(days)}
        onChange={(_event, { value }) => dispatch({ type: 'results-chosen', choice: { days: PERIODS.find((each) => String(each) === value) ?? null } })}
      >
        {PERIODS.map((each) => <option key={each} value={String(each)}>{words.days(each)}</option>)}
      </Select>
      {bases.length > 1 && (
        <Select
          size="small"
          className={styles.choice}
          aria-label={words.basis}
          value={basis}
          onChange={(_event, { value }) => dispatch({ type: 'results-chosen', choice: { basis: RATE_BASES.find((each) => each === value) ?? null } })}
        >
          {bases.map((each) => <option key={each} value={each}>{words.basisChoice(each)}</option>)}
        </Select>
      )}
    </div>
  );
}
