/** Whose rows and which channel's `export` is asked for, as the calendar knows them. */
import type { Calendar, Language } from '../../../core/index.ts';
import type { LeavingRequest } from '../../../core/exchange/leaving/leaving.ts';
import { peopleOfCalendar } from '../../../core/exchange/leaving/whose-rows.ts';
import { fold } from '../../../core/lexicon/fold.ts';
import { channelTitle } from '../../../core/networks/network-names.ts';
import { channelEntry } from '../../../core/table/decode-channel.ts';
import type { ExportOptions, Refusal } from './command.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { likelyNames } from './likely-name.ts';

type Whose = Pick<LeavingRequest, 'person' | 'channel'>;

/** What of a request says whose rows are meant, or why nobody can be. */
export function whoseRows(calendar: Calendar, { person, channel }: Pick<ExportOptions, 'person' | 'channel'>, language: Language): Whose | Refusal {
  const say = EXPORT_WORDS[language];
  const people = peopleOfCalendar(calendar);
  const name = person === null ? undefined : people.get(fold(person));
  if (person !== null && name === undefined) {
    const all = [...people.values()];
    return { code: 'person-unknown', message: say.personUnknown(person, likelyNames(person, all), all) };
  }
  const keys = new Set(calendar.channel.entries.flatMap(({ channels }) => channels));
  const [key, ...more] = channel === null ? [] : channelEntry(channel).channels;
  if (channel !== null && (key === undefined || more.length > 0 || !keys.has(key))) {
    const all = [...keys].map(channelTitle).sort();
    return { code: 'channel-unknown', message: say.channelUnknown(channel, likelyNames(channel, all), all) };
  }
  return { ...(name === undefined ? {} : { person: name }), ...(key === undefined ? {} : { channel: key }) };
}
