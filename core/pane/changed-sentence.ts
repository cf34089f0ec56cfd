/** Which columns have become uncertain while the person worked, as a sentence: the first by its name, the others counted. */
import type { MappedColumn } from '../recognise/mapping.ts';
import { columnLetters } from '../table/cell-ref.ts';
import { quotable } from '../words/quotable.ts';
import type { Words } from '../words/words.ts';

/** Empty where none has. */
export function changedSentence([first, ...others]: readonly MappedColumn[], { columns }: Words): string {
  return first === undefined ? '' : columns.changed(columnLetters(first.column), quotable(first.heading), others.length);
}
