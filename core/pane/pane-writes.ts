/** What one open pane writes: each thing by its job, with account kept so that the last one can be taken back. */
import type { Workbook, WorkbookOutline } from '../host.ts';
import { recordWrites } from '../jobs/recorded-writes.ts';
import type { RecordedWrite } from '../edits/revert-edits.ts';
import type { Done } from '../words/behaviour-words.ts';
import type { Written } from '../words/columns-words.ts';
import type { LateParts } from './late-parts.ts';
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
  readonly onWritten: (what: Written, done: Done | null) => void;
}

export interface PaneWrites extends Pick<PaneActions, 'saveColumns' | 'setUp' | 'ask' | 'undo'> {
  readonly stop: () => void;
}

export function startWrites({ workbook, surroundings, listener: { dispatch, onBug }, parts, seen, onWritten }: WritesSource): PaneWrites {
  /** What the last action wrote. */
  let lastWrites: readonly RecordedWrite[] = [];
  const writer = createWriter({
    onStarted: (what) => dispatch({ type: 'write-started', what }),
    onWritten,
    onTrouble: (trouble) => dispatch({ type: 'write-failed', trouble }),
    onBug,
  });
  /** Writes through a record, so that it can be taken back. */
  const write = (what: Written, act: (jobs: LateParts, recorded: Workbook) => Promise<Act>): void => {
    const jobs = parts();
    if (jobs === null) return;
    const record = recordWrites(workbook);
    writer.write(what, async () => {
      const acted = await act(jobs, record.workbook);
      lastWrites = record.writes();
      return acted;
    });
  };
  return {
    saveColumns: (mapping, language) =>
      write('columns', async ({ rememberMapping }, recorded) => ({
        applied: await rememberMapping(recorded, mapping, language, seen()), done: { kind: 'columns-kept' },
      })),
    setUp: (language) => write('calendar', async ({ setUpCalendar }) => ({ applied: await setUpCalendar(workbook, language, seen()), done: null })),
    ask: (asked, language) =>
      write(asked.kind === 'mend' || asked.kind === 'move' ? asked.kind : 'settings', ({ carryOut, words }, recorded) =>
        carryOut(asked, recorded, {
          // Whose week is shown says nothing of who is looking: nobody has said that yet.
          today: surroundings.today(), who: '', rules: words.rules, options: { language, seen: seen() },
        })),
    undo: () => {
      const writes = lastWrites;
      write('revert', async ({ revertWrites }, recorded) => ({ applied: await revertWrites(recorded, writes), done: { kind: 'reverted' } }));
    },
    stop: writer.stop,
  };
}
