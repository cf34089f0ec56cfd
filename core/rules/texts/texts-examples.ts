/** Examples of the rules about the texts of posts. */
import type { ExamplesOf } from '../example.ts';
import { TEXT_LIMITS_EXAMPLES } from './text-limits-examples.ts';
import { TEXT_REPEATS_EXAMPLES } from './text-repeats-examples.ts';
import type { TextsFindings } from './texts-findings.ts';

export const TEXTS_EXAMPLES: ExamplesOf<TextsFindings> = {
  ...TEXT_LIMITS_EXAMPLES,
  ...TEXT_REPEATS_EXAMPLES,
};
