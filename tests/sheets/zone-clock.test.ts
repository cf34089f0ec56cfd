/** Google's dates become the serial numbers that the cells hold, in any zone, whatever its clocks have done. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openZoneClock } from '../../sheets-addon/server/zone-clock.ts';
import { ZoneTime } from '../hosts/google/zone-time.ts';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Clocks with half and quarter hours, changes of half an hour, at midnight, of whole days; far from Greenwich on both sides. */
const ZONES = [
  'UTC', 'America/Toronto', 'America/St_Johns', 'America/Mexico_City', 'America/Sao_Paulo', 'America/Santiago', 'America/Havana', 'Europe/Paris', 'Europe/Amsterdam',
  'Europe/Dublin', 'Africa/Casablanca', 'Africa/Monrovia', 'Asia/Beirut', 'Asia/Gaza', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Manila', 'Australia/Lord_Howe',
  'Pacific/Apia', 'Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Pago_Pago',
] as const;

interface Clock {
  readonly zone: ZoneTime;
  readonly serialOf: (instant: number) => number;
  readonly calls: () => number;
}

/** Formats as Google does, and counts how often it is asked. */
function clockOf(name: string): Clock {
  const zone = new ZoneTime(name);
  let calls = 0;
  const serialOf = openZoneClock((instant) => {
    calls += 1;
    const wall = new Date(zone.wallAt(instant.getTime()));
    const two = (part: number): string => String(part).padStart(2, '0');
    const day = `${String(wall.getUTCFullYear()).padStart(4, '0')}-${two(wall.getUTCMonth() + 1)}-${two(wall.getUTCDate())}`;
    return `${day} ${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())}`;
  });
  return { zone, serialOf, calls: () => calls };
}

/** Whether a clock of the zone ever reads so. */
function isOnClock(zone: ZoneTime, wall: number): boolean {
  return zone.wallAt(zone.instantOf(wall)) === wall;
}

describe('The clock of a zone', () => {
  it('gives the very number that Excel holds for a day and a minute', () => {
    const { zone, serialOf } = clockOf('America/Toronto');
    const at = (...parts: Parameters<typeof Date.UTC>): number => serialOf(zone.instantOf(Date.UTC(...parts)));
    expect(at(2026, 2, 1, 14, 30)).toBe(46_082.604166666664);
    expect(at(2026, 2, 1)).toBe(46_082);
    expect(at(2026, 6, 1, 9, 5)).toBe(46_204.37847222222);
    expect(at(2000, 0, 1)).toBe(36_526);
    expect(at(1900, 2, 1)).toBe(61);
    expect(at(9999, 11, 31, 23, 59, 59)).toBe(2_958_465.999988426);
  });

  it.each(ZONES)('gives back every cell of %s to the minute, from 1700 to 9999', (name) => {
    const { zone, serialOf } = clockOf(name);
    const minute = fc.oneof(
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 36_526 * 1440, max: 55_000 * 1440 }),
      fc.integer({ min: -73_000 * 1440, max: 2_958_465 * 1440 }),
    );
    fc.assert(fc.property(minute, (minutes) => {
      const wall = EPOCH + minutes * 60_000;
      fc.pre(isOnClock(zone, wall));
      expect(serialOf(zone.instantOf(wall))).toBe(minutes / 1440);
    }), { numRuns: 400 });
  });

  it.each(ZONES)('gives back every midnight of 2004 to 2030 in %s, also where clocks skip it', (name) => {
    const { zone, serialOf } = clockOf(name);
    const wrong: number[] = [];
    for (let day = 38_000; day < 47_500; day += 1) {
      const instant = zone.instantOf(EPOCH + day * DAY);
      // Samoa had no 30 December 2011 at all.
      if (name !== 'Pacific/Apia' || day !== 40_907) if (serialOf(instant) !== day) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('gives back each quarter of an hour of the days on which clocks change', () => {
    for (const [name, ...days] of [
      ['America/Toronto', 46_089, 46_327], ['Australia/Lord_Howe', 46_117, 46_299], ['Pacific/Chatham', 46_117, 46_292], ['America/St_Johns', 46_089, 46_327],
    ] as const) {
      const { zone, serialOf } = clockOf(name);
      for (const day of days) {
        expect(zone.offsetAt(zone.instantOf(EPOCH + day * DAY)), `${name} ${String(day)} is such a day`).not.toBe(zone.offsetAt(zone.instantOf(EPOCH + (day + 1) * DAY)));
        for (let quarter = 0; quarter < 96; quarter += 1) {
          const wall = EPOCH + day * DAY + quarter * 900_000;
          if (isOnClock(zone, wall)) expect(serialOf(zone.instantOf(wall))).toBe(day + quarter / 96);
        }
      }
    }
  });

  it('gives times alone and durations as parts of a day, where local clocks went by the sun', () => {
    for (const name of ['America/Mexico_City', 'Europe/Paris', 'Africa/Monrovia', 'Asia/Kolkata'] as const) {
      const { zone, serialOf } = clockOf(name);
      expect(zone.offsetAt(EPOCH) % 60_000, `${name} was off by seconds`).not.toBe(0);
      expect(serialOf(zone.instantOf(EPOCH + 9.5 * 3_600_000))).toBe(9.5 / 24);
      expect(serialOf(zone.instantOf(EPOCH))).toBe(0);
      expect(serialOf(zone.instantOf(EPOCH + 30 * 3_600_000))).toBe(1.25);
      expect(serialOf(zone.instantOf(EPOCH - 3_600_000))).toBe(-1 / 24);
    }
  });

  it('takes a thousandth of a second that was lost on the way for the whole second', () => {
    const { zone, serialOf } = clockOf('Europe/Paris');
    const instant = zone.instantOf(Date.UTC(2026, 2, 1, 14, 30));
    expect([instant - 1, instant, instant + 1].map(serialOf)).toEqual([46_082.604166666664, 46_082.604166666664, 46_082.604166666664]);
    expect(serialOf(instant + 250)).toBe((46_082 * DAY + 52_200_250) / DAY);
  });

  it('asks for few instants, however many cells there are', () => {
    const { zone, serialOf, calls } = clockOf('America/Toronto');
    const instants = Array.from({ length: 365 * 24 }, (_, hour) => zone.instantOf(EPOCH + 46_023 * DAY + hour * 3_600_000));
    for (let round = 0; round < 3; round += 1) for (const instant of instants) serialOf(instant);
    expect(calls()).toBeLessThan(110);
  });

  it('takes what is no instant for no number', () => {
    expect(clockOf('UTC').serialOf(Number.NaN)).toBeNaN();
  });

  it('is not led astray by the older calendar that Google names early days by', () => {
    const text = { '1500': '1500-01-01 00:00:00' };
    // 1 January 1500 by the old calendar is 10 January by ours.
    const serialOf = openZoneClock((instant) => (instant.getTime() < Date.UTC(1582, 9, 15) ? shifted(instant) : text['1500']));
    expect(serialOf(Date.UTC(1500, 0, 10))).toBe((Date.UTC(1500, 0, 10) - EPOCH) / DAY);
  });
});

function shifted(instant: Date): string {
  return new Date(instant.getTime() - 9 * DAY).toISOString().slice(0, 19).replace('T', ' ');
}
