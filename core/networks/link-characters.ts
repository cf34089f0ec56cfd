/** Which characters may stand where in a link, by X's rules; all of them judge one UTF-16 unit. */

/** In the name of a domain, apart from hyphens and underscores: anything but punctuation, spaces and marks of direction. */
export function isDomainUnit(unit: number): boolean {
  if (unit < 0x80) return isLetterOrDigit(unit) || unit === 0x22 || unit === 0x60 || unit === 0x7f || unit <= 8 || (unit >= 0x0e && unit <= 0x1f);
  if (unit < 0x1680) return unit !== 0x85 && unit !== 0xa0 && unit !== 0x61c;
  if (unit < 0x3001) return !isSpaceOrDirection(unit);
  return unit !== 0xfeff && unit < 0xfffe;
}

/** Before a link: neither a Latin letter or digit nor the sign of a mention, hashtag or stock symbol. */
export function mayPrecedeLink(unit: number): boolean {
  if (unit < 0x80) return !isLetterOrDigit(unit) && unit !== 0x40 && unit !== 0x24 && unit !== 0x23;
  return unit !== 0xff20 && unit !== 0xff03 && unit !== 0xfeff && unit < 0xfffe;
}

/** In the part of a domain that X links when no protocol is written. */
export function isLatinDomainUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 0x2d || isAccentedLatin(unit);
}

/** In a path. */
export function isPathUnit(unit: number): boolean {
  if (unit < 0x80) return isLetterOrDigit(unit) || PATH_SIGNS.has(unit);
  return isAccentedLatin(unit) || isCyrillic(unit) || unit === 0x2013;
}

/** At the end of a path: fewer signs, so that a sentence's full stop stays outside. */
export function isPathEndUnit(unit: number): boolean {
  if (unit < 0x80) return isLetterOrDigit(unit) || PATH_END_SIGNS.has(unit);
  return isAccentedLatin(unit) || isCyrillic(unit);
}

/** In what follows a question mark. */
export function isQueryUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || QUERY_SIGNS.has(unit);
}

export function isQueryEndUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || QUERY_END_SIGNS.has(unit);
}

/** Latin letters and digits without accents. */
export function isLetterOrDigit(unit: number): boolean {
  return isDigit(unit) || isLetter(unit);
}

export function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const PATH_SIGNS = unitsOf("!*';:=+,.$/%#[]-_~@|&");
const PATH_END_SIGNS = unitsOf('+-=_#/');
const QUERY_SIGNS = unitsOf("!?*'@();:&=+$/%#[]-_.,~|");
const QUERY_END_SIGNS = unitsOf('-_&=#/');
/** Accented letters of the phonetic alphabet that X counts among the Latin ones, with their other case. */
const RARE_LATIN = unitsOf('ɓɔɖɗəɛɠɣɨɩɯɲɵʀʃʈʉʊʋʌʒʻΙιιⱥⱦⱾⱿ\ua7dc');

function isAccentedLatin(unit: number): boolean {
  if (unit < 0xc0) return false;
  if (unit < 0x250) return unit !== 0xd7 && unit !== 0xf7;
  return (unit >= 0x300 && unit < 0x370) || (unit >= 0x1e00 && unit < 0x1f00) || RARE_LATIN.has(unit);
}

function isCyrillic(unit: number): boolean {
  return (unit >= 0x400 && unit < 0x500) || (unit >= 0x1c80 && unit <= 0x1c87);
}

function isSpaceOrDirection(unit: number): boolean {
  if (unit < 0x2000) return unit === 0x1680 || unit === 0x180e;
  if (unit <= 0x200a || unit === 0x200e || unit === 0x200f || unit === 0x202f || unit === 0x205f || unit === 0x3000) return true;
  return (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}
