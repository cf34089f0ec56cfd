/** What a choice took from another column, as a sentence. */
import type { MappedColumn } from '../recognise/mapping.ts';
import { columnLetters } from '../table/cell-ref.ts';
import type { Words } from '../words/words.ts';
import { columnUseName } from './column-use-name.ts';
import { columnKey } from './state/column-use.ts';
import type { MovedUse } from './state/columns-draft.ts';

/** Empty where nothing was taken, or one of the two columns is gone since. */
export function movedSentence(moved: MovedUse | null, columns: readonly MappedColumn[], words: Words): string {
  if (moved === null) return '';
  const [from, to] = [moved.from, moved.to].map((key) => columns.find((column) => columnKey(column) === key));
  if (from === undefined || to === undefined) return '';
  return words.columns.moved(columnUseName(moved.use, words), columnLetters(from.column), columnLetters(to.column));
}
