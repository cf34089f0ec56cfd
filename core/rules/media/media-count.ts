/** More pictures or videos than a post on the network takes. */
import { mediaRule } from '../../networks/media-limits.ts';
import { isNetwork } from '../../networks/networks.ts';
import { cellOf } from '../../table/calendar.ts';
import { changeableRows } from '../open-rows.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { isVideoFile, listedMedia } from './asset-parts.ts';
import { mediaLibrary } from './media-library.ts';

/** Between the names of several media. */
const LISTED = /[\n\r,;]/;

export const mediaCount: Rule<'media-count'> = {
  code: 'media-count',
  severity: 'warning',
  needs: [['asset'], ['channel']],
  run: ({ calendar, tabs, today }, report) => {
    const library = mediaLibrary(tabs.media);
    const isId = (text: string): boolean => library.find(text) !== null || library.isOfScheme(text);
    const limits = calendar.channel.entries.map(({ channels }) => channels.flatMap(limitsOf));
    const rows = changeableRows(calendar, today);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      const asset = calendar.asset[row] ?? '';
      const ofRow = limits[calendar.channel.codes[row] ?? 0] ?? [];
      if (ofRow.length === 0 || !LISTED.test(asset)) continue;
      const beyond = strictestBeyond(ofRow, listedMedia(asset, isId));
      if (beyond === null) continue;
      report([cellOf(calendar, row, 'asset'), cellOf(calendar, row, 'channel')], { label: rowLabel(calendar, row), ...beyond }, { confidence: 'to-check' });
    }
  },
};

/** Of the limits that a post's media go beyond the lowest, with how many there are; null where they keep to all. */
function strictestBeyond(limits: readonly MediaMost[], media: readonly string[]): (MediaMost & { readonly count: number }) | null {
  const videos = media.filter(isVideoFile).length;
  const counted = limits.map((limit) => ({ ...limit, count: limit.isOfVideos ? videos : media.length }));
  return counted.filter(({ count, most }) => count > most).sort((a, b) => a.most - b.most)[0] ?? null;
}

interface MediaMost {
  readonly channel: string;
  readonly most: number;
  readonly isOfVideos: boolean;
}

function limitsOf(channel: string): readonly MediaMost[] {
  const rule = isNetwork(channel) ? mediaRule(channel) : null;
  if (rule === null) return [];
  // Where only a video counts, a picture beside it is its cover.
  const all = rule.images.most === 0 ? [] : [{ channel, most: rule.all.most ?? Infinity, isOfVideos: false }];
  return [...all, { channel, most: rule.videos.most ?? Infinity, isOfVideos: true }];
}
