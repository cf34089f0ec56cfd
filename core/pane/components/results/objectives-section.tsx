/** How far each objective has come, what it has cost, and what it still has to say. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { Kpi } from '../../../kpi/kpi.ts';
import { objectiveName } from '../../../kpi/objective-name.ts';
import type { ObjectiveProgress } from '../../../kpi/objectives.ts';
import { sideCell } from '../../../side-tabs/side-tabs.ts';
import type { Day } from '../../../time/day.ts';
import { quotable } from '../../../words/quotable.ts';
import { useResultsWords } from '../../results-words-context.ts';
import { CellLink } from '../cell-link.tsx';
import { BarMark } from '../charts/chart-marks.tsx';
import { Disclosure } from '../disclosure.tsx';
import { ResultsSection } from './results-section.tsx';
import type { ResultsViewProps } from './results-view.tsx';

/** Ends a line rather than beginning one. */
const DOT = '\u00a0· ';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', minWidth: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  lacks: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  part: { minWidth: 'unset', maxWidth: '100%', padding: `0 ${tokens.spacingHorizontalXS}` },
});

export interface ObjectivesSectionProps extends Pick<ResultsViewProps, 'checked' | 'actions'> {
  readonly objectives: readonly ObjectiveProgress[];
  readonly kpi: Kpi | null;
}

export function ObjectivesSection({ objectives, kpi, ...props }: ObjectivesSectionProps): ReactElement | null {
  const styles = useStyles();
  const words = useResultsWords();
  const cost = kpi?.total.costPerResult ?? null;
  if (objectives.length === 0 && cost === null) return null;
  const measured = objectives.filter(({ actual }) => actual !== null);
  const others = objectives.filter(({ actual }) => actual === null);
  const listOf = (shown: readonly ObjectiveProgress[]): ReactElement => (
    <ul className={styles.list}>{shown.map((progress) => <Objective key={`${progress.row.row}`} {...props} progress={progress} />)}</ul>
  );
  return (
    <ResultsSection title={words.objectives}>
      {cost !== null && <Text>{words.costOfPeriod(words.cost(cost.cost, cost.of, ''))}</Text>}
      {measured.length > 0 && listOf(measured)}
      {others.length > 0 && <Disclosure name={words.unmeasured(others.length)}>{() => listOf(others)}</Disclosure>}
    </ResultsSection>
  );
}

function Objective({ checked: { sideTabs: { objectives: tab }, today }, actions, progress }: Pick<ObjectivesSectionProps, 'checked' | 'actions'> & { readonly progress: ObjectiveProgress }): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  const { row, missing, share, spentShare, costPerResult, measure } = progress;
  const name = objectiveName(progress);
  const show = (field: 'objective' | (typeof missing)[number]): void => (tab === null ? undefined : actions.revealNow(sideCell(tab, row, field)));
  const money = (amount: number): string => words.money(amount, row.currencyWord);
  const spentText = (row.spent ?? 0) === 0 && (row.budget ?? 0) === 0
    ? ''
    : words.spent(row.spent === null ? null : money(row.spent), row.budget === null ? null : money(row.budget), spentShare === null ? null : words.share(spentShare));
  return (
    <li className={styles.item}>
      <CellLink name={name} isStrong onShow={() => show('objective')} />
      <Caption1>{reachedText(progress, words)}</Caption1>
      {share !== null && <BarMark at={share} whole={null} isTracked />}
      <Caption1 className={styles.facts}>{[servedText(progress, words), ...timeTexts(progress, today, words)].join(DOT)}</Caption1>
      {spentText !== '' && <Caption1>{spentText + (costPerResult === null ? '' : `${DOT}${words.cost(costPerResult, measure, row.currencyWord)}`)}</Caption1>}
      {missing.length > 0 && (
        <div className={styles.lacks}>
          <Caption1>{words.lacks}</Caption1>
          {missing.map((part) => (
            <Button key={part} size="small" className={styles.part} aria-label={words.goTo(words.objectiveParts[part], name)} onClick={() => show(part)}>{words.objectiveParts[part]}</Button>
          ))}
        </div>
      )}
    </li>
  );
}

/** Posts that are yet to be measured serve it too, and its number is not of them. */
function servedText({ row, actual, posts, measured, isNamed }: ObjectiveProgress, words: ReturnType<typeof useResultsWords>): string {
  return actual !== null ? words.measuredPosts(measured) : words.servedBy(posts, isNamed ? 'named' : row.channel.length > 0 ? 'channels' : 'all');
}

function timeTexts({ row: { due }, from, actual }: ObjectiveProgress, today: Day, words: ReturnType<typeof useResultsWords>): readonly string[] {
  return [...(actual === null || from === null ? [] : [words.since(from, today)]), ...(due === null ? [] : [words.due(due, today)])];
}

function reachedText({ row, measure, basis, actual, share }: ObjectiveProgress, words: ReturnType<typeof useResultsWords>): string {
  const { percent, number } = words.readings;
  const write = measure === 'engagement_rate' ? percent : number;
  const target = row.target === null ? null : write(row.target);
  if (measure !== null && actual !== null) return words.reached(words.summed(measure) + (basis === null ? '' : ` (${words.readings.bases[basis]})`), write(actual), target, share === null ? null : words.share(share));
  const said = row.measure.trim() === '' ? '' : words.notGiven(quotable(row.measure));
  return [said, ...(target === null ? [] : [words.targetOf(target)])].filter((part) => part !== '').join(DOT);
}
