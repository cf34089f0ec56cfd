/** What Google keeps for one spreadsheet and one person between the calls of a script. */
import type { SheetId } from '../../../core/table/cell-ref.ts';
import type { Book } from '../book/book.ts';
import type { Author, BookChange } from '../book/book-types.ts';
import { FaultPlan } from './faults.ts';
import type { AuthMode, GoogleOptions } from './google-options.ts';
import { GridSizes } from './grid-sizes.ts';
import type { ConditionalRule } from './objects/conditional-rule.ts';
import { Protections } from './protections.ts';
import { SHARED_REALM, type Realm } from './realm.ts';
import { NotAnswered, RunStopped } from './script-error.ts';
import type { ScriptType } from './script-type.ts';
import { Screen } from './screen.ts';
import { Stores } from './stores.ts';
import { strike, wrap } from './wrap.ts';
import { ZoneTime } from './zone-time.ts';

/** What stands on a sheet that the workbook in memory has no room for. */
export type SheetObject = 'Drawing' | 'OverGridImage' | 'Slicer' | 'PivotTable';

export class ScriptHost {
  readonly book: Book;
  readonly options: GoogleOptions;
  readonly author: Author;
  readonly locale: string;
  /** How often each member was called, as `Range.getValues`. */
  readonly counts: Map<string, number> = new Map();
  readonly faults: FaultPlan = new FaultPlan();
  readonly grids: GridSizes;
  readonly protections: Protections;
  readonly stores: Stores = new Stores();
  readonly screen: Screen = new Screen();
  /** Conditional formats that the workbook in memory has no room for, by sheet. */
  readonly rules: Map<SheetId, readonly ConditionalRule[]> = new Map();
  /** Such objects by sheet. */
  readonly objects: Map<SheetId, readonly SheetObject[]> = new Map();
  /** What the script logged, and was asked for without having an answer. */
  readonly log: string[] = [];
  readonly unanswered: string[] = [];
  /** Told each member before it does anything; may throw, or let somebody else change the workbook. */
  beforeCall: ((member: string) => void) | null = null;
  authMode: AuthMode;
  /** The world that the script now running lives in. */
  realm: Realm = SHARED_REALM;
  #zone: ZoneTime;
  #stopped: RunStopped | null = null;

  constructor(book: Book, options: GoogleOptions = {}) {
    this.book = book;
    this.options = options;
    this.author = options.author ?? 'addin';
    this.authMode = options.authMode ?? 'FULL';
    this.locale = options.locale ?? 'en_US';
    this.grids = new GridSizes(book);
    this.protections = new Protections(book);
    this.#zone = new ZoneTime(options.timeZone ?? 'America/Toronto', options.earlyTimes ?? 'mean-time');
  }

  /** The spreadsheet's time zone. */
  get zone(): ZoneTime {
    return this.#zone;
  }

  /** Anybody may change the spreadsheet's zone in its settings. */
  setTimeZone(zone: string): void {
    this.#zone = new ZoneTime(zone, this.options.earlyTimes ?? 'mean-time');
  }

  get isFrench(): boolean {
    return (this.options.language ?? 'en').startsWith('fr');
  }

  wrap<T>(type: ScriptType<T>, target: T): object {
    return wrap(type, target, this);
  }

  /** Counts a call, lets the test act, and strikes with what was ordered. */
  enter(member: string): void {
    this.counts.set(member, (this.counts.get(member) ?? 0) + 1);
    if (this.#stopped !== null) throw this.#stopped;
    this.beforeCall?.(member);
    strike(member, this);
  }

  /** An error of the script's own world, for what happened outside of it. */
  scriptError(error: unknown): unknown {
    if (error instanceof NotAnswered) this.unanswered.push(error.message);
    if (error instanceof RunStopped) this.#stopped = error;
    if (!(error instanceof Error) || this.realm.Error === Error) return error;
    const made = new this.realm.Error(error.message);
    made.name = error.name;
    return made;
  }

  /**
   * Runs something of the script in a world of its own. Whatever the script caught, a run that Google stopped has
   * failed, and so has one that asked for what the stand-in does not answer.
   */
  inRun<T>(realm: Realm, authMode: AuthMode, run: () => T): T {
    const before = { realm: this.realm, authMode: this.authMode, stopped: this.#stopped, asked: this.unanswered.length };
    const endRun = this.stores.beginRun();
    this.realm = realm;
    this.authMode = authMode;
    this.#stopped = null;
    try {
      const result = run();
      this.#checkOutcome(before.asked);
      return result;
    } catch (error) {
      this.#checkOutcome(before.asked);
      throw error;
    } finally {
      endRun();
      this.realm = before.realm;
      this.authMode = before.authMode;
      this.#stopped = before.stopped;
    }
  }

  #checkOutcome(asked: number): void {
    const [first] = this.unanswered.slice(asked);
    if (first !== undefined) throw new Error(first);
    // Held in a local: a property that was narrowed stays so in the compiler's eyes.
    const stopped = this.#stopped;
    if (stopped !== null) throw stopped;
  }

  /** Whether a change is somebody else's. */
  isOthers(change: BookChange): boolean {
    return change.author !== this.author;
  }
}
