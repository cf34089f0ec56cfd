/**
 * What calls of Google's services are for. Counted is every call of a member, since each leaves the script's engine: also
 * the steps of builders, and those that only name cells. What differs by far is what Google does then: it keeps changes back,
 * and “every time you do a read” it first carries out what it has kept (Google's Apps Script blog, 1 June 2010). That is a
 * sending. How long any of it takes nobody has measured here; the stand-in carries out each change at once.
 */
import type { GoogleHost } from '../hosts/google/google-host.ts';

export interface CallKinds {
  readonly all: number;
  /** Of the spreadsheet, its tabs, cells and filters; a tab that comes to the front is one as well. */
  readonly changes: number;
  /** Each may be answered from what Google has fetched along already: counted all the same. */
  readonly questions: number;
  /** Questions and flushes before which changes wait. */
  readonly sendings: number;
  readonly byName: ReadonlyMap<string, number>;
}

const CHANGED = /^(?:Spreadsheet|Sheet|Range|RangeList|Filter)$/;
/** What cells are called, and what no spreadsheet knows of yet. */
const NAMES = /^(?:getActiveSpreadsheet|getRange|getRangeList|getRanges|getNumRows|getNumColumns|new[A-Z]\w*)$/;
const ASKS = /^(?:get|is|can)[A-Z]/;

/** Counts what is called while something is done. */
export async function callKinds(host: GoogleHost, act: () => Promise<unknown>): Promise<CallKinds> {
  const byName = new Map<string, number>();
  let [changes, questions, sendings, waiting] = [0, 0, 0, 0];
  host.beforeCall = (member) => {
    byName.set(member, (byName.get(member) ?? 0) + 1);
    const [owner = '', name = ''] = member.split('.');
    const isOfSheets = CHANGED.test(owner) && !NAMES.test(name);
    if (isOfSheets && !ASKS.test(name)) {
      changes += 1;
      waiting += 1;
    } else if (isOfSheets || name === 'flush') {
      questions += 1;
      if (waiting > 0) sendings += 1;
      waiting = 0;
    }
  };
  await act();
  host.beforeCall = null;
  return { all: [...byName.values()].reduce((sum, one) => sum + one, 0), changes, questions, sendings, byName };
}
