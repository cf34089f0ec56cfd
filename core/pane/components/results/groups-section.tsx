/** Groups of posts beside each other: the chart, what may be concluded, and the figures as tables. */
import { Select } from '@fluentui/react-select';
import { Caption1, Text } from '@fluentui/react-text';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { GROUPINGS } from '../../../kpi/kpi.ts';
import { shownName } from '../../results-shown-name.ts';
import { useResultsWords } from '../../results-words-context.ts';
import type { ChartMeasure } from '../../state/results-choice.ts';
import { chartMeasure, chartMeasures, measureOf, resultsChart } from '../../state/results-chart.ts';
import { Disclosure } from '../disclosure.tsx';
import { GroupsChart } from './groups-chart.tsx';
import { GroupsTables } from './groups-tables.tsx';
import { useChoiceStyles } from './period-choices.tsx';
import { ReadingsList } from './readings-list.tsx';
import { ResultsSection } from './results-section.tsx';
import type { ResultsPartProps } from './results-view.tsx';
import { TopPostsList } from './top-posts-list.tsx';

export function GroupsSection(props: ResultsPartProps): ReactElement {
  const { state: { results: { measure: chosen } }, data: { by, shared }, kpi } = props;
  const words = useResultsWords();
  const choices = chartMeasures(kpi, by);
  const measure = chartMeasure(chosen, choices);
  const chart = useMemo(() => resultsChart(kpi, by, measure, shared), [kpi, by, measure, shared]);
  const isNamed = kpi.groups.some(({ key }) => key !== '');
  return (
    <>
      <ResultsSection title={words.compare}>
        <GroupChoices {...props} choices={choices} measure={measure} />
        {by === 'post' && <TopPostsList {...props} measure={measure} />}
        {by !== 'post' && (isNamed
          ? (
            <>
              {chart.isMixed && <Caption1>{words.notRanked}</Caption1>}
              <GroupsChart chart={chart} measure={measure} by={by} unit={kpi.unit} today={props.checked.today} />
              <Disclosure name={words.table}>
                {() => <GroupsTables kpi={kpi} rows={chart.rows} by={by} measure={measureOf(measure) ?? 'engagements'} today={props.checked.today} />}
              </Disclosure>
            </>
          )
          : <Text>{words.nothingToCompare(by)}</Text>)}
      </ResultsSection>
      <ReadingsList {...props} />
    </>
  );
}

function GroupChoices({ data: { by }, dispatch, kpi: { unit }, choices, measure }: ResultsPartProps & { readonly choices: readonly ChartMeasure[]; readonly measure: ChartMeasure }): ReactElement {
  const styles = useChoiceStyles();
  const words = useResultsWords();
  const isPerPost = (each: ChartMeasure): boolean => each === 'rate' || each.startsWith('median:');
  const optionsOf = (each: ChartMeasure): ReactElement => <option key={each} value={each}>{shownName(each, words, unit)}</option>;
  const together = choices.filter((each) => !isPerPost(each));
  return (
    <div className={styles.choices}>
      <Select
        size="small"
        className={styles.choice}
        aria-label={words.groupBy}
        value={by}
        onChange={(_event, { value }) => dispatch({ type: 'results-chosen', choice: { by: GROUPINGS.find((each) => each === value) ?? null } })}
      >
        {GROUPINGS.map((each) => <option key={each} value={each}>{words.groupChoice(each)}</option>)}
      </Select>
      <Select
        size="small"
        className={styles.choice}
        aria-label={words.shown}
        value={measure}
        onChange={(_event, { value }) => dispatch({ type: 'results-chosen', choice: { measure: choices.find((each) => each === value) ?? 'rate' } })}
      >
        <optgroup label={words.perPostGroup(unit)}>{choices.filter(isPerPost).map(optionsOf)}</optgroup>
        {together.length > 0 && <optgroup label={words.togetherGroup}>{together.map(optionsOf)}</optgroup>}
      </Select>
    </div>
  );
}
