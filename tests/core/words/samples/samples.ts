/** Sentences as they should read: for each case of a rule its parameters, the French and the English, with plain spaces. */
export type SamplesOf<Findings> = { readonly [Code in keyof Findings]: readonly (readonly [Findings[Code], fr: string, en: string])[] };
