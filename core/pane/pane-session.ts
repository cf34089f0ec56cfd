/** All that goes between one open pane and its workbook: readings, cells shown, and what the person has written. */
import type { Dispatch } from 'react';
import type { HarmedCell } from '../edits/edit.ts';
import { HostError } from '../host.ts';
import type { ReadOptions, Workbook } from '../host.ts';
import type { MendSource } from '../jobs/mend-findings.ts';
import type { RememberedMapping } from '../recognise/remembered.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Done } from '../words/behaviour-words.ts';
import type { Written } from '../words/columns-words.ts';
import type { MoveRequest } from '../planning/plan-move.ts';
import type { Language } from '../words/language.ts';
import type { Asked } from './finding-actions.ts';
import { startFindingsReader } from './findings-reader.ts';
import type { ReaderListener } from './findings-reader.ts';
import type { LateParts } from './late-parts.ts';
import type { Checked, KnownToSession, Loaded } from './load-findings.ts';
import { checkedIn, lookingAgain } from './look-again.ts';
import { startAsking } from './pane-asking.ts';
import { startWrites } from './pane-writes.ts';
import { createPartsSource } from './parts-source.ts';
import { initialLanguage } from './language.ts';
import { createRevealQueue } from './reveal-queue.ts';
import type { PaneEvent } from './state/pane-reducer.ts';
import type { Surroundings } from './surroundings.ts';

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
  /** Kept on this device; shown as soon as its words are there. */
  readonly chooseLanguage: (language: Language) => void;
  /** Whose week is shown, kept on this device. */
  readonly choosePerson: (person: string | null) => void;
  /** Keeps in the workbook what the person said of the columns, and checks again. */
  readonly saveColumns: (mapping: RememberedMapping, language: Language) => void;
  /** Checks with these columns until the pane is closed, and writes nothing. */
  readonly useColumnsForNow: (mapping: RememberedMapping) => void;
  /** Does what the person asked about findings or rules, and checks again. */
  readonly ask: (asked: Asked, language: Language) => void;
  /** Finds out what moving a post would change; the answer comes as an event. */
  readonly planMove: (request: MoveRequest) => void;
  /** Reads what a panel needs besides the calendar; a host that can't is told as a cell that can't be shown. */
  readonly consult: (read: (workbook: Workbook) => Promise<void>) => void;
  /**
   * Reads the calendar as it stands at this moment, and shows it. Null where there is none any more, or the host can't be read:
   * both are told by the pane.
   */
  readonly lookAgain: () => Promise<Checked | null>;
  /** Finds out which posts are selected in the grid; the answer comes as an event. */
  readonly askSelection: () => void;
  /** Finds it out again whenever something else is selected, until what is answered is called. */
  readonly followSelection: () => () => void;
  /** Finds out what the lists of these cells offer; the answer comes as an event. */
  readonly askLists: (cells: readonly CellRef[]) => void;
  /** Who the person is, kept on this device. */
  readonly chooseSelf: (self: string | null) => void;
  /** Takes back what was written last. */
  readonly undo: () => void;
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
  const parts = createPartsSource(initialLanguage(workbook, surroundings.preferences), onParts);
  let known: KnownToSession = { said: null, last: null };
  let isFirstPostAwaited = false;
  let read: Loaded | null = null;
  const last = (): Checked | null => (read?.kind === 'checked' ? read : null);
  const opens = startOpening(surroundings, dispatch);

  const load = async (options: ReadOptions): Promise<Loaded> => {
    const { loadFindings } = await parts.bring();
    const loaded = await loadFindings(workbook, surroundings.today(), known, options);
    read = loaded;
    known = knownAfterReading(known, loaded);
    return loaded;
  };
  const look = lookingAgain(load, dispatch);
  const showing = startShowing(workbook, listener);
  const onFault: ReaderListener['onFault'] = (during, { fault }) => dispatch({ type: 'fault-raised', fault: { during, fault } });
  const failReading = (error: unknown): null => fail(error, { onFault, onBug });
  const reader = startFindingsReader(workbook, load, {
    onStarted: (isQuiet) => dispatch({ type: 'read-started', isQuiet }),
    onProgress: (done, total) => dispatch({ type: 'read-progressed', done, total }),
    onLoaded: (loaded) => {
      dispatch({ type: 'read-finished', loaded });
      void noteWeek(workbook, loaded, parts.brought()).catch(onBug);
      if (!opens(loaded, parts.brought(), session)) askAgain();
      const cell = isFirstPostAwaited ? firstPostCell(loaded) : null;
      if (cell === null) return;
      isFirstPostAwaited = false;
      showing.revealNow(cell);
    },
    onFault, onBug,
  });
  const { onLoaded: askAgain, ...asks } = startAsking({ workbook, dispatch, onBug, parts: parts.brought, last, readAgain: reader.read });
  const settle = (what: Written, done: Done | null, harmed: readonly HarmedCell[], forNow: RememberedMapping | null = null): void => {
    known = knownAfterWriting(known, what, forNow);
    isFirstPostAwaited = what === 'calendar';
    dispatch({ type: 'write-succeeded', what, done, harmed });
    reader.read();
  };
  const { stop: stopWriting, ...writes } = startWrites({
    workbook, surroundings, listener, parts: parts.brought, seen: () => read?.found.seen ?? null, source: () => sourceOf(last()), look,
    onWritten: (what, done, { harmed = [] }) => settle(what, done, harmed),
  });
  const session: PaneSession = {
    ...showing, ...writes, ...asks,
    // What is tried again is a reading, which brings the words as well.
    ...personChoices(surroundings, dispatch, (language) => void parts.speak(language).catch(failReading)),
    readAgain: reader.read,
    lookAgain: () => look().then(checkedIn, failReading),
    cancelReading: reader.cancel,
    planMove: (request) => void planMove(workbook, request, parts.brought(), dispatch).catch(onBug),
    useColumnsForNow: (mapping) => settle('columns', null, [], mapping),
    stop: () => {
      stopWriting();
      reader.stop();
      showing.stop();
    },
  };
  return session;
}

