/** Properties, caches and locks, with Google's limits. */
import { GOOGLE_SAYS } from './google-says.ts';
import { ScriptException } from './script-error.ts';

const MAX_PROPERTY = 9 * 1024;
const MAX_STORE = 500 * 1024;
const MAX_CACHED = 100 * 1024;
const MAX_CACHE_KEY = 250;

export type StoreKind = 'document' | 'script' | 'user';

function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Texts by name that last. */
export class PropertyStore {
  readonly texts: Map<string, string> = new Map();

  set(name: string, text: string): void {
    if (bytesOf(text) > MAX_PROPERTY) throw new ScriptException(GOOGLE_SAYS.argumentTooLarge('value'));
    let total = bytesOf(name) + bytesOf(text);
    for (const [key, kept] of this.texts) if (key !== name) total += bytesOf(key) + bytesOf(kept);
    if (total > MAX_STORE) throw new ScriptException(GOOGLE_SAYS.storeFull);
    this.texts.set(name, text);
  }
}

/** Texts by name that Google may forget at any time. */
export class CacheStore {
  readonly texts: Map<string, string> = new Map();

  put(key: string, text: string): void {
    if (key.length > MAX_CACHE_KEY) throw new ScriptException(GOOGLE_SAYS.argumentTooLarge('key'));
    if (bytesOf(text) > MAX_CACHED) throw new ScriptException(GOOGLE_SAYS.argumentTooLarge('value'));
    this.texts.set(key, text);
  }
}

/** A lock; another run of the script may hold it. */
export class ScriptLock {
  isHeld = false;
  /** Set by a test: another run has it and keeps it. */
  isHeldElsewhere = false;

  tryTake(): boolean {
    if (this.isHeldElsewhere) return false;
    this.isHeld = true;
    return true;
  }

  release(): void {
    this.isHeld = false;
  }
}

export class Stores {
  readonly properties: Readonly<Record<StoreKind, PropertyStore>> = { document: new PropertyStore(), script: new PropertyStore(), user: new PropertyStore() };
  readonly caches: Readonly<Record<StoreKind, CacheStore>> = { document: new CacheStore(), script: new CacheStore(), user: new CacheStore() };
  readonly locks: Readonly<Record<StoreKind, ScriptLock>> = { document: new ScriptLock(), script: new ScriptLock(), user: new ScriptLock() };

  /** Begins a run, to which locks that others took are held elsewhere; gives what ends it, and its locks with it. */
  beginRun(): () => void {
    const outer = Object.values(this.locks).filter(({ isHeld }) => isHeld).map((lock) => ({ lock, wasElsewhere: lock.isHeldElsewhere }));
    for (const { lock } of outer) {
      lock.isHeld = false;
      lock.isHeldElsewhere = true;
    }
    return () => {
      for (const lock of Object.values(this.locks)) lock.release();
      for (const { lock, wasElsewhere } of outer) {
        lock.isHeld = true;
        lock.isHeldElsewhere = wasElsewhere;
      }
    };
  }
}
