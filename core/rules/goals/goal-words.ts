/** How the words for objectives, audiences and pillars are compared: by cell and by part, without case, accents and plurals. */
import { foldedWords, singular } from '../../lexicon/fold.ts';
import { isPlaceholder } from '../../lexicon/placeholders.ts';

const SEPARATORS = /[;,|/+\n\r•·]+/;
/** Longer text is a description, and names nothing. */
const LONGEST = 300;

/** `Les Écoles` and `ecole` are one; '' for a placeholder. */
export function goalKey(text: string): string {
  if (text.length > LONGEST || isPlaceholder(text)) return '';
  const words = foldedWords(text).map(singular);
  return (words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words).join(' ');
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'the']);

/** What a cell names: its parts, or the whole where it has none. */
export function goalKeys(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const parts = text.split(SEPARATORS).map(goalKey).filter((part) => part !== '');
  return [...new Set(parts)];
}

/** Whether one names the other: the same words, or all of one in a row within the other. */
export function isWithin(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}
