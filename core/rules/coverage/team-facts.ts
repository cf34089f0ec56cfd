/** What the rules about the team share: the team read once, its coverage and its continuity worked out once for a check. */
import type { Continuity } from '../../coverage/continuity.ts';
import { HISTORY_DAYS, continuityOf } from '../../coverage/continuity-of.ts';
import { coverageOf } from '../../coverage/coverage.ts';
import type { Coverage, Period } from '../../coverage/coverage-result.ts';
import { personFinder } from '../../coverage/person-finder.ts';
import type { PersonFinder } from '../../coverage/person-finder.ts';
import { presenceOf } from '../../coverage/presence.ts';
import type { Presence } from '../../coverage/presence.ts';
import { postsBetween } from '../../coverage/rows-between.ts';
import { needWord } from '../../coverage/need-word.ts';
import type { Need, Person, Staff } from '../../coverage/staff.ts';
import { staffOf } from '../../coverage/staff-of.ts';
import { teamRolesIn } from '../../lexicon/team-roles.ts';
import { channelTitle } from '../../networks/network-names.ts';
import type { SideTab, SideTabs } from '../../side-tabs/side-tabs.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { RuleContext } from '../rule.ts';

/** Days from today that come first: what is wrong within them is a warning. */
const SOON_DAYS = 30;
/** Half a year ahead. */
const AHEAD_DAYS = 182;
/** What hangs on whom is looked at for so long. */
const CONTINUITY_DAYS = 90;

export interface TeamFacts {
  readonly team: SideTab<'team'>;
  readonly staff: Staff;
  readonly find: PersonFinder;
  readonly ahead: Period;
  readonly soon: Period;
  /** From some weeks ago to the end of `ahead`. */
  readonly presence: Presence;
  readonly coverage: () => Coverage;
  readonly continuity: () => Continuity;
  /** Rows of posts in the weeks that continuity is about. */
  readonly posts: () => readonly number[];
}

interface Known {
  readonly context: RuleContext;
  readonly facts: TeamFacts | null;
}

const KNOWN = new WeakMap<SideTabs, Known>();

/** Null where there is no team tab, or nobody on it. */
export function teamFacts(context: RuleContext): TeamFacts | null {
  const { tabs, calendar, today, settings } = context;
  const { team } = tabs;
  if (team === null) return null;
  const known = KNOWN.get(tabs);
  if (known !== undefined && known.context.today === today && known.context.calendar === calendar && known.context.settings.holidays === settings.holidays) return known.facts;
  const read = readFacts(context, team);
  const facts = read.staff.people.length === 0 ? null : read;
  KNOWN.set(tabs, { context, facts });
  return facts;
}

function readFacts({ tabs, calendar, today, settings }: RuleContext, team: SideTab<'team'>): TeamFacts {
  const ahead = { from: today, to: today + AHEAD_DAYS };
  const whole = { from: weekStart(today) - HISTORY_DAYS, to: ahead.to };
  const period = { from: today, to: today + CONTINUITY_DAYS - 1 };
  const staff = staffOf(tabs, settings, whole);
  return {
    team, staff, find: personFinder(staff.people), ahead,
    soon: { from: today, to: today + SOON_DAYS - 1 },
    presence: presenceOf(staff, whole),
    coverage: once(() => coverageOf(staff, ahead)),
    continuity: once(() => continuityOf(staff, { tabs, calendar, period, today })),
    posts: once(() => postsBetween(calendar, { from: weekStart(period.from), to: weekStart(period.to) + 6 })),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

export function roleName({ roleNames }: Staff, role: string): string {
  return roleNames.get(role) ?? role;
}

/** As the row of the need writes it. */
export function needName({ staff }: Pick<TeamFacts, 'staff'>, needs: SideTab<'needs'>, need: Need): string {
  return needWord(staff, needs, need);
}

/** As the person's own row writes it. */
export function roleIn({ staff, team }: Pick<TeamFacts, 'staff' | 'team'>, person: Person, role: string): string {
  const words = team.rows.find(({ row }) => row === person.row)?.rolesWord.split(/[,;\n\r]+/) ?? [];
  const own = words.find((word) => {
    const [only, ...others] = teamRolesIn(word);
    return only === role && others.length === 0;
  });
  return own?.trim() ?? roleName(staff, role);
}

export function nameOf({ people }: Staff, person: number): string {
  return people[person]?.name ?? '';
}

/** '' for all channels together. */
export function channelName(channel: string | null): string {
  return channel === null ? '' : channelTitle(channel);
}
