/** The parts of a text that are somebody else's words: between quotation marks, or after a dash that opens a dialogue. */
import type { TextMark } from '../findings/finding.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([['«', '»'], ['“', '”'], ['„', '“'], ['"', '"']]);

export function quotedParts(text: string): readonly TextMark[] {
  const parts: TextMark[] = [];
  let start = -1;
  let closing = '';
  let isLineStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const isEnd = start >= 0 && (sign === closing || (sign === '\n' && closing === '\n'));
    if (isEnd) {
      parts.push({ start, end: at + 1 });
      start = -1;
    } else if (start < 0) {
      const close = isLineStart && sign === '—' ? '\n' : CLOSING.get(sign);
      if (close !== undefined) {
        start = at;
        closing = close;
      }
    }
    isLineStart = sign === '\n' || (isLineStart && sign === ' ');
  }
  // One that never closes may be a slip: better silent than wrong.
  if (start >= 0) parts.push({ start, end: text.length });
  return parts;
}
