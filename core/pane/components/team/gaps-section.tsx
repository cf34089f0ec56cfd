/** What is not covered: when, how much, who could take it, and the way to propose somebody for all of it. */
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Coverage } from '../../../coverage/coverage-result.ts';
import type { Staff } from '../../../coverage/staff.ts';
import type { Suggestions } from '../../../coverage/suggestions.ts';
import { sideCell } from '../../../side-tabs/side-tabs.ts';
import { canBeTaken } from '../../state/proposal-draft.ts';
import { listGaps } from '../../state/team-gaps.ts';
import type { ListedGap } from '../../state/team-gaps.ts';
import { teamNames } from '../../team-names.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { candidateText } from '../../candidate-text.ts';
import { Disclosure } from '../disclosure.tsx';
import { CellLines } from './cell-lines.tsx';
import type { CellLine } from './cell-lines.tsx';
import { TeamSection } from './team-section.tsx';
import type { TeamViewProps } from './team-view.tsx';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start', minWidth: 0 } });

export interface GapsSectionProps extends Pick<TeamViewProps, 'checked' | 'actions' | 'dispatch'> {
  readonly staff: Staff;
  readonly coverage: Coverage;
  readonly suggestions: Suggestions | null;
}

export function GapsSection({ checked: { today, sideTabs: { needs } }, actions, dispatch, staff, coverage, suggestions }: GapsSectionProps): ReactElement {
  const styles = useStyles();
  const words = useTeamWords();
  const { near, later } = useMemo(() => listGaps(coverage, suggestions, today), [coverage, suggestions, today]);
  const names = teamNames(staff, words);
  const lineOf = ({ stretch, proposed, obstacle }: ListedGap): CellLine => {
    const need = staff.needs[stretch.need];
    const advice = proposed.map((candidate) => candidateText(candidate, names, words));
    return {
      key: `${stretch.need} ${stretch.from}`,
      name: names.need(stretch.need),
      facts: [words.moment(stretch.from, stretch.to), words.lacking(stretch), ...(obstacle === undefined ? [] : [words.staysOpen(obstacle)])].join(' · '),
      advice: advice.join('; '),
      cell: needs === null || need === undefined ? null : sideCell(needs, need, 'role'),
    };
  };
  return (
    <TeamSection title={words.gaps} isResting>
      {near.length + later.length === 0 && <Text>{words.noGaps}</Text>}
      {suggestions?.shifts.some(canBeTaken) === true && (
        <Button appearance="primary" className={styles.start} data-opens="proposals" onClick={() => dispatch({ type: 'panel-opened', panel: { kind: 'proposals' } })}>
          {words.suggestAll}
        </Button>
      )}
      {near.length > 0 && <CellLines label={words.gaps} lines={near.map(lineOf)} onShow={actions.revealNow} />}
      {later.length > 0 && <Disclosure name={words.later(later.length)}>{() => <CellLines label={words.later(later.length)} lines={later.map(lineOf)} onShow={actions.revealNow} />}</Disclosure>}
    </TeamSection>
  );
}
