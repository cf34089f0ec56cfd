/** What Meta writes in place of a date where a figure is that of a post's whole life. */
import { fold } from './fold.ts';
import { wordSet } from './word-list.ts';

const WHOLE_LIFE = /* @__PURE__ */ wordSet('lifetime, global, globale, total, à vie, durée de vie, depuis la publication, toute la durée, all time');

export function isWholeLife(text: string): boolean {
  return text.length < 24 && WHOLE_LIFE.has(fold(text));
}
