/** Words that say tu or vous to the reader, in French. */
import type { TextMark } from '../findings/finding.ts';
import { isApostrophe, isHyphen, isLetter } from './letters.ts';
import { quotedParts } from './quoted-parts.ts';
import { isOutsideProse } from './word-edges.ts';
import { WordScan } from './word-scan.ts';

export type Address = 'tu' | 'vous';

const WORDS: { readonly [Key in Address]: readonly string[] } = {
  // « t » only before an apostrophe.
  tu: ['tu', 'toi', 'te', 't', 'ton', 'ta', 'tes', 'tien', 'tienne', 'tiens', 'tiennes'],
  // Imperatives of the trade, which are no noun and no name.
  vous: [
    'vous', 'votre', 'vos', 'vôtre', 'vôtres', 'abonnez', 'achetez', 'appelez', 'apportez', 'cherchez', 'choisissez', 'cliquez', 'commandez', 'commentez', 'consultez',
    'contactez', 'découvrez', 'devinez', 'dites', 'écoutez', 'écrivez', 'enregistrez', 'envoyez', 'essayez', 'faites', 'identifiez', 'inscrivez', 'joignez', 'laissez',
    'lisez', 'partagez', 'participez', 'profitez', 'racontez', 'regardez', 'rejoignez', 'réservez', 'suivez', 'téléchargez', 'trouvez', 'venez', 'visitez', 'voyez',
  ],
};
const SCANS: { readonly [Key in Address]: WordScan<string> } = { tu: scanFor('tu'), vous: scanFor('vous') };

/** Before a noun: « le ton », « baisser d’un ton ». */
const BEFORE_NOUN = /(?:^|[^\p{L}])(?:le|un|ce|du|au|de|son|mon|même|quel|demi|bon|beau|en|sur|et|ou|nouveau|autre)[\s\u00a0]$/iu;
/** Before the participle of taire, and in « je tiens, tu tiens ». */
const BEFORE_VERB = /(?:est|sont|était|suis|es|ont|a|je|j['’]y|y)[\s\u00a0]$/iu;
const BEFORE_LONGEST = 12;

/** Words by which a text speaks to the reader in a form. */
export function addressWords(address: Address): readonly string[] {
  return WORDS[address];
}

/** Which form a cell of the style guide asks for; null where it says neither or both. */
export function addressOf(value: string): Address | null {
  const isTu = /(?:^|[^\p{L}])(?:tu|tutoie|tutoiement|tutoyer|tutoyons)(?!\p{L})/iu.test(value);
  const isVous = /(?:^|[^\p{L}])(?:vous|vouvoie|vouvoiement|vouvoyer|vouvoyons)(?!\p{L})/iu.test(value);
  return isTu === isVous ? null : isTu ? 'tu' : 'vous';
}

/** Where the text speaks to the reader otherwise than asked; words that it quotes are somebody else's. */
export function addressSlips(text: string, asked: Address): readonly TextMark[] {
  const slips: TextMark[] = [];
  let quoted: readonly TextMark[] | null = null;
  let next = 0;
  const other = asked === 'tu' ? 'vous' : 'tu';
  SCANS[other].run(text, (word, start) => {
    const end = start + word.length;
    if (!isWord(text, word, start) || !isAddress(text, word, start, end)) return;
    quoted ??= quotedParts(text);
    // Both lists go from left to right.
    while ((quoted[next]?.end ?? Infinity) <= start) next += 1;
    if (start >= (quoted[next]?.start ?? Infinity) || isOutsideProse(text, start, end)) return;
    slips.push({ start, end });
  });
  return slips;
}

function isWord(text: string, word: string, start: number): boolean {
  const end = start + word.length;
  return text.slice(start, end).toLowerCase() === word && !isLetter(text.charCodeAt(end));
}

function isAddress(text: string, word: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE_LONGEST), start);
  const isJoined = isHyphen(text.charCodeAt(start - 1));
  switch (word) {
    case 't':
      return !isJoined && isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)) && !isApostrophe(text.charCodeAt(start - 1));
    case 'ton':
      return !isJoined && !BEFORE_NOUN.test(before) && !/^[\s\u00a0]sur[\s\u00a0]/i.test(text.slice(end, end + 5));
    case 'tu':
      return !BEFORE_VERB.test(before) && text.slice(start, end) !== 'TU';
    case 'te':
      return text.slice(start, end) !== 'TE' && !/^[\s\u00a0-]deum/i.test(text.slice(end, end + 5));
    case 'ta':
      return !isJoined && text.slice(start, end) !== 'TA';
    case 'tien':
    case 'tienne':
    case 'tiens':
    case 'tiennes':
      // Else a form of tenir: « tiens », « qu’il tienne ».
      return /(?:^|[^\p{L}])(?:le|la|les|au|aux|du|des)[\s\u00a0]$/iu.test(before);
    case 'vous':
      return !/(?:rendez|garde-à)[-\u2010\u2011]$/i.test(before);
    default:
      return !isJoined;
  }
}

function scanFor(address: Address): WordScan<string> {
  const scan = new WordScan<string>();
  for (const word of WORDS[address]) scan.add(word, word);
  return scan;
}
