/** What each post's engagements are made of: a network's own total counts what another one's likes and comments do not. */
import type { Measure } from '../table/role.ts';
import { ADDED_PARTS, hasEngagements } from './engagements.ts';
import type { ImportedPost } from './engagements.ts';
import type { Figures } from './figures.ts';
import { isImported } from './row-parts.ts';

/** By place: two posts with the same number have engagements that may stand beside each other. */
export type Definitions = Uint16Array;

const OWN_TOTAL = 'total';

export function definitionsOf(figures: Figures): Definitions {
  const { size, split, parts, firstPart } = figures;
  const codes = new Uint16Array(size);
  const names: string[] = [];
  const codeOf = (name: string): number => {
    const known = names.indexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  };
  fillOwn(figures, codes, codeOf);
  const posts = importedPosts(figures);
  const byNetwork = namesByNetwork(posts);
  for (const { place, result } of posts) codes[place] = codeOf(byNetwork.get(result.channel.join()) ?? OWN_TOTAL);
  for (const row of split) {
    const isGiven = isImported(parts, row, 'engagements');
    const given = new Set<string>();
    for (let part = row.start; part < row.end; part += 1) {
      const result = parts[part]?.result ?? null;
      if (result !== null && hasEngagements(result)) given.add(byNetwork.get(result.channel.join()) ?? OWN_TOTAL);
      else if (!isGiven) codes[firstPart + part] = codes[row.row] as number;
    }
    if (isGiven) codes[row.row] = codeOf([...given].sort().join(' + '));
  }
  return codes;
}

/** What is found among some posts; one alone where all of them say the same thing by it. */
export function definitionsAmong(definitions: Definitions, places: Uint32Array): ReadonlySet<number> {
  const found = new Set<number>();
  let last = -1;
  for (let index = 0; index < places.length; index += 1) {
    const code = definitions[places[index] as number] as number;
    if (code === last) continue;
    last = code;
    found.add(code);
  }
  return found;
}

/** The posts of the definition that most of them have; of several, the one that comes first. */
export function mostAlike(definitions: Definitions, places: Uint32Array): { readonly definition: number; readonly places: Uint32Array } {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(definitions[place] as number, (counts.get(definitions[place] as number) ?? 0) + 1);
  let [definition, most] = [0, 0];
  for (const [code, count] of counts) if (count > most || (count === most && code < definition)) [definition, most] = [code, count];
  return { definition, places: places.filter((place) => definitions[place] === definition) };
}

function importedPosts({ calendar: { rowCount }, whole, extras, parts, firstPart }: Figures): readonly ImportedPost[] {
  return [
    ...whole.map(({ row, result }) => ({ place: row, result })),
    ...extras.map((result, index) => ({ place: rowCount + index, result })),
    ...parts.flatMap(({ result }, index) => (result === null ? [] : [{ place: firstPart + index, result }])),
  ].filter(({ result }) => hasEngagements(result));
}

function namesByNetwork(posts: readonly ImportedPost[]): ReadonlyMap<string, string> {
  const given = new Map<string, Set<Measure>>();
  for (const { result: { channel, measures } } of posts) {
    const own = given.get(channel.join()) ?? new Set<Measure>();
    for (const measure of measures.keys()) own.add(measure);
    given.set(channel.join(), own);
  }
  return new Map([...given].map(([network, measures]) => [network, measures.has('engagements') ? `total ${network}` : addedName((part) => measures.has(part))]));
}

function addedName(isGiven: (part: Measure) => boolean): string {
  return `added ${ADDED_PARTS.filter(isGiven).join()}`;
}

/** The team's one column of totals, or those of the parts that posts of the same channels have. */
function fillOwn({ calendar: { rowCount, channel: { codes, entries }, numbers } }: Figures, definitions: Definitions, codeOf: (name: string) => number): void {
  if (numbers.get('engagements')?.some((value) => value === value) === true) {
    codeOf(OWN_TOTAL);
    return;
  }
  const groups = new Map<string, number>();
  const groupOf = entries.map(({ channels }) => {
    const name = [...channels].sort().join();
    const known = groups.get(name) ?? groups.size;
    groups.set(name, known);
    return known;
  });
  const masks = new Uint8Array(groups.size);
  for (const [bit, part] of ADDED_PARTS.entries()) {
    const values = numbers.get(part);
    for (let row = 0; values !== undefined && row < rowCount; row += 1) {
      const group = groupOf[codes[row] as number] ?? 0;
      if (values[row] === values[row]) masks[group] = (masks[group] as number) | (1 << bit);
    }
  }
  const named = groupOf.map((group) => codeOf(addedName((part) => ((masks[group] ?? 0) & (1 << ADDED_PARTS.indexOf(part))) !== 0)));
  for (let row = 0; row < rowCount; row += 1) definitions[row] = named[codes[row] as number] ?? 0;
}
