/** Reads the command line's words. */
import { parseArgs } from 'node:util';
import { STATES, dayFromCivil, isLinkWrong, stateCalled } from '../../../core/index.ts';
import type { Language } from '../../../core/index.ts';
import { GROUPINGS, RATE_BASES } from '../../../core/kpi/kpi.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { CLI_WORDS } from './cli-words.ts';
import { wordsOf } from './refusal.ts';
import type { CommandOptions, CoverageOptions, ExportOptions, KpiOptions, ReportOptions, TrackOptions } from './command.ts';
import { dayFromIso } from './day-from-iso.ts';
import { readExport } from './export-arguments.ts';
import { readReport } from './report-arguments.ts';
import { REPORT_COMMANDS } from './report-makers.ts';
import type { ReportCommand } from './report-makers.ts';
import { helpIn, usageOf } from './usage-words.ts';

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

interface CoverageRequest extends AnyRequest, CoverageOptions {
  readonly command: 'coverage' | 'cadence';
}

interface KpiRequest extends AnyRequest, KpiOptions {
  readonly command: 'kpi';
}

interface ReportRequest extends AnyRequest, ReportOptions {
  readonly command: ReportCommand;
}

interface ExportRequest extends AnyRequest, ExportOptions {
  readonly command: 'export';
}

export type Request = ExportRequest | KpiRequest | ReportRequest | ReadingRequest | TrackRequest | CoverageRequest;

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
  const language = languageOf(langIn(words), environment);
  const say = CLI_WORDS[language];
  const named = COMMANDS.find((each) => each === words.find((word) => !word.startsWith('-'))) ?? null;
  const misunderstood = (sentence: string): Misunderstood => ({ usage: `${sentence} ${usageOf(named, language)}`.trim(), json });
  if (words.some((word) => HELP.has(word)) || (words[0] !== undefined && HELP_WORDS.has(words[0]))) return { help: helpIn(language) };
  if ('unknown' in parsed) return misunderstood(parsed.isEmpty ? say.valueMissing(parsed.unknown) : say.unknownWord(parsed.unknown));
  const { command, file, lang } = parsed;
  if (lang !== undefined && !isLanguage(lang)) return misunderstood(say.badChoice('lang', lang, LANGUAGES));
  if (command === undefined) return misunderstood('');
  if (!isCommand(command)) return misunderstood(say.unknownCommand(command, COMMANDS));
  if (file === undefined) return misunderstood(say.fileMissing);
  const today = parsed.today === undefined ? dayFromCivil(civilToday()) : dayFromIso(parsed.today);
  if (today === null) return misunderstood(say.badToday(parsed.today ?? ''));
  const stray = OWN_OPTIONS.find(({ option, of }) => !of.includes(command) && parsed[option] !== undefined);
  if (stray !== undefined) return misunderstood(say.onlyWith(stray.option, stray.of));
  const any = { file, json, language, today };
  if (command === 'kpi') {
    const kpi = readKpi(parsed, language);
    return typeof kpi === 'string' ? misunderstood(kpi) : { command, ...any, ...kpi };
  }
  if (command === 'track') {
    const track = readTrack(parsed, language);
    return typeof track === 'string' ? misunderstood(track) : { command, ...any, ...track };
  }
  if (command === 'export') {
    const exported = readExport(parsed, language);
    return typeof exported === 'string' ? misunderstood(exported) : { command, ...any, ...exported };
  }
  if (isReport(command)) {
    const report = readReport(command, parsed, language);
    return typeof report === 'string' ? misunderstood(report) : { command, ...any, ...report };
  }
  if (command !== 'coverage' && command !== 'cadence') return { command, ...any };
  const period = readPeriod(parsed, language);
  return typeof period === 'string' ? misunderstood(period) : { command, ...any, period };
}

/** What `track` is asked, or the sentence that says what is wrong. */
function readTrack(parsed: Parsed, language: Language): Omit<TrackOptions, keyof CommandOptions> | string {
  const say = CLI_WORDS[language];
  const { row = '', state: word = '', tool = '', link = '', out = null } = parsed;
  if (!/^[1-9]\d{0,6}$/.test(row)) return say.badRow(row);
  const state = stateCalled(word);
  if (state === null) return say.badState(word, STATES.map((one) => wordsOf(language).states[one]));
  if (isLinkWrong(link)) return say.badLink(link);
  if (out !== null && !/\.xlsx$/i.test(out)) return say.badOut(out);
  return { row: Number(row), state, tool, link, out };
}

/** Both days of a period, or the sentence that says what is wrong. */
function readPeriod({ from: first = '', to: last = '' }: Parsed, language: Language): CoverageOptions['period'] | string {
  const say = CLI_WORDS[language];
  const from = dayFromIso(first);
  if (from === null) return say.badDay('from', first);
  const to = dayFromIso(last);
  if (to === null) return say.badDay('to', last);
  if (to < from) return say.periodBackwards(first, last);
  return to - from >= LONGEST_PERIOD ? say.periodLong(LONGEST_PERIOD) : { from, to };
}

/** What `kpi` is asked, or the sentence that says what is wrong. */
function readKpi({ by: grouping, rate: basis }: Parsed, language: Language): Omit<KpiOptions, keyof CommandOptions> | string {
  const say = CLI_WORDS[language];
  const by = GROUPINGS.find((each) => each === grouping) ?? null;
  if (grouping !== undefined && by === null) return say.badChoice('by', grouping, GROUPINGS);
  const rate = RATE_BASES.find((each) => each === basis) ?? null;
  return basis !== undefined && rate === null ? say.badChoice('rate', basis, RATE_BASES) : { by, rate };
}

