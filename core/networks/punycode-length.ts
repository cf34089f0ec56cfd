/** How long a label of a domain name becomes when it is encoded for the network (RFC 3492). */

/** The most that a label may hold; what is longer is given as one more than that. */
export const MOST_LABEL_LENGTH = 63;

const TOO_LONG = MOST_LABEL_LENGTH + 1;
/** Full stops of other scripts, which part a label as well. */
const OTHER_STOPS = /[\u3002\uff0e\uff61]/;
const BASE = 36;
const LEAST = 1;
const GREATEST = 26;

/** The length of one label in its encoded form, up to one more than is allowed. */
export function encodedLabelLength(label: string): number {
  if (label.length > 2 * MOST_LABEL_LENGTH) return TOO_LONG;
  const parts = label.split(OTHER_STOPS);
  const length = parts.reduce((sum, part) => sum + (/[^\x20-\x7e]/.test(part) ? encodedLength(part) : part.length), parts.length - 1);
  return Math.min(length, TOO_LONG);
}

function encodedLength(part: string): number {
  const points = Array.from(part, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 0x80).length;
  let length = 'xn--'.length + basic + (basic > 0 ? 1 : 0);
  let handled = basic;
  let next = 0x80;
  let delta = 0;
  let bias = 72;
  while (handled < points.length) {
    const point = Math.min(...points.filter((point) => point >= next));
    delta += (point - next) * (handled + 1);
    next = point;
    for (const other of points) {
      if (other < next) delta++;
      if (other !== next) continue;
      length += digitsOf(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    next++;
  }
  return length;
}

/** How many letters and digits stand for a number. */
function digitsOf(delta: number, bias: number): number {
  let rest = delta;
  let digits = 1;
  for (let weight = BASE; ; weight += BASE) {
    const threshold = Math.min(Math.max(weight - bias, LEAST), GREATEST);
    if (rest < threshold) return digits;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
    digits++;
  }
}

function adapted(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / points);
  let bias = 0;
  for (; rest > ((BASE - LEAST) * GREATEST) / 2; bias += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return bias + Math.floor(((BASE - LEAST + 1) * rest) / (rest + 38));
}
