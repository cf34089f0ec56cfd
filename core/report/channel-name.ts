/** What a channel is called in a report: a network's own name, the team's word for any other one, and all of them at once. */
import { channelTitle } from '../networks/network-names.ts';
import { ALL_CHANNELS } from '../table/decode-channel.ts';
import { capital } from '../words/format.ts';
import { quotable } from '../words/quotable.ts';

export function longName(channel: string, { everyChannel }: { readonly everyChannel: string }): string {
  return channel === ALL_CHANNELS ? everyChannel : capital(quotable(channelTitle(channel)));
}
