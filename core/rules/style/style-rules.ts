/** The rules about the team’s style, in the order in which their findings are shown. */
import { styleAddress } from './style-address.ts';
import { styleBannedWord } from './style-banned-word.ts';
import { styleEmojiMany } from './style-emoji-many.ts';
import { styleHashtagMissing } from './style-hashtag-missing.ts';
import { styleSpelling } from './style-spelling.ts';
import { styleTypography } from './style-typography.ts';
import type { RulesOf } from '../rule.ts';
import type { StyleFindings } from './style-findings.ts';

export const STYLE_RULES: RulesOf<StyleFindings> = {
  'style-banned-word': styleBannedWord,
  'style-hashtag-missing': styleHashtagMissing,
  'style-spelling': styleSpelling,
  'style-emoji-many': styleEmojiMany,
  'style-address': styleAddress,
  'style-typography': styleTypography,
};
