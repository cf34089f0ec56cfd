/** Two or three figures, each with what it is of, and the period against the one before. */
import { Caption1, Text } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { Kpi, Reading } from '../../../kpi/kpi.ts';
import { LEAST_POSTS } from '../../../kpi/summaries.ts';
import type { Measure } from '../../../table/role.ts';
import { useResultsWords } from '../../results-words-context.ts';
import { Disclosure } from '../disclosure.tsx';
import type { ResultsPartProps } from './results-view.tsx';

const useStyles = makeStyles({
  figures: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0, overflowWrap: 'anywhere' },
  figure: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  changes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  main: { ...typographyStyles.title2, margin: 0 },
  value: { ...typographyStyles.subtitle1, margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  others: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(124px, 100%), 1fr))', gap: tokens.spacingHorizontalM, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase200 },
});

export function ResultsFigures({ data: { known }, kpi }: Pick<ResultsPartProps, 'data' | 'kpi'>): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  const { readings } = words;
  const { total: { measures, posts, rate }, unit, basis } = kpi;
  const noRate = kpi.readings.find(({ kind }) => kind === 'no-rate');
  const shown: readonly Measure[] = (['engagements', basis] as const).filter((measure) => measures.has(measure)).slice(0, rate.median === null ? 2 : 1);
  return (
    <div className={styles.figures}>
      {noRate !== undefined && <Text>{readings.reading(noRate, kpi)}</Text>}
      {rate.median !== null && <Rate kpi={kpi} median={rate.median} />}
      <div className={styles.others}>
        {shown.map((measure) => {
          const summary = measures.get(measure);
          return summary === undefined ? null : (
            <Figure
              key={measure}
              value={readings.number(summary.median)}
              name={words.perPost(measure, unit)}
              facts={[words.middleOf(summary.n === known ? null : summary.n, unit), ...(summary.n < LEAST_POSTS ? [] : [words.half(readings.number(summary.quartiles[0]), readings.number(summary.quartiles[1]))])].join('; ')}
            />
          );
        })}
        <Figure value={words.knownOf(known, posts)} name={words.withFigures(unit)} />
      </div>
      <Changes kpi={kpi} />
    </div>
  );
}

/** The figure that comes first: how it is worked out, and how far it can be off. */
function Rate({ kpi: { basis, engagements, unit, readings, total: { n, rate: { interval } } }, median }: Pick<ResultsPartProps, 'kpi'> & { readonly median: number }): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  const { percent } = words.readings;
  return (
    <div className={styles.figure}>
      <p className={styles.main}>{percent(median)}</p>
      <Text className={styles.name}>{words.rate}</Text>
      <Caption1 className={styles.facts}>{words.rateDefinition(basis, engagements, n, unit)}</Caption1>
      {readings.some(({ kind }) => kind === 'mixed-definitions') && <Caption1>{words.mixedRate}</Caption1>}
      {n < LEAST_POSTS
        ? <Caption1>{words.tooFew(n, LEAST_POSTS, unit)}</Caption1>
        : interval !== null && <Caption1 className={styles.facts}>{words.interval(percent(interval[0]), percent(interval[1]))}</Caption1>}
    </div>
  );
}

function Figure({ value, name, facts = '' }: { readonly value: string; readonly name: string; readonly facts?: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <p className={styles.value}>{value}</p>
      <Caption1 className={styles.name}>{name}</Caption1>
      {facts !== '' && <Caption1 className={styles.facts}>{facts}</Caption1>}
    </div>
  );
}

/** Against the period before, the rate first. */
function Changes({ kpi }: { readonly kpi: Kpi }): ReactElement | null {
  const styles = useStyles();
  const words = useResultsWords();
  const changes = kpi.readings.flatMap((reading) => (reading.kind === 'change' ? [reading] : []));
  const first = changes.find(({ measure }) => measure === 'rate') ?? changes[0];
  if (first === undefined) return null;
  const others = changes.filter((change) => change !== first);
  const said = (reading: Reading): string => words.readings.reading(reading, kpi);
  return (
    <div className={styles.changes}>
      <Text>{said(first)}</Text>
      {others.length > 0 && (
        <Disclosure name={words.otherChanges}>
          {() => <ul className={styles.list}>{others.map((change) => <li key={change.measure}><Caption1>{said(change)}</Caption1></li>)}</ul>}
        </Disclosure>
      )}
    </div>
  );
}
