/** Turns of phrase that several sentences share. */
import { wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';

export const WEEKDAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A post by its label, which may be blank. */
export function post(label: string): string {
  return label === '' ? 'This post' : quoted(label);
}

export function quoted(text: string): string {
  return `“${quotable(text)}”`;
}

/** `1,200`: a whole number, its thousands apart. */
export function number(value: number): string {
  return wholeNumber(value, ',');
}

/** `1 day`, `12 days`. */
export function counted(count: number, one: string, several: string): string {
  return `${number(count)} ${count === 1 ? one : several}`;
}
