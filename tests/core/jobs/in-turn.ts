/** Two people's calls to one workbook, in an order that the test chooses. */
import type { Applied } from '../../../core/edits/edit.ts';
import type { Workbook } from '../../../core/host.ts';
import type { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';

/** Decides whose call comes next; who is done leaves their turns to the other. */
class Turns {
  readonly #order: readonly number[];
  readonly #waiting: (() => void)[] = [];
  readonly #isDone = [false, false];
  #next = 0;

  constructor(order: readonly number[]) {
    this.#order = order;
  }

  async take(who: number): Promise<void> {
    while (this.#owner() !== who) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  pass(): void {
    this.#next += 1;
    for (const resume of this.#waiting.splice(0)) resume();
  }

  leave(who: number): void {
    this.#isDone[who] = true;
    for (const resume of this.#waiting.splice(0)) resume();
  }

  #owner(): number {
    const wanted = this.#order[this.#next] ?? 0;
    return this.#isDone[wanted] === true ? 1 - wanted : wanted;
  }
}

/** A workbook whose calls wait for their turn. */
function inTurn(workbook: Workbook, who: number, turns: Turns): Workbook {
  const turned = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    await turns.take(who);
    try {
      return await call();
    } finally {
      turns.pass();
    }
  };
  return {
    info: workbook.info,
    outline: () => turned(() => workbook.outline()),
    read: (requests, options) => turned(() => workbook.read(requests, options)),
    reveal: (cell) => workbook.reveal(cell),
    activeCell: () => workbook.activeCell(),
    selectedRows: () => workbook.selectedRows(),
    lists: (cells) => workbook.lists(cells),
    apply: (edits) => turned(() => workbook.apply(edits)),
    watch: (listener) => workbook.watch(listener),
  };
}

/** Every order of so many calls between two people. */
export function orders(length: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** length }, (_, bits) => Array.from({ length }, (__, place) => (bits >> place) & 1));
}

/** Two people act on one workbook at once, their calls in this order. */
export async function together(book: Book, order: readonly number[], acts: readonly ((workbook: Workbook) => Promise<Applied>)[]): Promise<readonly Applied[]> {
  const turns = new Turns(order);
  return Promise.all(acts.map((act, who) => act(inTurn(new MemoryWorkbook(book), who, turns)).finally(() => turns.leave(who))));
}
