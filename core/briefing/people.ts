/** The people of a calendar, to choose from, each with a key that says nothing of the name. */
import { hashCells } from '../findings/cell-hash.ts';
import { fold } from '../lexicon/fold.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import { toolTitle } from '../networks/tool-names.ts';
import { ROW_KIND } from '../table/calendar.ts';
import type { Calendar, OwnerEntry } from '../table/calendar.ts';
import { ownerEntry } from '../table/decode-owner.ts';

const TOOLS = ['hootsuite', 'buffer', 'metricool'] as const;

export interface Person {
  /** Opaque: can be kept on a device without telling who it is. */
  readonly key: string;
  readonly name: string;
}

/** Keys of the people that an owner cell names. */
export function peopleKeys({ people }: OwnerEntry): readonly string[] {
  return people.map(personKey);
}

/** Owners of posts, by name; spellings that differ in case or accents are one person. */
export function peopleOf({ owner, kind, rowCount }: Calendar): readonly Person[] {
  const isUsed = new Uint8Array(owner.entries.length);
  for (let row = 0; row < rowCount; row += 1) if (kind[row] === ROW_KIND.post) isUsed[owner.codes[row] ?? 0] = 1;
  const names = new Map<string, string>();
  for (const [code, { people }] of owner.entries.entries()) {
    if (isUsed[code] !== 1) continue;
    for (const name of people) if (!names.has(personKey(name))) names.set(personKey(name), name);
  }
  return [...names].map(([key, name]) => ({ key, name })).sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
}

/**
 * Everybody whom posts name, as who is responsible, approves or has scheduled them: whoever they name most comes first. Spellings that
 * differ in case or accents are one person, called as they are called most.
 */
export function everybodyIn({ owner, approver, scheduledBy, tool, kind, rowCount }: Calendar): readonly Person[] {
  const tools = new Set([...tool.entries, ...TOOLS.map(toolTitle)].map(fold));
  const counts = new Map<string, Map<string, number>>();
  const count = (codes: ArrayLike<number>, people: readonly (readonly string[])[]): void => {
    for (const [code, times] of timesOnPosts(codes, people.length, kind, rowCount).entries()) {
      for (const name of times === 0 ? [] : (people[code] ?? [])) {
        const key = personKey(name);
        const spellings = counts.get(key) ?? new Map<string, number>();
        counts.set(key, spellings.set(name, (spellings.get(name) ?? 0) + times));
      }
    }
  };
  for (const { codes, entries } of [owner, approver]) count(codes, entries.map(({ people }) => people));
  // A day, a tick or a tool may stand where a name is asked for.
  const isName = (name: string): boolean => !tools.has(fold(name)) && yesOrNo(name) === null && !/^\d/.test(name);
  count(scheduledBy.codes, scheduledBy.entries.map((word) => ownerEntry(word).people.filter(isName)));
  const people = [...counts].map(([key, spellings]) => {
    const [first = ['', 0]] = [...spellings].sort((a, b) => b[1] - a[1]);
    return { key, name: first[0], times: [...spellings.values()].reduce((sum, times) => sum + times, 0) };
  });
  return people.sort((a, b) => b.times - a.times || (fold(a.name) < fold(b.name) ? -1 : 1)).map(({ key, name }) => ({ key, name }));
}

/** How often each code stands on a post. */
function timesOnPosts(codes: ArrayLike<number>, size: number, kind: Uint8Array, rowCount: number): Uint32Array {
  const times = new Uint32Array(size);
  for (let row = 0; row < rowCount; row += 1) {
    const code = codes[row] ?? 0;
    if (kind[row] === ROW_KIND.post) times[code] = (times[code] ?? 0) + 1;
  }
  return times;
}

export function personKey(name: string): string {
  return hashCells([fold(name)]);
}
