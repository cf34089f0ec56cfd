/**
 * How the stand-in declares a class of Apps Script: a table from member names to what they do.
 *
 * Whatever is not in a table is refused by its name, so the tables are the list of what is answered.
 */
import type { Given } from './given.ts';
import type { ScriptHost } from './script-host.ts';

export interface ScriptMethod<T> {
  /** One text for each way to call it: the kinds of its parameters. */
  readonly takes: readonly string[];
  readonly call: (target: T, given: Given, host: ScriptHost) => unknown;
  /** Works before the person has authorised anything. */
  readonly isFree?: boolean;
  /** Needs a person at the screen, whom simple triggers don't have. */
  readonly isForPeople?: boolean;
}

export interface ScriptType<T> {
  readonly name: string;
  /** The service that Google names before the class; null for the services themselves. */
  readonly service: string | null;
  /** All members work before the person has authorised anything. */
  readonly isFree?: boolean;
  readonly methods: Readonly<Record<string, ScriptMethod<T>>>;
  /** Enumerations by name, each with the names of its values. */
  readonly enums?: Readonly<Record<string, readonly string[]>>;
}

/** Writes a type down with the kind of its targets checked. */
export function scriptType<T>(type: ScriptType<T>): ScriptType<T> {
  return type;
}
