/** What is not covered: when, how much, who could take it, and the way to propose somebody for all of it. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Coverage } from '../../../coverage/coverage-result.ts';
import { DAY_MINUTES } from '../../../coverage/staff.ts';
import type { Staff } from '../../../coverage/staff.ts';
import type { Suggestions } from '../../../coverage/suggestions.ts';
import { sideCell } from '../../../side-tabs/side-tabs.ts';
import { canBeTaken } from '../../state/proposal-draft.ts';
import { groupGaps, listGaps } from '../../state/team-gaps.ts';
import type { GapGroup, ListedGap } from '../../state/team-gaps.ts';
import { teamNames } from '../../team-names.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { candidateText } from '../../candidate-text.ts';
import { Disclosure } from '../disclosure.tsx';
import { CellLines } from '../section/cell-lines.tsx';
import type { CellLine } from '../section/cell-lines.tsx';
import { ViewSection } from '../section/view-section.tsx';
import type { TeamViewProps } from './team-view.tsx';

/** People who are named one by one where none of them can. */
const MOST_NAMED = 2;

const useStyles = makeStyles({ start: { alignSelf: 'flex-start', minWidth: 0 } });

export interface GapsSectionProps extends Pick<TeamViewProps, 'checked' | 'actions' | 'dispatch'> {
  readonly staff: Staff;
  readonly coverage: Coverage;
  readonly suggestions: Suggestions | null;
}

export function GapsSection({ checked: { today, sideTabs: { needs, rota } }, actions, dispatch, staff, coverage, suggestions }: GapsSectionProps): ReactElement {
  const styles = useStyles();
  const words = useTeamWords();
  const { near, later } = useMemo(() => listGaps(coverage, suggestions, today), [coverage, suggestions, today]);
  const names = teamNames(staff, words);
  const when = ({ stretch: { from, to } }: ListedGap): string => words.moment(from, to);
  // Few are named, each with what keeps them from it.
  const barring = ({ obstacles, barred = [] }: ListedGap): string => {
    if (obstacles === undefined) return '';
    return barred.length === 0 || barred.length > MOST_NAMED ? words.staysOpen(obstacles) : barred.map((candidate) => candidateText(candidate, names, words)).join('; ');
  };
  const lacking = (gap: ListedGap): string => [words.lacking(gap.stretch), barring(gap)].filter((part) => part !== '').join(' · ');
  const lineOf = (gap: ListedGap): CellLine => {
    const { stretch, proposed } = gap;
    const need = staff.needs[stretch.need];
    return {
      key: `${stretch.need} ${stretch.from}`,
      name: names.need(stretch.need),
      facts: `${when(gap)} · ${lacking(gap)}`,
      advice: proposed.map((candidate) => candidateText(candidate, names, words)).join('; '),
      cell: needs === null || need === undefined ? null : sideCell(needs, need, 'role'),
    };
  };
  /** The line of many leads where that of their first would. */
  const groupLine = (group: GapGroup): CellLine => {
    const [first] = group;
    const line = lineOf(first);
    if (group.length === 1) return line;
    // What keeps everybody from the first is not said again of those that it holds for as well.
    const last = Math.max(...group.map(({ stretch: { to } }) => Math.floor((to - 1) / DAY_MINUTES)));
    const title = `${line.name} · ${words.gapsFrom(group.length, Math.floor(first.stretch.from / DAY_MINUTES), last, today)}`;
    return {
      ...line,
      name: title,
      facts: words.firstGap(`${when(first)} · ${lacking(first)}`),
      below: (
        <Disclosure name={words.eachGap(group.length)} as="div">
          {() => <CellLines label={title} lines={group.map((gap) => ({ ...lineOf(gap), name: when(gap), facts: barring(gap) === barring(first) ? words.lacking(gap.stretch) : lacking(gap) }))} onShow={actions.revealNow} moreOf={words.more} />}
        </Disclosure>
      ),
    };
  };
  const linesOf = (gaps: readonly ListedGap[]): readonly CellLine[] => groupGaps(gaps, staff).map(groupLine);
  return (
    <ViewSection title={words.gaps} isResting>
      {near.length + later.length === 0 && <Text>{words.noGaps}</Text>}
      {suggestions?.shifts.some(canBeTaken) === true && (
        <Button appearance="primary" className={styles.start} data-opens="proposals" onClick={() => dispatch({ type: 'panel-opened', panel: { kind: 'proposals' } })}>
          {words.suggestAll}
        </Button>
      )}
      {rota === null && suggestions?.shifts.some(canBeTaken) === true && <Caption1>{words.noRota}</Caption1>}
      {near.length > 0 && <CellLines label={words.gaps} lines={linesOf(near)} onShow={actions.revealNow} moreOf={words.more} />}
      {later.length > 0 && <Disclosure name={words.later(later.length)}>{() => <CellLines label={words.later(later.length)} lines={linesOf(later)} onShow={actions.revealNow} moreOf={words.more} />}</Disclosure>}
    </ViewSection>
  );
}
