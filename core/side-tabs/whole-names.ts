/** Channels whose own name holds a sign that parts channels elsewhere, `Radio, télé et presse`: the tab of channels tells them, where a row is one channel. */
import { isNetwork } from '../networks/networks.ts';
import type { Calendar, ChannelEntry } from '../table/calendar.ts';
import { ALL_CHANNELS, spellAsListed, wholeKey } from '../table/decode-channel.ts';
import type { ChannelRow } from './channels-tab.ts';
import type { SideRows, SideTab, SideTabKey, SideTabs } from './side-tabs.ts';

interface WholeName {
  readonly key: string;
  /** Keys of what a list would name instead. */
  readonly parts: readonly string[];
}

interface TablesRead {
  readonly calendar: Calendar;
  readonly tabs: SideTabs;
}

/** Such a name is one channel wherever it stands, in the calendar and in every tab; channels that only the tab names are written as it does. */
export function withWholeNames({ calendar, tabs }: TablesRead): TablesRead {
  const rows = tabs.channels?.rows ?? [];
  const names = wholeNames(rows, calendar.channel.entries);
  const channel = names.length === 0 ? calendar.channel : { ...calendar.channel, entries: calendar.channel.entries.map((entry) => ({ ...entry, channels: keysOf(entry, names) })) };
  const read = names.length === 0 ? { calendar, tabs } : { calendar: { ...calendar, channel }, tabs: inTabs(tabs, names) };
  spellAsListed(channel, (read.tabs.channels?.rows ?? []).map(({ network, networkWord }) => ({ word: networkWord, channels: network })));
  return read;
}

/** A row that names a network beside something else is a list of channels, and so is one of which another cell names a part without the rest. */
function wholeNames(rows: readonly ChannelRow[], used: readonly ChannelEntry[]): readonly WholeName[] {
  const listed = rows.filter(({ network }) => network.length > 1 && !network.some((key) => isNetwork(key) || key === ALL_CHANNELS));
  if (listed.length === 0) return [];
  const names = new Map(listed.map(({ network, networkWord }) => [wholeKey(networkWord), network]));
  const others = [...used, ...rows.map(({ network, networkWord }) => ({ word: networkWord, channels: network }))].filter(({ word }) => !names.has(wholeKey(word)));
  const isList = (parts: readonly string[]): boolean => others.some(({ channels }) => parts.some((part) => channels.includes(part)) && !parts.every((part) => channels.includes(part)));
  return [...names].flatMap(([key, parts]) => (isList(parts) ? [] : [{ key, parts }])).sort((a, b) => b.parts.length - a.parts.length);
}

function keysOf({ word, channels }: ChannelEntry, names: readonly WholeName[]): readonly string[] {
  const whole = channels.length < 2 ? undefined : names.find(({ key }) => key === wholeKey(word));
  return whole === undefined ? joined(channels, names) : [whole.key];
}

/** The parts of a name, where they stand one after another, are the name. */
function joined(channels: readonly string[], names: readonly WholeName[]): readonly string[] {
  let keys = channels;
  for (const { key, parts } of names) {
    const at = keys.findIndex((_, from) => parts.every((part, place) => keys[from + place] === part));
    if (at >= 0) keys = [...keys.slice(0, at), key, ...keys.slice(at + parts.length)];
  }
  return keys;
}

function inTabs(tabs: SideTabs, names: readonly WholeName[]): SideTabs {
  const one = <Row extends { readonly channel: readonly string[] }>(row: Row): Row => ({ ...row, channel: joined(row.channel, names) });
  const covered = <Row extends { readonly channels: readonly string[]; readonly channelsExcept?: readonly string[] }>(row: Row): Row => ({
    ...row, channels: joined(row.channels, names), ...(row.channelsExcept === undefined ? {} : { channelsExcept: joined(row.channelsExcept, names) }),
  });
  const setOf = (keys: ReadonlySet<string>): ReadonlySet<string> => new Set(joined([...keys], names));
  return {
    ...tabs,
    channels: withRows(tabs.channels, (row) => ({ ...row, network: keysOf({ word: row.networkWord, channels: row.network }, names) })),
    style: withRows(tabs.style, (row) => ({ ...row, channels: { only: setOf(row.channels.only), except: setOf(row.channels.except) } })),
    replies: withRows(tabs.replies, one),
    objectives: withRows(tabs.objectives, one),
    recurring: withRows(tabs.recurring, one),
    results: withRows(tabs.results, one),
    team: withRows(tabs.team, covered),
    needs: withRows(tabs.needs, covered),
    rota: withRows(tabs.rota, covered),
  };
}

function withRows<Key extends SideTabKey>(tab: SideTab<Key> | null, change: (row: SideRows[Key]) => SideRows[Key]): SideTab<Key> | null {
  if (tab === null) return null;
  const { others } = tab;
  const changed = ({ rows, ...rest }: SideTab<Key>): SideTab<Key> => ({ ...rest, rows: rows.map(change) });
  return { ...changed(tab), ...(others === undefined ? {} : { others: others.map(changed) }) };
}
