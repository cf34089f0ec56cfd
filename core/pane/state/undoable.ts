/** Whether there is a way back from what was done. */
import type { Done } from '../../words/behaviour-words.ts';

/** A column that was added stays: others may have written in it by now. */
export function isUndoable(done: Done): boolean {
  switch (done.kind) {
    case 'reverted':
    case 'column-added':
    case 'ids-added':
    case 'team-tabs-added':
    case 'told':
      return false;
    case 'marked':
      return done.marked + done.unknown > 0;
    case 'results-added':
      return done.added + done.renewed > 0;
    default:
      return true;
  }
}
