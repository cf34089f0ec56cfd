/** TEXTLENGTH: how long a text is on a network, in the unit that the network counts in. */
import { textLimits } from '../networks/limits.ts';
import { isNetwork } from '../networks/networks.ts';
import { textLength } from '../networks/text-length.ts';
import { channelEntry } from '../table/decode-channel.ts';
import type { FunctionDeclaration } from './declaration.ts';
import { oneNetwork, unknownNetwork } from './sentences.ts';

export const TEXTLENGTH: FunctionDeclaration<'network' | 'text'> = {
  parameters: [{ key: 'network', kind: 'text' }, { key: 'text', kind: 'text', mayBeBlank: true }],
  result: 'number',
  run: (given) => {
    const { channels: [network = '', ...others] } = channelEntry(given.text('network') ?? '');
    if (others.length > 0) throw oneNetwork();
    if (!isNetwork(network)) throw unknownNetwork();
    // A network without a known limit counts characters, as most do.
    const unit = textLimits(network, 'text')[0]?.unit ?? 'code-points';
    return textLength(given.text('text') ?? '', { unit });
  },
};
