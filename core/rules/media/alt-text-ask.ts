/** Who wants alt text, and for which channels. */
import { isNegation } from '../../lexicon/placeholders.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';

/** Where alt text should be, and whether the style guide wants it there. */
export interface AltTextAsk {
  readonly channel: string;
  readonly isAsked: boolean;
}

const VIDEO_CHANNELS: ReadonlySet<string> = new Set(['youtube', 'tiktok', 'vimeo', 'twitch', 'podcast']);

/** Null where the style guide wants it elsewhere only, or the channels show videos only. */
export function altTextAsk(style: SideTab<'style'> | null, channels: readonly string[]): AltTextAsk | null {
  const judged = (channels.length === 0 ? [''] : channels).filter((channel) => !VIDEO_CHANNELS.has(channel));
  const [first] = judged;
  if (first === undefined) return null;
  const rules = (style?.rows ?? []).filter(({ rule, value }) => rule === 'alt-text' && !isNegation(value));
  if (rules.length === 0) return { channel: first, isAsked: false };
  const asked = judged.find((channel) => rules.some(({ channels: { only, except } }) => (only.size === 0 || only.has(channel)) && !except.has(channel)));
  return asked === undefined ? null : { channel: asked, isAsked: true };
}
