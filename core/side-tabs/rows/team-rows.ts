/** Decodes the rows of the tab of the team. */
import { foldedWords } from '../../lexicon/fold.ts';
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { teamRolesIn } from '../../lexicon/team-roles.ts';
import { wordMap } from '../../lexicon/word-list.ts';
import { phrasesIn } from '../known-phrases.ts';
import { ALL_CHANNELS, channelsCovered } from '../read-channels.ts';
import { daySetsOf } from '../read-days.ts';
import type { DaysRead } from '../read-days.ts';
import { numbersOf } from '../read-numbers.ts';
import { stretchesOf } from '../read-stretches.ts';
import type { Stretch } from '../read-stretches.ts';
import type { WeekdaysRead } from '../read-weekdays.ts';
import { weekdaysOf } from '../read-weekdays.ts';
import { decoded, ownersOf, textsOf, wordsOf } from '../read-words.ts';
import type { TabCells } from '../tab-cells.ts';
import type { DayHours, Membership, Right, TeamRow } from '../team-tab.ts';

const MEMBERSHIP_WORDS: ReadonlyMap<string, Membership> = wordMap<Membership>([
  ['internal', `interne, internes, à l interne, employé, employée, permanent, permanente, salarié, salariée, temps plein, temps partiel, stagiaire, bénévole, occasionnel, occasionnelle, contrat, contractuel, contractuelle, maison, équipe, cdi, cdd, alternant, alternante,
    internal, in house, inhouse, employee, staff, permanent, full time, part time, intern, volunteer, casual, fixed term, team`],
  ['agency', `agence, externe, externes, à l externe, pigiste, consultant, consultante, fournisseur, sous traitant, sous traitante, prestataire, indépendant, indépendante, travailleur autonome, travailleuse autonome, partenaire,
    agency, external, freelance, freelancer, contractor, consultant, supplier, vendor, outsourced, outside, partner`],
]);
export const RIGHT_WORDS: ReadonlyMap<string, Right> = wordMap<Right>([
  ['approve', 'approuver, approuve, approbation, approbateur, approbatrice, valider, valide, validation, autoriser, approve, approves, approval, approver, sign off'],
  ['schedule', 'programmer, programme, programmation, planifier, planifie, planification, schedule, schedules, scheduling, scheduler'],
  ['publish', 'publier, publie, publication, diffuser, mettre en ligne, publish, publishes, publishing, publisher, post, posting'],
]);
const EVERY_RIGHT = new Set(['tous', 'toutes', 'tout', 'all', 'admin', 'administrateur', 'administratrice', 'administrator', 'complet', 'full']);
const ALL_RIGHTS: readonly Right[] = ['approve', 'schedule', 'publish'];

export function teamRows(tab: TabCells<'team'>): readonly TeamRow[] {
  const people = textsOf(tab, 'person');
  const roleWords = textsOf(tab, 'roles');
  const roles = decoded(roleWords, () => rolesIn);
  const channels = channelsCovered(tab, 'channels');
  const channelWords = textsOf(tab, 'channels');
  const departments = textsOf(tab, 'department');
  const memberships = wordsOf(tab, 'membership', MEMBERSHIP_WORDS);
  const days = daySetsOf(tab, 'days');
  const weekdays = weekdaysOf(tab);
  const stretches = stretchesOf(tab, { start: 'start', end: 'end', from: 'from', to: 'to' });
  const capacities = numbersOf(tab, 'capacity', true);
  const backups = ownersOf(tab, 'backup');
  const rightWords = textsOf(tab, 'rights');
  const rights = decoded(rightWords, () => rightsIn);
  return tab.rows.map((row, at) => ({
    row,
    person: nameIn(people[at] ?? ''),
    roles: roles[at] ?? [],
    rolesWord: roleWords[at] ?? '',
    ...(channels[at] ?? ALL_CHANNELS),
    channelsWord: channelWords[at] ?? '',
    department: isPlaceholder(departments[at] ?? '') ? '' : (departments[at] ?? ''),
    membership: memberships[at] ?? null,
    ...workIn(weekdays[at] ?? null, days[at], stretches[at]),
    capacity: capacities[at] ?? null,
    start: stretches[at]?.start ?? null,
    end: stretches[at]?.end ?? null,
    backup: backups[at] ?? NOBODY,
    rights: rights[at] ?? null,
    rightsWord: rightWords[at] ?? '',
  }));
}

const NOBODY = { word: '', people: [], shared: null } as const;

function nameIn(text: string): string {
  return isPlaceholder(text) ? '' : text.trim().replace(/\s+/g, ' ');
}

/** Days and hours, as the columns of the days say where there are any. */
function workIn(week: WeekdaysRead | null, days: DaysRead | undefined, stretch: Stretch | undefined): Pick<TeamRow, 'days' | 'from' | 'to' | 'week' | 'unread'> {
  const own = { from: stretch?.from ?? null, to: stretch?.to ?? null };
  const isDaysUnread = week === null ? days?.isUnread === true : week.isUnread;
  const unread = [...(isDaysUnread ? ['days' as const] : []), ...(stretch?.isUnread === true ? ['hours' as const] : [])];
  const unreadIn = unread.length === 0 ? {} : { unread };
  if (week === null) return { days: days?.days ?? null, ...own, ...unreadIn };
  const [usual = { ...own, days: 0 }, ...others] = withUsualHours(week, own);
  return { days: week.days, from: usual.from, to: usual.to, ...(others.length === 0 ? {} : { week: [usual, ...others] }), ...unreadIn };
}

/** A day that is only ticked has the hours of the row, else those of all other days, else what a blank stands for. The hours of most days come first. */
function withUsualHours({ hours }: WeekdaysRead, own: Pick<DayHours, 'from' | 'to'>): readonly DayHours[] {
  const timed = hours.filter(({ from }) => from !== null);
  const ticked = hours.find(({ from }) => from === null);
  const [only, ...others] = timed;
  const usual = own.from === null && own.to === null && only !== undefined && others.length === 0 ? only : own;
  const same = ticked === undefined ? undefined : timed.find(({ from, to }) => from === usual.from && to === usual.to);
  const all = ticked === undefined ? timed
    : same === undefined ? [...timed, { ...usual, days: ticked.days }] : timed.map((each) => (each === same ? { ...each, days: each.days | ticked.days } : each));
  return [...all].sort((one, other) => daysIn(other.days) - daysIn(one.days));
}

function daysIn(days: number): number {
  return [0, 1, 2, 3, 4, 5, 6].filter((bit) => ((days >> bit) & 1) === 1).length;
}

function rolesIn(word: string): readonly string[] {
  return isPlaceholder(word) ? [] : teamRolesIn(word);
}

function rightsIn(word: string): readonly Right[] | null {
  if (isPlaceholder(word)) return null;
  if (foldedWords(word).some((each) => EVERY_RIGHT.has(each))) return ALL_RIGHTS;
  const found = phrasesIn(word, RIGHT_WORDS);
  return ALL_RIGHTS.filter((right) => found.includes(right));
}
