/** Turns of phrase that several sentences share. */
import { quotable } from '../quotable.ts';

export const WEEKDAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A post by its label, which may be blank. */
export function post(label: string): string {
  return label === '' ? 'This post' : quoted(label);
}

export function quoted(text: string): string {
  return `“${quotable(text)}”`;
}
