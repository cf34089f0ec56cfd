/** Decodes the rows of the tab of needs. */
import { fold } from '../../lexicon/fold.ts';
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { eitherRole, teamRoleOf, teamRolesIn } from '../../lexicon/team-roles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { yesOrNo } from '../../lexicon/yes-no.ts';
import { isNetwork } from '../../networks/networks.ts';
import type { NeedRow } from '../needs-tab.ts';
import { ALL_CHANNELS, channelsCovered } from '../read-channels.ts';
import type { ChannelsRead } from '../read-channels.ts';
import { hoursBetween } from '../read-clock.ts';
import type { HoursRead } from '../read-clock.ts';
import { daySetsOf } from '../read-days.ts';
import type { DaysRead } from '../read-days.ts';
import { numbersOf, readNumbers, told } from '../read-numbers.ts';
import { decoded, placesOf, textsOf } from '../read-words.ts';
import { saidText } from '../tab-cells.ts';
import type { TabCells } from '../tab-cells.ts';

const CLOSED_WORDS = wordSet('fermé, fermée, fermés, fermeture, hors service, personne, closed, closure, off, nobody, no one, out of service, shut');

export function needRows(tab: TabCells<'needs'>): readonly NeedRow[] {
  const roleWords = textsOf(tab, 'role');
  const roles = decoded(roleWords, () => rolesIn);
  tab.tell('role', placesOf(roles, ({ isEither }) => isEither), 'one-role');
  const channels = channelsCovered(tab, 'channels');
  const channelWords = textsOf(tab, 'channels');
  // What is needed on all channels but one can't be told from what is needed on all.
  tab.tell('channels', placesOf(channels, ({ channelsExcept }) => channelsExcept !== undefined), 'word');
  const days = daySetsOf(tab, 'days');
  const hours = hoursBetween(tab, 'from', 'to');
  const least = leastOf(tab);
  const best = numbersOf(tab, 'best', true);
  const most = numbersOf(tab, 'most', true);
  const closed = textsOf(tab, 'isClosed');
  return tab.rows.map((row, at) => ({
    row,
    ...unreadIn(roles[at], channels[at], days[at], hours[at]),
    role: roles[at]?.role ?? '',
    ...((roles[at]?.all.length ?? 0) > 1 ? { eachRole: roles[at]?.all ?? [] } : {}),
    roleWord: roleWords[at] ?? '',
    channels: (channels[at] ?? ALL_CHANNELS).channels,
    ...(channels[at]?.channels.every(isNetwork) === false ? { channelsWord: channelWords[at] ?? '' } : {}),
    days: days[at]?.days ?? null,
    from: hours[at]?.from ?? null,
    to: hours[at]?.to ?? null,
    least: least.values[at] ?? null,
    best: best[at] ?? null,
    most: most[at] ?? null,
    isClosed: least.isClosed[at] === true || CLOSED_WORDS.has(fold(closed[at] ?? '')) || yesOrNo(closed[at] ?? '') === true,
  }));
}

interface RolesRead {
  readonly role: string;
  readonly all: readonly string[];
  readonly isEither: boolean;
}

/** As in the team's own tab: `Webcare, analyste` is two needs. */
function rolesIn(word: string): RolesRead {
  const several = isPlaceholder(word) ? [] : teamRolesIn(word);
  const all = several.length > 1 ? several : [teamRoleOf(word)];
  return { role: all[0] ?? '', all, isEither: eitherRole(word) };
}

function unreadIn(roles: RolesRead | undefined, channels: ChannelsRead | undefined, days: DaysRead | undefined, hours: HoursRead | undefined): Pick<NeedRow, 'unread'> {
  const unread = [
    ...(roles?.isEither === true ? ['role' as const] : []), ...(channels?.channelsExcept === undefined ? [] : ['channels' as const]),
    ...(days?.isUnread === true ? ['days' as const] : []), ...(hours?.isUnread === true ? ['hours' as const] : []),
  ];
  return unread.length === 0 ? {} : { unread };
}

interface Least {
  readonly values: readonly (number | null)[];
  readonly isClosed: readonly boolean[];
}

function leastOf(tab: TabCells<'needs'>): Least {
  const cells = tab.cells('least');
  if (cells === null) return { values: [], isClosed: [] };
  const isClosed = cells.map((cell) => CLOSED_WORDS.has(fold(saidText(cell).slice(0, 40))));
  // What is closed is no number, and is not told as one that can't be read.
  const { values } = readNumbers(cells.map((cell, at) => (isClosed[at] === true ? null : cell)), true);
  return { values: told(tab, 'least', cells, values.map((value, at) => (isClosed[at] === true ? Infinity : value < 0 ? Number.NaN : value)), 'number'), isClosed };
}
