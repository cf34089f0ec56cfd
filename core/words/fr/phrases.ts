/** Les tournures que plusieurs phrases partagent. */
import { NBSP, wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';

export const WEEKDAYS: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** A post by its label, which may be blank. */
export function post(label: string): string {
  return label === '' ? 'Cette publication' : quoted(label);
}

export function quoted(text: string): string {
  return `«${NBSP}${quotable(text)}${NBSP}»`;
}

/** `1 200`: a whole number, its thousands apart. */
export function number(value: number): string {
  return wholeNumber(value, NBSP);
}

/** `1 jour`, `12 jours`; 0 takes the singular too. */
export function counted(count: number, one: string, several: string): string {
  return `${number(count)}${NBSP}${count < 2 ? one : several}`;
}
