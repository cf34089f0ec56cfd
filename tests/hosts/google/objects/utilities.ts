/** Utilities: dates in a time zone, waiting, and the like. */
import { formatDate } from '../format-date.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { isDate } from '../realm.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptType } from '../script-type.ts';
import { ZoneTime } from '../zone-time.ts';

const zones = new Map<string, ZoneTime>();

function zoneNamed(name: string, host: ScriptHost): ZoneTime {
  const early = host.options.earlyTimes ?? 'mean-time';
  const key = `${early} ${name}`;
  let zone = zones.get(key);
  if (zone === undefined) {
    try {
      zone = new ZoneTime(name, early);
    } catch (error) {
      throw new ScriptException(GOOGLE_SAYS.invalidZone(error instanceof RangeError ? name : String(error)));
    }
    zones.set(key, zone);
  }
  return zone;
}

export const utilitiesType: ScriptType<null> = scriptType<null>({
  name: 'Utilities',
  service: null,
  isFree: true,
  methods: {
    formatDate: {
      takes: ['Date, String, String'],
      call: (_target, given, host) => {
        const date = given.at(0);
        return isDate(date) ? formatDate(date.getTime(), zoneNamed(given.text(1), host), given.text(2)) : '';
      },
    },
    // A test has no time to lose.
    sleep: { takes: ['Integer'], call: () => undefined },
    getUuid: { takes: [''], call: (_target, _given, host) => `00000000-0000-4000-8000-${String(host.counts.get('Utilities.getUuid') ?? 0).padStart(12, '0')}` },
  },
});
