/** More mentions of people and pages than the team's style guide allows. */
import { cellOf, entryOf } from '../../table/calendar.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import { canStillChange } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { teamLimit } from './team-limits.ts';
import { countSigns, countTags, findTags, surplusStart } from './text-tags.ts';

export const mentionsTooMany: Rule<'mentions-too-many'> = {
  code: 'mentions-too-many',
  severity: 'warning',
  needs: [['text']],
  needsTabs: ['style'],
  run: ({ calendar, tabs, today }, report) => {
    const limits = calendar.channel.entries.map(({ channels }) => strictest(
      (channels.length === 0 ? [''] : channels).map((channel) => ({ channel, most: teamLimit(tabs.style, 'mentions-most', channel)?.most ?? Infinity })),
    ));
    if (limits.every(({ most }) => most === Infinity)) return;
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const { channel, most } = limits[calendar.channel.codes[row] ?? 0] ?? { channel: '', most: Infinity };
      const text = calendar.text[row] ?? '';
      if (most === Infinity || !canStillChange(calendar, row, today) || countSigns(text, '@') <= most) continue;
      const tags = findTags(text, '@');
      const count = countTags(tags);
      if (count <= most) continue;
      const entry = entryOf(calendar.channel, row);
      const parameters = { label: rowLabel(calendar, row), channel: channelAsWritten(entry, channel), count, most };
      report([cellOf(calendar, row, 'text'), ...(entry.word === '' ? [] : [cellOf(calendar, row, 'channel')])], parameters, {
        mark: { start: surplusStart(tags, most) ?? 0, end: tags[tags.length - 1]?.end ?? 0 },
      });
    }
  },
};

interface ChannelMost {
  readonly channel: string;
  readonly most: number;
}

function strictest(limits: readonly ChannelMost[]): ChannelMost {
  return limits.reduce((least, limit) => (limit.most < least.most ? limit : least));
}
