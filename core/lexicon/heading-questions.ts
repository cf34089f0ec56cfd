/** Headings asked as questions: `What do we say?`, `À qui on parle ?`, `Schon raus?`. */
import { fold } from './fold.ts';
import type { HeadingMeaning } from './heading-entry.ts';
import { isApproving } from './heading-people.ts';

const THING = /(?:^| )(?:what|quoi|que|qu|was|cosa)(?: |$)/;
const SAYING = /(?:^| )(?:say|saying|write|writing|tell|telling|dit|dire|(?:ecri|redige|dison|racont|schreib|sag|escrib|escrev|decimo|dizemo)\p{L}*)(?: |$)/u;
const BEING_ABOUT = /(?:^| )(?:about|geht|(?:parl|trait|trata|habla|fala)\p{L}*)(?: |$)/u;
const ABOUT_WHAT = /(?:^| )(?:worum|woruber|de quoi|de que)(?: |$)/;
const FOR_WHOM = /(?:^| )(?:whom|fur wen|an wen|para quien|para quem)(?: |$)|^who(?: \p{L}+){1,4} (?:for|to)$|^pour qui(?: |$)|(?:^| )a qui (?:on|ca|cela|nous|s) |^a (?:qui|quien|quem)$/u;
const PERSON = /(?:^| )(?:who|qui|wer|quien|quem)(?: |$)/;
const MOMENT = /(?:^| )(?:when|quand|wann|cuando|quando)(?: |$)/;
const GOING_OUT = /(?:^| )(?:out|live|go|goes|going|post|posting|raus|online|ligne|(?:publi|sort|diffus|erschein)\p{L}*)(?: |$)/u;
/** `When did it go out?` asks for what has happened. */
const PAST = /(?:^| )(?:did|was|were|has|ete|a t|wurde)(?: |$)/;
const HOW_FAR = /^(?:is|are|has|have|did) (?:it|this|that|these|we|they)(?: |$)|^(?:schon|bereits|deja) \p{L}+$|(?:^| )(?:rendu ou|ou en est|ou en sommes|on en est ou|how far|where are we|wie weit)(?: |$)/u;
const MOST_WORDS = 9;
const PLAIN = 0.9;
/** What has been done is a status where the cells say so. */
const BY_ITS_CELLS = 0.6;

/** What a question asks for; null where the heading is no such question. */
export function askedFor(heading: string): readonly [HeadingMeaning, number] | null {
  const folded = fold(heading);
  const words = folded.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  if (FOR_WHOM.test(folded)) return ['audience', PLAIN];
  if (PERSON.test(folded)) return isApproving(folded) ? ['approver', PLAIN] : null;
  if (THING.test(folded) && SAYING.test(folded)) return ['text', PLAIN];
  if (ABOUT_WHAT.test(folded) || (THING.test(folded) && BEING_ABOUT.test(folded))) return ['title', PLAIN];
  if (MOMENT.test(folded) && GOING_OUT.test(folded) && !PAST.test(folded)) return ['date', PLAIN];
  return HOW_FAR.test(folded) && !isApproving(folded) ? ['status', BY_ITS_CELLS] : null;
}

/** `Shipped?`: a word nobody has foreseen, asked of each post. */
export function isOneWordAsked(heading: string): boolean {
  return /^\s*\p{L}{3,20}\s?\?\s*$/u.test(heading);
}
