/** Which language a text is in: what the calendar says of it, or what its small words show. */
import { fold } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { NO_LETTER, isApostrophe, isLetter, letterCode } from './letters.ts';

/** `unsure` also where a text is in two languages. */
export type TextLanguage = 'fr' | 'en' | 'other' | 'unsure';

const SAID_FRENCH = wordSet('fr, fra, fre, français, francais, french, fr ca, fr fr, fr be, fr ch, francés, französisch');
const SAID_ENGLISH = wordSet('en, eng, anglais, english, en ca, en us, en gb, en uk, inglés, englisch');

/** What the language column says; `unsure` where it is blank or names several. */
export function saidLanguage(word: string): TextLanguage {
  const folded = fold(word);
  if (folded === '') return 'unsure';
  if (SAID_FRENCH.has(folded)) return 'fr';
  if (SAID_ENGLISH.has(folded)) return 'en';
  return /\b(?:fr|en|bil|francais|french|anglais|english)/.test(folded) ? 'unsure' : 'other';
}

/** Small words that no neighbouring language shares. */
const FRENCH = (
  'le les des du et une est dans sur avec vous nous votre vos notre nos au aux qui cette ces ce sont pas elle ils toi tes été être où très leur chez mais sans ' +
  'comme tout tous ici voici déjà chaque quel quelle je pour'
).split(' ');
const ENGLISH = (
  'the and of to is are for you your with this that our we it be have from at by was will can how what not but they their its all more now get out up when why who if so on'
).split(' ');
const OTHERS = (
  'el los las con para por del una como pero está esta este muy su sus todo os da em não uma seu sua um ao mais você foi gli di che della sono questo con und ist nicht ' +
  'mit ein eine für auf zu von wir sie het een niet ook voor'
).split(' ');

const FRENCH_WORD = 1;
const ENGLISH_WORD = 2;
const OTHER_WORD = 3;
/** Enough of a text to know, also of one that says all again in a second language. */
const MOST_UNITS = 2000;
const LEAST_WORDS = 2;
/** A few words of another language are a name or a quotation; more make a text in two languages. */
const MOST_SHARE = 0.2;
const LONGEST_WORD = 6;
/** FNV-1a's 32-bit offset and prime. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Before an apostrophe: l’équipe, d’ici, n’est. */
const ELIDED = 'ldjnscLDJNSC';
const WORDS = wordTable();
/** By the last bits of a hash, whether any small word has them: most words have not. */
const MAY_BE_SMALL = Uint8Array.from({ length: 0x1000 }, (_, bits) => Number([...WORDS.keys()].some((hash) => (hash & 0xfff) === bits)));

export function textLanguage(text: string): TextLanguage {
  return judged(smallWords(text));
}

/** The languages of which a text has any small word. */
export function languageTraces(text: string): readonly TextLanguage[] {
  const [, french = 0, english = 0, others = 0] = smallWords(text);
  return [...(french > 0 ? ['fr' as const] : []), ...(english > 0 ? ['en' as const] : []), ...(others > 0 ? ['other' as const] : [])];
}

/** How many small words there are of each language. */
function smallWords(text: string): readonly number[] {
  const counts = [0, 0, 0, 0];
  let hash = OFFSET;
  let length = 0;
  const end = Math.min(text.length, MOST_UNITS);
  for (let at = 0; at <= end; at += 1) {
    const unit = at < end ? text.charCodeAt(at) : 0;
    if (letterCode(unit) !== NO_LETTER) {
      length += 1;
      if (length <= LONGEST_WORD) hash = Math.imul(hash ^ lowerUnit(unit), PRIME);
      continue;
    }
    if (length > 1 && length <= LONGEST_WORD) {
      const language = MAY_BE_SMALL[hash & 0xfff] === 1 ? (WORDS.get(hash) ?? 0) : 0;
      counts[language] = (counts[language] ?? 0) + 1;
    } else if (length === 1 && isApostrophe(unit) && ELIDED.includes(text.charAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) {
      counts[FRENCH_WORD] = (counts[FRENCH_WORD] ?? 0) + 1;
    }
    hash = OFFSET;
    length = 0;
  }
  return counts;
}

function judged([, french = 0, english = 0, others = 0]: readonly number[]): TextLanguage {
  const rest = Math.max(english, others);
  if (french >= LEAST_WORDS && rest <= french * MOST_SHARE) return 'fr';
  if (english >= LEAST_WORDS && Math.max(french, others) <= english * MOST_SHARE) return 'en';
  return others >= LEAST_WORDS && Math.max(french, english) <= others * MOST_SHARE ? 'other' : 'unsure';
}

/** Small words by their hash; those of several languages say nothing. */
function wordTable(): ReadonlyMap<number, number> {
  const words = new Map<number, number>();
  for (const [list, language] of [[FRENCH, FRENCH_WORD], [ENGLISH, ENGLISH_WORD], [OTHERS, OTHER_WORD]] as const) {
    for (const word of list) {
      const hash = hashOf(word);
      words.set(hash, words.has(hash) && words.get(hash) !== language ? 0 : language);
    }
  }
  return words;
}

function hashOf(word: string): number {
  let hash = OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ lowerUnit(word.charCodeAt(at)), PRIME);
  return hash;
}

/** Lower case of the letters that small words are made of. */
function lowerUnit(unit: number): number {
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) ? unit + 32 : unit;
}
