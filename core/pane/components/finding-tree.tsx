/** The list of findings in its groups: a tree of which only the rows in view exist. */
import { makeStyles, mergeClasses } from '@griffel/react';
import { useId, useRef } from 'react';
import type { HTMLAttributes, KeyboardEvent, ReactElement } from 'react';
import type { CellsRead } from '../../table/cells-read.ts';
import type { Day } from '../../time/day.ts';
import { useActiveRow } from '../hooks/use-active-row.ts';
import { useVirtualRows } from '../hooks/use-virtual-rows.ts';
import { actionForKey } from '../state/list-navigation.ts';
import type { ListActions } from '../state/list-actions.ts';
import type { ListAction } from '../state/list-navigation.ts';
import type { ListRow } from '../state/list-rows.ts';
import { useWords } from '../words-context.tsx';
import { FindingRowContent } from './finding-row.tsx';
import { GroupRowContent } from './group-row.tsx';
import { useTreeRowStyles } from './tree-row-styles.ts';

const useStyles = makeStyles({
  // Tall enough to be of use when the pane is low or zoomed; the pane scrolls then.
  scroller: { flexGrow: 1, flexBasis: 0, minHeight: '240px', overflowY: 'auto', overflowX: 'hidden', position: 'relative' },
  rows: { position: 'relative', width: '100%' },
});

export interface FindingTreeProps {
  readonly rows: readonly ListRow[];
  readonly activeKey: string | null;
  readonly selectedKey: string | null;
  readonly isTabShown: boolean;
  readonly today: Day;
  /** Changes with every reading. */
  readonly revision: unknown;
  readonly cells: CellsRead;
  readonly actions: ListActions;
  readonly onAction: (action: ListAction) => void;
  /** The active row is gone, and this one stands in its place. */
  readonly onReplaced: (key: string) => void;
  readonly onBlur: () => void;
}

export function FindingTree(props: FindingTreeProps): ReactElement {
  const { rows, activeKey, selectedKey, isTabShown, today, revision, cells, actions, onAction, onReplaced, onBlur } = props;
  const styles = useStyles();
  const rowStyles = useTreeRowStyles();
  const { pane } = useWords();
  const idBase = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const active = useActiveRow(rows, activeKey, onReplaced);
  const virtual = useVirtualRows(rows, active, revision, scroller);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const action = actionForKey(event.key, rows, active, virtual.rowsPerPage());
    if (action === null) return;
    event.preventDefault();
    if (action.type === 'move') virtual.focusNext();
    onAction(action);
  };

  const onRowClick = (row: ListRow, index: number): void => {
    virtual.focusNext();
    onAction(row.kind === 'group' ? { type: 'fold', index, isFolded: !row.isFolded } : { type: 'open', index });
  };

  return (
    <div ref={scroller} className={styles.scroller} onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || onBlur()}>
      <div role="tree" aria-label={pane.findings} className={styles.rows} style={{ height: virtual.totalSize }} onKeyDown={onKeyDown}>
        {virtual.items.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const id = `${idBase}-${index}`;
          const isSelected = row.key === selectedKey;
          return (
            <div
              key={row.key}
              ref={virtual.measure}
              data-index={index}
              tabIndex={index === active ? 0 : -1}
              className={mergeClasses(rowStyles.row, isSelected && rowStyles.selected)}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onRowClick(row, index)}
              {...treeItemAria(row, id, isSelected)}
            >
              {row.kind === 'group' ? (
                <GroupRowContent row={row} id={id} today={today} />
              ) : (
                <FindingRowContent listed={row.listed} id={id} isSelected={isSelected} isTabShown={isTabShown} cells={cells} actions={actions} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Rows stand side by side in the document, so each says its level and its place itself. */
function treeItemAria(row: ListRow, id: string, isSelected: boolean): HTMLAttributes<HTMLElement> {
  const place = { role: 'treeitem', 'aria-posinset': row.position, 'aria-setsize': row.setSize };
  if (row.kind === 'group') return { ...place, 'aria-level': 1, 'aria-expanded': !row.isFolded, 'aria-labelledby': `${id}-name ${id}-count` };
  return {
    ...place,
    'aria-level': 2,
    'aria-selected': isSelected,
    'aria-labelledby': `${id}-severity ${id}-sentence ${id}-cell`,
    ...(isSelected ? { 'aria-describedby': `${id}-details` } : {}),
  };
}
