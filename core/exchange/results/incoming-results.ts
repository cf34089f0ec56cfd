/** What of an export is to go into the tab of results, each row with its key, and what is left out. */
import type { ResultRow } from '../../side-tabs/results-tab.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { shortened } from '../../recognise/shorten.ts';
import { eachOf, finish, partOf, sorted } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { linkKey, linksIn } from '../exports/match/link-key.ts';
import type { ResultMatches } from '../exports/match/result-matches.ts';
import type { ExportRow, NetworkExport } from '../exports/network-export.ts';
import { figuresText, identitiesOf, isNameless, ownKey, periodKey, rowKeys } from './result-keys.ts';

export interface IncomingResult extends Pick<ResultRow, 'key' | 'account' | 'level' | 'isPaid' | 'day' | 'minutes' | 'postId' | 'url' | 'text' | 'format' | 'measures'> {
  /** Index in the export's rows. */
  readonly post: number;
  /** Of the calendar; null for a post that it hasn't, and for a day of an account. */
  readonly row: number | null;
  /** Key of the network. */
  readonly channel: string;
  /** Whether its key is the identifier of its row. */
  readonly isRowKey: boolean;
}

/** How many of an export's rows don't go into the tab, and why; those of a doubtful day are among its troubles. */
export interface LeftOut {
  /** Several rows of the calendar may be the post, and nobody has said which. */
  readonly unsure: number;
  /** Answers to others. */
  readonly replies: number;
  /** The same post or day once more. */
  readonly repeated: number;
  /** Figures of no single day, of a file that doesn't say which days they are of. */
  readonly undated: number;
  readonly withoutFigures: number;
}

export interface Incoming {
  /** By day, then by key: the same in whichever order the file has them. */
  readonly results: readonly IncomingResult[];
  readonly left: LeftOut;
  /** Posts whose row of the calendar has neither an identifier nor their link: their figures can't be told to be the row's. */
  readonly unlinked: readonly number[];
}

export interface ResultsSource {
  readonly export: NetworkExport;
  readonly matches: ResultMatches;
  readonly calendar: Pick<Calendar, 'id' | 'url'>;
  /** What a person has said of posts that are unsure: the row of the calendar, or null for none of them. */
  readonly chosen?: ReadonlyMap<number, number | null>;
}

/** First words of a post, to know it by. */
const LONGEST_TEXT = 100;

export function incomingResults(source: ResultsSource): Incoming {
  return finish(incomingSteps(source));
}

/** The same by and by. */
export function* incomingSteps(source: ResultsSource): Steps<Incoming> {
  const { export: { rows, network, statedPeriod }, matches, calendar, chosen } = source;
  if (network === null) return { results: [], left: NOTHING_LEFT, unlinked: [] };
  const rowOf = new Map<number, number | null>([
    ...matches.matched.map(({ post, row }) => [post, row] as const), ...matches.new.map((post) => [post, null] as const), ...(chosen ?? []),
  ]);
  const keyOf = rowKeys(calendar);
  const left = { ...NOTHING_LEFT, replies: matches.replies.length, repeated: matches.repeated.length, unsure: matches.unsure.filter(({ post }) => !rowOf.has(post)).length };
  const results: IncomingResult[] = [];
  const naming = eachOf(rows, (each, post) => {
    const row = each.level === 'day' ? null : rowOf.get(post);
    if (row === undefined || each.isDoubtful === true) return;
    if (each.measures.size === 0) left.withoutFigures += 1;
    else if (each.level !== 'day' || each.day !== null) results.push(incomingOf(network, each, post, row, row === null ? '' : keyOf(row)));
    else {
      const period = each.period ?? statedPeriod;
      if (period === null) left.undated += 1;
      else results.push(totalOf(network, each, post, period));
    }
  });
  yield* partOf(naming, 0, 0.4);
  const inOrder = yield* partOf(sorted(results, byDay), 0.4, 0.6);
  const once = yield* partOf(withoutDoubles(numbered(inOrder)), 0.6, 0.8);
  const unlinked: number[] = [];
  const linking = eachOf(once, ({ post, row, url }) => {
    if (row !== null && keyOf(row) === '' && !hasLink(calendar, row, url)) unlinked.push(post);
  });
  yield* partOf(linking, 0.8, 1);
  return {
    results: once, left: { ...left, repeated: left.repeated + results.length - once.length },
    unlinked,
  };
}

const NOTHING_LEFT: LeftOut = { unsure: 0, replies: 0, repeated: 0, undated: 0, withoutFigures: 0 };

/** What a network gives for all days of the file, or of the row, at once. */
function totalOf(network: string, each: ExportRow, post: number, [first, last]: readonly [Day, Day]): IncomingResult {
  return { ...incomingOf(network, each, post, null, ''), key: periodKey(network, each, first, last), level: 'period', day: last };
}

function incomingOf(network: string, each: ExportRow, post: number, row: number | null, rowKey: string): IncomingResult {
  const { level, id, url, account, day, minutes, title, text, format, isBoosted, measures } = each;
  const [key, isRowKey] = rowKey === '' ? [ownKey(network, each), false] : [rowKey, true];
  return { post, row, channel: network, key, isRowKey, account, level, ...(isBoosted ? { isPaid: true } : {}), day, minutes, postId: id, url, text: shortened(text === '' ? title : text, LONGEST_TEXT), format, measures };
}

function byDay(a: IncomingResult, b: IncomingResult): number {
  return (a.day ?? Infinity) - (b.day ?? Infinity) || (a.minutes ?? -1) - (b.minutes ?? -1) || (a.key < b.key ? -1 : a.key > b.key ? 1 : byFigures(a, b));
}

function byFigures(a: IncomingResult, b: IncomingResult): number {
  const [one, other] = [figuresText(a), figuresText(b)];
  return one < other ? -1 : Number(one > other);
}

/** Posts without a name that share a key are told apart by their number among them, which the next import gives them again. */
function numbered(results: readonly IncomingResult[]): readonly IncomingResult[] {
  const counts = new Map<string, number>();
  return results.map((result) => {
    if (result.isRowKey || !isNameless({ ...result, id: result.postId, title: '' })) return result;
    const count = (counts.get(result.key) ?? 0) + 1;
    counts.set(result.key, count);
    return count === 1 ? result : { ...result, key: `${result.key} ${count}` };
  });
}

function* withoutDoubles(results: readonly IncomingResult[]): Steps<readonly IncomingResult[]> {
  const seen = new Set<string>();
  const once: IncomingResult[] = [];
  yield* eachOf(results, (result) => {
    const identities = identitiesOf(result);
    const isSeen = identities.some((identity) => seen.has(identity));
    for (const identity of identities) seen.add(identity);
    if (!isSeen) once.push(result);
  });
  return once;
}

function hasLink({ url }: Pick<Calendar, 'url'>, row: number, link: string): boolean {
  const key = link === '' ? null : linkKey(link);
  return key !== null && linksIn(url[row] ?? '').some((each) => linkKey(each) === key);
}
