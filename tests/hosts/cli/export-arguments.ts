/** Reads what `export` is asked: for which tool or calendar, of whom and which days, in one file or several, where to. */
import type { Language } from '../../../core/index.ts';
import { LEAVING_SPLITS, LEAVING_TARGETS } from '../../../core/exchange/leaving/leaving.ts';
import { ZONE_NAMES } from '../../../core/exchange/leaving/zones.ts';
import type { Parsed } from './arguments.ts';
import { CLI_WORDS } from './cli-words.ts';
import type { CommandOptions, ExportOptions } from './command.ts';
import { readExportPeriod } from './export-period.ts';

/** What is asked, or the sentence that says what is wrong. */
export function readExport(parsed: Parsed, language: Language): Omit<ExportOptions, keyof CommandOptions> | string {
  const say = CLI_WORDS[language];
  const { to = '', split: files, zone: place, out = null } = parsed;
  if (to === '') return say.targetMissing(LEAVING_TARGETS);
  const target = LEAVING_TARGETS.find((each) => each === to);
  if (target === undefined) return say.badChoice('to', to, LEAVING_TARGETS);
  const split = LEAVING_SPLITS.find((each) => each === files);
  if (files !== undefined && split === undefined) return say.badChoice('split', files, LEAVING_SPLITS);
  const zone = ZONE_NAMES.find((each) => each === place);
  if (place !== undefined && zone === undefined) return say.badChoice('zone', place, ZONE_NAMES);
  const stray = target === 'ics' ? undefined : split === undefined ? (zone === undefined ? undefined : 'zone') : 'split';
  if (stray !== undefined) return say.onlyWith(stray, ['export --to ics']);
  const ending = target === 'ics' ? '.ics' : '.csv';
  if (out !== null && !out.toLowerCase().endsWith(ending)) return say.badEnding(out, ending);
  const period = readExportPeriod(parsed, language);
  if (typeof period === 'string') return period;
  // Of a day that is named nobody can say what time it is.
  const now = parsed.today === undefined ? minutesNow() : undefined;
  const { person = null, channel = null } = parsed;
  return { person, channel, period, request: { target, ...(split === undefined ? {} : { split }), ...(zone === undefined ? {} : { zone }), ...(now === undefined ? {} : { now, ahead: new Date().getTimezoneOffset() }) }, out };
}

function minutesNow(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}
