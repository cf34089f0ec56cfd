/** « de » before a name: « de Luc », « d’Amélie ». */

/** An h is read as silent, which it is in nearly all first names. */
const VOWEL = /^[aeiouyhàâäéèêëîïôöùûüœæ]/iu;

export function ofName(name: string): string {
  return VOWEL.test(name) ? `d’${name}` : `de ${name}`;
}
