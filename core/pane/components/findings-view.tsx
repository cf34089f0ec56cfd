/** The findings of a calendar: what narrows them down, the list, and the rules that could not judge. */
import { useCallback } from 'react';
import type { Dispatch, ReactElement } from 'react';
import { findingListActions } from '../finding-list-actions.ts';
import type { PaneActions } from '../pane-session.ts';
import type { Listing } from '../hooks/use-listing.ts';
import type { ListAction } from '../state/list-navigation.ts';
import { lackingCount } from '../state/not-run.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { CheckedViewProps } from './checked-view.tsx';
import { NoMatch, NothingFound, NothingOpen } from './empty-state.tsx';
import { FindingTree } from './finding-tree.tsx';
import { FindingsTools } from './findings-tools.tsx';
import { NotRunSection } from './not-run.tsx';
import { useWords } from '../words-context.tsx';

export function FindingsView(props: CheckedViewProps): ReactElement {
  const { state, checked, listing, dispatch, actions } = props;
  const { language } = useWords();
  const onAction = (action: ListAction): void => act(action, listing, dispatch, actions);
  const onReplaced = useCallback((key: string) => dispatch({ type: 'row-activated', key, isSelected: false }), [dispatch]);
  const listActions = findingListActions(props, language);
  const isEmpty = checked.findings.length === 0;
  const isAllAside = !isEmpty && state.standing === 'open' && listing.total === 0;
  return (
    <>
      {!isEmpty && <FindingsTools {...props} onMend={listActions.onMend} />}
      {isEmpty && <NothingFound posts={checked.posts} notRun={lackingCount(checked.notRun)} isSetUp={state.isSetUp} />}
      {isAllAside && <NothingOpen notRun={lackingCount(checked.notRun)} />}
      {!isEmpty && !isAllAside && listing.shown === 0 && <NoMatch onClear={() => dispatch({ type: 'filters-cleared' })} />}
      {listing.shown > 0 && (
        <FindingTree
          rows={listing.rows}
          activeKey={state.activeKey}
          selectedKey={state.selectedKey}
          isTabShown={checked.tabs.length > 1}
          today={checked.today}
          revision={checked}
          cells={checked.cells}
          actions={listActions}
          onAction={onAction}
          onReplaced={onReplaced}
          onBlur={actions.forgetOrigin}
        />
      )}
      {checked.notRun.length > 0 && (
        <NotRunSection
          notRun={checked.notRun}
          isAsked={state.isNotRunAsked}
          isOpenAtFirst={isEmpty && checked.posts > 0 && lackingCount(checked.notRun) > 0}
          onColumns={() => dispatch({ type: 'columns-opened' })}
        />
      )}
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
