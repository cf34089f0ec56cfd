/** Tells the channel of a network's figures by where their links lead, where no column says it. */
import { channelTitle } from '../networks/network-names.ts';
import { networkOfHost } from '../networks/network-hosts.ts';
import type { ChannelEntry, Coded } from './calendar.ts';

const HOST = /^\s*https?:\/\/([^\s/?#:]+)/i;

/** Rows that have a channel keep it. */
export function withChannelOfLinks({ codes, entries }: Coded<ChannelEntry>, url: readonly string[]): Coded<ChannelEntry> {
  const all = [...entries];
  const codeOf = new Map<string, number>();
  for (let row = 0; row < codes.length; row += 1) {
    const link = url[row] as string;
    if (codes[row] !== 0 || link === '') continue;
    const host = HOST.exec(link)?.[1]?.toLowerCase() ?? '';
    let code = codeOf.get(host);
    if (code === undefined) {
      const network = networkOfHost(host);
      code = network === null ? 0 : all.push({ word: channelTitle(network), channels: [network] }) - 1;
      codeOf.set(host, code);
    }
    codes[row] = code;
  }
  return { codes, entries: all };
}
