/** Which spaces stand around punctuation, by region. */
import type { Region } from '../rules/settings.ts';

/** No-break space, and the narrow one (« espace fine insécable »). */
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

/** What stands before a mark, or inside guillemets: the space to write, '' for none, null where both are right. */
export interface Typography {
  /** Before ; ! and ?. */
  readonly high: string | null;
  /** Before a colon. */
  readonly colon: string | null;
  /** After « and before ». */
  readonly guillemet: string | null;
}

/**
 * The Office québécois de la langue française (Vitrine linguistique, « Espacement avant et après les signes de ponctuation »): none
 * before ; ! ?, one before a colon and inside guillemets.
 */
const CANADA: Typography = { high: '', colon: NO_BREAK, guillemet: NO_BREAK };
/** The Imprimerie nationale (Lexique des règles typographiques): a narrow one before ; ! ?, a full one before a colon and inside guillemets. */
const FRANCE: Typography = { high: NARROW, colon: NO_BREAK, guillemet: NO_BREAK };
/** As in France; guillemets close up in much of what is printed in Switzerland, so both are taken as right. */
const SWITZERLAND: Typography = { high: NARROW, colon: NARROW, guillemet: null };
/** All English style guides: none before any mark. */
const ENGLISH: Typography = { high: '', colon: '', guillemet: null };

export const TYPOGRAPHY: { readonly [Key in Region]: Typography } = {
  'fr-CA': CANADA, 'fr-FR': FRANCE, 'fr-BE': FRANCE, 'fr-CH': SWITZERLAND, 'en-CA': ENGLISH, 'en-US': ENGLISH, 'en-GB': ENGLISH,
};
