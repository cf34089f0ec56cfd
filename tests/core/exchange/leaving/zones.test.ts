/** Wall clocks against those of the JavaScript engine: every hour of the nights on which they change, and any time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZONE_NAMES, inUtc, timeThatIs, zoneNamed, zoneOfRegion } from '../../../../core/exchange/leaving/zones.ts';
import type { WallTime, ZoneName } from '../../../../core/exchange/leaving/zones.ts';
import { REGIONS } from '../../../../core/rules/settings.ts';
import { day } from '../../rules/calendar-of.ts';

/** Serial of 1 January 1970. */
const UNIX_DAY = 25_569;
const DAY_MS = 86_400_000;

const FORMATS = new Map(ZONE_NAMES.map((name) => [name, new Intl.DateTimeFormat('en-GB', { timeZone: name, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' })]));

/** What the engine's clock shows at a moment, as minutes since 1970. */
function shownBy(name: ZoneName, utc: number): number {
  const parts = new Map((FORMATS.get(name)?.formatToParts(utc) ?? []).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) / 60_000;
}

function sinceUnix({ day: at, minutes }: WallTime): number {
  return (at - UNIX_DAY) * 1440 + minutes;
}

/** The first moment at which the engine's clock shows a time; undefined where it never does. */
function firstShown(name: ZoneName, at: WallTime): number | undefined {
  const { winter } = zoneNamed(name);
  return [sinceUnix(at) - winter - 60, sinceUnix(at) - winter].find((utc) => shownBy(name, utc * 60_000) === sinceUnix(at));
}

describe('the clock of a place', () => {
  it.each(ZONE_NAMES)('%s: a time is the moment at which the engine shows it, or is skipped', (name) => {
    const any = fc.record({ day: fc.integer({ min: day('2008-01-01'), max: day('2036-12-31') }), minutes: fc.nat(1439) });
    fc.assert(fc.property(any, (at) => {
      const real = timeThatIs(at, zoneNamed(name));
      expect(sinceUnix(inUtc(at, zoneNamed(name)))).toBe(firstShown(name, real));
      expect(firstShown(name, at) === undefined).toBe(real !== at);
    }), { numRuns: 300 });
  });

  it('holds through both nights of change of ten years, in Montréal, Paris and London', () => {
    for (const name of ['America/Toronto', 'Europe/Paris', 'Europe/London'] as const) {
      let skipped = 0;
      for (let at = day('2024-01-01'); at <= day('2033-12-31'); at += 1) {
        const midnight = (at - UNIX_DAY) * DAY_MS;
        if (new Date(midnight).getUTCDay() !== 0) continue;
        for (let minutes = 0; minutes < 300; minutes += 15) {
          const wall = { day: at, minutes };
          if (timeThatIs(wall, zoneNamed(name)) !== wall) skipped += 1;
          else expect(sinceUnix(inUtc(wall, zoneNamed(name))), `${name} ${at} ${minutes}`).toBe(firstShown(name, wall));
        }
      }
      expect([name, skipped]).toEqual([name, 40]);
    }
  });

  it('has one for each region', () => {
    expect(REGIONS.map(zoneOfRegion)).toEqual(['America/Toronto', 'Europe/Paris', 'Europe/Brussels', 'Europe/Zurich', 'America/Toronto', 'America/New_York', 'Europe/London']);
  });
});
