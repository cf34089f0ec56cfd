/** Groups of posts beside each other: the chart, what may be concluded, and the figures as tables. */
import { Caption1, Text } from '@fluentui/react-text';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useResultsWords } from '../../results-words-context.ts';
import { chartMeasure, chartMeasures, measureOf, resultsChart } from '../../state/results-chart.ts';
import { Disclosure } from '../disclosure.tsx';
import { FigureChoice, GroupingChoice } from './group-choices.tsx';
import { GroupsChart } from './groups-chart.tsx';
import { GroupsTables } from './groups-tables.tsx';
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
      <ResultsSection title={words.compare} beside={<GroupingChoice {...props} />}>
        <FigureChoice {...props} choices={choices} measure={measure} />
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
