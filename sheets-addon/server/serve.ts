/** Answers the sidebar: one text in, one text out, and no exception ever. */
import { HostError } from '../../core/host.ts';
import type { Applied, Edit } from '../../core/index.ts';
import type { Answer, CallName, Calls, Question } from '../wire.ts';
import { receiveTables, sendTables } from '../wire/sent-tables.ts';
import { applyEdits } from './apply/apply-edits.ts';
import { changesSince, noteWrites } from './changes.ts';
import { offeredLists } from './offered-lists.ts';
import { keepPreference } from './preferences.ts';
import { readColumns } from './read-columns.ts';
import { readOutline } from './read-outline.ts';
import { revealCell } from './reveal-cell.ts';
import { activeCell, selectedRows } from './selection.ts';
import { hostErrorFrom } from './sheets-fault.ts';
import { readPart } from './sidebar-page.ts';

type Answerers = { readonly [Name in CallName]: (ask: Calls[Name]['ask']) => Calls[Name]['answer'] };

const ANSWERERS: Answerers = {
  outline: readOutline,
  read: readColumns,
  reveal: revealCell,
  activeCell,
  selectedRows,
  lists: offeredLists,
  apply: (edits) => sendTables(applyAndNote(receiveTables(edits))),
  changes: changesSince,
  keep: keepPreference,
  part: readPart,
};

/** What is not known to be written may be. */
function applyAndNote(edits: readonly Edit[]): Applied {
  const applied = applyEdits(edits);
  if (applied.written > 0 || applied.unknown.length > 0) noteWrites(edits);
  return applied;
}

/** @param text A `Question`; the answer is an `Answer`. */
export function serve(text: string): string {
  return JSON.stringify(answerTo(text));
}

function answerTo(text: string): Answer {
  try {
    // What the sidebar of the same build has asked.
    return { ok: answered(JSON.parse(text) as Question) };
  } catch (caught) {
    const { fault, detail } = hostErrorFrom(caught);
    return { fault, detail };
  }
}

function answered<Name extends CallName>({ call, ask }: Question<Name>): Calls[Name]['answer'] {
  if (!Object.prototype.hasOwnProperty.call(ANSWERERS, call)) throw new HostError('unexpected', 'unknown call');
  const answer: Answerers[Name] = ANSWERERS[call];
  return answer(ask);
}
