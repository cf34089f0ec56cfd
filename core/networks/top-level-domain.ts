/** Finds the top-level domain that stands at a place in a text. */
import { isDigit, isLetter, isLetterOrDigit } from './link-characters.ts';
import { LATIN_TOP_LEVEL_DOMAINS, OTHER_TOP_LEVEL_DOMAINS } from './top-level-domains.ts';

const LONGEST = Math.max(...[...LATIN_TOP_LEVEL_DOMAINS, ...OTHER_TOP_LEVEL_DOMAINS].map((name) => name.length));

/** The names beyond Latin letters, without case, by their first unit. */
const OTHERS: ReadonlyMap<string, readonly string[]> = byFirstUnit(OTHER_TOP_LEVEL_DOMAINS.map(withoutCase));

/** Where the top-level domain that begins at `start` ends; 0 where none does. */
export function topLevelDomainEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST && isLetter(text.charCodeAt(end))) end++;
  if (end > start && isEndOfName(text, end) && LATIN_TOP_LEVEL_DOMAINS.has(text.slice(start, end).toLowerCase())) return end;
  return otherNameEnd(text, start) || encodedNameEnd(text, start);
}

/** No Latin letter or digit and no sign of an address follows: "example.company" does not end after "com". */
function isEndOfName(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return !isLetterOrDigit(unit) && unit !== 0x40 && unit !== 0x2b && unit !== 0x2d;
}

function otherNameEnd(text: string, start: number): number {
  const names = OTHERS.get(withoutCase(text.charAt(start)));
  if (names === undefined) return 0;
  const there = withoutCase(text.slice(start, start + LONGEST));
  const name = names.find((name) => there.startsWith(name) && isEndOfName(text, start + name.length));
  return name === undefined ? 0 : start + name.length;
}

/** A name in its encoded form: "xn--" and letters, digits or hyphens. */
function encodedNameEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if ((first !== 0x78 && first !== 0x58) || text.slice(start, start + 4).toLowerCase() !== 'xn--') return 0;
  let end = start + 4;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2d) end++;
  return end > start + 4 ? end : 0;
}

/** Unit by unit, so that places stay the same; a letter whose capital is longer, or Latin without accent, stays as it is. */
function withoutCase(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const capital = unit.toUpperCase();
    result += capital.length === 1 && (capital.charCodeAt(0) >= 0x80 || unit.charCodeAt(0) < 0x80) ? capital : unit;
  }
  return result;
}

function byFirstUnit(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(name.charAt(0));
    if (group === undefined) groups.set(name.charAt(0), [name]);
    else group.push(name);
  }
  return groups;
}
