/** Brings what the first view does without, in the language that was chosen last. */
import type { Language } from '../words/language.ts';
import { fetchLateParts } from './late-parts.ts';
import type { LateParts } from './late-parts.ts';

export interface PartsSource {
  /** @throws HostError `offline` when something can't be fetched; another try may succeed. */
  readonly bring: () => Promise<LateParts>;
  /** The same in another language, also in later tries. */
  readonly speak: (language: Language) => Promise<LateParts>;
  /** Null until they are there. */
  readonly brought: () => LateParts | null;
}

export function createPartsSource(first: Language, onParts: (parts: LateParts) => void): PartsSource {
  let language = first;
  let parts: LateParts | null = null;
  const bring = async (): Promise<LateParts> => {
    const fetched = await fetchLateParts(language);
    // Where another language was chosen meanwhile, its own words are on their way.
    if (parts === null || fetched.words.language === language) onParts((parts = fetched));
    return parts;
  };
  return {
    bring,
    speak: async (chosen) => {
      language = chosen;
      return bring();
    },
    brought: () => parts,
  };
}
