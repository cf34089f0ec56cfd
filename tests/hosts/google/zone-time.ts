/** Wall clocks of one time zone: which instant a clock's reading is, and what the clock reads at an instant. */

const DAY = 86_400_000;
/** 30 December 1899, from which cells count their days. */
const EPOCH = Date.UTC(1899, 11, 30);
const YEAR_1900 = Date.UTC(1900, 0, 1);

/** Readings of a clock stand as the milliseconds that UTC would have for them. */
export class ZoneTime {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #early: 'mean-time' | 'present';
  /** The offsets a day before and a day after each day that was asked about. */
  readonly #offsetsOfDay = new Map<number, readonly [number, number]>();

  constructor(name: string, early: 'mean-time' | 'present' = 'mean-time') {
    this.name = name;
    this.#early = early;
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: name, calendar: 'gregory', hourCycle: 'h23', era: 'short',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
  }

  /** How far the clock is ahead of UTC at an instant, in milliseconds. */
  offsetAt(instant: number): number {
    if (this.#early === 'present' && instant < YEAR_1900) {
      return Math.min(this.#zoneOffset(Date.UTC(2020, 0, 1)), this.#zoneOffset(Date.UTC(2020, 6, 1)));
    }
    return this.#zoneOffset(instant);
  }

  #zoneOffset(instant: number): number {
    const whole = Math.floor(instant / 1000) * 1000;
    const parts = new Map(this.#format.formatToParts(whole).map(({ type, value }) => [type, value]));
    const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? 0);
    const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
    const wall = new Date(0);
    wall.setUTCFullYear(year, number('month') - 1, number('day'));
    wall.setUTCHours(number('hour'), number('minute'), number('second'));
    return wall.getTime() - whole;
  }

  wallAt(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /** The first instant that reads so; where the clock skips the reading, the one as long after the skip. */
  instantOf(wall: number): number {
    const day = Math.floor(wall / DAY);
    let offsets = this.#offsetsOfDay.get(day);
    if (offsets === undefined) {
      offsets = [this.offsetAt((day - 1) * DAY), this.offsetAt((day + 2) * DAY)];
      this.#offsetsOfDay.set(day, offsets);
    }
    const [before, after] = offsets;
    if (before === after) return wall - before;
    const first = wall - before;
    if (this.wallAt(first) === wall) return first;
    return this.wallAt(wall - after) === wall ? wall - after : first;
  }

  /** The instant of a cell's serial number, to the millisecond. */
  instantOfSerial(serial: number): number {
    return this.instantOf(EPOCH + Math.round(serial * DAY));
  }

  serialOf(instant: number): number {
    return (this.wallAt(instant) - EPOCH) / DAY;
  }
}
