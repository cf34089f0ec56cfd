/**
 * The word by which a finding is kept, and when two such words are of the same finding.
 *
 * `owner-shared:0q3…` says what is judged; `~k3f2` when its rows are planned. Where no other rows are called as these are,
 * it stays the same finding when they are moved; otherwise it does not, and the sign is `@`. `:2` is the second of
 * several that agree in all of this.
 */
import { hashCells } from './cell-hash.ts';

export interface KeyParts {
  readonly code: string;
  /** Hash of what is judged. */
  readonly judged: string;
  /** Hash of when the rows are planned; '' for what is about no row of the calendar, or about rows with an identifier. */
  readonly when: string;
  /** Whether no other rows of the calendar are called as these are. */
  readonly isAlone: boolean;
  /** From 1. */
  readonly times: number;
}

const KEY = /^([a-z][a-z0-9-]{0,60}:[0-9a-z]{14})(?:([~@])([0-9a-z]{4}))?(:[1-9]\d{0,5})?$/;
/** Characters of a kept hash that stand for what is judged; the rest says when. */
const JUDGED_DIGITS = 10;
const WHEN_DIGITS = 4;
const NO_TIME_SAID = '0'.repeat(WHEN_DIGITS);

export function findingKey({ code, judged, when, isAlone, times }: KeyParts): string {
  return `${code}:${judged}${when === '' ? '' : (isAlone ? '~' : '@') + when.slice(-WHEN_DIGITS)}${times === 1 ? '' : `:${times}`}`;
}

/** Which rule a key is of; one of another version's may be among them. */
export function codeOfKey(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(':')));
}

/** Whether a text can be a finding's key. */
export function isFindingKey(text: string): boolean {
  return KEY.test(text);
}

/** When a key says that its rows are planned, to be compared with another's; '' where it does not say. */
export function whenOf(key: string): string {
  const { when } = partsOf(key);
  return when === NO_TIME_SAID ? '' : when;
}

/** Finds what was kept by keys: those of the same finding, the surest first. Of two kept by one key, the later counts. */
export function keptFinder<Kept>(kept: readonly Kept[], keyOf: (one: Kept) => string): (key: string) => readonly Kept[] {
  const then = new Map<string, Kept>();
  const whenever = new Map<string, Kept>();
  for (const one of kept) {
    const { what, when, isAlone } = partsOf(keyOf(one));
    then.set(`${what} ${when}`, one);
    if (isAlone) whenever.set(what, one);
  }
  return (key) => {
    const { what, when, isAlone } = partsOf(key);
    const same = then.get(`${what} ${when}`);
    const moved = isAlone ? whenever.get(what) : undefined;
    return [...(same === undefined ? [] : [same]), ...(moved === undefined || moved === same ? [] : [moved])];
  };
}

/** Short, for lists of many keys. */
export function keyHash(key: string): string {
  const { what, when, isAlone } = partsOf(key);
  return judgedHash(what, isAlone) + when;
}

/** As `keptFinder`, where only hashes were kept. */
export function hashFinder(hashes: ReadonlySet<string>): (key: string) => boolean {
  const judged = new Set([...hashes].map((hash) => hash.slice(0, JUDGED_DIGITS)));
  return (key) => {
    const { what, when, isAlone } = partsOf(key);
    const alone = judgedHash(what, true);
    return (isAlone && judged.has(alone)) || hashes.has(alone + when) || hashes.has(judgedHash(what, false) + when);
  };
}

function judgedHash(what: string, isAlone: boolean): string {
  return hashCells([what, isAlone]).slice(-JUDGED_DIGITS);
}

function partsOf(key: string): { readonly what: string; readonly when: string; readonly isAlone: boolean } {
  const [, judged = key, sign = '~', when = NO_TIME_SAID, times = ''] = KEY.exec(key) ?? [];
  return { what: judged + times, when, isAlone: sign === '~' };
}
