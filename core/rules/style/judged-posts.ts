/** Which posts the style guide is held against, and which of its rows are about a post. */
import { entryOf } from '../../table/calendar.ts';
import type { ChannelScope, StyleKind, StyleRow } from '../../side-tabs/style-tab.ts';
import type { RuleContext } from '../rule.ts';
import { traitsOf } from './post-traits.ts';

/** The posts whose text has one of some traits (bits of `TRAIT`) and can still be changed: not past, published or cancelled. */
export function forEachOpenPost(context: RuleContext, traits: number, visit: (row: number, text: string, found: number) => void): void {
  const { text } = context.calendar;
  const found = traitsOf(context);
  for (let row = 0; row < found.length; row += 1) {
    const has = found[row] ?? 0;
    if ((has & traits) !== 0) visit(row, text[row] ?? '', has);
  }
}

/** What the rows of one kind come to for posts on some channels, made once for each wording of the channel column. */
export function guideByChannel<Guide>(
  { calendar, tabs }: RuleContext, kind: StyleKind, make: (rows: readonly StyleRow[]) => Guide,
): (row: number) => Guide {
  const rows = (tabs.style?.rows ?? []).filter(({ rule }) => rule === kind);
  const made = new Map<number, Guide>();
  return (row) => {
    const code = calendar.channel.codes[row] ?? 0;
    let guide = made.get(code);
    if (guide === undefined) {
      const { channels } = entryOf(calendar.channel, row);
      guide = make(rows.filter((each) => isInScope(each.channels, channels)));
      made.set(code, guide);
    }
    return guide;
  };
}

/** Whether a row of the style guide is about a post that goes out on these channels. Without a channel, only what holds for all does. */
function isInScope({ only, except }: ChannelScope, channels: readonly string[]): boolean {
  if (channels.length === 0) return only.size === 0 && except.size === 0;
  return channels.some((channel) => (only.size === 0 || only.has(channel)) && !except.has(channel));
}
