/** Reads the command line's words. */
import { parseArgs } from 'node:util';
import { STATES, dayFromCivil, isLinkWrong, stateCalled } from '../../../core/index.ts';
import type { Day, Language } from '../../../core/index.ts';
import { CLI_WORDS } from './cli-words.ts';
import { wordsOf } from './refusal.ts';
import type { CommandOptions, TrackOptions } from './command.ts';

interface AnyRequest {
  readonly file: string;
  readonly json: boolean;
}

interface ReadingRequest extends AnyRequest, CommandOptions {
  readonly command: 'columns' | 'check';
}

interface TrackRequest extends AnyRequest, TrackOptions {
  readonly command: 'track';
}

export type Request = ReadingRequest | TrackRequest;

/** A request that can't be understood: the sentence that says why, and how it is written. */
export interface Misunderstood {
  readonly usage: string;
  readonly json: boolean;
}

/** What `--help` prints. */
export interface Help {
  readonly help: string;
}

export function readArguments(words: readonly string[], environment: NodeJS.ProcessEnv): Request | Misunderstood | Help {
  const json = words.includes('--json');
  const parsed = parse(words);
  const language = languageOf('lang' in parsed ? parsed.lang : undefined, environment);
  const say = CLI_WORDS[language];
  const misunderstood = (sentence: string): Misunderstood => ({ usage: sentence === '' ? say.usage : `${sentence} ${say.usage}`, json });
  if (words.includes('--help') || words.includes('-h')) return { help: say.usage };
  if ('unknown' in parsed) return misunderstood(parsed.unknown === '' ? '' : say.unknownWord(parsed.unknown));
  const { command, file } = parsed;
  if (command === undefined) return misunderstood('');
  if (command !== 'columns' && command !== 'check' && command !== 'track') return misunderstood(say.unknownCommand(command));
  if (file === undefined) return misunderstood(say.fileMissing);
  const today = parsed.today === undefined ? dayFromCivil(civilToday()) : dayFromIso(parsed.today);
  if (today === null) return misunderstood(say.badToday(parsed.today ?? ''));
  const given: readonly string[] = TRACK_OPTIONS.filter((option) => parsed[option] !== undefined);
  if (command !== 'track') return given[0] === undefined ? { command, file, json, language, today } : misunderstood(say.onlyTrack(given[0]));
  const { row = '', state: word = '', tool = '', link = '', out = null } = parsed;
  if (!/^[1-9]\d{0,6}$/.test(row)) return misunderstood(say.badRow(row));
  const state = stateCalled(word);
  if (state === null) return misunderstood(say.badState(word, STATES.map((one) => wordsOf(language).states[one])));
  if (isLinkWrong(link)) return misunderstood(say.badLink(link));
  if (out !== null && !/\.xlsx$/i.test(out)) return misunderstood(say.badOut(out));
  return { command, file, json, language, today, row: Number(row), state, tool, link, out };
}

interface Parsed {
  readonly command: string | undefined;
  readonly file: string | undefined;
  readonly lang: string | undefined;
  readonly today: string | undefined;
  readonly row?: string | undefined;
  readonly state?: string | undefined;
  readonly tool?: string | undefined;
  readonly link?: string | undefined;
  readonly out?: string | undefined;
}

/** The word that can't be understood, where there is one; '' where an option lacks its value. */
interface Unparsed {
  readonly unknown: string;
}

const TRACK_OPTIONS = ['row', 'state', 'tool', 'link', 'out'] as const;
const OPTIONS = {
  json: { type: 'boolean' }, lang: { type: 'string' }, today: { type: 'string' },
  row: { type: 'string' }, state: { type: 'string' }, tool: { type: 'string' }, link: { type: 'string' }, out: { type: 'string' },
} as const;

function parse(words: readonly string[]): Parsed | Unparsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: OPTIONS,
    });
    if (positionals[2] !== undefined) return { unknown: positionals[2] };
    if (values.lang !== undefined && values.lang !== 'fr' && values.lang !== 'en') return { unknown: values.lang };
    const { lang, today, row, state, tool, link, out } = values;
    return { command: positionals[0], file: positionals[1], lang, today, row, state, tool, link, out };
  } catch (caught) {
    if (!(caught instanceof TypeError)) throw caught;
    return { unknown: words.find((word) => word.startsWith('-') && !(word.replace(/^--/, '').replace(/=.*/, '') in OPTIONS)) ?? '' };
  }
}

/** What was asked for; else the terminal's language where that is English; else French. One that is set to nothing is as good as unset. */
function languageOf(asked: string | undefined, { LC_ALL, LANG }: NodeJS.ProcessEnv): Language {
  if (asked === 'fr' || asked === 'en') return asked;
  return (LC_ALL || LANG || '').startsWith('en') ? 'en' : 'fr';
}

function civilToday(): { year: number; month: number; date: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, date: now.getDate() };
}

function dayFromIso(text: string): Day | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : dayFromCivil({ year: Number(year), month: Number(month), date: Number(date) });
}
