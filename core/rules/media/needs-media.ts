/** Whether a network takes no post without image or video. */
import { mediaRule } from '../../networks/media-limits.ts';
import { isNetwork } from '../../networks/networks.ts';

export function needsMedia(channel: string): boolean {
  return isNetwork(channel) && (mediaRule(channel)?.all.least ?? 0) > 0;
}
