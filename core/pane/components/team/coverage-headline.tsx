/** How much of the period is covered, in one figure and a line, and which period that is. */
import { Select } from '@fluentui/react-select';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { CoverageFigures } from '../../../coverage/coverage-result.ts';
import { intervalToTell } from '../../../coverage/interval-to-tell.ts';
import { useTeamWords } from '../../team-words-context.ts';

const useStyles = makeStyles({
  choice: { flexGrow: 0, flexShrink: 1, minWidth: 0, maxWidth: '100%' },
  figures: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  share: { ...typographyStyles.title2, margin: 0 },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

const PERIODS: readonly number[] = [7, 30, 90];

export function PeriodChoice({ days, onDays }: { readonly days: number; readonly onDays: (days: number) => void }): ReactElement {
  const styles = useStyles();
  const words = useTeamWords();
  return (
    <Select className={styles.choice} aria-label={words.period} value={String(days)} onChange={(_event, { value }) => onDays(Number(value))}>
      {PERIODS.map((count) => <option key={count} value={String(count)}>{words.days(count)}</option>)}
    </Select>
  );
}

export interface CoverageHeadlineProps {
  readonly figures: CoverageFigures;
  /** That of `figures`, which is there. */
  readonly share: number;
  readonly unjudged: number;
  /** Of the period. */
  readonly days: number;
}

export function CoverageHeadline({ figures, share, unjudged, days }: CoverageHeadlineProps): ReactElement {
  const styles = useStyles();
  const words = useTeamWords();
  const { missing, missingEvening, missingWeekend, gaps } = figures;
  const parts = [...(gaps > 0 ? [words.gapCount(gaps)] : []), ...(missing > 0 ? [words.toFill(missing)] : [])];
  const interval = intervalToTell(figures, days);
  const apart = words.apart(missingEvening, missingWeekend);
  return (
    <div className={styles.figures}>
      <p className={styles.share}>{words.covered(share)}</p>
      {(parts.length > 0 || unjudged === 0) && <Text>{parts.length === 0 ? words.allCovered : parts.join(' · ')}</Text>}
      {unjudged > 0 && <Text>{words.unjudged(unjudged)}</Text>}
      {apart !== '' && <Caption1 className={styles.facts}>{apart}</Caption1>}
      {interval !== null && <Caption1 className={styles.facts}>{words.interval(...interval)}</Caption1>}
    </div>
  );
}
