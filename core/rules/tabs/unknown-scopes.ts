/** Rows of the style guide that are about, or leave out, a channel that nobody knows: such a rule holds where it should not. */
import type { SideTab, SideTabs } from '../../side-tabs/side-tabs.ts';
import type { StyleRow } from '../../side-tabs/style-tab.ts';
import type { Calendar } from '../../table/calendar.ts';
import { isCommonlyKnown, listedChannels } from '../channels/known-channels.ts';

export interface UnknownScope {
  readonly tab: SideTab<'style'>;
  readonly row: StyleRow;
  /** As it is folded. */
  readonly channel: string;
}

/** One a row; none where neither the calendar nor the inventory says which channels the team has. */
export function unknownScopes({ channel: { entries } }: Calendar, { style, channels }: SideTabs): readonly UnknownScope[] {
  const used = new Set(entries.flatMap((entry) => entry.channels));
  if (style === null || (used.size === 0 && channels === null)) return [];
  const listed = listedChannels(channels?.rows ?? []);
  const isKnown = (channel: string): boolean => isCommonlyKnown(channel) || used.has(channel) || listed.hasChannel(channel);
  return style.rows.flatMap((row) => {
    const { only, except } = row.channels;
    const channel = row.rule === null ? undefined : [...only, ...except].find((each) => !isKnown(each));
    return channel === undefined ? [] : [{ tab: style, row, channel }];
  });
}
