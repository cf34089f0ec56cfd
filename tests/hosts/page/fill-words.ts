/** Writes the page's words into its markup, which names them by `data-word` and `data-label`. */
import { shellWords, type Language, type ShellWords } from './shell-words.ts';

function wordNamed(words: ShellWords, name: string | undefined): string {
  const word = Object.entries(words).find(([key]) => key === name)?.[1];
  if (typeof word !== 'string') throw new Error(`index.html names a word that is not there: ${name ?? ''}`);
  return word;
}

export function fillWords(language: Language): void {
  const words = shellWords(language);
  document.documentElement.lang = language === 'fr' ? 'fr-CA' : 'en';
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) element.textContent = wordNamed(words, element.dataset['word']);
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const word = wordNamed(words, element.dataset['label']);
    element.setAttribute('aria-label', word);
    if (element instanceof HTMLButtonElement) element.title = word;
  }
}
