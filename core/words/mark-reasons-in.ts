/** Why posts were left, in as few words as a list of reasons takes, without a verb or a semicolon, in a language. */
import type { MarkRefusalReason } from '../tracking/mark-plan.ts';
import { enMarkReasons } from './en/mark-reasons.ts';
import { frMarkReasons } from './fr/mark-reasons.ts';
import type { Language } from './language.ts';
import type { RefusalParts } from './tracking-words.ts';

export type MarkReasons = { readonly [R in MarkRefusalReason]: (parts: RefusalParts) => string };

const REASONS: { readonly [L in Language]: MarkReasons } = { fr: frMarkReasons, en: enMarkReasons };

export function markReasonsIn(language: Language): MarkReasons {
  return REASONS[language];
}
