/** What the stand-in throws inside: what Google would say, and what the stand-in itself can't answer. */
import type { BookError } from '../book/book-error.ts';
import { GOOGLE_SAYS } from './google-says.ts';

/** Reaches the script as an error named `Exception`, as Google's own do. */
export class ScriptException extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** A member or use that the stand-in has no answer for: the test fails on it, whatever the script catches. */
export class NotAnswered extends Error {
  constructor(member: string) {
    super(`${member} is not answered by the stand-in`);
    this.name = 'NotAnswered';
  }
}

/** The run is over: Google stops the script and nothing in it goes on. */
export class RunStopped extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** What Google says where the workbook in memory refuses. */
export function exceptionOfBook(error: BookError): ScriptException {
  if (error.code === 'name-taken') return new ScriptException(GOOGLE_SAYS.nameTaken(error.detail));
  if (error.code === 'out-of-range') return new ScriptException(GOOGLE_SAYS.outsideSheet);
  if (error.code === 'last-visible-sheet') return new ScriptException(GOOGLE_SAYS.lastVisibleSheet);
  if (error.code === 'sheet-missing') return new ScriptException(GOOGLE_SAYS.sheetMissing(error.detail));
  return new ScriptException(error.message);
}
