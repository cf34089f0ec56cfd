/** Decodes the columns of a recognised calendar, in one pass over each, into typed arrays and dictionary codes. */
import type { Column, SheetOutline } from '../host.ts';
import { NOTHING_TAUGHT } from '../lexicon/taught-states.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { channelTitle } from '../networks/network-names.ts';
import type { Recognised, RecognisedSheet } from '../recognise/recognition.ts';
import type { DateSystem } from '../time/day.ts';
import type { Calendar, CalendarPart, ChannelEntry, Coded, OwnerEntry, StatusEntry } from './calendar.ts';
import { withChannelOfLinks } from './channel-of-links.ts';
import { channelEntry, networkOf } from './decode-channel.ts';
import { readChannelColumns } from './decode-channel-columns.ts';
import type { ChannelColumnsRead } from './decode-channel-columns.ts';
import { decodeApprovals, decodeDates, unreadDayTexts } from './decode-dates.ts';
import { rowKindOf } from './decode-kind.ts';
import { decodeNumbers } from './decode-numbers.ts';
import { exportSignsOf } from './decode-export-signs.ts';
import { ownerReader } from './decode-owner.ts';
import { stateOfHeadings, statusEntry } from './decode-status.ts';
import { decodeTracking } from './decode-tracking.ts';
import { statusFromTracking, toldPart } from './status-from-tracking.ts';
import { fillBlocks } from './fill-down.ts';
import { calendarPart, cellsOf, encode, hasRole, overflowOf, partRows, placesOf, textsOf } from './part-rows.ts';
import type { PartRows } from './part-rows.ts';
import type { Role } from './role.ts';
import { rowKinds } from './row-kinds.ts';
import { textDatesOf } from './text-dates.ts';
import { weekdaysOf } from './decode-weekdays.ts';

/**
 * `columnsBySheet` holds, for each sheet recognised, its `columnsToRead`, from below the header.
 * @param outlines The tabs as they were found: they tell how the dates of a column are shown.
 * @param taught What the team has said of its own words for states.
 */
export function decodeCalendar(
  recognition: Pick<Recognised, 'content'> & { readonly sheets: readonly RecognisedSheet[] }, columnsBySheet: readonly (readonly Column[])[], dateSystem: DateSystem, outlines: readonly SheetOutline[] = [],
  taught: TaughtStates = NOTHING_TAUGHT,
): Calendar {
  const parts = partRows(recognition, columnsBySheet);
  const rowCount = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const days = decodeDates(parts, rowCount, dateSystem);
  const told = statusFromTracking(parts, rowCount, taught);
  const calendarParts = parts.map((part) => ({ ...toldPart(calendarPart(part), told.parts.has(part)), ...textDatesOf(part, days, { dateSystem, outlines }) }));
  const ofExport = exportSignsOf(parts, rowCount, days, dateSystem);
  const byChannel = readChannelColumns(parts, rowCount, taught);
  const status = withBlanksFrom(statuses(parts, rowCount, byChannel, taught), told.status, told.parts);
  const ofColumns = channels(parts, rowCount, byChannel);
  // Columns that there are not share one blank.
  const noText = new Array<string>(rowCount).fill('');
  const noWord: Coded<string> = { codes: new Uint32Array(rowCount), entries: [''] };
  const texts = (role: Role): readonly string[] => (hasRole(parts, role) ? textsOf(parts, rowCount, role) : noText);
  const words = (role: Role): Coded<string> => (hasRole(parts, role) ? encode(parts, rowCount, role, sameWord) : noWord);
  const wordsOf = wordColumns(words);
  const title = texts('title');
  const text = texts('text');
  // An export is of one network, which its links name.
  const channel = recognition.content === 'analytics' && !hasRole(parts, 'channel') ? withChannelOfLinks(ofColumns, texts('url')) : ofColumns;
  return {
    content: recognition.content,
    rowCount,
    parts: calendarParts,
    ...placesOf(parts, rowCount),
    roles: rolesOf(calendarParts, byChannel),
    kind: rowKinds(rowCount, { named: encode(parts, rowCount, 'row_kind', rowKindOf), format: wordsOf.format, status, channel, text, title }),
    ...days,
    ...weekdaysOf(parts, rowCount),
    ...ofExport,
    dayText: unreadDayTexts(parts, days),
    channel,
    status,
    ...wordsOf,
    title,
    text,
    ...textColumns(texts),
    ...decodeNumbers(parts, rowCount),
    approvedOn: decodeApprovals(parts, rowCount, dateSystem),
    overflow: overflowOf(parts),
    padded: parts[0]?.padded ?? new Set<Role>(),
    ...decodeTracking(parts, rowCount, byChannel?.isPosted ?? null, taught),
  };
}

