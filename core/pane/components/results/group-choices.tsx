/** What posts are grouped by, and which figure of the groups is compared: a rate by each thing that it can be worked out on, or a measure. */
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { GROUPINGS } from '../../../kpi/kpi.ts';
import { shownName } from '../../results-shown-name.ts';
import { useResultsWords } from '../../results-words-context.ts';
import type { ChartMeasure } from '../../state/results-choice.ts';
import type { ResultsPartProps } from './results-view.tsx';

const useStyles = makeStyles({
  by: { flexGrow: 0, flexShrink: 1, minWidth: 0, maxWidth: '100%' },
  figure: { minWidth: 0, width: '100%' },
});

export function GroupingChoice({ data: { by }, dispatch }: Pick<ResultsPartProps, 'data' | 'dispatch'>): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  return (
    <Select
      className={styles.by}
      aria-label={words.groupBy}
      value={by}
      onChange={(_event, { value }) => dispatch({ type: 'results-chosen', choice: { by: GROUPINGS.find((each) => each === value) ?? null } })}
    >
      {GROUPINGS.map((each) => <option key={each} value={each}>{words.groupChoice(each)}</option>)}
    </Select>
  );
}

export interface FigureChoiceProps extends Pick<ResultsPartProps, 'data' | 'dispatch' | 'kpi'> {
  readonly choices: readonly ChartMeasure[];
  readonly measure: ChartMeasure;
}

/** A rate is chosen with its basis, which holds for the whole view. */
export function FigureChoice({ data: { bases }, dispatch, kpi: { basis: current, unit }, choices, measure }: FigureChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  const isTogether = (each: ChartMeasure): boolean => each === 'posts' || each.startsWith('sum:');
  const optionOf = (each: ChartMeasure): ReactElement => <option key={each} value={each}>{shownName(each, words, unit)}</option>;
  const perPost = choices.filter((each) => each !== 'rate' && !isTogether(each));
  const together = choices.filter(isTogether);
  const choose = (value: string): void => {
    const basis = bases.find((each) => rateBy(each) === value);
    dispatch({ type: 'results-chosen', choice: basis === undefined ? { measure: choices.find((each) => each === value) ?? 'rate' } : { measure: 'rate', basis } });
  };
  return (
    <Select
      className={styles.figure}
      aria-label={words.shown}
      value={measure === 'rate' ? rateBy(current) : measure}
      onChange={(_event, { value }) => choose(value)}
    >
      {choices.includes('rate') && (
        <optgroup label={words.rateChoice}>{bases.map((each) => <option key={each} value={rateBy(each)}>{words.basisChoice(each)}</option>)}</optgroup>
      )}
      {perPost.length > 0 && <optgroup label={words.perPostGroup(unit)}>{perPost.map(optionOf)}</optgroup>}
      {together.length > 0 && <optgroup label={words.togetherGroup}>{together.map(optionOf)}</optgroup>}
    </Select>
  );
}

function rateBy(basis: string): string {
  return `rate:${basis}`;
}