function fail(error: unknown, { onFault, onBug }: Pick<ReaderListener, 'onFault' | 'onBug'>): null {
  if (error instanceof HostError) onFault('read', error);
  else onBug(error);
  return null;
}

function sourceOf(last: Checked | null): MendSource | null {
  return last === null ? null : { calendar: last.calendar, outline: last.found.outline };
}

/** A calendar whose tab is gone stays known, so that no other is taken for it. */
function knownAfterReading(known: KnownToSession, { found: { recognition } }: Loaded): KnownToSession {
  return recognition.kind === 'recognised' ? { ...known, last: recognition.sheets } : known;
}

/** With the columns, or with a calendar made anew, the person says what the calendar is from then on. */
function knownAfterWriting(known: KnownToSession, what: Written, forNow: RememberedMapping | null): KnownToSession {
  if (what === 'columns') return { said: forNow, last: null };
  return what === 'calendar' ? { ...known, last: null } : known;
}

/** What the pane was opened for opens once there is a calendar; the answer says whether it has just done so. */
function startOpening({ action }: Surroundings, dispatch: Dispatch<PaneEvent>): (loaded: Loaded, parts: LateParts | null, actions: PaneActions) => boolean {
  let awaited = action;
  return (loaded, parts, actions) => {
    if (awaited === undefined || loaded.kind !== 'checked' || parts === null) return false;
    const { openMark, askReport, words: { language, rules } } = parts;
    if (awaited.kind === 'mark') openMark(awaited.state, null, { checked: loaded, dispatch, actions });
    else actions.ask(askReport({ kind: 'week' }, { checked: loaded, isJustRead: true, rules, language, dispatch }), language);
    awaited = undefined;
    return true;
  };
}

/** Kept on this device, as keys that say nothing of names. */
function personChoices({ preferences }: Surroundings, dispatch: Dispatch<PaneEvent>, speak: (language: Language) => void): Pick<PaneActions, 'choosePerson' | 'chooseSelf' | 'chooseLanguage'> {
  return {
    chooseLanguage: (chosen) => {
      preferences.write('language', chosen);
      speak(chosen);
    },
    choosePerson: (person) => {
      preferences.write('person', person ?? '');
      dispatch({ type: 'person-chosen', person });
    },
    chooseSelf: (self) => {
      preferences.write('self', self ?? '');
      dispatch({ type: 'self-chosen', self });
    },
  };
}

/** What the host can't read is told as a cell that can't be shown: the person tries again by choosing the day. */
async function planMove(workbook: Workbook, request: MoveRequest, parts: LateParts | null, dispatch: Dispatch<PaneEvent>): Promise<void> {
  if (parts === null) return;
  try {
    dispatch({ type: 'move-planned', to: request.to, plan: await parts.previewMove(workbook, request) });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    dispatch({ type: 'fault-raised', fault: { during: 'reveal', fault: error.fault } });
  }
}

/**
 * At a week's first check, keeps which findings there are, so that later ones can be told as new. Nobody asked for it:
 * where the host can't write now, the next check tries again, and until then nothing is called new.
 */
async function noteWeek(workbook: Workbook, loaded: Loaded, parts: LateParts | null): Promise<void> {
  if (parts === null || loaded.kind === 'declined' || loaded.found.settings.sheet === null || loaded.hasWeek) return;
  try {
    await parts.rememberWeek(workbook, loaded.findings.map(({ triaged }) => triaged), loaded.today, { seen: loaded.found.seen });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
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
