/** X's own counter, the package twitter-text, which has no types of its own. */
import { createRequire } from 'node:module';

/** What the counter goes by; only its own are handed to it. */
interface Configuration {
  readonly version: number;
}

interface TwitterText {
  readonly parseTweet: (text: string, configuration?: Configuration) => { readonly weightedLength: number };
  readonly configs: { readonly version1: Configuration; readonly version2: Configuration; readonly version3: Configuration };
  readonly extractUrlsWithIndices: (text: string) => readonly { readonly indices: readonly [number, number] }[];
}

const require = createRequire(import.meta.url);

// As its readme describes these functions.
export const twitter: TwitterText = require('twitter-text') as TwitterText;
