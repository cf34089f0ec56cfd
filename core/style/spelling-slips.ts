/** Names of a style guide that a text writes otherwise. */
import type { StyleRow } from '../side-tabs/style-tab.ts';
import { listedWords } from './listed-words.ts';
import { comparableName, nameEnd, nameKey, speltName, withoutLigatures } from './spelt-name.ts';
import type { SpeltName } from './spelt-name.ts';
import { isOutsideProse, isWholeWord } from './word-edges.ts';
import { WordScan } from './word-scan.ts';

/** One name and all spellings of it that the guide holds right. */
export interface GuidedName {
  readonly name: SpeltName;
  readonly spellings: readonly string[];
  readonly right: ReadonlySet<string>;
}

export interface SpellingSlip {
  readonly start: number;
  readonly end: number;
  readonly name: GuidedName;
  /** Whether a person has to look: a common word or somebody's name may be written the same. */
  readonly isToCheck: boolean;
  /** Whether it may well be a common word, in lower case. */
  readonly isCommon: boolean;
}

const ARTICLE = /^(?:le |la |les |l’|the |un |une )/i;
/** First parts of names of places and houses; other pairs of capitalised words may be a person's name. */
const OF_A_PLACE =
  /^(?:abitibi|anse|baie|bas|basse|beau|belle|bois|cap|coca|fort|grand|grande|haut|haute|hydro|île|lac|mille|mont|montagne|nord|notre|nouveau|nouvelle|ouest|est|petit|petite|pointe|pont|port|radio|rive|rivière|saint|sainte|st|ste|sud|télé|trois|deux|val|vieux|vieille|ville)$/iu;
const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:avenue|boulevard|centre|château|collège|école|église|hôpital|institut|maison|manoir|musée|parc|pavillon|place|pont|prix|rue|salle|station|théâtre|université)[ \u00a0]$/iu;
const BEFORE_LONGEST = 16;

export function spellingScan(rows: readonly StyleRow[]): WordScan<GuidedName> | null {
  const byKey = new Map<string, SpeltName[]>();
  for (const { value } of rows) {
    for (const word of listedWords(value)) {
      const name = speltName(word);
      if (name !== null) byKey.set(nameKey(name), [...(byKey.get(nameKey(name)) ?? []), name]);
    }
  }
  const scan = new WordScan<GuidedName>();
  // Of two names that begin alike the longer one is looked for first.
  for (const [name, ...others] of [...byKey.values()].sort(([a], [b]) => (b?.letters.length ?? 0) - (a?.letters.length ?? 0))) {
    if (name === undefined) continue;
    const spellings = [name, ...others].map(({ value }) => comparableName(value));
    scan.add(withoutLigatures(name.value), { name, spellings, right: new Set(spellings.flatMap((each) => [each, capitalised(each)])) });
  }
  return byKey.size === 0 ? null : scan;
}

/** From left to right, none within another; `isRight` is told each name that is written as it should be. */
export function spellingSlips(scan: WordScan<GuidedName>, text: string, isRight: (name: GuidedName) => void): readonly SpellingSlip[] {
  const slips: SpellingSlip[] = [];
  let covered = 0;
  scan.run(text, (guided, start) => {
    if (start < covered) return;
    const end = nameEnd(guided.name, text, start);
    if (end < 0 || !isWholeWord(text, start, end)) return;
    covered = end;
    const written = comparableName(text.slice(start, end));
    if (guided.right.has(written)) isRight(guided);
    else if (!isCapitals(written) && !isOutsideProse(text, start, end)) {
      const slip = slipOf(text, start, end, guided);
      if (slip !== null) slips.push(slip);
    }
  });
  return slips;
}

function slipOf(text: string, start: number, end: number, name: GuidedName): SpellingSlip | null {
  const written = comparableName(text.slice(start, end));
  const isJoinOnly = name.spellings.some((right) => withoutJoins(right) === withoutJoins(written));
  const hasJoins = name.spellings.some((right) => joinsOf(right) !== '');
  if (isJoinOnly && hasJoins && isPersonLike(written) && !PLACE_BEFORE.test(text.slice(Math.max(0, start - BEFORE_LONGEST), start))) return null;
  const isCommon = written === written.toLowerCase() && !/[ ’-]/.test(written.replace(ARTICLE, ''));
  return { start, end, name, isToCheck: isJoinOnly || isCommon, isCommon };
}

/** Two capitalised words, the first no word of places: « Théodora Gauvin » beside the house « Théodora-Gauvin ». */
function isPersonLike(written: string): boolean {
  const parts = written.split(/[ -]+/);
  return parts.length === 2 && parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part)) && !OF_A_PLACE.test(parts[0] ?? '');
}

/** The spelling of the guide for a slip: of several, the one that has the same signs between its parts. A capital that begins a sentence stays. */
export function rightSpelling(written: string, { name, spellings }: GuidedName): string {
  const joins = joinsOf(comparableName(written));
  const right = spellings.find((each) => joinsOf(each) === joins) ?? spellings[0] ?? name.value;
  const isPlainWord = right === right.toLowerCase();
  return isPlainWord && written.charAt(0) !== written.charAt(0).toLowerCase() ? capitalised(right) : right;
}

/** Headlines in capitals are no slip. */
function isCapitals(written: string): boolean {
  return written === written.toUpperCase();
}

function capitalised(spelling: string): string {
  return spelling.charAt(0).toUpperCase() + spelling.slice(1);
}

function withoutJoins(spelling: string): string {
  return spelling.replace(/[ ’-]/g, '');
}

function joinsOf(spelling: string): string {
  return spelling.replace(/[^ ’-]/g, '');
}
