/** Groups rows that share a number, such as the minute at which they go out. */

/**
 * Groups of two or more, each in the order of the rows; a row without a key is in none. Keys are whole numbers.
 * @param rows The rows to group: all of so many, or those of a list.
 */
export function crowdsOf(rows: number | Uint32Array, keyOf: (row: number) => number | null): readonly (readonly number[])[] {
  const count = typeof rows === 'number' ? rows : rows.length;
  const rowAt = (at: number): number => (typeof rows === 'number' ? at : (rows[at] as number));
  // A table of its own is several times faster than a map, and most rows have their key alone.
  const places = 2 ** Math.max(4, Math.ceil(Math.log2(count + 1)) + 1);
  /** By place: 0 where it is free, else where the first row of the key stands, from 1. */
  const firsts = new Int32Array(places);
  /** In the order of the rows, as those of one key mostly stand near one another: the key of its first row, and the number of its crowd from 1. */
  const keys = new Float64Array(count);
  const crowdOf = new Int32Array(count);
  const crowds: number[][] = [];
  for (let at = 0; at < count; at += 1) {
    const row = rowAt(at);
    const key = keyOf(row);
    if (key === null) continue;
    // Rows mostly come in the order of time: where keys are near one another, so are their places.
    let place = (key ^ (key >> 18)) & (places - 1);
    let first = firsts[place] as number;
    while (first !== 0 && keys[first - 1] !== key) {
      place = (place + 1) & (places - 1);
      first = firsts[place] as number;
    }
    if (first === 0) {
      keys[at] = key;
      firsts[place] = at + 1;
      continue;
    }
    const crowd = crowdOf[first - 1] as number;
    if (crowd === 0) crowdOf[first - 1] = crowds.push([rowAt(first - 1), row]);
    else crowds[crowd - 1]?.push(row);
  }
  return crowds;
}
