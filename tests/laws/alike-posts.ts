/** Posts made up to be compared, what comparing each with all others finds, and what the index finds. */
import fc from 'fast-check';
import { findAlike } from '../../core/similarity/alike-texts.ts';
import { textWords } from '../../core/similarity/text-words.ts';

export interface SentPost {
  readonly sender: number;
  readonly day: number;
  readonly text: string;
}

/** The words of a text, by the definition and not by the scan. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[#@＃＠](?!\d+(?![\p{L}\p{N}\p{M}_]))[\p{L}\p{N}\p{M}_]*/gu, ' ')
    .replace(/(?<![\p{L}\p{N}\p{M}])(?:https?:\/\/|www\.)\S*/gu, ' ');
  return plain.match(/[\p{Script=Han}\p{Script=Hiragana}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\ufe0f\u20e3])[\p{L}\p{N}\p{M}])*/gu) ?? [];
}

function runsOf(words: readonly string[]): readonly string[] {
  const padded = ['<', '<', ...words, '>', '>'];
  return [...new Set(padded.slice(2).map((word, index) => `${padded[index]} ${padded[index + 1]} ${word}`))];
}

/** The same for posts of one sender that carry the same words. */
function textKey({ sender, text }: SentPost): string {
  return `${sender} ${wordsOf(text).join(' ')}`;
}

/** In the order of their days, as the index wants them. */
export function inOrder(posts: readonly SentPost[]): readonly SentPost[] {
  return [...posts].sort((a, b) => a.day - b.day);
}

/** All posts with the earlier ones like them, by comparing each with all others: `later earlier share`, by their places. */
export function allPairs(posts: readonly SentPost[], windowDays: number): readonly string[] {
  const keys = posts.map(textKey);
  const numbers = new Map<string, number>();
  // Runs as numbers in order, so that two texts are compared by walking both.
  const runs = posts.map(({ text }) => Int32Array.from(runsOf(wordsOf(text)), (run) => {
    const number = numbers.get(run) ?? numbers.size;
    numbers.set(run, number);
    return number;
  }).sort());
  const pairs: string[] = [];
  for (const day of new Set(posts.map((post) => post.day))) {
    const near = posts.map((_, index) => index).filter((index) => Math.abs((posts[index]?.day ?? 0) - day) <= windowDays);
    const frames = framesOf(near, posts, keys, runs);
    const own = new Map(near.map((index) => [index, (runs[index] ?? new Int32Array()).filter((run) => !frames.has(run))]));
    for (const later of near.filter((index) => posts[index]?.day === day)) {
      // The latest post of each other text before this one.
      const earlier = new Map(near.filter((index) => index < later && keys[index] !== keys[later]).map((index) => [keys[index], index]));
      for (const index of earlier.values()) {
        const share = shareOf(own.get(later), own.get(index));
        if (share >= 0.7 - 1e-12) pairs.push(`${later} ${index} ${share.toFixed(6)}`);
      }
    }
  }
  return pairs.sort();
}

/** The runs that too many texts of some posts hold: more than 3 of one sender, or more than 30. */
function framesOf(near: readonly number[], posts: readonly SentPost[], keys: readonly string[], runs: readonly Int32Array[]): ReadonlySet<number> {
  const senders = new Map<number, number[]>();
  for (const index of new Map(near.map((each) => [keys[each], each])).values()) {
    for (const run of runs[index] ?? []) {
      const list = senders.get(run) ?? [];
      list.push(posts[index]?.sender ?? 0);
      senders.set(run, list);
    }
  }
  const isFrame = (of: readonly number[]): boolean => of.length > 30 || of.some((sender) => of.filter((other) => other === sender).length > 3);
  return new Set([...senders].filter(([, of]) => isFrame(of)).map(([run]) => run));
}

/** 0 where either has too few runs to be compared. */
function shareOf(left: Int32Array = new Int32Array(), right: Int32Array = new Int32Array()): number {
  if (left.length < 8 || right.length < 8) return 0;
  let both = 0;
  for (let first = 0, second = 0; first < left.length && second < right.length;) {
    const [a, b] = [left[first] ?? 0, right[second] ?? 0];
    if (a === b) both += 1;
    if (a <= b) first += 1;
    if (b <= a) second += 1;
  }
  return both / (left.length + right.length - both);
}

/** The same by the index. */
export function foundPairs(posts: readonly SentPost[], windowDays: number): readonly string[] {
  const words = textWords(posts.map(({ text }) => text), () => true, []);
  const keys = posts.map(textKey);
  const firsts = [...keys.keys()].filter((index) => keys.indexOf(keys[index] ?? '') === index).sort((a, b) => (posts[a]?.sender ?? 0) - (posts[b]?.sender ?? 0));
  const numberOf = new Map(firsts.map((index, number) => [keys[index], number]));
  const pairs: string[] = [];
  findAlike(
    { words, places: Uint32Array.from(firsts), senders: Uint32Array.from(firsts, (index) => posts[index]?.sender ?? 0) },
    { texts: Uint32Array.from(keys, (key) => numberOf.get(key) ?? 0), days: Int32Array.from(posts, ({ day }) => day), isJudged: new Uint8Array(posts.length).fill(1) },
    windowDays,
    (later, earlier, share) => {
      pairs.push(`${later} ${earlier} ${share.toFixed(6)}`);
    },
  );
  return pairs.sort();
}

const WORDS = ['le', 'musée', 'MUSE\u0301E', 'ouvre', 'ses', 'réserves', 'dimanche', 'Entrée', 'libre', 'pour', 'tous', '12', '10h30', 'été', '中', 'か\u3099', 'क्षि', '#tag', '#12', '#3x', '@nom', '✨', '1️⃣', 'https://a.ca/b', '—', 'l’art', '𝐚b'];
const word = fc.constantFrom(...WORDS);

/** The last day of `postsOfDays`. */
export const LAST_DAY = 12;

/** A few texts, and for each of them several ways of changing a word or two, on a few days. */
export const postsOfDays: fc.Arbitrary<readonly SentPost[]> = fc
  .array(
    fc.record({
      base: fc.array(word, { minLength: 6, maxLength: 34 }),
      changes: fc.array(fc.record({ sender: fc.nat(2), day: fc.nat(LAST_DAY), at: fc.nat(33), by: word, isCut: fc.boolean() }), { minLength: 1, maxLength: 9 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((bases) => inOrder(bases.flatMap(({ base, changes }) => changes.map(({ sender, day, at, by, isCut }) => {
    const changed = [...base];
    changed.splice(at % base.length, isCut ? 1 : 0, by);
    return { sender, day, text: changed.join(' ') };
  }))));

/** Texts of 28 words by two senders, 25 a day; every tenth is an earlier one, mostly with a word changed, and some hold one footer. */
export function manyPosts(size: number): readonly SentPost[] {
  let state = 20_261_121;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * most);
  };
  const posts: SentPost[] = [];
  for (let index = 0; index < size; index += 1) {
    const earlier = posts[posts.length - 1 - below(Math.min(posts.length, 1000))];
    const words = index % 10 === 9 && earlier !== undefined ? earlier.text.split(' ') : Array.from({ length: 28 }, () => `mot${below(below(3000) + 1)}`);
    if (index % 10 === 9 && index % 50 !== 9) words[below(words.length)] = 'autrement';
    if (index % 7 === 3) words.push('réservez en ligne ou au guichet du musée du mardi au dimanche');
    posts.push({ sender: below(2), day: Math.floor(index / 25), text: words.join(' ') });
  }
  return posts;
}
