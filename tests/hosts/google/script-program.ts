/** A script over a workbook: runs its top-level functions, and its simple triggers when somebody else edits. */
import type { Area, BookChange } from '../book/book-types.ts';
import { enumValue } from './enum-value.ts';
import type { GoogleHost } from './google-host.ts';
import type { AuthMode } from './google-options.ts';
import { rangeObject } from './objects/range-target.ts';
import { userType } from './objects/session.ts';
import { spreadsheetObject } from './objects/spreadsheet.ts';
import { intoRealm, type Realm } from './realm.ts';

/** The script's global object, made anew: Google keeps nothing in memory from one run to the next. */
export interface LoadedScript {
  readonly realm: Realm;
  /** The top-level function of a name; undefined for none. */
  readonly find: (name: string) => ((...args: readonly unknown[]) => unknown) | undefined;
}

/** Loads with what the mode allows: code at the top level runs then. */
export type LoadScript = (authMode: AuthMode) => LoadedScript;

export class ScriptProgram {
  readonly host: GoogleHost;
  readonly #load: LoadScript;
  #stop: (() => void) | null = null;

  constructor(host: GoogleHost, load: LoadScript) {
    this.host = host;
    this.#load = load;
    this.#stop = host.book.listen((change) => { this.#edited(change); });
  }

  run(name: string, ...args: readonly unknown[]): unknown {
    return this.#runWith(this.#load(this.host.authMode), this.host.authMode, name, () => args);
  }

  /** As a person opening the spreadsheet, or choosing from the add-ons' menu for the first time. */
  open(authMode: AuthMode = this.host.authMode, trigger: 'onOpen' | 'onInstall' = 'onOpen'): void {
    this.#runWith(this.#load(authMode), authMode, trigger, () => [this.event(authMode)]);
  }

  /** What a simple trigger is given. */
  event(authMode: AuthMode, range?: { readonly sheet: string; readonly area: Area }): unknown {
    const { host } = this;
    return {
      authMode: enumValue('AuthMode', authMode),
      source: spreadsheetObject(host),
      user: host.wrap(userType, host.options.user ?? ''),
      ...(range === undefined ? {} : { range: rangeObject(range.sheet, range.area, host) }),
    };
  }

  /** No longer listens to the workbook. */
  close(): void {
    this.#stop?.();
    this.#stop = null;
  }

  #edited(change: BookChange): void {
    if (change.kind !== 'cells' || !this.host.isOthers(change)) return;
    if (this.host.authMode === 'NONE') return;
    const script = this.#load('LIMITED');
    if (script.find('onEdit') === undefined) return;
    const asked = this.host.unanswered.length;
    try {
      this.#runWith(script, 'LIMITED', 'onEdit', () => [this.event('LIMITED', change)]);
    } catch (error) {
      // A simple trigger fails without a word to the one who edits; a hole in the stand-in must not.
      if (this.host.unanswered.length > asked) throw error;
      this.host.log.push(`onEdit: ${String(error)}`);
    }
  }

  #runWith(script: LoadedScript, authMode: AuthMode, name: string, argsOf: () => readonly unknown[]): unknown {
    return this.host.inRun(script.realm, authMode, () => {
      const call = script.find(name);
      if (call === undefined) throw new Error(`Script function not found: ${name}`);
      return call(...argsOf().map((arg) => intoRealm(arg, script.realm)));
    });
  }
}
