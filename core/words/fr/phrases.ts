/** Les tournures que plusieurs phrases partagent. */
import { NBSP } from '../format.ts';
import { quotable } from '../quotable.ts';

export const WEEKDAYS: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** A post by its label, which may be blank. */
export function post(label: string): string {
  return label === '' ? 'Cette publication' : quoted(label);
}

export function quoted(text: string): string {
  return `«${NBSP}${quotable(text)}${NBSP}»`;
}
