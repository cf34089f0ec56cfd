/** What a function gives a cell where it has no answer: one of the spreadsheet's own errors, and why, in a sentence. */
import { NBSP } from '../words/format.ts';
import type { Language } from '../words/language.ts';

/** The errors that a function may give. Excel shows a sentence beside the first two alone. */
export const ERROR_CODES = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Sentences = { readonly [L in Language]: string };

/** Thrown while a function runs, and caught by `invoke`. */
export class FormulaError extends Error {
  readonly code: ErrorCode;
  readonly sentences: Sentences;

  constructor(code: ErrorCode, sentences: Sentences) {
    super(`${code} ${sentences.en}`);
    this.name = 'FormulaError';
    this.code = code;
    this.sentences = sentences;
  }

  /** In both languages where it is not known which one the person reads. */
  sentence(language: Language | null): string {
    const { fr, en } = this.sentences;
    return language === null ? `${fr} / ${en}` : this.sentences[language];
  }
}

/** The name of a parameter or a heading, as a French sentence quotes it. */
export function quotedFr(name: string): string {
  return `«${NBSP}${name}${NBSP}»`;
}

/** The same in an English sentence. */
export function quotedEn(name: string): string {
  return `“${name}”`;
}
