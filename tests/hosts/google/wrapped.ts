/** Knows of each object that a script holds what it stands for. */
import type { ScriptType } from './script-type.ts';
import { ScriptException } from './script-error.ts';

interface Known {
  /** As Google names the class: `SpreadsheetApp.Range`. */
  readonly name: string;
  readonly target: unknown;
}

const known = new WeakMap<object, Known>();

export function remember(object: object, name: string, target: unknown): void {
  known.set(object, { name, target });
}

/** The class of one of Google's objects; null for anything else. */
export function typeNameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (known.get(value)?.name ?? null) : null;
}

/** What one of Google's objects stands for; an object of another class is refused. */
export function targetOf<T>(value: unknown, type: ScriptType<T>): T {
  const found = typeof value === 'object' && value !== null ? known.get(value) : undefined;
  if (found?.name !== qualifiedName(type)) throw new ScriptException(`A ${type.name} is expected.`);
  // Remembered together with the name of this very type.
  return found.target as T;
}

export function qualifiedName(type: Pick<ScriptType<never>, 'name' | 'service'>): string {
  return type.service === null ? type.name : `${type.service}.${type.name}`;
}
