/** Unicode's composed form of a text, in time that grows with its length whatever it holds. */

/** Shorter text is sorted soon, whatever it holds. */
const HARMLESS_LENGTH = 200;
/** More marks on one letter than any language writes; longer runs take the normal form time that grows with their square. */
const PILE = /\p{M}{65}/u;
const STRETCH = /\P{M}*\p{M}{0,64}/gu;

/** The normal form NFC; of a pile of more than 64 marks, that of each 64. */
export function composedText(text: string): string {
  if (text.length <= HARMLESS_LENGTH || !PILE.test(text)) return text.normalize('NFC');
  return text.replace(STRETCH, (stretch) => stretch.normalize('NFC'));
}
