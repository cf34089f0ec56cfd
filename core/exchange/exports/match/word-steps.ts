/** The words of very many texts, by and by: those of some texts at once, then all of them as one list. */
import { textWords } from '../../../similarity/text-words.ts';
import type { TextWords } from '../../../similarity/text-words.ts';
import type { Steps } from '../../steps.ts';

/** So many texts take a millisecond or two. */
const AT_ONCE = 256;

export function* wordSteps(texts: readonly string[], isWanted: (index: number) => boolean): Steps<TextWords> {
  const parts: TextWords[] = [];
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    parts.push(textWords(texts.slice(from, from + AT_ONCE), (index) => isWanted(from + index), []));
    yield Math.min(1, (from + AT_ONCE) / texts.length);
  }
  return joined(parts, texts.length);
}

function joined(parts: readonly TextWords[], textCount: number): TextWords {
  const count = parts.reduce((sum, { low }) => sum + low.length, 0);
  const all = { starts: new Uint32Array(textCount + 1), low: new Int32Array(count), high: new Int32Array(count) };
  let [text, word] = [0, 0];
  for (const { starts, low, high } of parts) {
    all.low.set(low, word);
    all.high.set(high, word);
    for (let index = 1; index < starts.length; index += 1) all.starts[text + index] = word + (starts[index] ?? 0);
    text += starts.length - 1;
    word += low.length;
  }
  return all;
}
