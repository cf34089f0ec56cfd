/** Groups rows that share a number, such as the minute at which they go out. */

/** Groups of two or more, each in the order of the rows; a row without a key is in none. Keys are whole numbers. */
export function crowdsOf(rowCount: number, keyOf: (row: number) => number | null): readonly (readonly number[])[] {
  // A table of its own is several times faster than a map, and most rows have their key alone.
  const places = 2 ** Math.max(4, Math.ceil(Math.log2(rowCount + 1)) + 1);
  const keys = new Float64Array(places);
  /** By place: 0 where it is free, the only row of the key from 1, or the number of its crowd from -1 down. */
  const holders = new Int32Array(places);
  const crowds: number[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const key = keyOf(row);
    if (key === null) continue;
    // Rows mostly come in the order of time: where keys are near one another, so are their places.
    let place = (key ^ (key >> 18)) & (places - 1);
    while (holders[place] !== 0 && keys[place] !== key) place = (place + 1) & (places - 1);
    const holder = holders[place] ?? 0;
    if (holder === 0) {
      keys[place] = key;
      holders[place] = row + 1;
    } else if (holder > 0) holders[place] = -crowds.push([holder - 1, row]);
    else crowds[-holder - 1]?.push(row);
  }
  return crowds;
}
