/** The rules about the texts of posts, in the order in which their findings are shown. */
import { hashtagsTooMany } from './hashtags-too-many.ts';
import { mentionsTooMany } from './mentions-too-many.ts';
import { textContradictory } from './text-contradictory.ts';
import { textDuplicate } from './text-duplicate.ts';
import { textNearDuplicate } from './text-near-duplicate.ts';
import { textTooLong } from './text-too-long.ts';
import type { RulesOf } from '../rule.ts';
import type { TextsFindings } from './texts-findings.ts';

export const TEXTS_RULES: RulesOf<TextsFindings> = {
  'text-too-long': textTooLong,
  'hashtags-too-many': hashtagsTooMany,
  'mentions-too-many': mentionsTooMany,
  'text-duplicate': textDuplicate,
  'text-near-duplicate': textNearDuplicate,
  'text-contradictory': textContradictory,
};
