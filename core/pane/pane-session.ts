/** All that goes between one open pane and its workbook: readings, cells shown, and what the person has written. */
import type { Dispatch } from 'react';
import type { Applied } from '../edits/edit.ts';
import type { HostError, ReadOptions, Workbook, WorkbookOutline } from '../host.ts';
import type { RememberedMapping } from '../recognise/remembered.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Written } from '../words/columns-words.ts';
import type { Language } from '../words/language.ts';
import { startFindingsReader } from './findings-reader.ts';
import { fetchLateParts } from './late-parts.ts';
import type { LateParts } from './late-parts.ts';
import type { Loaded } from './load-findings.ts';
import { createRevealQueue } from './reveal-queue.ts';
import type { PaneEvent } from './state/pane-reducer.ts';
import type { Surroundings } from './surroundings.ts';
import { createWriter } from './writer.ts';

/** What components may ask of the workbook. */
export interface PaneActions {
  readonly readAgain: () => void;
  readonly cancelReading: () => void;
  readonly revealSoon: (cell: CellRef) => void;
  readonly revealNow: (cell: CellRef) => void;
  /** After a fault: shows the cell again that could not be shown. */
  readonly revealAgain: () => void;
  readonly goBack: () => void;
  readonly forgetOrigin: () => void;
  /** Keeps in the workbook what the person said of the columns, and checks again. */
  readonly saveColumns: (mapping: RememberedMapping, language: Language) => void;
  /** Checks with these columns until the pane is closed, and writes nothing. */
  readonly useColumnsForNow: (mapping: RememberedMapping) => void;
  /** Makes a calendar for a team that has none, and shows where the first post goes. */
  readonly setUp: (language: Language) => void;
}

export interface PaneSession extends PaneActions {
  readonly stop: () => void;
}

export interface SessionListener {
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onParts: (parts: LateParts) => void;
  readonly onBug: (error: unknown) => void;
}

/** Starts reading at once. */
export function startSession(workbook: Workbook, surroundings: Surroundings, listener: SessionListener): PaneSession {
  const { dispatch, onParts, onBug } = listener;
  let parts: LateParts | null = null;
  /** What the person said of the columns, for this session only. */
  let said: RememberedMapping | null = null;
  let isFirstPostAwaited = false;
  /** All tabs, as the last reading found them. */
  let seen: WorkbookOutline | null = null;

  const load = async (options: ReadOptions): Promise<Loaded> => {
    parts = await fetchLateParts();
    onParts(parts);
    const loaded = await parts.loadFindings(workbook, surroundings.today(), said, options);
    ({ seen } = loaded.found);
    return loaded;
  };
  const showing = startShowing(workbook, listener);
  const reader = startFindingsReader(workbook, load, {
    onStarted: (isQuiet) => dispatch({ type: 'read-started', isQuiet }),
    onProgress: (done, total) => dispatch({ type: 'read-progressed', done, total }),
    onLoaded: (loaded) => {
      dispatch({ type: 'read-finished', loaded });
      const cell = isFirstPostAwaited ? firstPostCell(loaded) : null;
      if (cell === null) return;
      isFirstPostAwaited = false;
      showing.revealNow(cell);
    },
    onFault: (during, { fault }) => dispatch({ type: 'fault-raised', fault: { during, fault } }),
    onBug,
  });
  const settle = (what: Written, forNow: RememberedMapping | null): void => {
    if (what === 'columns') said = forNow;
    isFirstPostAwaited = what === 'calendar';
    dispatch({ type: 'write-succeeded', what });
    reader.read();
  };
  const writer = createWriter({
    onStarted: (what) => dispatch({ type: 'write-started', what }),
    onWritten: (what) => settle(what, null),
    onTrouble: (trouble) => dispatch({ type: 'write-failed', trouble }),
    onBug,
  });
  const write = (what: Written, act: (jobs: LateParts) => Promise<Applied>): void => {
    const jobs = parts;
    if (jobs !== null) writer.write(what, () => act(jobs));
  };

  return {
    ...showing,
    readAgain: reader.read,
    cancelReading: reader.cancel,
    saveColumns: (mapping, language) => write('columns', ({ rememberMapping }) => rememberMapping(workbook, mapping, language, seen)),
    useColumnsForNow: (mapping) => settle('columns', mapping),
    setUp: (language) => write('calendar', ({ setUpCalendar }) => setUpCalendar(workbook, language, seen)),
    stop: () => {
      writer.stop();
      reader.stop();
      showing.stop();
    },
  };
}

type Showing = Pick<PaneSession, 'revealSoon' | 'revealNow' | 'revealAgain' | 'goBack' | 'forgetOrigin' | 'stop'>;

function startShowing(workbook: Workbook, { dispatch, onBug }: SessionListener): Showing {
  let lastCell: CellRef | null = null;
  const queue = createRevealQueue(workbook, {
    onShown: () => dispatch({ type: 'reveal-succeeded' }),
    onFault: ({ fault }: HostError) => dispatch({ type: 'fault-raised', fault: { during: 'reveal', fault } }),
    onBug,
  });
  return {
    revealSoon: (cell) => queue.soon((lastCell = cell)),
    revealNow: (cell) => queue.now((lastCell = cell)),
    revealAgain: () => (lastCell === null ? undefined : queue.now(lastCell)),
    goBack: queue.back,
    forgetOrigin: queue.forget,
    stop: queue.stop,
  };
}

/** The first cell below the headings, where typing begins; null where there is no calendar. */
function firstPostCell({ found: { recognition } }: Loaded): CellRef | null {
  if (recognition.kind === 'declined') return null;
  const [{ sheet, headerRow }] = recognition.sheets;
  return { sheet, row: headerRow + 1, column: 0 };
}
