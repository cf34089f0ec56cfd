/** How much of the period is covered, in one figure and a line, and which period that is. */
import { Select } from '@fluentui/react-select';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { CoverageFigures } from '../../../coverage/coverage-result.ts';
import { useTeamWords } from '../../team-words-context.ts';

const useStyles = makeStyles({
  choice: { flexGrow: 0, flexShrink: 1, minWidth: 0, maxWidth: '100%' },
  figures: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  share: { ...typographyStyles.title2, margin: 0 },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

const PERIODS: readonly number[] = [7, 30, 90];
/** Fewer say too little of others like them. */
const FEWEST_DAYS = 14;

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
  const { interval, missing, missingEvening, missingWeekend, gaps } = figures;
  const parts = [...(gaps > 0 ? [words.gapCount(gaps)] : []), ...(missing > 0 ? [words.toFill(missing)] : [])];
  const apart = words.apart(missingEvening, missingWeekend);
  return (
    <div className={styles.figures}>
      <p className={styles.share}>{words.covered(share)}</p>
      {(parts.length > 0 || unjudged === 0) && <Text>{parts.length === 0 ? words.allCovered : parts.join(' · ')}</Text>}
      {unjudged > 0 && <Text>{words.unjudged(unjudged)}</Text>}
      {apart !== '' && <Caption1 className={styles.facts}>{apart}</Caption1>}
      {/* Of all or nothing, and of few days, how far that may be chance is no news. */}
      {interval !== null && share > 0 && share < 1 && days >= FEWEST_DAYS && <Caption1 className={styles.facts}>{words.interval(...interval)}</Caption1>}
    </div>
  );
}
