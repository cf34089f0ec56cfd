/** Reads the file of figures that a network gives out, in whichever form, as far as the file itself says what it means. */
import { siteLevelUnder } from '../../lexicon/site-levels.ts';
import { networkOfHost } from '../../networks/network-hosts.ts';
import { NETWORKS } from '../../networks/networks.ts';
import type { Cell } from '../../table/cell.ts';
import type { DateSystem, Day } from '../../time/day.ts';
import { csvSteps, findDelimiter, parseCsv } from '../parse-csv.ts';
import { eachOf, finish, partOf } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { chooseColumns } from './choose-columns.ts';
import { MOST_EXPORT_BYTES } from './export-file.ts';
import { isUnused } from './export-form.ts';
import { isBlankRecord, textAt } from './export-records.ts';
import type { ExportRecords } from './export-records.ts';
import { findTable, tableSteps } from './find-table.ts';
import { mergeTwofold } from './merge-twofold.ts';
import type { ExportAnswers, ExportQuestion, ExportRefusal, ExportRow, ExportTrouble, NetworkExport } from './network-export.ts';
import { rowSteps } from './read-rows.ts';
import type { ReadRows } from './read-rows.ts';
import { reportedRows } from './reported-spans.ts';
import { isDamaged, repairLetters } from './repair-letters.ts';
import { statedPeriod } from './stated-period.ts';
import { likeliestSheet } from './sheet-of-export.ts';
import type { ExportSheet } from './sheet-of-export.ts';

/** The text of a file, which may have been split into its records before, or the sheets of a workbook; `today` for the years to choose from, and to doubt days that are yet to come. */
export type ExportInput = { readonly today?: Day } & ({ readonly text: string; readonly records?: readonly (readonly string[])[] } | { readonly sheets: readonly ExportSheet[]; readonly dateSystem: DateSystem });

