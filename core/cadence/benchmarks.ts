/**
 * What others have counted of posts a week: context alone, each number with what it is and where it comes from. The median of all
 * industries, of organizations with more than 5,000 followers, on Facebook 25,000 to 1,000,000, which the words say too.
 */
import type { Network } from '../networks/networks.ts';

export interface Benchmark {
  readonly network: Network;
  readonly postsPerWeek: number;
  /** Whose posts, and of which year. */
  readonly organisations: number;
  readonly dataOf: number;
  readonly source: string;
  readonly published: number;
}

/** One study: numbers of several, each with its own definition, can't stand side by side. */
const RIVAL_IQ = { organisations: 2100, dataOf: 2022, source: 'Rival IQ', published: 2023 } as const;

export const POSTS_PER_WEEK: readonly Benchmark[] = [
  { network: 'facebook', postsPerWeek: 5, ...RIVAL_IQ },
  { network: 'instagram', postsPerWeek: 4.5, ...RIVAL_IQ },
  { network: 'x', postsPerWeek: 3.9, ...RIVAL_IQ },
  { network: 'tiktok', postsPerWeek: 1.75, ...RIVAL_IQ },
];
