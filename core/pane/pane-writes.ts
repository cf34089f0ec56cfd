/** What one open pane writes: each thing by its job, with account kept so that the last one can be taken back. */
import type { Applied, Edit } from '../edits/edit.ts';
import { cellKey } from '../edits/verify.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import type { MendSource } from '../jobs/mend-findings.ts';
import { recordWrites } from '../jobs/recorded-writes.ts';
import type { RecordedWrite } from '../edits/revert-edits.ts';
import type { Done } from '../words/behaviour-words.ts';
import type { Written } from '../words/columns-words.ts';
import type { LateParts } from './late-parts.ts';
import type { LookAgain } from './look-again.ts';
import type { PaneActions, SessionListener } from './pane-session.ts';
import type { Surroundings } from './surroundings.ts';
import { createWriter } from './writer.ts';
import type { Act } from './writer.ts';

export interface WritesSource {
  readonly workbook: Workbook;
  readonly surroundings: Surroundings;
  readonly listener: SessionListener;
  /** Null until they are there: nothing is written before. */
  readonly parts: () => LateParts | null;
  /** All tabs, as the last reading found them. */
  readonly seen: () => WorkbookOutline | null;
  /** The calendar as it was last read; null where there is none. */
  readonly source: () => MendSource | null;
  readonly look: LookAgain;
  readonly onWritten: (what: Written, done: Done | null, applied: Applied) => void;
}

export interface PaneWrites extends Pick<PaneActions, 'saveColumns' | 'setUp' | 'ask' | 'undo'> {
  readonly stop: () => void;
}

export function startWrites({ workbook, surroundings, listener: { dispatch, onBug }, parts, seen, source, look, onWritten }: WritesSource): PaneWrites {
  /** What the last action wrote. */
  let lastWrites: readonly RecordedWrite[] = [];
  /** What was told of it. */
  let lastDone: Done | null = null;
  const writer = createWriter({
    onStarted: (what) => dispatch({ type: 'write-started', what }),
    onWritten,
    onTrouble: (trouble, applied) => dispatch({ type: 'write-failed', trouble, harmed: applied?.harmed ?? [] }),
    onBug,
  });
  /** Writes through a record, so that it can be taken back. */
  const write = (what: Written, act: (jobs: LateParts, recorded: Workbook) => Promise<Act>): void => {
    const jobs = parts();
    if (jobs === null) return;
    const record = recordWrites(workbook);
    writer.write(what, async () => {
      const acted = await act(jobs, record.workbook);
      // What was put back needs no way back; what was done before it still has its own.
      lastWrites = what === 'restore' ? lastWrites.map(withoutHarm) : record.writes();
      if (what !== 'restore') lastDone = acted.done;
      return acted;
    });
  };
  return {
    saveColumns: (mapping, language) =>
      write('columns', async ({ rememberMapping }, recorded) => ({
        applied: await rememberMapping(recorded, mapping, language, seen()), done: { kind: 'columns-kept' },
      })),
    setUp: (language) => write('calendar', async ({ setUpCalendar }) => ({ applied: await setUpCalendar(workbook, language, seen()), done: null })),
    ask: (asked, language) => {
      const what = parts()?.writtenBy(asked);
      if (what === undefined) return;
      write(what, ({ carryOut, words }, recorded) =>
        carryOut(asked, recorded, {
          // Whose week is shown says nothing of who is looking.
          today: surroundings.today(), who: surroundings.preferences.read('self') ?? '', rules: words.rules, options: { language, seen: seen() }, source: source(), look,
        }));
    },
    undo: () => {
      const taken = { writes: lastWrites, done: lastDone, source: source() };
      write('revert', ({ takeBack }, recorded) => takeBack(recorded, taken));
    },
    stop: writer.stop,
  };
}

/** What hit other people's cells is put back by now, and no longer Suivi's to take back; the rest of its row is. */
function withoutHarm({ edits, applied: { harmed = [], ...applied } }: RecordedWrite): RecordedWrite {
  const hit = new Set(harmed.map(({ cell, planned = cell }) => cellKey(planned.sheet, planned.row, planned.column)));
  const left = edits.flatMap((edit): readonly Edit[] => {
    if (edit.kind !== 'cells') return [edit];
    const [first, ...others] = edit.writes.filter(({ row, column }) => !hit.has(cellKey(edit.sheet, row, column)));
    return first === undefined ? [] : [{ ...edit, writes: [first, ...others] }];
  });
  return { edits: left, applied };
}
