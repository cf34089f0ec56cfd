/** The posts of one channel's week, each leading to its row. */
import type { ReactElement } from 'react';
import { rowLabel } from '../../../rules/row-label.ts';
import { cellOf } from '../../../table/calendar.ts';
import { quotable } from '../../../words/quotable.ts';
import { useCadenceWords } from '../../cadence-words-context.ts';
import { Disclosure } from '../disclosure.tsx';
import { CellLines } from '../section/cell-lines.tsx';
import type { CadenceViewProps } from './cadence-view.tsx';

export interface WeekPostsProps extends Pick<CadenceViewProps, 'checked' | 'actions'> {
  readonly rows: readonly number[];
  /** What it folds away under; how many there are, unless said. */
  readonly name?: string;
}

export function WeekPosts({ checked: { calendar }, actions, rows, name: own }: WeekPostsProps): ReactElement | null {
  const words = useCadenceWords();
  if (rows.length === 0) return null;
  const name = own ?? words.seePosts(rows.length);
  return (
    <Disclosure name={name} as="div">
      {() => (
        <CellLines
          label={name}
          lines={rows.map((row) => {
            const minutes = calendar.minutes[row] ?? -1;
            return {
              key: String(row),
              name: quotable(rowLabel(calendar, row)) || words.untitled,
              facts: words.moment(calendar.day[row] ?? 0, minutes > 0 ? minutes : null),
              cell: cellOf(calendar, row, 'date', 'datetime'),
            };
          })}
          onShow={actions.revealNow}
          moreOf={words.more}
        />
      )}
    </Disclosure>
  );
}
