/** A post on a channel that the team's list does not have or, without a list, on a word that misspells a known one. */
import type { Mend, MendedCell } from '../../findings/finding.ts';
import { channelTitle } from '../../networks/network-names.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { ROW_KIND, cellOf, entryOf, heldBy } from '../../table/calendar.ts';
import type { Calendar, ChannelEntry } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { isAbandoned, isToCome } from '../resolution.ts';
import type { Report, Rule } from '../rule.ts';
import { COMMON_NAMES, isCommonlyKnown, listedChannels } from './known-channels.ts';
import { nearName } from './near-name.ts';

/** A word is a slip only where no more rows than these have it: what stands on many is meant. */
const MOST_ROWS = 3;

export const channelUnknown: Rule<'channel-unknown'> = {
  code: 'channel-unknown',
  severity: 'warning',
  needs: [['channel']],
  run: ({ calendar, tabs: { channels: tab }, today }, report) => {
    if (tab !== null && tab.rows.some(({ network }) => network.length > 0)) reportUnlisted(calendar, tab, today, report);
    else reportSlips(calendar, report);
  },
};

/** One finding a row: each of them goes out somewhere else than the team says it is. */
function reportUnlisted(calendar: Calendar, tab: SideTab<'channels'>, today: Day, report: Report<'channel-unknown'>): void {
  const listed = listedChannels(tab.rows);
  const unlisted = calendar.channel.entries.map(({ word, channels }) => {
    const channel = listed.hasAccount(word) ? undefined : channels.find((each) => !listed.hasChannel(each));
    return channel === undefined ? null : { channel, suggestion: nearName(channel, listed.names) };
  });
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const stranger = unlisted[calendar.channel.codes[row] ?? 0] ?? null;
    if (stranger === null || !isToCome(calendar, row, today)) continue;
    const { channel, suggestion } = stranger;
    const entry = entryOf(calendar.channel, row);
    const mend = mendOf(calendar, [row], entry, suggestion);
    report([cellOf(calendar, row, 'channel')], { channel: nameIn(entry, channel), suggestion, tab: tab.sheetName, rows: 1 }, mend === null ? {} : { mend });
  }
}

/** One finding a word: any team may have channels that nobody else knows, but not one that is a letter off a known one. */
function reportSlips(calendar: Calendar, report: Report<'channel-unknown'>): void {
  const { codes, entries } = calendar.channel;
  const slips = entries.map(({ channels }) => {
    const channel = channels.find((each) => !isCommonlyKnown(each)) ?? '';
    return { channel, suggestion: channel === '' ? '' : nearName(channel, COMMON_NAMES) };
  });
  if (slips.every(({ suggestion }) => suggestion === '')) return;
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const code = codes[row] ?? 0;
    if (slips[code]?.suggestion === '' || calendar.kind[row] !== ROW_KIND.post || isAbandoned(entryOf(calendar.status, row).state)) continue;
    const rows = rowsOf.get(code);
    if (rows === undefined) rowsOf.set(code, [row]);
    else rows.push(row);
  }
  for (const [code, rows] of rowsOf) {
    const entry = entries[code];
    const slip = slips[code];
    const [first, ...others] = rows.map((row) => cellOf(calendar, row, 'channel'));
    if (entry === undefined || slip === undefined || first === undefined || rows.length > MOST_ROWS) continue;
    const mend = mendOf(calendar, rows, entry, slip.suggestion);
    const parameters = { channel: nameIn(entry, slip.channel), suggestion: slip.suggestion, tab: '', rows: rows.length };
    report([first, ...others], parameters, { confidence: 'to-check', ...(mend === null ? {} : { mend }) });
  }
}

/** The channel as the cell has it; of several in one cell, the one that is meant. */
function nameIn({ word, channels }: ChannelEntry, channel: string): string {
  return channels.length === 1 ? word : channelTitle(channel);
}

/** What the word probably means, for a person to judge; nothing for one of several in a cell. */
function mendOf(calendar: Calendar, rows: readonly number[], { word, channels }: ChannelEntry, suggestion: string): Mend | null {
  if (suggestion === '' || channels.length !== 1) return null;
  const [first, ...others] = rows.flatMap((row): MendedCell[] => {
    const held = heldBy(calendar, row, 'channel');
    return typeof held === 'string' && held.trim() === word ? [{ cell: cellOf(calendar, row, 'channel'), expected: held, value: suggestion }] : [];
  });
  return first === undefined ? null : { isSafe: false, writes: [first, ...others] };
}
