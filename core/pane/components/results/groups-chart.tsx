/** The chart of groups, with its legend. */
import type { ReactElement } from 'react';
import type { Grouping, Kpi } from '../../../kpi/kpi.ts';
import { LEAST_POSTS } from '../../../kpi/summaries.ts';
import type { Day } from '../../../time/day.ts';
import { shownName } from '../../results-shown-name.ts';
import { useResultsWords } from '../../results-words-context.ts';
import type { ChartMeasure } from '../../state/results-choice.ts';
import type { ChartRow, ResultsChart } from '../../state/results-chart.ts';
import { ChartLegend } from '../charts/chart-legend.tsx';
import type { LegendEntry } from '../charts/chart-legend.tsx';
import { GroupChart } from '../charts/group-chart.tsx';
import type { ChartLine } from '../charts/group-chart.tsx';
import { Disclosure } from '../disclosure.tsx';

/** Lines before the rest is asked for. */
const FIRST = 8;
const NO_MARK = { at: null, spread: null, whole: null, isFew: false } as const;

export interface GroupsChartProps {
  readonly chart: ResultsChart;
  readonly measure: ChartMeasure;
  readonly by: Grouping;
  readonly unit: Kpi['unit'];
  readonly today: Day;
}

export function GroupsChart({ chart: { kind, rows, most, whole }, measure, by, unit, today }: GroupsChartProps): ReactElement {
  const words = useResultsWords();
  const { percent, number } = words.readings;
  const write = measure === 'rate' ? percent : number;
  const share = (value: number): number => value / most;
  const lineOf = ({ key, n, value, spread, isFew, sharedWith }: ChartRow): ChartLine => ({
    key,
    name: words.groupName(key, by, today),
    shown: sharedWith !== null ? words.sharedWith(sharedWith.map((channel) => words.groupName(channel, 'channel', today))) : value === null ? null : write(value),
    count: measure === 'posts' || value === null ? '' : words.count(n),
    spread: spread === null ? '' : (measure === 'rate' ? words.interval : words.half)(write(spread[0]), write(spread[1])),
    isQuiet: isFew,
    mark: { at: value === null ? null : share(value), spread: spread === null ? null : [share(spread[0]), share(spread[1])], whole: whole === null ? null : share(whole), isFew },
  });
  const lines = rows.map(lineOf);
  return (
    <>
      <GroupChart kind={kind} label={words.chart(shownName(measure, words, unit), by)} lines={lines} first={FIRST} more={words.more} noValue={words.noValue} ends={['0', write(most)]} />
      {kind === 'dots' && <Disclosure name={words.readChart}>{() => <ChartLegend entries={legendOf(lines, measure, words.legend)} note={words.legend.count} />}</Disclosure>}
    </>
  );
}

function legendOf(lines: readonly ChartLine[], measure: ChartMeasure, names: ReturnType<typeof useResultsWords>['legend']): readonly LegendEntry[] {
  const marks = lines.map(({ mark }) => mark);
  const isBeyond = marks.some(({ at }) => at !== null && at > 1);
  return [
    ...(marks.some(({ spread }) => spread !== null) ? [{ name: measure === 'rate' ? names.interval : names.half, mark: { ...NO_MARK, at: 0.5, spread: [0.1, 0.9] as const } }] : []),
    ...(marks.some(({ isFew, at }) => isFew && at !== null) ? [{ name: names.few(LEAST_POSTS), mark: { ...NO_MARK, at: 0.5, isFew: true } }] : []),
    ...(isBeyond ? [{ name: names.beyond, mark: { ...NO_MARK, at: 2, isFew: true } }] : []),
    ...(marks.some(({ whole }) => whole !== null && whole <= 1) ? [{ name: names.whole, mark: { ...NO_MARK, whole: 0.5 } }] : []),
  ];
}
