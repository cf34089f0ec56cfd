/** What importing changes in the tab of results: rows that it lacks, figures that have grown since, and those that are lower than what stands there. */
import type { ResultRow } from '../../side-tabs/results-tab.ts';
import type { Measure } from '../../table/role.ts';
import type { Day } from '../../time/day.ts';
import { eachOf, partOf } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { IncomingResult } from './incoming-results.ts';
import { identitiesOf } from './result-keys.ts';

export interface FigureChange {
  readonly measure: Measure;
  /** Null where the tab has none yet. */
  readonly from: number | null;
  readonly to: number;
}

export interface ChangedResult {
  readonly result: IncomingResult;
  /** As it stands in the tab. */
  readonly stands: ResultRow;
  readonly figures: readonly FigureChange[];
  /** To be written; null where it stays. */
  readonly key: string | null;
  readonly importedOn: Day | null;
  /** Whether an import broke off within the row: what is blank there is filled. */
  readonly isHalf: boolean;
}

export interface UnreadFigure {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly measure: Measure;
}

export interface Compared {
  readonly new: readonly IncomingResult[];
  readonly changed: readonly ChangedResult[];
  readonly same: number;
  /** Figures of the export whose cell holds something that can't be read: it stays as it is. */
  readonly unread: readonly UnreadFigure[];
  /**
   * Whether more figures are lower than have grown: an older export, which a later one has been imported after. A withdrawn like is lower in a later one.
   * Also where most days that were settled have other figures: those of another account, whose file doesn't name it.
   */
  readonly isOlder: boolean;
}

/** What counts over a post's whole life, and so hardly ever falls. */
const LASTING: ReadonlySet<Measure> = new Set<Measure>(['impressions', 'reach', 'views', 'engagements', 'likes', 'comments', 'shares', 'saves', 'clicks', 'spend', 'conversions']);
/** Figures taken so soon after the post say little; that they haven't grown since then says more. */
const YOUNG_DAYS = 7;

/**
 * By and by.
 * @param columns Fields that the tab has a column for: no others are compared.
 */
export function* compareSteps(results: readonly IncomingResult[], rows: readonly ResultRow[], columns: ReadonlySet<string>, today: Day): Steps<Compared> {
  const find = yield* partOf(finder(rows), 0, 0.4);
  const added: IncomingResult[] = [];
  const pairs: { readonly result: IncomingResult; readonly stands: ResultRow; readonly figures: readonly FigureChange[] }[] = [];
  const finding = eachOf(results, (result) => {
    const stands = find(result);
    if (stands === null) added.push(result);
    else pairs.push({ result, stands, figures: figuresChanged(result, stands, columns) });
  });
  yield* partOf(finding, 0.4, 1);
  const lasting = pairs.flatMap(({ figures }) => figures.filter(({ measure }) => LASTING.has(measure)));
  const grown = lasting.filter(isHigher).length;
  const fallen = lasting.filter(isLower).length;
  const settled = pairs.filter(({ stands }) => stands.level !== 'post' && !isYoung(stands));
  const others = settled.filter(({ figures }) => figures.some(({ from }) => from !== null));
  const changed = pairs.flatMap(({ result, stands, figures }): readonly ChangedResult[] => {
    const key = columns.has('key') && stands.key !== result.key && (result.isRowKey || stands.key === '') ? result.key : null;
    const isLater = stands.importedOn === null || stands.importedOn < today;
    const isSettled = figures.length === 0 && (grown === 0 || !isYoung(stands));
    const importedOn = columns.has('importedOn') && stands.unread?.includes('importedOn') !== true && isLater && !isSettled ? today : null;
    const half = isHalf(result, stands, columns);
    const isSaid = !columns.has('level') || !isNewlyPaid(result, stands);
    return figures.length === 0 && key === null && importedOn === null && !half && isSaid ? [] : [{ result, stands, figures, key, importedOn, isHalf: half }];
  });
  return { new: added, changed, same: pairs.length - changed.length, unread: pairs.flatMap(({ result, stands }) => unreadOf(result, stands)), isOlder: fallen > grown || others.length > settled.length / 2 };
}

function isHalf({ level, url, postId }: IncomingResult, stands: ResultRow, columns: ReadonlySet<string>): boolean {
  if (columns.has('channel') && stands.channel.length === 0) return true;
  return level === 'post' && stands.url === '' && stands.postId === '' && ((columns.has('url') && url !== '') || (columns.has('postId') && postId !== ''));
}

/** Whether there is money behind figures of which the tab does not say so yet. */
export function isNewlyPaid({ level, isPaid }: IncomingResult, stands: ResultRow): boolean {
  return level === 'post' && isPaid === true && stands.isPaid !== true;
}

/** Whether some figure of a post would be lower, and none higher. */
export function isFallen({ figures }: Pick<ChangedResult, 'figures'>): boolean {
  const lasting = figures.filter(({ measure }) => LASTING.has(measure));
  return lasting.some(isLower) && !lasting.some(isHigher);
}

function isLower({ from, to }: FigureChange): boolean {
  return to < (from ?? to);
}

function isHigher({ from, to }: FigureChange): boolean {
  return to > (from ?? to);
}

function isYoung({ day, importedOn }: ResultRow): boolean {
  return day !== null && importedOn !== null && importedOn - day < YOUNG_DAYS;
}

function figuresChanged({ measures }: IncomingResult, stands: ResultRow, columns: ReadonlySet<string>): readonly FigureChange[] {
  return [...measures].flatMap(([measure, to]): readonly FigureChange[] => {
    const from = stands.measures.get(measure) ?? null;
    const isKept = !columns.has(measure) || stands.unread?.includes(measure) === true;
    return isKept || (from !== null && isSameFigure(from, to)) ? [] : [{ measure, from, to }];
  });
}

function unreadOf({ measures }: IncomingResult, { row, unread = [] }: ResultRow): readonly UnreadFigure[] {
  return unread.flatMap((measure) => (measure === 'importedOn' || !measures.has(measure) ? [] : [{ row, measure }]));
}

/** A host may keep fifteen digits of a rate. */
function isSameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-12;
}

/** The row of the tab that a post or a day has already; of two, the lower one, which counts. */
function* finder(rows: readonly ResultRow[]): Steps<(result: IncomingResult) => ResultRow | null> {
  const known = new Map<string, ResultRow>();
  yield* eachOf(rows, (row) => {
    for (const channel of row.channel.length === 0 ? [''] : row.channel) for (const identity of identitiesOf({ ...row, channel })) known.set(identity, row);
  });
  const taken = new Set<ResultRow>();
  return (result) => {
    if (known.size === 0) return null;
    const identities = [...identitiesOf(result), ...identitiesOf({ ...result, channel: '' })];
    const found = identities.map((identity) => known.get(identity)).find((row) => row !== undefined && !taken.has(row) && !isOther(result, row));
    if (found !== undefined) taken.add(found);
    return found ?? null;
  };
}

/** Another post that had the key before, such as one deleted and posted anew. */
function isOther(result: IncomingResult, row: ResultRow): boolean {
  if (result.level !== row.level) return true;
  const own = postIdentities(result.channel, result);
  const others = postIdentities(result.channel, row);
  return own.length > 0 && others.length > 0 && !own.some((identity) => others.includes(identity));
}

function postIdentities(channel: string, row: IncomingResult | ResultRow): readonly string[] {
  return identitiesOf({ ...row, channel }).filter((identity) => identity.startsWith('post '));
}
