/** How the load is shared, person by person, and which planned posts still lack something: folded away until they are wanted. */
import { Caption1 } from '@fluentui/react-text';
import type { ReactElement } from 'react';
import { teamNames } from '../../team-names.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { wholeNumberIn } from '../../whole-number.ts';
import { Disclosure } from '../disclosure.tsx';
import type { ContinuityProps } from './continuity-sections.tsx';
import { ViewTable } from '../section/view-table.tsx';

export function LoadTables({ checked: { today }, staff, continuity: { loads, spread, assignments } }: ContinuityProps): ReactElement | null {
  const words = useTeamWords();
  const names = teamNames(staff, words);
  const number = (value: number): string => wholeNumberIn(words.language, value);
  const lacking = assignments.filter(({ withoutOwner, withoutApprover, withoutVisual }) => withoutOwner + withoutApprover + withoutVisual > 0);
  if (loads.length + lacking.length === 0) return null;
  return (
    <div>
      {loads.length > 0 && (
        <Disclosure name={words.load}>
          {() => (
            <>
              <ViewTable
                caption={words.load}
                heads={words.loadHeads.map((name, column, { length }) => (column === length - 1 ? { name, title: words.loadHint } : { name }))}
                rows={loads.map(({ person, posts, shiftMinutes, aboveFair, weeksOver }) => ({
                  key: String(person),
                  name: names.person(person),
                  note: weeksOver.map(({ monday, posts: count, capacity }) => words.over(monday, count, capacity, today)).join('; '),
                  values: [number(posts), shiftMinutes === 0 ? { said: words.noShifts } : words.hours(shiftMinutes), aboveFair === null ? { said: words.noFair } : words.aboveFair(aboveFair)],
                }))}
              />
              <Caption1>{words.loadHint}</Caption1>
              {spread !== null && spread > 0 && <Caption1>{words.spread(Math.round(spread))}</Caption1>}
            </>
          )}
        </Disclosure>
      )}
      {lacking.length > 0 && (
        <Disclosure name={words.toAssign}>
          {() => (
            <ViewTable
              caption={words.toAssign}
              heads={words.assignHeads.map((name) => ({ name }))}
              rows={lacking.map(({ monday, withoutOwner, withoutApprover, withoutVisual }) => ({
                key: String(monday), name: words.week(monday, today), values: [withoutOwner, withoutApprover, withoutVisual].map(number),
              }))}
            />
          )}
        </Disclosure>
      )}
    </div>
  );
}
