/** What awaits the person at the pane this week and the next, once they have said who they are. */
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { personKey } from '../../../briefing/people.ts';
import type { Shift, Staff } from '../../../coverage/staff.ts';
import { placeKey, sideCell } from '../../../side-tabs/side-tabs.ts';
import { quotable } from '../../../words/quotable.ts';
import { ownWeek, placeOfSelf } from '../../state/team-week.ts';
import { teamNames } from '../../team-names.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { useViewsWords } from '../../views-words.ts';
import { CellLines } from '../section/cell-lines.tsx';
import type { CellLine } from '../section/cell-lines.tsx';
import { ViewSection } from '../section/view-section.tsx';
import type { TeamViewProps } from './team-view.tsx';

const useStyles = makeStyles({ choice: { minWidth: 0, maxWidth: '100%' } });

export interface MyWeekProps extends Pick<TeamViewProps, 'state' | 'checked' | 'actions'> {
  readonly staff: Staff;
}

export function MyWeek({ state: { self }, checked, actions, staff }: MyWeekProps): ReactElement {
  const styles = useStyles();
  const words = useTeamWords();
  const person = placeOfSelf(staff, self);
  const choice = (
    <Select
      className={styles.choice}
      aria-label={words.who}
      value={person === null ? '' : (self ?? '')}
      onChange={(_event, { value }) => actions.chooseSelf(value === '' ? null : value)}
    >
      <option value="">{words.chooseWho}</option>
      {staff.people.map(({ name, row }) => <option key={row} value={personKey(name)}>{quotable(name)}</option>)}
    </Select>
  );
  return (
    <ViewSection title={words.myWeek} beside={choice}>
      {person !== null && <Own checked={checked} actions={actions} staff={staff} person={person} />}
    </ViewSection>
  );
}

function Own({ checked: { calendar, sideTabs: tabs, today }, actions, staff, person }: Omit<MyWeekProps, 'state'> & { readonly person: number }): ReactElement {
  const words = useTeamWords();
  const { week } = useViewsWords();
  const names = teamNames(staff, words);
  const own = useMemo(() => ownWeek(staff, person, { calendar, tabs, today }), [staff, person, calendar, tabs, today]);
  const { rota } = tabs;
  const shiftLine = (shift: Shift): CellLine => ({
    key: `shift ${placeKey(shift)} ${shift.from}`,
    name: [words.myShifts, ...(shift.role === null ? [] : [names.role(shift.role)])].join(' · '),
    facts: words.moment(shift.from, shift.to),
    cell: rota === null ? null : sideCell(rota, shift, 'start'),
  });
  const lines: readonly CellLine[] = [
    ...own.shifts.map(shiftLine),
    ...own.posts.map(({ row, cell, day, minutes, channel, label }) => ({
      key: `post ${row}`, name: label === '' ? week.untitled : quotable(label), facts: [week.moment(day, minutes), quotable(channel)].filter((part) => part !== '').join(' · '), cell,
    })),
    ...own.duties.map(({ duty, rhythm, isDone, cell }) => ({ key: `duty ${cell.row}`, name: quotable(duty), facts: words.duty(rhythm, isDone), cell })),
  ];
  return lines.length === 0 ? <Text>{words.nothingMine}</Text> : <CellLines label={words.myWeek} lines={lines} onShow={actions.revealNow} moreOf={words.more} />;
}
