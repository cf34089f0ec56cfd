/**
 * What each scheduling tool reads: its columns, its dates, how many rows a file may have, which channels. No official
 * page was seen but those noted; where tools are said to differ by version, the part that all versions share.
 */
import type { Network } from '../../networks/networks.ts';
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { CsvForm } from './csv-text.ts';
import type { LeavingTool } from './leaving.ts';
import { METRICOOL_COLUMNS, METRICOOL_VISUALS, metricoolRecord } from './metricool-columns.ts';

/** A post as it goes into a file. */
export interface LeavingPost {
  readonly row: number;
  readonly day: Day;
  readonly minutes: number;
  /** Keys of channels that the tool takes. */
  readonly channels: readonly string[];
  /** Of its own column, or what stands beside its network's name: `Québec` of `Facebook Québec`. */
  readonly account: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** Addresses of what is shown, as many as the tool takes. */
  readonly visuals: readonly string[];
  readonly altText: string;
}

export interface ToolFormat extends CsvForm {
  readonly name: string;
  /** Headings; null for a file without any. */
  readonly header: readonly string[] | null;
  readonly record: (post: LeavingPost) => readonly string[];
  readonly mostRows: number;
  /** One file for each channel, or one in which each row names its channels. */
  readonly isByChannel: boolean;
  readonly channels: ReadonlySet<string>;
  /** Visuals that a row can carry; 0 where they are added in the tool after the file. */
  readonly mostVisuals: number;
  /** Whether a row can carry a link beside its text. */
  readonly hasLink: boolean;
  /** Whether it must be the image itself, not a page that shows it. */
  readonly areVisualsImages: boolean;
  /** Minutes ahead that it asks for. */
  readonly leastAhead: number;
}

/** In the order of the template; its name for each network. */
const METRICOOL_NETWORKS: readonly (readonly [Network, string])[] = [
  ['facebook', 'Facebook'], ['x', 'Twitter/X'], ['linkedin', 'LinkedIn'], ['google-business', 'GBP'], ['instagram', 'Instagram'], ['pinterest', 'Pinterest'],
  ['tiktok', 'TikTok'], ['youtube', 'Youtube'], ['threads', 'Threads'], ['bluesky', 'Bluesky'],
];

export const TOOL_FORMATS: { readonly [T in LeavingTool]: ToolFormat } = {
  // Five users of the format agree. Ten minutes ahead and minutes that end in 0 or 5 are unverified: nothing is refused for the latter.
  hootsuite: {
    name: 'Hootsuite', header: null, mostRows: 350, isByChannel: true, leastAhead: 10, mostVisuals: 0, hasLink: true, areVisualsImages: false, hasMark: false, isAllQuoted: false,
    channels: networks('facebook', 'instagram', 'linkedin', 'x', 'threads', 'tiktok'),
    record: ({ day, minutes, text, link }) => [`${dayParts(day, '/', ['month', 'date', 'year'])} ${clock(minutes)}`, text, link],
  },
  // Ten users of the format agree. A pin needs the name of its board, and a film is no image: neither is in a calendar's columns.
  buffer: {
    name: 'Buffer', header: ['Text', 'Image URL', 'Tags', 'Posting Time'], mostRows: 100, isByChannel: true, leastAhead: 0, mostVisuals: 1, hasLink: false, areVisualsImages: true,
    hasMark: true, isAllQuoted: true,
    channels: networks('facebook', 'instagram', 'linkedin', 'x', 'threads', 'bluesky', 'mastodon', 'tiktok', 'google-business'),
    record: ({ day, minutes, text, visuals }) => [text, visuals[0] ?? '', '', `${dayParts(day)} ${clock(minutes)}`],
  },
  metricool: {
    name: 'Metricool', mostRows: 500, isByChannel: false, leastAhead: 0, mostVisuals: METRICOOL_VISUALS, hasLink: false, areVisualsImages: false, hasMark: false, isAllQuoted: false,
    header: METRICOOL_COLUMNS,
    // A pin needs its board as well.
    channels: new Set(METRICOOL_NETWORKS.map(([network]) => network).filter((network) => network !== 'pinterest')),
    record: ({ day, minutes, text, channels, visuals, altText, title }) => metricoolRecord(new Map([
      ['Text', text], ['Date', dayParts(day)], ['Time', `${clock(minutes)}:00`], ['Draft', 'FALSE'], ['Shortener', 'FALSE'],
      ...METRICOOL_NETWORKS.map(([network, name]): [string, string] => [name, truth(channels.includes(network))]),
      ...visuals.map((visual, index): [string, string] => [`Picture Url ${index + 1}`, visual]),
      ['Alt text picture 1', visuals.length === 0 ? '' : altText],
      ['Youtube Video Title', channels.includes('youtube') ? title : ''],
      // Three who fill the template say so; one of them, that TikTok refuses the post otherwise.
      ['TikTok Post Privacy', channels.includes('tiktok') ? 'PUBLIC_TO_EVERYONE' : ''],
    ])),
  },
};

/** Whether a post on this channel is nothing without a visual in its file. */
export function needsVisual(channel: string): boolean {
  return channel === 'instagram' || channel === 'tiktok' || channel === 'youtube';
}

function networks(...names: readonly Network[]): ReadonlySet<string> {
  return new Set(names);
}

function truth(isSo: boolean): string {
  return isSo ? 'TRUE' : 'FALSE';
}

function dayParts(day: Day, between = '-', order: readonly ('year' | 'month' | 'date')[] = ['year', 'month', 'date']): string {
  const civil = civilFromDay(day);
  return order.map((part) => String(civil[part]).padStart(part === 'year' ? 4 : 2, '0')).join(between);
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
