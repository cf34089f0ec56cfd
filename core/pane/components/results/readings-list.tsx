/** What may be concluded, a sentence each, and the posts that lie far from the others. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { Reading } from '../../../kpi/kpi.ts';
import { postFacts, postName } from '../../result-post-text.ts';
import { postAt } from '../../results-cells.ts';
import { useResultsWords } from '../../results-words-context.ts';
import { Disclosure } from '../disclosure.tsx';
import { PostLines } from './post-lines.tsx';
import { ResultsSection } from './results-section.tsx';
import type { ResultsPartProps } from './results-view.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge, minWidth: 0 },
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: 'anywhere' },
});

/** Sentences before the rest is unfolded. */
const FIRST = 2;

/** What somebody can mend comes first, then what the chart is about; how figures are worked out comes after all else. */
const RANKS: { readonly [K in Reading['kind']]?: number } = { 'top-list': 0, 'ad-totals': 0, 'daily-rows': 0, 'ids-cut': 0, 'negative': 0, 'unread': 0, 'over-one': 0, 'unmeasured': 0, 'repeated': 0, 'dated-ahead': 0, 'shelved': 0, 'undated': 0, 'taken-before': 0, 'taken-early': 0, 'higher': 1, 'no-difference': 1, 'outliers': 2, 'all-same': 2, 'budget-alone': 2 };
const METHOD = 3;

/** What other parts of the view say: at the top, in the chart, under the best time. */
const ELSEWHERE: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>(['no-rate', 'too-few', 'change', 'best-time', 'few-times']);

export function ReadingsList(props: ResultsPartProps): ReactElement | null {
  const { data: { by, ownRates }, kpi } = props;
  const styles = useStyles();
  const words = useResultsWords();
  const isOfGroups = ({ kind }: Reading): boolean => kind === 'higher' || kind === 'no-difference';
  // Posts one by one are not compared.
  const readings = kpi.readings.filter((reading) => !ELSEWHERE.has(reading.kind) && (by !== 'post' || !isOfGroups(reading)));
  if (readings.length === 0 && ownRates === null && kpi.total.rate.total === null) return null;
  const ordered = [...readings].sort((a, b) => rankOf(a) - rankOf(b));
  const shown = ordered.filter((reading) => rankOf(reading) < METHOD).slice(0, FIRST);
  const rest = ordered.filter((reading) => !shown.includes(reading));
  return (
    <ResultsSection title={words.says}>
      {ownRates !== null && <Text className={styles.line}>{words.ownRates(ownRates, kpi)}</Text>}
      {shown.length > 0 && <Sentences {...props} readings={shown} />}
      <Disclosure name={words.method}>
        {() => (
          <>
            {rest.length > 0 && <Sentences {...props} readings={rest} />}
            {kpi.total.rate.total !== null && <Caption1>{words.definition(kpi.basis, kpi)}</Caption1>}
          </>
        )}
      </Disclosure>
    </ResultsSection>
  );
}

function rankOf({ kind }: Reading): number {
  return RANKS[kind] ?? METHOD;
}

function Sentences({ readings, ...props }: ResultsPartProps & { readonly readings: readonly Reading[] }): ReactElement {
  const { kpi, dispatch } = props;
  const styles = useStyles();
  const words = useResultsWords();
  return (
    <ul className={styles.list}>
      {readings.map((reading) => {
        const sentence = words.readings.reading(reading, kpi);
        return (
          <li key={sentence} className={styles.line}>
            <Text>{sentence}</Text>
            {reading.kind === 'taken-early' && (
              <div><Button size="small" onClick={() => dispatch({ type: 'panel-opened', panel: { kind: 'import-results' } })}>{words.importAgain}</Button></div>
            )}
            {reading.kind === 'outliers' && <Outlying {...props} />}
          </li>
        );
      })}
    </ul>
  );
}

function Outlying({ checked, actions, data: { figures }, kpi: { outliers: { robust }, unit } }: ResultsPartProps): ReactElement {
  const words = useResultsWords();
  const { values } = figures.engagements;
  const label = words.outlying(robust.length);
  return (
    <Disclosure name={label} as="div">
      {() => (
        <PostLines
          label={label}
          onShow={actions.revealNow}
          lines={[...robust].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).map((place) => {
            const post = postAt(checked, figures, place, 'engagements');
            return {
              key: String(place), name: postName(post, unit, words), value: words.readings.number(values[place] ?? 0),
              facts: postFacts(post, checked.today, words.readings.measures.engagements, words), cell: post.cell,
            };
          })}
        />
      )}
    </Disclosure>
  );
}
