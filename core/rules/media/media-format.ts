/** A format that the network does not take: pictures where only videos go, text alone where a picture or video has to be. */
import { mediaRule } from '../../networks/media-limits.ts';
import { isNetwork } from '../../networks/networks.ts';
import { cellOf, entryOf } from '../../table/calendar.ts';
import { changeableRows } from '../open-rows.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { formatKind } from './format-kind.ts';
import type { FormatKind } from './format-kind.ts';

export const mediaFormat: Rule<'media-format'> = {
  code: 'media-format',
  severity: 'warning',
  needs: [['format'], ['channel']],
  run: ({ calendar, today }, report) => {
    const kinds = calendar.format.entries.map(formatKind);
    const takes = calendar.channel.entries.map(({ channels }) => takenBy(channels));
    const rows = changeableRows(calendar, today);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      const taken = takes[calendar.channel.codes[row] ?? 0] ?? null;
      const kind = kinds[calendar.format.codes[row] ?? 0] ?? null;
      if (taken === null || kind === null || isTaken(kind, taken.only)) continue;
      report(
        [cellOf(calendar, row, 'format'), cellOf(calendar, row, 'channel')],
        { label: rowLabel(calendar, row), channel: taken.channel, format: entryOf(calendar.format, row), takes: taken.only },
        { confidence: 'to-check' },
      );
    }
  },
};

type Taken = 'video' | 'media';

/** What a channel asks for; null where text alone will do, and for rows of several channels, whose format is not that of each. */
function takenBy(channels: readonly string[]): { readonly channel: string; readonly only: Taken } | null {
  const [channel] = channels;
  if (channel === undefined || channels.length > 1 || !isNetwork(channel)) return null;
  const rule = mediaRule(channel);
  if (rule === null || rule.all.least === 0) return null;
  return { channel, only: rule.images.most === 0 ? 'video' : 'media' };
}

function isTaken(kind: FormatKind, only: Taken): boolean {
  return kind === 'video' || kind === 'story' || (kind === 'picture' && only === 'media');
}
