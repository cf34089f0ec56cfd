/** The findings of a calendar: counts, search, grouping and the list. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useCallback } from 'react';
import type { Dispatch, ReactElement } from 'react';
import type { PaneActions } from '../pane-session.ts';
import type { Listing } from '../hooks/use-listing.ts';
import type { Checked } from '../load-findings.ts';
import type { ListAction } from '../state/list-navigation.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import { NoMatch, NothingFound } from './empty-state.tsx';
import { FindingTree } from './finding-tree.tsx';
import { ListTools } from './list-tools.tsx';
import { NotRunSection } from './not-run.tsx';
import { SeverityFilter } from './severity-filter.tsx';

const useStyles = makeStyles({
  tools: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

export interface FindingsViewProps {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly listing: Listing;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
}

export function FindingsView({ state, checked, listing, dispatch, actions }: FindingsViewProps): ReactElement {
  const styles = useStyles();
  const onAction = (action: ListAction): void => act(action, listing, dispatch, actions);
  const onReplaced = useCallback((key: string) => dispatch({ type: 'row-activated', key, isSelected: false }), [dispatch]);
  return (
    <>
      {listing.total > 0 && (
        <div className={styles.tools}>
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
        </div>
      )}
      {listing.total === 0 && <NothingFound posts={checked.posts} notRun={checked.notRun.length} isSetUp={state.isSetUp} />}
      {listing.total > 0 && listing.shown === 0 && <NoMatch onClear={() => dispatch({ type: 'filters-cleared' })} />}
      {listing.shown > 0 && (
        <FindingTree
          rows={listing.rows}
          activeKey={state.activeKey}
          selectedKey={state.selectedKey}
          isTabShown={checked.tabs.length > 1}
          today={checked.today}
          revision={checked}
          onAction={onAction}
          onReplaced={onReplaced}
          onBlur={actions.forgetOrigin}
        />
      )}
      {checked.notRun.length > 0 && <NotRunSection notRun={checked.notRun} isOpenAtFirst={listing.total === 0 && checked.posts > 0} />}
    </>
  );
}

/** Moving to a finding shows its cell soon, opening it at once; groups have no cell. */
function act(action: ListAction, { rows }: Listing, dispatch: Dispatch<PaneEvent>, actions: PaneActions): void {
  if (action.type === 'leave') {
    dispatch({ type: 'selection-left' });
    actions.goBack();
    return;
  }
  const row = rows[action.index];
  if (row === undefined) return;
  dispatch({ type: 'row-activated', key: row.key, isSelected: row.kind === 'finding' });
  if (row.kind === 'group') {
    if (action.type === 'fold') dispatch({ type: 'group-folded', id: row.group.id, isFolded: action.isFolded });
    return;
  }
  const [cell] = row.listed.finding.cells;
  if (action.type === 'open') actions.revealNow(cell);
  else actions.revealSoon(cell);
}
