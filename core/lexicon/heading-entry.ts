/** How the lexicon of headings is written down. */
import type { Role } from '../table/role.ts';

/** What a heading can stand for: a role, or a column of another kind that must not be taken for one. */
export type HeadingMeaning = Role | 'other';

/**
 * Headings that stand for one meaning, as lists between commas.
 *
 * In English and German the word that decides stands last (`engagement target` is a target), in the
 * Romance languages and Arabic first (`objectif d’engagement`); a word left over on the wrong side counts
 * more against the heading.
 */
export interface HeadingEntry {
  readonly meaning: HeadingMeaning;
  /** 1 where nothing else can be meant; less for a word of several meanings, where the cells decide. */
  readonly weight: number;
  readonly headLast?: string;
  readonly headFirst?: string;
  /** The same word in languages of both kinds. */
  readonly either?: string;
}
