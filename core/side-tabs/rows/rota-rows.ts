/** Decodes the rows of the rota. */
import { teamRoleOf } from '../../lexicon/team-roles.ts';
import { yesOrNo } from '../../lexicon/yes-no.ts';
import { ALL_CHANNELS, channelsCovered } from '../read-channels.ts';
import { stretchesOf } from '../read-stretches.ts';
import { decoded, ownersOf, textsOf } from '../read-words.ts';
import type { RotaRow } from '../rota-tab.ts';
import { rotaDayRows } from './rota-day-rows.ts';
import { rotaGridRows } from './rota-grid-rows.ts';
import type { TabCells } from '../tab-cells.ts';

export function rotaRows(tab: TabCells<'rota'>): readonly RotaRow[] {
  const rows = plainRotaRows(tab);
  if (tab.grid.some(({ day }) => day !== undefined)) return rotaDayRows(tab, rows);
  return tab.grid.length === 0 ? rows : rotaGridRows(tab.grid, rows);
}

/** Of a rota without a grid of days or roles. */
export function plainRotaRows(tab: TabCells<'rota'>): readonly RotaRow[] {
  const stretches = stretchesOf(tab, { start: 'start', end: 'end', from: 'from', to: 'to' });
  const roleWords = textsOf(tab, 'role');
  const roles = decoded(roleWords, () => teamRoleOf);
  const channels = channelsCovered(tab, 'channels');
  const people = ownersOf(tab, 'person');
  const replaced = ownersOf(tab, 'replaces');
  const shifts = textsOf(tab, 'shift');
  const published = textsOf(tab, 'isPublished');
  return tab.rows.map((row, at) => ({
    row,
    start: stretches[at]?.start ?? null,
    end: stretches[at]?.end ?? null,
    ...(stretches[at]?.isContinuous === true ? { isContinuous: true } : {}),
    ...(stretches[at]?.isUnread === true ? { unread: HOURS } : {}),
    from: stretches[at]?.from ?? null,
    to: stretches[at]?.to ?? null,
    role: roles[at] ?? '',
    roleWord: roleWords[at] ?? '',
    ...(channels[at] ?? ALL_CHANNELS),
    person: people[at] ?? NOBODY,
    replaces: replaced[at] ?? NOBODY,
    shift: shifts[at] ?? '',
    isPublished: yesOrNo(published[at] ?? '') === true,
  }));
}

const HOURS = ['hours'] as const;
const NOBODY = { word: '', people: [], shared: null } as const;