export interface Parsed {
  readonly command: string | undefined;
  readonly file: string | undefined;
  readonly lang: string | undefined;
  readonly today: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly row?: string | undefined;
  readonly state?: string | undefined;
  readonly tool?: string | undefined;
  readonly link?: string | undefined;
  readonly out?: string | undefined;
  readonly by?: string | undefined;
  readonly rate?: string | undefined;
  readonly week?: string | undefined;
  readonly month?: string | undefined;
  readonly csv?: string | undefined;
  readonly replace?: boolean | undefined;
  readonly 'new-tab'?: boolean | undefined;
  readonly split?: string | undefined;
  readonly zone?: string | undefined;
  readonly person?: string | undefined;
  readonly channel?: string | undefined;
  readonly until?: string | undefined;
}

/** The word that can't be understood. */
interface Unparsed {
  readonly unknown: string;
  /** Whether it is an option that lacks its value. */
  readonly isEmpty: boolean;
}

/** What asks for help: an option of any command, and commands. */
const HELP: ReadonlySet<string> = new Set(['--help', '-h']);
const HELP_WORDS: ReadonlySet<string> = new Set(['help', 'aide']);

const COMMANDS = ['columns', 'check', 'track', 'coverage', 'cadence', 'kpi', ...REPORT_COMMANDS, 'export'] as const;
/** Options that go with some commands only. */
const OWN_OPTIONS: readonly { readonly option: keyof Parsed & keyof typeof OPTIONS; readonly of: readonly [string, ...string[]] }[] = [
  { option: 'by', of: ['kpi'] }, { option: 'rate', of: ['kpi'] },
  { option: 'row', of: ['track'] }, { option: 'state', of: ['track'] }, { option: 'tool', of: ['track'] }, { option: 'link', of: ['track'] },
  { option: 'from', of: ['coverage', 'cadence', 'export'] }, { option: 'to', of: ['coverage', 'cadence', 'export'] }, { option: 'split', of: ['export'] }, { option: 'zone', of: ['export'] },
  { option: 'until', of: ['export'] }, { option: 'person', of: ['export'] }, { option: 'channel', of: ['export'] },
  { option: 'week', of: ['report', 'export'] }, { option: 'month', of: ['month', 'audit', 'export'] }, { option: 'csv', of: REPORT_COMMANDS }, { option: 'replace', of: REPORT_COMMANDS },
  { option: 'new-tab', of: REPORT_COMMANDS },
  { option: 'out', of: ['track', ...REPORT_COMMANDS, 'export'] },
];
/** All there are. */
export const OPTIONS = {
  by: { type: 'string' }, rate: { type: 'string' },
  json: { type: 'boolean' }, lang: { type: 'string' }, today: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' },
  row: { type: 'string' }, state: { type: 'string' }, tool: { type: 'string' }, link: { type: 'string' }, out: { type: 'string' },
  week: { type: 'string' }, month: { type: 'string' }, csv: { type: 'string' }, replace: { type: 'boolean' }, 'new-tab': { type: 'boolean' }, split: { type: 'string' }, zone: { type: 'string' },
  person: { type: 'string' }, channel: { type: 'string' }, until: { type: 'string' },
} as const;
/** Days: ten years, beyond which a date is a slip. */
const LONGEST_PERIOD = 3660;

function isCommand(word: string): word is (typeof COMMANDS)[number] {
  return (COMMANDS as readonly string[]).includes(word);
}

function isLanguage(word: string): word is Language {
  return (LANGUAGES as readonly string[]).includes(word);
}

function isReport(command: (typeof COMMANDS)[number]): command is ReportCommand {
  return (REPORT_COMMANDS as readonly string[]).includes(command);
}

function parse(words: readonly string[]): Parsed | Unparsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: OPTIONS,
    });
    if (positionals[2] !== undefined) return { unknown: positionals[2], isEmpty: false };
    const { lang, json: _json, ...own } = values;
    return { command: positionals[0], file: positionals[1], lang, today: own.today, ...own };
  } catch (caught) {
    if (!(caught instanceof TypeError)) throw caught;
    return unparsed(words);
  }
}

/** The first word that stands in the way. */
function unparsed(words: readonly string[]): Unparsed {
  for (const [at, word] of words.entries()) {
    if (!word.startsWith('-')) continue;
    const [name = '', value] = word.replace(/^--/, '').split('=');
    const type = Object.entries(OPTIONS).find(([option]) => option === name)?.[1].type ?? null;
    if (type === null || (type === 'boolean' && value !== undefined)) return { unknown: word, isEmpty: false };
    const next = words[at + 1] ?? '--';
    if (type === 'string' && value === undefined && next.startsWith('-')) return { unknown: /^-[^-]/.test(next) ? next : word, isEmpty: !/^-[^-]/.test(next) };
  }
  return { unknown: words.join(' '), isEmpty: false };
}

/** Also where the other words can't be understood: the sentence that says so is in the language asked for. */
function langIn(words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => /^--lang(?:=|$)/.test(word));
  return words[at]?.includes('=') === true ? words[at]?.split('=')[1] : at < 0 ? undefined : words[at + 1];
}

/** What was asked for; else the terminal's language where that is English; else French. One that is set to nothing is as good as unset. */
function languageOf(asked: string | undefined, { LC_ALL, LANG }: NodeJS.ProcessEnv): Language {
  if (asked !== undefined && isLanguage(asked)) return asked;
  return (LC_ALL || LANG || '').startsWith('en') ? 'en' : 'fr';
}

function civilToday(): { year: number; month: number; date: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, date: now.getDate() };
}
