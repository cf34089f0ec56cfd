/** The rules about how often channels speak, in the order in which their findings are shown. */
import type { RulesOf } from '../rule.ts';
import type { CadenceFindings } from './cadence-findings.ts';
import { silenceAhead } from './silence-ahead.ts';
import { targetCrossed } from './target-crossed.ts';
import { targetDoubled } from './target-doubled.ts';
import { targetWithoutPosts } from './target-without-posts.ts';
import { weekOver } from './week-over.ts';
import { weekUnder } from './week-under.ts';

export const CADENCE_RULES: RulesOf<CadenceFindings> = {
  'week-under': weekUnder,
  'week-over': weekOver,
  'silence-ahead': silenceAhead,
  'target-crossed': targetCrossed,
  'target-doubled': targetDoubled,
  'target-without-posts': targetWithoutPosts,
};
