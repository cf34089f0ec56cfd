/** Reads a number from text, in any of the conventions that people and exports use; what one text leaves open stays open. */
import { CURRENCIES, SCALES } from '../lexicon/number-words.ts';

export interface NumberReading {
  /** The value where the point is the decimal sign and the comma stands between thousands; NaN where it can't be read so. */
  readonly byPoint: number;
  /** The value where it is the other way round. Both are the same where the text has neither sign. */
  readonly byComma: number;
  /** Whether a percent sign stands beside it; the values are fractions then. */
  readonly isPercent: boolean;
  /** `12.5K`: rounded to some thousands or millions, which it is given in. */
  readonly isScaled: boolean;
  /** Whether a space or an apostrophe stands between thousands: then comma and point do not. */
  readonly isSpaced: boolean;
}

/** Longer text is no number. */
const LONGEST = 40;
const DIGITS = /^\d+$/;
const SPACED = /\d[ ']\d/;

/** Null where the text holds no number, or more than one. */
export function readNumber(text: string): NumberReading | null {
  if (text.length > LONGEST) return null;
  const plain = plainSigns(text);
  const first = plain.search(/\d/);
  if (first < 0) return null;
  let end = plain.length;
  while (!isDigit(plain.charCodeAt(end - 1))) end -= 1;
  // `.5` is a half.
  const start = first > 0 && (plain.charAt(first - 1) === '.' || plain.charAt(first - 1) === ',') ? first - 1 : first;
  const frame = frameOf(plain.slice(0, start), plain.slice(end));
  if (frame === null) return null;
  const body = plain.slice(start, end);
  const byPoint = valueOf(body, '.', frame);
  const byComma = valueOf(body, ',', frame);
  if (Number.isNaN(byPoint) && Number.isNaN(byComma)) return null;
  return { byPoint, byComma, isPercent: frame.exponent < 0, isScaled: frame.exponent > 0, isSpaced: SPACED.test(body) };
}

/** What stands around the digits: a sign, and a power of ten. */
interface Frame {
  readonly isNegative: boolean;
  readonly exponent: number;
}

/** `-$`, `(`, `€`; `%`, `K`, `$ CA`, `)`. Null where anything else stands there. */
function frameOf(before: string, after: string): Frame | null {
  let left = unspaced(before);
  let right = unspaced(after);
  const isBracketed = left.includes('(') && right.endsWith(')');
  const isMinus = left.includes('-');
  if (isBracketed) {
    left = left.replace('(', '');
    right = right.slice(0, -1);
  } else left = left.replace(isMinus ? '-' : '+', '');
  const exponent = left === '' || CURRENCIES.has(left) ? exponentOf(right) : null;
  return exponent === null ? null : { isNegative: isBracketed || isMinus, exponent };
}

/** The power of ten that a unit stands for: -2 for a percent sign, 0 for none or a currency. */
function exponentOf(unit: string): number | null {
  if (unit === '' || CURRENCIES.has(unit)) return 0;
  if (unit === '%') return -2;
  for (const [word, exponent] of SCALES) {
    if (!unit.startsWith(word)) continue;
    const rest = unit.slice(word.length);
    if (rest === '' || CURRENCIES.has(rest)) return exponent;
  }
  return null;
}

function unspaced(text: string): string {
  return text.replace(/[ .]/g, '').toLowerCase();
}

/** NaN where the signs between the digits don't fit the convention. */
function valueOf(body: string, decimal: '.' | ',', { isNegative, exponent }: Frame): number {
  const at = body.indexOf(decimal);
  const whole = ungrouped(at < 0 ? body : body.slice(0, at));
  const fraction = at < 0 ? '' : body.slice(at + 1);
  if (whole === null || (at >= 0 && !DIGITS.test(fraction))) return Number.NaN;
  // Written as one decimal number, so that 3,2 % is 0.032 and not a neighbour of it.
  const value = Number(`${whole === '' ? '0' : whole}.${fraction}e${exponent}`);
  return isNegative && value !== 0 ? -value : value;
}

/** The digits without the signs between thousands; null where those are not of one kind, or elsewhere. */
function ungrouped(text: string): string | null {
  const sign = text.replace(/\d/g, '').charAt(0);
  if (sign === '') return text;
  const groups = text.split(sign);
  const [first = ''] = groups;
  if (first.length < 1 || first.length > 3 || first.startsWith('0') || !groups.every((group) => DIGITS.test(group))) return null;
  const [size = 3] = groups.slice(1, -1).map((group) => group.length);
  // Hundreds of thousands in India: 12,34,567.
  const isRegular = groups.slice(1, -1).every((group) => group.length === size) && (size === 3 || (size === 2 && sign === ','));
  return isRegular && groups[groups.length - 1]?.length === 3 ? groups.join('') : null;
}

/** One sign for each kind of space, of minus and of apostrophe; nothing for what can't be seen. */
function plainSigns(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .replace(/\s/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u2032`\u00b4]/g, "'")
    .replace(/\uff05/g, '%')
    .trim();
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
