/** Makes of a team's tabs what coverage works with: people, needs, absences and shifts, each with the row it was read from. */
import { fold } from '../lexicon/fold.ts';
import type { Settings } from '../rules/settings.ts';
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import type { NeedRow } from '../side-tabs/needs-tab.ts';
import type { TeamRow } from '../side-tabs/team-tab.ts';
import type { ClockChanges } from '../time/clock-changes.ts';
import { EVERY_DAY, WORKING_WEEK } from '../time/day-set.ts';
import type { DaySet } from '../time/day-set.ts';
import { holidaysOf } from '../time/holidays.ts';
import type { HolidayRegion } from '../time/holidays.ts';
import type { Period } from './coverage-result.ts';
import { channelsCoveredIn } from './channels-covered.ts';
import { namesPerson } from './names-person.ts';
import { peopleNamed, personFinder } from './person-finder.ts';
import { awaysOf, daysOffIn, shiftsOf } from './rows-by-day.ts';
import { DAY_MINUTES } from './staff.ts';
import type { Need, Person, Staff } from './staff.ts';

const OFFICE_HOURS = { from: 540, to: 1020 } as const;
const WHOLE_DAY = { from: 0, to: DAY_MINUTES } as const;
const NO_DAYS: DaySet = 0;
/** Shifts of the days around a period reach into it, and so does what rest asks for. */
const HOLIDAY_MARGIN = 7;

export function staffOf(tabs: SideTabs, settings: Pick<Settings, 'holidays'>, period: Period): Staff {
  const covered = channelsCoveredIn(tabs);
  const people = peopleOf(tabs.team?.rows ?? [], covered);
  const find = personFinder(people);
  return {
    people,
    needs: (tabs.needs?.rows ?? []).flatMap(needsOf),
    aways: [...(tabs.absences?.rows ?? []).flatMap((row) => awaysOf(row, find)), ...(tabs.rota?.rows ?? []).flatMap((row) => daysOffIn(row, find))],
    shifts: (tabs.rota?.rows ?? []).flatMap((row) => shiftsOf(row, { find, people, covered })),
    roleNames: roleNamesOf(tabs),
    holidays: holidaysOf(settings.holidays, period.from - HOLIDAY_MARGIN, period.to + HOLIDAY_MARGIN),
    clock: clockOf(settings.holidays),
  };
}

export function clockOf(region: HolidayRegion): ClockChanges {
  if (region === 'none') return 'none';
  return region.startsWith('ca') ? 'america' : 'europe';
}

/** Whoever stands twice in the tab is who the first row says; a group or a post to fill is nobody. */
function peopleOf(rows: readonly TeamRow[], covered: (row: TeamRow) => readonly string[]): readonly Person[] {
  const firsts = new Map<string, TeamRow>();
  for (const row of rows) {
    const key = fold(row.person);
    if (key !== '' && !firsts.has(key) && namesPerson(row.person)) firsts.set(key, row);
  }
  const alone = [...firsts].map(([key, row]) => personIn(key, row, covered(row)));
  const find = personFinder(alone);
  return alone.map((person, place) => {
    const backup = firsts.get(person.key)?.backup;
    return backup === undefined ? person : { ...person, backups: peopleNamed(backup, find).filter((each) => each !== place) };
  });
}

/** Days or hours that nobody can read are none: a guess could look better than the truth, and a shift says all the same when somebody is on. */
function personIn(key: string, row: TeamRow, channels: readonly string[]): Person {
  const isUnread = (row.unread ?? []).length > 0;
  return {
    name: row.person,
    key,
    roles: row.roles,
    channels,
    department: row.department,
    isExternal: row.membership === 'agency',
    days: isUnread ? NO_DAYS : (row.days ?? WORKING_WEEK),
    ...stretchIn(row, OFFICE_HOURS),
    ...(row.week === undefined || isUnread ? {} : { week: row.week.map((hours) => ({ days: hours.days, ...stretchIn(hours, OFFICE_HOURS) })) }),
    capacity: row.capacity,
    start: row.start,
    end: row.end,
    backups: [],
    row: row.row,
  };
}

/** One for each of its roles and channels; a row that says neither how many nor that it is closed asks for nobody. */
function needsOf(row: NeedRow): readonly Need[] {
  if ((row.unread ?? []).length > 0) return [];
  if (!row.isClosed && (row.role === '' || !(row.least !== null && row.least >= 1))) return [];
  const channels: readonly (string | null)[] = row.channels.length === 0 ? [null] : row.channels;
  return (row.eachRole ?? [row.role]).flatMap((role) => channels.map((channel) => ({
    role,
    channel,
    ...(row.channelsWord === undefined ? {} : { channelsWord: row.channelsWord }),
    days: row.days ?? EVERY_DAY,
    ...stretchIn(row, WHOLE_DAY),
    least: Math.round(row.least ?? 0),
    best: row.best,
    most: row.most,
    isClosed: row.isClosed,
    row: row.row,
  })));
}

interface Hours {
  readonly from: number;
  readonly to: number;
}

/** One end alone keeps the other end of what a blank stands for, as long as that leaves any time. */
export function stretchIn({ from, to }: Pick<TeamRow, 'from' | 'to'>, blank: Hours): Hours {
  const first = from ?? (to !== null && to <= blank.from ? 0 : blank.from);
  const last = to ?? (first >= blank.to ? DAY_MINUTES : blank.to);
  return { from: first, to: last > first ? last : last + DAY_MINUTES };
}

/** As the needs call it, else as the team or the rota does. */
function roleNamesOf({ team, needs, rota, duties }: SideTabs): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (role: string, word: string): void => {
    if (role !== '' && !names.has(role)) names.set(role, word.trim());
  };
  const addAll = (roles: readonly string[], text: string): void => {
    const words = [/[,;/+&\n\r]+/, /[,;/+&\n\r]+|\s(?:et|and)\s/i].map((parting) => text.split(parting)).find(({ length }) => length === roles.length) ?? [];
    for (const [at, role] of roles.entries()) add(role, words[at] ?? role);
  };
  for (const { role, roleWord, eachRole } of needs?.rows ?? []) {
    if (eachRole === undefined) add(role, roleWord);
    else addAll(eachRole, roleWord);
  }
  for (const { role, roleWord } of [...(rota?.rows ?? []), ...(duties?.rows ?? [])]) add(role, roleWord);
  for (const { roles, rolesWord } of team?.rows ?? []) addAll(roles, rolesWord);
  return names;
}
