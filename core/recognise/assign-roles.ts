/** Gives each role at most one column and each column at most one role, so that the sum of the scores is greatest. */

/**
 * `scores[role][column]`, where 0 or less means that the column is not to be had. Answers each role's
 * column, or -1. The Hungarian method over roles, each with a spare column that it may take for nothing.
 */
export function assignRoles(scores: readonly Float64Array[], columnCount: number): Int32Array {
  const roleCount = scores.length;
  const width = columnCount + roleCount;
  const rolePrice = new Float64Array(roleCount + 1);
  const columnPrice = new Float64Array(width + 1);
  /** For each column, from 1, the role that holds it, from 1; 0 for none. */
  const holder = new Int32Array(width + 1);
  for (let role = 1; role <= roleCount; role += 1) {
    const cameFrom = findPath(scores, role, { rolePrice, columnPrice, holder, columnCount, width });
    let column = cameFrom.end;
    while (column !== 0) {
      const previous = cameFrom.path[column] ?? 0;
      holder[column] = previous === 0 ? role : (holder[previous] ?? 0);
      column = previous;
    }
  }
  const columns = new Int32Array(roleCount).fill(-1);
  for (let column = 1; column <= columnCount; column += 1) {
    const role = (holder[column] ?? 0) - 1;
    if (role >= 0 && (scores[role]?.[column - 1] ?? 0) > 0) columns[role] = column - 1;
  }
  return columns;
}

interface Prices {
  readonly rolePrice: Float64Array;
  readonly columnPrice: Float64Array;
  readonly holder: Int32Array;
  readonly columnCount: number;
  readonly width: number;
}

/** The cheapest chain of exchanges that frees a column for a role, adjusting prices on the way. */
function findPath(scores: readonly Float64Array[], role: number, prices: Prices): { readonly end: number; readonly path: Int32Array } {
  const { rolePrice, columnPrice, holder, columnCount, width } = prices;
  const least = new Float64Array(width + 1).fill(Infinity);
  const path = new Int32Array(width + 1);
  const isUsed = new Uint8Array(width + 1);
  let column = 0;
  holder[0] = role;
  do {
    isUsed[column] = 1;
    const current = holder[column] ?? 0;
    let delta = Infinity;
    let next = 0;
    for (let candidate = 1; candidate <= width; candidate += 1) {
      if (isUsed[candidate] === 1) continue;
      const score = candidate <= columnCount ? Math.max(0, scores[current - 1]?.[candidate - 1] ?? 0) : 0;
      const cost = -score - (rolePrice[current] ?? 0) - (columnPrice[candidate] ?? 0);
      if (cost < (least[candidate] ?? Infinity)) {
        least[candidate] = cost;
        path[candidate] = column;
      }
      if ((least[candidate] ?? Infinity) < delta) {
        delta = least[candidate] ?? Infinity;
        next = candidate;
      }
    }
    for (let each = 0; each <= width; each += 1) {
      if (isUsed[each] === 1) {
        const held = holder[each] ?? 0;
        rolePrice[held] = (rolePrice[held] ?? 0) + delta;
        columnPrice[each] = (columnPrice[each] ?? 0) - delta;
      } else least[each] = (least[each] ?? Infinity) - delta;
    }
    column = next;
  } while ((holder[column] ?? 0) !== 0);
  return { end: column, path };
}
