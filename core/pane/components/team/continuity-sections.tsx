/** What hangs on whom: roles that one person holds, who leaves, whose posts have nobody that day, and how the load is shared. */
import { Caption1 } from '@fluentui/react-text';
import type { ReactElement } from 'react';
import { postAt } from '../../../briefing/posts-ahead.ts';
import type { Continuity, Dependence, Leaver, OwnerAway } from '../../../coverage/continuity.ts';
import type { Staff } from '../../../coverage/staff.ts';
import { sideCell } from '../../../side-tabs/side-tabs.ts';
import { cellAddress } from '../../../table/cell-ref.ts';
import { quotable } from '../../../words/quotable.ts';
import type { TeamViewWords } from '../../../words/team-view-words.ts';
import { teamNames } from '../../team-names.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { useViewsWords } from '../../views-words.ts';
import { Disclosure } from '../disclosure.tsx';
import { CellLines } from '../section/cell-lines.tsx';
import type { CellLine } from '../section/cell-lines.tsx';
import { LoadTables } from './load-tables.tsx';
import { ViewSection } from '../section/view-section.tsx';
import type { TeamViewProps } from './team-view.tsx';

export interface ContinuityProps extends Pick<TeamViewProps, 'checked' | 'actions'> {
  readonly staff: Staff;
  readonly continuity: Continuity;
}

export function ContinuitySections(props: ContinuityProps): ReactElement {
  const { continuity: { dependences, leavers, ownersAway } } = props;
  const few = dependences.filter(({ busFactor, thinDays }) => busFactor <= 1 || thinDays.length > 0);
  // A role that hangs on the same people on all channels is told once.
  const thin = few.filter(({ role, channel, people }) =>
    role === null || channel === null || !few.some((other) => other.role === role && other.channel === null && other.people.join() === people.join()));
  return (
    <>
      {thin.length > 0 && <Dependences {...props} thin={thin} />}
      {leavers.length > 0 && <Leavers {...props} />}
      {ownersAway.length > 0 && <OwnersAway {...props} />}
      <LoadTables {...props} />
    </>
  );
}

function Dependences({ checked: { today, sideTabs: { team } }, actions, staff, thin }: ContinuityProps & { readonly thin: readonly Dependence[] }): ReactElement {
  const words = useTeamWords();
  const names = teamNames(staff, words);
  const nameOf = ({ role, channel }: Dependence): string => capitalised([role === null ? '' : names.role(role), names.channel(channel)].filter((part) => part !== '').join(' · '));
  const lineOf = (dependence: Dependence): CellLine => {
    const { role, channel, people, thinDays } = dependence;
    const first = staff.people[people[0] ?? -1];
    const [thinFrom = 0] = thinDays;
    const isLasting = people.some((person) => (staff.people[person]?.end ?? thinFrom) < thinFrom);
    const when = people.length < 2 ? '' : words.thinDays(thinDays, isLasting, today);
    return {
      key: `${role ?? ''} ${channel ?? ''}`,
      name: nameOf(dependence),
      facts: [words.holders(people.map(names.person)), when].filter((part) => part !== '').join(' · '),
      cell: team === null || first === undefined ? null : sideCell(team, first, role === null ? 'channels' : 'roles'),
    };
  };
  const held = thin.filter(({ people }) => people.length > 0);
  const unheld = thin.filter(({ people }) => people.length === 0);
  const title = held.length === 0 ? words.unheld : words.depends;
  return (
    <ViewSection title={title}>
      <CellLines label={title} lines={[...unheldLine(unheld.map(nameOf), words), ...held.map(lineOf)]} onShow={actions.revealNow} moreOf={words.more} />
    </ViewSection>
  );
}

/** A channel that is no network is written as teams write it: `infolettre`. */
function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** What nobody holds hangs on no single person: all of it is told in one line. */
function unheldLine(roles: readonly string[], { nobodyHolds }: TeamViewWords): readonly CellLine[] {
  return roles.length === 0 ? [] : [{ key: 'nobody', name: nobodyHolds, facts: roles.join(', '), cell: null }];
}

function Leavers({ checked: { today }, actions, staff, continuity: { leavers } }: ContinuityProps): ReactElement {
  const words = useTeamWords();
  const { week } = useViewsWords();
  const names = teamNames(staff, words);
  const linesOf = ({ holds }: Leaver): readonly CellLine[] => holds.map(({ what, cell, label, day }, index) => ({
    // A cell may name somebody twice.
    key: `${index} ${cell.sheet} ${cellAddress(cell.row, cell.column)}`,
    name: label === '' ? week.untitled : quotable(label),
    facts: [words.held[what], ...(day === null ? [] : [week.moment(day, null)])].join(' · '),
    cell,
  }));
  return (
    <ViewSection title={words.leavers}>
      <div>
        {leavers.map((leaver) => {
          const name = words.leaver(names.person(leaver.person), leaver.lastDay, leaver.holds.length, today);
          return (
            <Disclosure key={leaver.person} name={name}>
              {() => (leaver.holds.length === 0 ? <Caption1>{words.nothingHeld}</Caption1> : <CellLines label={name} lines={linesOf(leaver)} onShow={actions.revealNow} moreOf={words.more} />)}
            </Disclosure>
          );
        })}
      </div>
    </ViewSection>
  );
}

function OwnersAway({ checked: { calendar }, actions, staff, continuity: { ownersAway } }: ContinuityProps): ReactElement {
  const words = useTeamWords();
  const { week } = useViewsWords();
  const names = teamNames(staff, words);
  const lineOf = ({ row, person, reason, backups }: OwnerAway): CellLine => {
    const { cell, day, minutes, label } = postAt(calendar, row);
    return {
      key: `${row} ${person}`,
      name: label === '' ? week.untitled : quotable(label),
      facts: [week.moment(day, minutes), words.ownerAway(names.person(person), reason)].join(' · '),
      advice: backups.length === 0 ? '' : words.backups(backups.map(names.person)),
      cell,
    };
  };
  return <ViewSection title={words.away}><CellLines label={words.away} lines={ownersAway.map(lineOf)} onShow={actions.revealNow} moreOf={words.more} /></ViewSection>;
}
