/** What the stand-in host keeps between requests: the workbook, its settings, kept references, notes. */
import type { Author } from '../book/book-types.ts';
import type { Book } from '../book/book.ts';
import type { HostObject } from './host-type.ts';
import { NEWEST_VERSION, type ApiVersion } from './requirement-sets.ts';
import { EventRegistry } from './event-registry.ts';
import type { Json } from './wire.ts';

export interface HostOptions {
  /** The newest ExcelApi version this host has. */
  readonly apiVersion?: ApiVersion;
  /** BCP 47 tag of the interface. */
  readonly language?: string;
  /** BCP 47 tag of the workbook's formats; the interface's where absent. */
  readonly contentLanguage?: string;
  /** The year that a date typed without one falls in. */
  readonly currentYear?: number;
}

/** The add-in's writes are this author's. */
export const ADDIN: Author = 'addin';

export class Host {
  readonly book: Book;
  readonly apiVersion: ApiVersion;
  readonly language: string;
  readonly contentLanguage: string;
  readonly currentYear: number;
  readonly events: EventRegistry = new EventRegistry();
  /** How often each wire member was used, as `Range.Values`. */
  readonly used: Map<string, number> = new Map();
  /** What custom functions gave, as their runtime hands it over: `[id, isDone, value, error]`. */
  readonly functionResults: Json[] = [];
  readonly #references = new Map<string, HostObject>();
  readonly #referenceOf = new Map<HostObject, string>();
  #lastReference = 0;

  constructor(book: Book, options: HostOptions = {}) {
    this.book = book;
    this.apiVersion = options.apiVersion ?? NEWEST_VERSION;
    this.language = options.language ?? 'en-US';
    this.contentLanguage = options.contentLanguage ?? this.language;
    this.currentYear = options.currentYear ?? new Date().getFullYear();
  }

  note(type: string, member: string): void {
    const name = `${type}.${member}`;
    this.used.set(name, (this.used.get(name) ?? 0) + 1);
  }

  /** Holds an object until its reference is removed, and gives the reference. */
  keep(object: HostObject): string {
    const known = this.#referenceOf.get(object);
    if (known !== undefined) return known;
    this.#lastReference += 1;
    const id = `ref:${String(this.#lastReference)}`;
    this.#references.set(id, object);
    this.#referenceOf.set(object, id);
    return id;
  }

  referenceOf(object: HostObject): string | null {
    return this.#referenceOf.get(object) ?? null;
  }

  kept(id: string): HostObject | undefined {
    return this.#references.get(id);
  }

  /** All objects held, for those who move them when rows or columns come or go. */
  get keptObjects(): readonly HostObject[] {
    return [...this.#references.values()];
  }

  drop(id: string): void {
    const object = this.#references.get(id);
    if (object !== undefined) this.#referenceOf.delete(object);
    this.#references.delete(id);
  }

  dropAll(): void {
    this.#references.clear();
    this.#referenceOf.clear();
  }

  get referenceCount(): number {
    return this.#references.size;
  }
}
