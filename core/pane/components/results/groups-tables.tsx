/** The figures of groups as tables: the rate three ways, and a measure summed and ranked. */
import type { ReactElement } from 'react';
import type { Grouping, Kpi } from '../../../kpi/kpi.ts';
import type { Measure } from '../../../table/role.ts';
import type { Day } from '../../../time/day.ts';
import { useResultsWords } from '../../results-words-context.ts';
import type { ChartRow } from '../../state/results-chart.ts';
import { FiguresTable } from '../charts/figures-table.tsx';

export interface GroupsTablesProps {
  readonly kpi: Kpi;
  /** In the order of the chart. */
  readonly rows: readonly ChartRow[];
  readonly by: Grouping;
  readonly measure: Measure;
  readonly today: Day;
}

export function GroupsTables({ kpi, rows, by, measure, today }: GroupsTablesProps): ReactElement {
  const words = useResultsWords();
  const { percent, number } = words.readings;
  const groups = new Map(kpi.groups.map((group) => [group.key, group]));
  const ordered = rows.flatMap(({ key, sharedWith }) => {
    const group = groups.get(key);
    const name = words.groupName(key, by, today);
    const others = sharedWith?.map((channel) => words.groupName(channel, 'channel', today)) ?? null;
    return group === undefined ? [] : [{ ...group, name: others === null ? name : `${name} (${words.sharedWith(others)})`, isShared: others !== null }];
  });
  const share = (value: number | null): string | null => (value === null ? null : percent(value));
  return (
    <>
      {kpi.total.rate.total !== null && (
        <>
          <FiguresTable
            caption={words.rateTable}
            heads={words.rateHeads}
            nothing={words.nothing}
            rows={ordered.map(({ key, name, isShared, posts, n, rate: { total, mean, median } }) => (
              { key, name, values: isShared ? [number(posts), null, null, null, null] : [number(posts), number(n), share(total), share(mean), share(median)] }))}
          />
        </>
      )}
      {kpi.total.measures.has(measure) && (
        <FiguresTable
          caption={words.measureTable(measure, kpi.unit)}
          heads={words.measureHeads}
          nothing={words.nothing}
          rows={ordered.map(({ key, name, isShared, measures }) => {
            const summary = isShared ? undefined : measures.get(measure);
            const values = summary === undefined
              ? [isShared ? null : '0', null, null, null]
              : [number(summary.n), summary.sum === null ? null : number(summary.sum), number(summary.median), words.quartiles(number(summary.quartiles[0]), number(summary.quartiles[1]))];
            return { key, name, values };
          })}
        />
      )}
    </>
  );
}
