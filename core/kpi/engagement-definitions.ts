/** What each post's engagements are made of: a network's own total counts what another one's likes and comments do not. */
import type { Measure } from '../table/role.ts';
import { ADDED_PARTS, hasEngagements } from './engagements.ts';
import type { ImportedPost } from './engagements.ts';
import type { Figures } from './figures.ts';
import type { EngagementDefinition } from './kpi.ts';
import { isImported } from './row-parts.ts';

export interface Definitions {
  /** By place: two posts with the same number have engagements that may stand beside each other. */
  readonly codes: Uint16Array;
  /** By that number. */
  readonly described: readonly EngagementDefinition[];
}

const OWN_TOTAL = 'total';
/** In a definition's name; no key of a network has such signs. */
const [OF, BETWEEN] = ['\t', '\n'];

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
    if (isGiven) codes[row.row] = codeOf([...given].sort().join(BETWEEN));
  }
  return { codes, described: names.map(describedBy) };
}

/** A name says all there is to be said of a definition. */
function describedBy(name: string): EngagementDefinition {
  return name.split(BETWEEN).map((each) => {
    const [kind, of = ''] = each.split(OF);
    return kind === OWN_TOTAL ? { kind, network: of } : { kind: 'added', parts: ADDED_PARTS.filter((part) => of.split(',').includes(part)) };
  });
}

/** What is found among some posts; one alone where all of them say the same thing by it. */
export function definitionsAmong({ codes }: Definitions, places: Uint32Array): ReadonlySet<number> {
  const found = new Set<number>();
  let last = -1;
  for (let index = 0; index < places.length; index += 1) {
    const code = codes[places[index] as number] as number;
    if (code === last) continue;
    last = code;
    found.add(code);
  }
  return found;
}

/** Parts that are added up for some of the posts, in their usual order. */
export function partsAmong(definitions: Definitions, places: Uint32Array): readonly Measure[] {
  const terms = [...definitionsAmong(definitions, places)].flatMap((code) => definitions.described[code] ?? []);
  return ADDED_PARTS.filter((part) => terms.some((term) => term.kind === 'added' && term.parts.includes(part)));
}

/** The posts of the definition that most of them have; of several, the one that comes first. */
export function mostAlike({ codes, described }: Definitions, places: Uint32Array): { readonly definition: number; readonly places: Uint32Array } {
  const counts = new Uint32Array(described.length);
  for (let index = 0; index < places.length; index += 1) {
    const code = codes[places[index] as number] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  let definition = 0;
  for (let code = 1; code < counts.length; code += 1) if ((counts[code] as number) > (counts[definition] as number)) definition = code;
  return { definition, places: counts[definition] === places.length ? places : places.filter((place) => codes[place] === definition) };
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
  return new Map([...given].map(([network, measures]) => [network, measures.has('engagements') ? `${OWN_TOTAL}${OF}${network}` : addedName((part) => measures.has(part))]));
}

function addedName(isGiven: (part: Measure) => boolean): string {
  return `added${OF}${ADDED_PARTS.filter(isGiven).join()}`;
}

/** The team's one column of totals, or those of the parts that posts of the same channels have. */
function fillOwn({ calendar: { rowCount, channel: { codes, entries }, numbers } }: Figures, definitions: Uint16Array, codeOf: (name: string) => number): void {
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
