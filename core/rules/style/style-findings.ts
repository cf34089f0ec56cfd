/** What the sentences about the team’s style need to know, by code. */
import type { PunctuationMark } from '../../style/punctuation.ts';
import type { Address } from '../../style/address.ts';

export interface StyleFindings {
  readonly 'style-banned-word': {
    readonly label: string;
    /** As the text has it. */
    readonly word: string;
    /** Why, in the team's own words; '' where the style guide says nothing. */
    readonly reason: string;
    /** How many more such words the text has. */
    readonly others: number;
  };
  readonly 'style-hashtag-missing': {
    readonly label: string;
    /** With its sign, as the style guide writes it. */
    readonly hashtag: string;
    /** A hashtag of the post that has other accents only; '' where there is none. */
    readonly near: string;
    /** How many more required hashtags are missing. */
    readonly others: number;
  };
  readonly 'style-spelling': {
    readonly label: string;
    /** As the text writes it, and as the style guide does. */
    readonly written: string;
    readonly right: string;
    readonly others: number;
  };
  readonly 'style-emoji-many': { readonly label: string; readonly count: number; readonly most: number };
  readonly 'style-address': {
    readonly label: string;
    readonly word: string;
    readonly asked: Address;
    readonly others: number;
  };
  readonly 'style-typography': {
    readonly label: string;
    readonly mark: PunctuationMark;
    readonly kind: 'space-extra' | 'space-missing';
    /** Whether the team has said which typography it wants; else its other texts show it. */
    readonly isAsked: boolean;
    /** How many more places the text has. */
    readonly others: number;
  };
}