const LONGEST_SAMPLE = 50_000;
/** From so many letters on, what is not read takes time. */
const LONG = 1_000_000;
const NOT_A_TABLE = /^\s*(?:<[a-z!?]|\{|%PDF)/i;
const NO_ANSWERS: ExportAnswers = {};

/** Nothing in a file makes it throw. */
export function readExport(input: ExportInput, answers: ExportAnswers = NO_ANSWERS): NetworkExport | ExportRefusal {
  return finish(exportSteps(input, answers));
}

/** The same by and by. */
export function* exportSteps(input: ExportInput, answers: ExportAnswers): Steps<NetworkExport | ExportRefusal> {
  if ('sheets' in input) {
    const { sheet, others, network } = likeliestSheet(input.sheets, answers.sheet ?? null);
    if (sheet === null) return { kind: 'empty' };
    return yield* readRecords({ records: sheet.rows, mayBeCutOff: false, hasLostLetters: true, dateSystem: input.dateSystem, today: input.today ?? null, network, troubles: others }, answers);
  }
  if (input.text.length > MOST_EXPORT_BYTES) return { kind: 'too-large', bytes: input.text.length, most: MOST_EXPORT_BYTES };
  const text = input.text.charCodeAt(0) === 0xfeff ? input.text.slice(1) : input.text;
  if (NOT_A_TABLE.test(text)) return { kind: 'not-a-table' };
  const isBroken = isDamaged(text.slice(0, LONGEST_SAMPLE));
  const parsed = input.records ?? (text.length < LONG ? parseCsv(text) : yield* longSteps(text));
  const records = isBroken ? yield* repaired(parsed) : parsed;
  return yield* readRecords({ records, hasLostLetters: text.includes('\uFFFD'), mayBeCutOff: !/[\n\r]$/.test(text.slice(-1)), dateSystem: 1900, today: input.today ?? null, network: null, troubles: [] }, answers);
}

function* repaired(records: readonly (readonly string[])[]): Steps<string[][]> {
  const mended: string[][] = [];
  yield* eachOf(records, (record) => mended.push(record.map(repairLetters)));
  return mended;
}

/** What a long text is split into, by and by, before it is read; null where that takes no time worth the while. */
export function recordSteps(text: string): Steps<string[][]> | null {
  if (text.length < LONG || text.length > MOST_EXPORT_BYTES || NOT_A_TABLE.test(text)) return null;
  return longSteps(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}

/** Only the columns that its form reads, and the first, by which records are told apart. */
function longSteps(text: string): Steps<string[][]> {
  const delimiter = findDelimiter(text);
  const head = parseCsv(text.slice(0, LONGEST_SAMPLE), delimiter);
  const table = findTable(head, false);
  if (table === null || table.form === null) return csvSteps(text, delimiter);
  const { form, folded } = table;
  const wanted = new Uint8Array(folded.length + 1).fill(1);
  folded.forEach((heading, column) => {
    if (column > 0 && !form.fields.has(heading) && isUnused(form, heading)) wanted[column] = 0;
  });
  return csvSteps(text, delimiter, wanted);
}

interface Source {
  readonly records: ExportRecords;
  readonly mayBeCutOff: boolean;
  readonly hasLostLetters: boolean;
  readonly dateSystem: DateSystem;
  readonly today: Day | null;
  /** As the workbook's sheets tell. */
  readonly network: string | null;
  readonly troubles: readonly ExportTrouble[];
}

function* readRecords({ records, mayBeCutOff, hasLostLetters, dateSystem, today, network: told, troubles: before }: Source, answers: ExportAnswers): Steps<NetworkExport | ExportRefusal> {
  if (records.every(isBlankRecord)) return { kind: 'empty' };
  const table = yield* partOf(tableSteps(records, mayBeCutOff), 0, 0.2);
  if (table === null) return { kind: 'not-a-table' };
  const { form, written, folded, records: kept } = table;
  const chosen = chooseColumns(table, records, answers);
  if (chosen === null) return { kind: 'not-a-table' };
  if (kept.length === 0) return { kind: 'empty' };
  const frame = { answers, dateSystem, today };
  const known = form ?? { network: '', level: chosen.level, isEscaped: false };
  const parts: ReadRows[] = [];
  for (const part of chosen.parts) parts.push(yield* partOf(rowSteps(records, part.kept, known, { ...part, headings: written }, frame), 0.2, 0.9));
  const damaged = hasLostLetters ? yield* partOf(damage(records), 0.9, 1) : [];
  const read = parts.length > 1 ? mergeTwofold(parts.map((part) => part.rows)) : (parts[0]?.rows ?? []);
  const { rows, period: reported } = form === null ? reportedRows(read, records, written) : { rows: read, period: null };
  const network = form?.network ?? told ?? answers.network ?? networkOfRows(rows);
  const siteLevel = form?.kind === 'ga4' ? siteLevelUnder(folded[chosen.parts[0]?.fields.get('title') ?? -1] ?? '') : undefined;
  const stated = statedPeriod(records) ?? reported;
  const questions: ExportQuestion[] = [...(network === null ? [{ kind: 'network', choices: NETWORKS } as const] : []), ...chosen.questions, ...(parts.find((part) => part.questions.length > 0)?.questions ?? [])];
  return {
    kind: form?.kind ?? 'other', network, rows, questions,
    ...(siteLevel === undefined ? {} : { siteLevel }),
    account: mostFrequent(rows.map(({ account }) => account)),
    period: periodOf(rows) ?? stated,
    statedPeriod: stated,
    isPartial: form !== null && rows.length >= form.mostPosts,
    troubles: [...before, ...table.troubles, ...chosen.troubles, ...damaged, ...parts.flatMap((part) => part.troubles)],
  };
}

/** Letters lost for good, told by the first of them. */
function* damage(records: ExportRecords): Steps<readonly ExportTrouble[]> {
  const isLost = (cell: Cell): boolean => typeof cell === 'string' && cell.includes('\uFFFD');
  let index = -1;
  yield* eachOf(records, (record, at) => {
    if (index < 0 && record.some(isLost)) index = at;
  });
  if (index < 0) return [];
  const record = records[index] ?? [];
  return [{ kind: 'letters-damaged', record: index + 1, text: textAt(record, record.findIndex(isLost)).slice(0, 100) }];
}

/** The network to which all links lead that lead to one. */
function networkOfRows(rows: readonly ExportRow[]): string | null {
  const networks = new Set<string>();
  for (const { url } of rows) {
    const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1];
    const network = host === undefined ? null : networkOfHost(host.toLowerCase());
    if (network !== null) networks.add(network);
  }
  const [only] = networks;
  return networks.size === 1 && only !== undefined ? only : null;
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function periodOf(rows: readonly ExportRow[]): readonly [Day, Day] | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { day, period = day === null ? null : [day, day], isDoubtful = false } of rows) {
    if (period === null || isDoubtful) continue;
    first = Math.min(first, period[0]);
    last = Math.max(last, period[1]);
  }
  return first > last ? null : [first, last];
}
