/** Reads which channels a rule of the style guide is about: `Tous, sauf TikTok`. */
import { fold } from '../lexicon/fold.ts';
import { ALL_CHANNELS, channelEntry } from '../table/decode-channel.ts';
import type { ChannelScope } from './style-tab.ts';

const EXCEPT = /(?<!\p{L})(?:sauf|except[ée]+|excepte|hormis|à l['’]exception d[eu]s?|à part|hors|moins|pas|except(?: for)?|excluding|other than|apart from|but(?: not)?|not|without|sans)(?!\p{L})/iu;
/** `Tous les réseaux sociaux`, `every channel`: whatever follows. */
const ALL_WORDS: ReadonlySet<string> = new Set(['tous', 'toutes', 'tout', 'partout', 'chaque', 'all', 'every', 'each', 'everywhere', 'any', 'ensemble']);
const LONGEST = 300;

const EVERY_CHANNEL: ChannelScope = { only: new Set(), except: new Set() };

export function channelScope(word: string): ChannelScope {
  if (word === '' || word.length > LONGEST) return EVERY_CHANNEL;
  const match = EXCEPT.exec(word);
  if (match === null) return { only: namedIn(word), except: new Set() };
  return { only: namedIn(word.slice(0, match.index)), except: namedIn(word.slice(match.index + match[0].length)) };
}

/** `Tous sauf`: an exception that names none. */
export function lacksException(word: string): boolean {
  return word !== '' && word.length <= LONGEST && EXCEPT.test(word) && channelScope(word).except.size === 0;
}

/** Empty where the text means all channels, or names none. */
function namedIn(text: string): ReadonlySet<string> {
  if (ALL_WORDS.has(fold(text).split(' ')[0] ?? '')) return new Set();
  const channels = channelEntry(text.trim()).channels.map((channel) => channel.replace(/^(?:le|la|les|l|the) /, ''));
  return channels.includes(ALL_CHANNELS) ? new Set() : new Set(channels);
}
