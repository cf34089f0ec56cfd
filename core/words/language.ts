/** The languages that Suivi speaks. */

/** Languages of the interface. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
