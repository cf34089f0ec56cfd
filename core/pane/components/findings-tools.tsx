/** What stands above the list: counts, search, filters, and the way to mend many at once. */
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { peopleOf } from '../../briefing/people.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { useViewsWords } from '../views-words.ts';
import type { CheckedViewProps } from './checked-view.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { ListTools } from './list-tools.tsx';
import { Message } from './message.tsx';
import { PersonChoice } from './person-choice.tsx';
import { SeverityFilter } from './severity-filter.tsx';

const useStyles = makeStyles({
  tools: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  filters: { marginLeft: 'auto', flexShrink: 0 },
  mends: { alignSelf: 'flex-start', minWidth: 'unset', maxWidth: '100%' },
});

export interface FindingsToolsProps extends CheckedViewProps {
  readonly onMend: (findings: readonly ListedFinding[]) => void;
}

export function FindingsTools({ state, checked, listing, dispatch, actions, onMend }: FindingsToolsProps): ReactElement {
  const styles = useStyles();
  const { behaviour } = useViewsWords();
  const people = useMemo(() => peopleOf(checked.calendar), [checked.calendar]);
  // What somebody chose to leave as it is stays so.
  const safeMends = useMemo(
    () => (state.standing === 'ignored' ? [] : listing.findings.filter(({ finding }) => finding.mend?.isSafe === true)),
    [listing.findings, state.standing],
  );
  const troubles = checked.found.settings.troubles.length;
  return (
    <div className={styles.tools}>
      {troubles > 0 && (
        <Message
          intent="warning"
          words={{ title: behaviour.rules, body: behaviour.settingsTroubles(troubles) }}
          isTitleShown={false}
          action={{ label: behaviour.showRules, onClick: () => dispatch({ type: 'panel-opened', panel: { kind: 'rules' } }) }}
        />
      )}
      <SeverityFilter
        counts={listing.counts}
        chosen={state.severities}
        onToggle={(severity) => dispatch({ type: 'severity-toggled', severity })}
      />
      <ListTools
        search={state.search}
        grouping={state.grouping}
        onSearch={(search) => dispatch({ type: 'search-changed', search })}
        onGrouping={(grouping) => dispatch({ type: 'grouping-chosen', grouping })}
      />
      <div className={styles.line}>
        <PersonChoice people={people} chosen={state.person} onChoose={actions.choosePerson} />
        <div className={styles.filters}>
          <FilterMenu state={state} checked={checked} dispatch={dispatch} />
        </div>
      </div>
      <FilterChips state={state} checked={checked} dispatch={dispatch} />
      {safeMends.length > 0 && (
        <Button size="small" className={styles.mends} data-opens="mends" onClick={() => onMend(safeMends)}>{behaviour.mendWithPreview(safeMends.length)}</Button>
      )}
    </div>
  );
}
