/** The rules about figures, in the order in which their findings are shown. */
import type { RulesOf } from '../rule.ts';
import { engagementsOverReach } from './engagements-over-reach.ts';
import { figureNegative } from './figure-negative.ts';
import { figureUnreadable } from './figure-unreadable.ts';
import { idShortened } from './id-shortened.ts';
import { rateOverOne } from './rate-over-one.ts';
import type { ResultsFindings } from './results-findings.ts';

export const RESULTS_RULES: RulesOf<ResultsFindings> = {
  'figure-unreadable': figureUnreadable,
  'figure-negative': figureNegative,
  'rate-over-one': rateOverOne,
  'engagements-over-reach': engagementsOverReach,
  'id-shortened': idShortened,
};
