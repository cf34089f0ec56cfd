/** The arguments of a call, after its signature was checked: each read as what the signature says it is. */
import { ScriptException } from './script-error.ts';

export class Given {
  readonly #list: readonly unknown[];

  constructor(list: readonly unknown[]) {
    this.#list = list;
  }

  get count(): number {
    return this.#list.length;
  }

  /** Whether there is such an argument, other than null. */
  has(index: number): boolean {
    return (this.#list[index] ?? null) !== null;
  }

  at(index: number): unknown {
    return this.#list[index];
  }

  number(index: number, otherwise?: number): number {
    const value = this.#list[index] ?? otherwise;
    if (typeof value !== 'number') throw new ScriptException(`Argument ${String(index)} is no number.`);
    return value;
  }

  text(index: number, otherwise?: string): string {
    const value = this.#list[index] ?? otherwise;
    if (typeof value !== 'string') throw new ScriptException(`Argument ${String(index)} is no text.`);
    return value;
  }

  isTrue(index: number, otherwise = false): boolean {
    return (this.#list[index] ?? otherwise) === true;
  }

  list(index: number): readonly unknown[] {
    const value = this.#list[index];
    if (!Array.isArray(value)) throw new ScriptException(`Argument ${String(index)} is no list.`);
    return value;
  }

  texts(index: number): readonly string[] {
    return this.list(index).map(String);
  }

  /** Rows of a block; a row that is no list counts as empty. */
  rows(index: number): readonly (readonly unknown[])[] {
    return this.list(index).map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
  }
}