type WordColumn = 'account' | 'owner' | 'format' | 'pillar' | 'campaign' | 'approver' | 'objective' | 'audience' | 'language' | 'department' | 'tool' | 'scheduledBy';

function wordColumns(words: (role: Role) => Coded<string>): Pick<Calendar, WordColumn> {
  return {
    account: words('account'),
    owner: people(words('owner')),
    format: words('format'),
    pillar: words('pillar'),
    campaign: words('campaign'),
    approver: people(words('approver')),
    objective: words('objective'),
    audience: words('audience'),
    language: words('language'),
    department: words('department'),
    tool: words('tool'),
    scheduledBy: words('scheduled_by'),
  };
}

function textColumns(texts: (role: Role) => readonly string[]): Pick<Calendar, 'url' | 'id' | 'asset' | 'altText' | 'hashtags' | 'cta' | 'notes'> {
  return {
    url: texts('url'),
    id: texts('id'),
    asset: texts('asset'),
    altText: texts('alt_text'),
    hashtags: texts('hashtags'),
    cta: texts('cta'),
    notes: texts('notes'),
  };
}

/** Columns of channels stand for a column of channels and, where they hold statuses, for one of statuses. */
function rolesOf(parts: readonly CalendarPart[], byChannel: ChannelColumnsRead | null): ReadonlySet<Role> {
  const roles = new Set(parts.flatMap(({ columns }) => [...columns.keys()]));
  if (byChannel !== null) roles.add('channel');
  if (byChannel?.hasStatus === true) roles.add('status');
  return roles;
}

/** A status column is the status; only tabs without one have it from their columns of channels. */
function statuses(parts: readonly PartRows[], rowCount: number, byChannel: ChannelColumnsRead | null, taught: TaughtStates): Coded<StatusEntry> {
  const ofHeading = stateOfHeadings(parts.map(({ columns }) => cellsOf(columns, 'status')?.heading ?? ''));
  const own = encode(parts, rowCount, 'status', (word) => statusEntry(word, ofHeading, taught));
  const without = parts.filter(({ columns, channelColumns }) => channelColumns.length > 0 && cellsOf(columns, 'status') === null);
  return byChannel === null ? own : withBlanksFrom(own, byChannel.status, without);
}

function channels(parts: readonly PartRows[], rowCount: number, byChannel: ChannelColumnsRead | null): Coded<ChannelEntry> {
  const isOfSite = parts.some(({ sheet }) => sheet.exportSigns?.siteLevel !== undefined);
  const own = encode(parts, rowCount, 'channel', isOfSite ? sourceEntry : channelEntry);
  for (const { rows, offset } of parts) fillBlocks(own.codes, { offset, length: rows.length });
  const { codes, entries } = byChannel === null ? own : withBlanksFrom(own, byChannel.channel, parts);
  const all = [...entries];
  for (const { sheet, columns, channelColumns, rows, offset } of parts) {
    if (channelColumns.length > 0 || cellsOf(columns, 'channel') !== null) continue;
    // A list that one network alone gives needs no column for it, nor does a tab per network.
    const listed = sheet.exportSigns?.topList?.network;
    const network = listed ?? networkOf(sheet.sheetName);
    if (network !== null) codes.fill(all.push({ word: listed === undefined ? sheet.sheetName : channelTitle(listed), channels: [network] }) - 1, offset, offset + rows.length);
  }
  return { codes, entries: all };
}

/** `google / organic` is one way to a web site, and no list of channels. */
function sourceEntry(word: string): ChannelEntry {
  return { word, channels: word === '' ? [] : [word] };
}

/** Gives rows of some tabs that have no entry of their own the entry they have in `other`. */
function withBlanksFrom<Entry>(own: Coded<Entry>, other: Coded<Entry>, parts: Iterable<PartRows>): Coded<Entry> {
  const { codes, entries } = own;
  const shift = entries.length - 1;
  for (const { rows, offset } of parts) {
    for (let row = offset; row < offset + rows.length; row += 1) {
      const code = other.codes[row] ?? 0;
      if (codes[row] === 0 && code > 0) codes[row] = code + shift;
    }
  }
  return { codes, entries: [...entries, ...other.entries.slice(1)] };
}

/** What a comma means is decided by all of the column's names. */
function people({ codes, entries }: Coded<string>): Coded<OwnerEntry> {
  return { codes, entries: entries.map(ownerReader(entries)) };
}

function sameWord(word: string): string {
  return word;
}
