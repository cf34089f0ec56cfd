/** What the team is used to, folded away: days and hours, pillars and formats, how regular it is, and what others publish. */
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { POSTS_PER_WEEK } from '../../../cadence/benchmarks.ts';
import type { Regularity } from '../../../cadence/cadence.ts';
import { MIX_DIMENSIONS } from '../../../cadence/mix-of.ts';
import { useCadenceWords } from '../../cadence-words-context.ts';
import { evenness } from '../../state/regularity-verdict.ts';
import { Disclosure } from '../disclosure.tsx';
import { ViewSection } from '../section/view-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { MixSection } from './mix-section.tsx';
import type { SectionProps } from './weeks-section.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export function HabitsSection({ shown: { cadence }, nameOf, words }: SectionProps): ReactElement {
  const mixes = MIX_DIMENSIONS.map((dimension) => ({ dimension, shares: cadence.mix.filter((share) => share.dimension === dimension && share.channel === null) }));
  const spoken = cadence.regularity.filter(({ mean, onTarget }) => mean > 0 || onTarget !== null);
  return (
    <ViewSection title={words.habits}>
      <Disclosure name={words.hours}>{() => <HoursSection cadence={cadence} />}</Disclosure>
      {mixes.filter(({ shares }) => shares.length > 0).map(({ dimension, shares }) => (
        <Disclosure key={dimension} name={words.mixes[dimension]}>{() => <MixSection shares={shares} posts={cadence.posts} />}</Disclosure>
      ))}
      {spoken.length > 0 && <Disclosure name={words.regularity}>{() => <RegularityList regularity={spoken} nameOf={(place) => nameOf(cadence.channels[place] ?? '')} />}</Disclosure>}
      <Benchmarks channels={cadence.channels} nameOf={nameOf} />
    </ViewSection>
  );
}

function RegularityList({ regularity, nameOf }: { readonly regularity: readonly Regularity[]; readonly nameOf: (place: number) => string }): ReactElement {
  const styles = useStyles();
  const words = useCadenceWords();
  return (
    <ul className={styles.list}>
      {regularity.map((each) => {
        const verdict = evenness(each);
        const kept = each.onTarget === null || each.weeks === 0 ? [] : [words.onTarget(each.onTarget.weeks, each.weeks, ...each.onTarget.interval)];
        const said = verdict === 'few' || verdict === 'none' ? [] : verdict === 'unknown' ? [words.tooFewWeeks(each.weeks)] : [words.evenness[verdict]];
        // A mean of a post or two says nothing that they do not.
        const name = nameOf(each.channel);
        return (
          <li key={each.channel} className={styles.line}>
            <Text>{verdict === 'none' ? words.noWeeks(name) : verdict === 'few' ? words.tooFewPosts(name, Math.round(each.mean * each.weeks), each.weeks) : words.weekly(name, each.mean, each.weeks)}</Text>
            {[...kept, ...said].length > 0 && <Caption1 className={styles.facts}>{[...kept, ...said].join(' · ')}</Caption1>}
          </li>
        );
      })}
    </ul>
  );
}

/** Of the team's own channels alone. */
function Benchmarks({ channels, nameOf }: { readonly channels: readonly string[]; readonly nameOf: (channel: string) => string }): ReactElement | null {
  const styles = useStyles();
  const words = useCadenceWords();
  const own = POSTS_PER_WEEK.filter(({ network }) => channels.includes(network));
  if (own.length === 0) return null;
  return (
    <Disclosure name={words.benchmarks}>
      {() => (
        <>
          <Caption1>{words.benchmarksHint}</Caption1>
          <ul className={styles.list}>
            {own.map(({ network, postsPerWeek, organisations, dataOf, source, published }) => (
              <li key={network} className={styles.line}>
                <Text>{words.benchmark(nameOf(network), postsPerWeek)}</Text>
                <Caption1 className={styles.facts}>{words.benchmarkSource(organisations, dataOf, source, published)}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
