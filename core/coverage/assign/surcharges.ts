/**
 * What it costs to want the same person twice: prices on people that make up for nobody having two of shifts that exclude
 * each other, so that each shift can be weighed for itself.
 */
import type { Problem } from './problem.ts';

export interface Surcharges {
  /** Shift × person: cost and price. */
  readonly priced: Float64Array;
  /** All prices together: what is taken off again from the sum of what shifts cost with them. */
  readonly total: number;
}

/** Whatever the prices are, costs with them less all of them are never above the true costs; these make the most of it. */
export function surchargesOf({ cost, eligible, people, hasWishes }: Problem, sets: readonly (readonly number[])[], mayStayOpen: boolean): Surcharges {
  if (!hasWishes) return { priced: cost, total: 0 };
  const priced = cost.slice();
  const dear = 1 + 2 * cost.reduce((sum, each) => sum + Math.abs(each), 0);
  let total = 0;
  for (const set of sets) {
    const prices = pricesIn(set.map((shift) => {
      const row = new Float64Array(people + set.length).fill(dear);
      // Columns of their own for those that nobody takes.
      row.fill(mayStayOpen ? 0 : dear, people);
      for (const person of eligible[shift] ?? []) row[person] = cost[shift * people + person] ?? 0;
      return row;
    }));
    for (let person = 0; person < people; person += 1) {
      const price = prices[person] ?? 0;
      total += price;
      for (const shift of set) priced[shift * people + person] = (priced[shift * people + person] ?? 0) + price;
    }
  }
  return { priced, total };
}

/** Assigns rows to columns at the least cost, row by row along shortest paths, and answers what that makes each column worth; 0 where nobody wants it. */
function pricesIn(rows: readonly Float64Array[]): Float64Array {
  const columns = rows[0]?.length ?? 0;
  const rowWorth = new Float64Array(rows.length + 1);
  const worth = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows.length; row += 1) assignRow(rows, row, { rowWorth, worth, rowOf });
  return worth.subarray(1).map((each) => Math.max(0, -each));
}

interface Assignment {
  readonly rowWorth: Float64Array;
  readonly worth: Float64Array;
  /** By column, counted from 1: the row, counted from 1; column 0 stands for none. */
  readonly rowOf: Int32Array;
}

function assignRow(rows: readonly Float64Array[], row: number, { rowWorth, worth, rowOf }: Assignment): void {
  const columns = worth.length - 1;
  const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(columns + 1);
  const isUsed = new Uint8Array(columns + 1);
  rowOf[0] = row;
  let column = 0;
  do {
    isUsed[column] = 1;
    const current = rowOf[column] ?? 0;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let other = 1; other <= columns; other += 1) {
      if (isUsed[other] === 1) continue;
      const reduced = (rows[current - 1]?.[other - 1] ?? 0) - (rowWorth[current] ?? 0) - (worth[other] ?? 0);
      if (reduced < (slack[other] ?? 0)) {
        slack[other] = reduced;
        from[other] = column;
      }
      if ((slack[other] ?? 0) < step) {
        step = slack[other] ?? 0;
        next = other;
      }
    }
    for (let other = 0; other <= columns; other += 1) {
      if (isUsed[other] === 1) {
        const held = rowOf[other] ?? 0;
        rowWorth[held] = (rowWorth[held] ?? 0) + step;
        worth[other] = (worth[other] ?? 0) - step;
      } else {
        slack[other] = (slack[other] ?? 0) - step;
      }
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = from[column] ?? 0;
    rowOf[column] = rowOf[before] ?? 0;
    column = before;
  }
}
