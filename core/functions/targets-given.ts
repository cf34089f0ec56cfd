/** What a range of channels with its headings asks of each of them a week. */
import type { CadenceTarget } from '../cadence/cadence.ts';
import type { TargetRow } from '../cadence/targets.ts';
import { targetsOf } from '../cadence/targets.ts';
import { LEVEL_WORDS, STATUS_WORDS } from '../side-tabs/channel-words.ts';
import { phraseOf } from '../side-tabs/known-phrases.ts';
import { isWordLike } from '../side-tabs/read-words.ts';
import { isCount, rangeIn, saysNoNumber } from '../side-tabs/read-numbers.ts';
import { cellText } from '../table/cell-text.ts';
import type { Cell } from '../table/cell.ts';
import { channelEntry } from '../table/decode-channel.ts';
import type { CellRows } from './declaration.ts';
import { headingsIn, placesIn, rolesByHeading } from './heading-places.ts';
import { refuseErrors } from './refuse-errors.ts';
import { headingMissing, noHeadings, unreadCell } from './sentences.ts';

const HEADINGS = {
  network: 'réseau, canal, plateforme, réseau social, network, channel, platform, social network',
  status: 'état, statut, état du compte, status, state, account status',
  level: 'niveau, niveau d activité, level, activity level',
  least: 'minimum par semaine, min par semaine, min sem, minimum, min, au moins par semaine, cadence, cadence cible, cadence par semaine, fréquence, fréquence de publication, publications par semaine, minimum hebdomadaire, minimum per week, min per week, min a week, weekly minimum, cadence target, frequency, posts per week, posts a week, weekly posts',
  most: 'maximum par semaine, max par semaine, max sem, maximum, max, au plus par semaine, maximum per week, max per week, max a week, weekly maximum',
} as const;
type Field = keyof typeof HEADINGS;

const FIELD_OF: ReadonlyMap<string, Field> = rolesByHeading(HEADINGS);

export interface TargetsGiven {
  /** By the channel's key; none for a range that is left out. */
  readonly targets: ReadonlyMap<string, CadenceTarget>;
  /** Channels with a page whose level is no known one: what it asks for does not count, for it may be passive. */
  readonly unknown: ReadonlySet<string>;
}

export function targetsGiven(rows: CellRows | null): TargetsGiven {
  const unknown = new Set<string>();
  if (rows === null) return { targets: new Map(), unknown };
  const { headingRow, places } = headingsIn(rows, (row) => placesIn(row, FIELD_OF));
  if (places.size === 0) throw noHeadings('channels', { fr: 'Réseau et Minimum par semaine', en: 'Network and Minimum per week' });
  if (!places.has('network')) throw headingMissing('channels', { fr: 'Réseau', en: 'Network' });
  const body = rows.slice(headingRow + 1);
  for (const place of places.values()) refuseErrors('channels', [body.map((row) => row[place] ?? null)]);
  return { targets: targetsOf(body.map((cells, at) => targetRow(headingRow + 1 + at, (field) => givenCell(cells[places.get(field) ?? -1]), unknown))), unknown };
}

function targetRow(row: number, cellOf: (field: Field) => Cell, unknown: Set<string>): TargetRow {
  const { channels: network } = channelEntry(cellText(cellOf('network')));
  const levelWord = cellText(cellOf('level'));
  const level = phraseOf(levelWord, LEVEL_WORDS) ?? null;
  const isJudged = level !== null || !isWordLike(levelWord);
  if (!isJudged) for (const key of network) unknown.add(key);
  const least = isJudged ? numbersIn(cellOf('least'), row) : null;
  const most = isJudged ? numbersIn(cellOf('most'), row) : null;
  const statusWord = cellText(cellOf('status'));
  return {
    row, network, status: phraseOf(statusWord, STATUS_WORDS) ?? null, statusWord,
    level, least: least?.[0] ?? null, most: most?.[0] ?? (least !== null && least[1] > least[0] ? least[1] : null),
    spacing: null, quietFrom: null, quietTo: null, days: null,
  };
}

/** An empty cell comes as 0 from Excel: no status, no level, and nothing asked. */
function givenCell(cell: Cell | undefined): Cell {
  return cell === undefined || cell === 0 ? null : cell;
}

/** `3 à 5` is both ends. */
function numbersIn(cell: Cell, row: number): readonly [number, number] | null {
  if (saysNoNumber(cell)) return null;
  const range = rangeIn(cell);
  if (range === null || !range.every(isCount)) throw unreadCell('channels', cellText(cell), row + 1);
  return range;
}
