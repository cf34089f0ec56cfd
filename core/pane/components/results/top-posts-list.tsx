/** The posts that have most, with what their number is made of. */
import { Caption1 } from '@fluentui/react-text';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useResultsWords } from '../../results-words-context.ts';
import { postFacts, postName } from '../../result-post-text.ts';
import { postAt } from '../../results-cells.ts';
import type { ChartMeasure } from '../../state/results-choice.ts';
import { isMixedIn, measureOf } from '../../state/results-chart.ts';
import { topPosts } from '../../state/top-posts.ts';
import { PostLines } from './post-lines.tsx';
import type { ResultsPartProps } from './results-view.tsx';

const MOST = 10;

export function TopPostsList({ checked, actions, data: { figures, period }, kpi: { basis, unit, readings }, measure }: ResultsPartProps & { readonly measure: ChartMeasure }): ReactElement {
  const words = useResultsWords();
  const { percent, number } = words.readings;
  const { posts, of } = useMemo(() => topPosts(figures, period, basis, measure, MOST), [figures, period, basis, measure]);
  if (of === 0) return <Caption1>{words.nothingToCompare('post')}</Caption1>;
  const label = words.top(posts.length, of, unit);
  return (
    <>
      <Caption1>{label}</Caption1>
      <PostLines
        label={label}
        onShow={actions.revealNow}
        lines={posts.map(({ place, value, parts }) => {
          const post = postAt(checked, figures, place, measureOf(measure) ?? 'engagements');
          return {
            key: String(place),
            name: postName(post, unit, words),
            value: measure === 'rate' ? percent(value) : number(value),
            facts: postFacts(post, checked.today, parts === null ? '' : words.parts(number(parts[0]), number(parts[1]), basis), words),
            cell: post.cell,
          };
        })}
      />
      {isMixedIn(readings, measure) ? <Caption1>{words.notRanked}</Caption1> : measure === 'rate' && <Caption1>{words.rankHint}</Caption1>}
    </>
  );
}
