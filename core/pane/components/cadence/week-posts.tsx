/** The posts of one channel's week, or of none, each leading to its row. */
import type { ReactElement } from 'react';
import { rowLabel } from '../../../rules/row-label.ts';
import { NO_DAY, cellOf } from '../../../table/calendar.ts';
import { quotable } from '../../../words/quotable.ts';
import { useCadenceWords } from '../../cadence-words-context.ts';
import { useRulesWords } from '../../rules-words.ts';
import { undatedFacts } from '../../state/undated-facts.ts';
import { Disclosure } from '../disclosure.tsx';
import { CellLines } from '../section/cell-lines.tsx';
import type { CadenceViewProps } from './cadence-view.tsx';

export interface WeekPostsProps extends Pick<CadenceViewProps, 'checked' | 'actions'> {
  readonly rows: readonly number[];
  /** What it folds away under; how many there are, unless said. */
  readonly name?: string;
  /** What to look at in each row: its date, unless said. */
  readonly at?: 'channel' | 'status';
}

export function WeekPosts({ checked: { calendar }, actions, rows, name: own, at }: WeekPostsProps): ReactElement | null {
  const words = useCadenceWords();
  const rules = useRulesWords();
  if (rows.length === 0) return null;
  const name = own ?? words.seePosts(rows.length);
  return (
    <Disclosure name={name} as="div">
      {() => (
        <CellLines
          label={name}
          lines={rows.map((row) => {
            const day = calendar.day[row] ?? NO_DAY;
            const minutes = calendar.minutes[row] ?? -1;
            return {
              key: String(row),
              name: quotable(rowLabel(calendar, row)) || words.untitled,
              facts: day === NO_DAY ? undatedFacts(calendar, row, rules) : words.moment(day, minutes > 0 ? minutes : null),
              cell: at === undefined ? cellOf(calendar, row, 'date', 'datetime') : cellOf(calendar, row, at),
            };
          })}
          onShow={actions.revealNow}
          moreOf={words.more}
        />
      )}
    </Disclosure>
  );
}
