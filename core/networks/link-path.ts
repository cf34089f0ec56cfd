/** Where a link's path ends: at the last character that may end one, with pairs of brackets up to two deep inside. */
import { isPathEndUnit, isPathUnit } from './link-characters.ts';

const OPENING = 0x28;
const CLOSING = 0x29;

/** After the path that begins with the slash at `slash`. */
export function pathEnd(text: string, slash: number): number {
  let end = slash + 1;
  let at = end;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (isPathUnit(unit)) {
      at++;
      if (isPathEndUnit(unit)) end = at;
    } else {
      const after = unit === OPENING ? bracketsEnd(text, at) : 0;
      if (after === 0) return end;
      end = after;
      at = after;
    }
  }
}

/** After the brackets that open at `opening`: they hold characters of a path, and at most one pair within; 0 where they don't. */
function bracketsEnd(text: string, opening: number): number {
  const afterFirst = skipPath(text, opening + 1);
  if (text.charCodeAt(afterFirst) === CLOSING) return afterFirst > opening + 1 ? afterFirst + 1 : 0;
  if (text.charCodeAt(afterFirst) !== OPENING) return 0;
  const afterInner = skipPath(text, afterFirst + 1);
  if (text.charCodeAt(afterInner) !== CLOSING || afterInner === afterFirst + 1) return 0;
  const afterLast = skipPath(text, afterInner + 1);
  return text.charCodeAt(afterLast) === CLOSING ? afterLast + 1 : 0;
}

function skipPath(text: string, start: number): number {
  let at = start;
  while (isPathUnit(text.charCodeAt(at))) at++;
  return at;
}
