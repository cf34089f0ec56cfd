/** The evenest that loads can become where minutes may go to anybody: no plan can do better. */

/** Halvings of the level sought; what is left after them is a handful of units. */
const HALVINGS = 20;

/** What is to be shared out in units, to people with a load, a presence, and room for so many units more. */
export interface Sharing {
  readonly load: Float64Array;
  readonly presence: Float64Array;
  readonly room: Float64Array;
  readonly unit: number;
}

/**
 * Shares out so many units, each to the one whose load ÷ presence is the least after it, and writes the loads ÷ presence in falling order into `into`.
 * False where there is no room.
 */
export function level({ load, presence, room, unit }: Sharing, units: number, into: Float64Array): boolean {
  const people = load.length;
  let low = 0;
  let high = 0;
  let allRoom = 0;
  for (let person = 0; person < people; person += 1) {
    allRoom += room[person] ?? 0;
    high = Math.max(high, ((load[person] ?? 0) + (room[person] ?? 0) * unit) / (presence[person] ?? 1));
  }
  if (allRoom < units) return false;
  const takenAt = (share: number, person: number): number => {
    const takes = Math.floor((share * (presence[person] ?? 1) - (load[person] ?? 0)) / unit);
    return takes <= 0 ? 0 : Math.min(takes, room[person] ?? 0);
  };
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    let taken = 0;
    for (let person = 0; person < people; person += 1) taken += takenAt(middle, person);
    if (taken <= units) low = middle;
    else high = middle;
  }
  let left = units;
  for (let person = 0; person < people; person += 1) {
    const takes = takenAt(low, person);
    left -= takes;
    into[person] = takes;
  }
  for (; left > 0; left -= 1) giveNext(load, presence, room, unit, into);
  for (let person = 0; person < people; person += 1) into[person] = ((load[person] ?? 0) + (into[person] ?? 0) * unit) / (presence[person] ?? 1);
  into.sort().reverse();
  return true;
}

function giveNext(load: Float64Array, presence: Float64Array, room: Float64Array, unit: number, taken: Float64Array): void {
  let next = -1;
  let least = Number.POSITIVE_INFINITY;
  let before = 0;
  for (let person = 0; person < load.length; person += 1) {
    const has = taken[person] ?? 0;
    if (has >= (room[person] ?? 0)) continue;
    const days = presence[person] ?? 1;
    const share = ((load[person] ?? 0) + (has + 1) * unit) / days;
    const now = ((load[person] ?? 0) + has * unit) / days;
    // Of two who come to the same load, the one who has more already: what goes is then the heavier load.
    if (share > least || (share === least && now <= before)) continue;
    least = share;
    before = now;
    next = person;
  }
  if (next >= 0) taken[next] = (taken[next] ?? 0) + 1;
}
