/** Whether the time of posting tells anything; where it does, which times; and how many posts there are at each. */
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { BestTime, Kpi } from '../../../kpi/kpi.ts';
import { useResultsWords } from '../../results-words-context.ts';
import { Disclosure } from '../disclosure.tsx';
import { HeatMap } from './heat-map.tsx';
import { ResultsSection } from './results-section.tsx';
import { TimesTable } from './times-table.tsx';

const useStyles = makeStyles({
  slots: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

export function BestTimeSection({ kpi }: { readonly kpi: Kpi }): ReactElement | null {
  const words = useResultsWords();
  const { bestTime } = kpi;
  const reading = kpi.readings.find(({ kind }) => kind === 'best-time');
  if (kpi.total.rate.median === null) return null;
  return (
    <ResultsSection title={words.bestTime}>
      {bestTime === null && <Text>{words.fewTimes(kpi.readings.find((each) => each.kind === 'few-times'))}</Text>}
      {bestTime !== null && !bestTime.isUsable && <Text>{words.noBestTime}</Text>}
      {bestTime !== null && bestTime.isUsable && <Slots kpi={kpi} bestTime={bestTime} />}
      {bestTime !== null && (
        <Disclosure name={words.timeTable}>
          {() => (
            <>
              {!bestTime.isUsable && reading !== undefined && <Caption1>{words.readings.reading(reading, kpi)}</Caption1>}
              {!bestTime.isUsable && !bestTime.isWeekdaySure && <Caption1>{words.numberedWeekdays}</Caption1>}
              <TimesTable counts={bestTime.counts} />
            </>
          )}
        </Disclosure>
      )}
    </ResultsSection>
  );
}

/** Only where posts held out bear it out; a time that does worse than posts do on the whole is none to recommend. */
function Slots({ kpi, bestTime: { slots, counts, means, mean } }: { readonly kpi: Kpi; readonly bestTime: BestTime }): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  const reading = kpi.readings.find(({ kind }) => kind === 'best-time');
  const better = slots.filter(({ rate }) => rate > mean);
  return (
    <>
      {reading !== undefined && <Text>{words.readings.reading(reading, kpi)}</Text>}
      <ol className={styles.slots}>
        {better.map(({ weekday, hour, n, rate }) => <li key={`${weekday} ${hour}`}><Text>{`${words.slot(weekday, hour)} · ${words.readings.percent(rate)} · ${words.count(n)}`}</Text></li>)}
      </ol>
      <HeatMap counts={counts} means={means} />
    </>
  );
}
