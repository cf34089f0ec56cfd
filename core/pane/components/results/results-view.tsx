/** What the numbers can honestly say, and what they come from. */
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Kpi } from '../../../kpi/kpi.ts';
import type { ResultsViewWords } from '../../../words/results-view-words.ts';
import { resultsViewOf } from '../../results-view-of.ts';
import type { ResultsData } from '../../results-view-of.ts';
import { ResultsWordsContext, useResultsWords } from '../../results-words-context.ts';
import type { CheckedViewProps } from '../checked-view.tsx';
import { BestTimeSection } from './best-time-section.tsx';
import { GroupsSection } from './groups-section.tsx';
import { ObjectivesSection } from './objectives-section.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { ResultsFigures } from './results-figures.tsx';
import { ResultsFormulas } from './results-formulas.tsx';
import { ResultsSection } from './results-section.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`, minWidth: 0 },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0 },
  main: { alignSelf: 'flex-start', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface ResultsViewProps extends Pick<CheckedViewProps, 'state' | 'checked' | 'dispatch' | 'actions'> {
  readonly words: ResultsViewWords;
}

/** What the parts of the view are made from. */
export interface ResultsPartProps extends Pick<ResultsViewProps, 'state' | 'checked' | 'dispatch' | 'actions'> {
  readonly data: ResultsData;
  readonly kpi: Kpi;
}

export function ResultsView(props: ResultsViewProps): ReactElement {
  const { state: { results: { days, basis, by } }, checked, words } = props;
  const styles = useStyles();
  const data = useMemo(() => resultsViewOf(checked, { days, basis, by }), [checked, days, basis, by]);
  return (
    <ResultsWordsContext value={words}>
      <div className={styles.view}>
        {data.kpi === null ? <NoFigures {...props} data={data} /> : <Results {...props} data={data} kpi={data.kpi} />}
        <ObjectivesSection {...props} objectives={data.objectives} kpi={data.kpi} />
        {data.kpi !== null && data.known > 0 && <ResultsFormulas {...props} data={data} kpi={data.kpi} />}
      </div>
    </ResultsWordsContext>
  );
}

function NoFigures({ dispatch, data }: ResultsViewProps & { readonly data: ResultsData }): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  // To fill in what no rate is made of would give no results.
  const { title, body: lacks } = words.empty(data.lacking, data.empty.filter((measure) => data.lacking.includes(measure)));
  return (
    <div className={styles.empty}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>{title}</Text>
      <Text className={styles.quiet}>{data.uncounted === null ? lacks : words.uncounted(data.uncounted)}</Text>
      <ImportButton dispatch={dispatch} />
    </div>
  );
}

function Results(props: ResultsPartProps): ReactElement {
  const { dispatch, data, kpi } = props;
  const styles = useStyles();
  const words = useResultsWords();
  const isEmpty = data.known === 0;
  return (
    <>
      <ResultsSection title={words.heading} beside={<PeriodChoice data={data} dispatch={dispatch} />}>
        {isEmpty ? (
          <div className={styles.empty}>
            <Text>{words.emptyPeriod}</Text>
            {data.days !== 'all' && <Button onClick={() => dispatch({ type: 'results-chosen', choice: { days: 'all' } })}>{words.showAll}</Button>}
          </div>
        ) : <ResultsFigures data={data} kpi={kpi} />}
        <ImportButton dispatch={dispatch} />
      </ResultsSection>
      {!isEmpty && <GroupsSection {...props} />}
      {!isEmpty && kpi.unit === 'post' && <BestTimeSection kpi={kpi} />}
    </>
  );
}

function ImportButton({ dispatch }: Pick<ResultsViewProps, 'dispatch'>): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  return (
    <Button
      appearance="primary"
      className={styles.main}
      data-opens="import-results"
      onClick={() => dispatch({ type: 'panel-opened', panel: { kind: 'import-results' } })}
    >
      {words.import}
    </Button>
  );
}
