/** X's own counter, the package twitter-text, which has no types of its own. */
import { createRequire } from 'node:module';

interface TwitterText {
  readonly parseTweet: (text: string) => { readonly weightedLength: number };
  readonly extractUrlsWithIndices: (text: string) => readonly { readonly indices: readonly [number, number] }[];
}

const require = createRequire(import.meta.url);

// As its readme describes these two functions.
export const twitter: TwitterText = require('twitter-text') as TwitterText;
