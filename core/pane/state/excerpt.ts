/** What stands around the marked part of a text, so that a long one shows in a few lines. */
import type { TextMark } from '../../findings/finding.ts';

/** UTF-16 units kept on each side, and of a long mark itself. */
const AROUND = 48;
const LONGEST_MARK = 120;

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Cut between words where there are any; an ellipsis tells that something is left out. */
export function excerpt(text: string, { start, end }: TextMark): Excerpt {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  const marked = text.slice(from, to);
  return {
    before: tail(text.slice(0, from)),
    marked: marked.length <= LONGEST_MARK ? marked : `${head(marked, LONGEST_MARK)}…`,
    after: text.length - to <= AROUND ? text.slice(to) : `${head(text.slice(to, to + AROUND + 1), AROUND)}…`,
  };
}

function tail(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = wholePairs(text.slice(-AROUND));
  const space = cut.search(/\s/);
  return `…${space < 0 || space > AROUND / 2 ? cut : cut.slice(space + 1)}`;
}

function head(text: string, most: number): string {
  const cut = text.slice(0, most);
  const whole = /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
  const space = whole.search(/\s\S*$/);
  return space < most / 2 ? whole : whole.slice(0, space);
}

/** Without half a pair of surrogates at its start. */
function wholePairs(text: string): string {
  return /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text;
}
