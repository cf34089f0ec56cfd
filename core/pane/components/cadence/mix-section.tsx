/** How the posts are shared out among pillars or formats, each with its share, how far so few posts can tell, and what the plan asks for. */
import { Caption1, Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { MixShare } from '../../../cadence/cadence.ts';
import { useCadenceWords } from '../../cadence-words-context.ts';
import { BarMark } from '../charts/chart-marks.tsx';
import { MoreLines } from '../charts/more-lines.tsx';

/** More are shown on request. */
const FIRST = 8;
/** An interval as wide as this tells that the share is little known. */
const WIDE = 0.15;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, minWidth: 0, overflowWrap: 'anywhere' },
  name: { minWidth: 0 },
  facts: { display: 'block', color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export function MixSection({ shares, posts }: { readonly shares: readonly MixShare[]; readonly posts: number }): ReactElement {
  const styles = useStyles();
  const words = useCadenceWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole || shares.length <= FIRST + 1 ? shares : shares.slice(0, FIRST);
  return (
    <>
      <Caption1>{words.mixOf(posts)}</Caption1>
      <ul className={styles.list}>
        {shown.map(({ item, dimension, share, posts: own, interval: [low, high], target }) => {
          const facts = [...(target === null ? [] : [words.planned(target)]), ...(high - low > WIDE ? [words.range(low, high)] : [])].join(' · ');
          return (
            <li key={item}>
              <div className={styles.head}>
                <Caption1Strong className={styles.name}>{item === '' ? words.none[dimension] : item}</Caption1Strong>
                <Caption1>{words.shareOf(share, own)}</Caption1>
              </div>
              <BarMark at={share} whole={target} isTracked />
              {facts !== '' && <Caption1 className={styles.facts}>{facts}</Caption1>}
            </li>
          );
        })}
      </ul>
      {shown.length < shares.length && <MoreLines label={words.more(shares.length - shown.length)} onShow={() => setIsWhole(true)} />}
      {shares.some(({ target }) => target !== null) && <Caption1 className={styles.facts}>{words.plannedMark}</Caption1>}
    </>
  );
}
