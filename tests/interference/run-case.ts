/** One case: somebody does something at one moment of marking three posts, and every promise is looked after. */
import type { Applied, Workbook } from '../../core/index.ts';
import { recordWrites } from '../../core/jobs/recorded-writes.ts';
import { restoreHarmed } from '../../core/jobs/restore-harmed.ts';
import { revertWrites } from '../../core/jobs/revert-writes.ts';
import { wholeBook, changedPlaces } from '../conformance/whole-book.ts';
import type { Book } from '../hosts/book/book.ts';
import type { Gap, Interfered, InterferedHost } from './interfered-hosts.ts';
import type { Layout } from './layouts.ts';
import { mark, planThree } from './mark-three.ts';
import type { Asked, AskedCell } from './mark-three.ts';
import { difference, holds, placeOf, untoldHarm, untrue } from './oracle.ts';
import { lostPosts, operate } from './operations.ts';
import type { Operation } from './operations.ts';

export interface CaseOutcome {
  /** What went against a promise; empty for a case that holds. */
  readonly complaints: readonly string[];
  /** Cells of others that were hit, told and put back. */
  readonly harmed: number;
  readonly written: number;
  /** Cells that somebody typed into at the very moment of the write, in a host that can't tell. */
  readonly unknowable: number;
}

/** As many syncs as verifying, writing and checking may take. */
const MOST_SYNCS = 4;

export interface CaseOptions {
  /** The workbook that the action is given; a test of the tests gives one with a flaw. */
  readonly wrap?: (workbook: Workbook, book: Book) => Workbook;
}

export async function runCase(host: InterferedHost, layout: Layout, operation: Operation, gap: Gap, { wrap = (same) => same }: CaseOptions = {}): Promise<CaseOutcome> {
  const [book, twin] = [layout.build(), layout.build()];
  const sheet = book.sheets[0]?.id ?? '';
  operate(twin, sheet, layout, operation);
  const act = (): void => { operate(book, sheet, layout, operation); };
  const opened = await host.open(book);
  const { workbook, writes } = recordWrites(wrap(opened.workbook, book));
  const complaints: string[] = [];
  const say = (list: readonly string[], when: string): void => { complaints.push(...list.map((one) => `${when}: ${one}`)); };

  if (gap === 'before read') act();
  const asked = await plannedOn(host, gap, layout, book, workbook);
  if (asked === null) return { complaints: notTouched(book, twin, gap === 'before read' && operation.name === 'delete sheet'), harmed: 0, written: 0, unknowable: 0 };
  say(asked.strange, 'planned beside the posts that were meant');
  if (gap === 'read → verify') act();
  const applied = await applyWith(opened, gap, act, () => mark(workbook, asked).then((marked) => marked.applied), complaints);
  say(untrue(book, asked.cells, applied), 'told');
  if (gap === 'after check') act();

  const isOthers = ({ post, field }: AskedCell): boolean => gap !== 'before read' && post === layout.meant[1] && operation.takes?.includes(field) === true;
  const lost = host.seesMoment || gap !== 'verify → write' ? new Set<string>() : writtenOver(book, twin, asked.cells.filter(isOthers));
  const judge = (): ReturnType<typeof difference> => {
    const { asked: left, foreign } = difference(book, twin, asked.cells, isOthers);
    return { asked: left, foreign: foreign.filter((one) => !lost.has(one.slice(0, one.indexOf(': ')))) };
  };
  const harmed = applied.harmed ?? [];
  say(gap === 'verify → write' ? untoldHarm(judge().foreign, harmed, book, twin) : judge().foreign, 'harmed');
  if (harmed.length > 0) {
    if (gap !== 'verify → write') say([`${harmed.length} cells`], 'told as harmed where nobody was in between');
    // An action of its own: taking back the marks does not take it back.
    await restoreHarmed(opened.workbook, harmed);
    say(judge().foreign, 'not put back');
  }
  const losses = lostPosts(operation, layout, host.tellsSpills);
  say(written(layout, operation, gap, asked, applied, losses), 'reach');
  if (gap !== 'after check') await again(workbook, asked, book, applied, operation.frees?.(layout) ?? [], complaints);
  say(judge().foreign, 'harmed by a second run');
  await takeBack(workbook, writes(), book, complaints);
  say(afterRevert(judge(), asked, losses, gap), 'taken back');
  return { complaints, harmed: harmed.length, written: applied.written, unknowable: lost.size };
}

/** Places at which others have put something that a write has gone over. */
function writtenOver(book: Book, twin: Book, cells: readonly AskedCell[]): ReadonlySet<string> {
  return new Set(cells.flatMap((cell) => {
    const place = placeOf(twin, cell);
    return place !== null && place === placeOf(book, cell) && holds(book, cell) ? [place] : [];
  }));
}

/** What was planned before anybody came in between is the same for all of a layout: it is planned once. */
const planned = new Map<string, Promise<Asked | null>>();

export function forgetPlans(): void {
  planned.clear();
}

function plannedOn({ name }: InterferedHost, gap: Gap, layout: Layout, book: Book, workbook: Workbook): Promise<Asked | null> {
  const key = `${name} ${layout.name}`;
  const known = gap === 'before read' ? undefined : planned.get(key);
  const asked = known ?? planThree(book, workbook, layout.meant);
  if (gap !== 'before read') planned.set(key, asked);
  return asked;
}

async function applyWith(opened: Interfered, gap: Gap, act: () => void, run: () => Promise<Applied>, complaints: string[]): Promise<Applied> {
  let isStruck = false;
  const strike = (): void => {
    isStruck = true;
    act();
  };
  if (gap === 'verify → write') opened.between({ beforeWrite: strike });
  if (gap === 'write → check') opened.between({ beforeCheck: strike });
  const before = opened.syncs();
  const applied = await run();
  const after = opened.syncs();
  if (before !== null && after !== null && after - before > MOST_SYNCS) complaints.push(`${after - before} syncs`);
  if ((gap === 'verify → write' || gap === 'write → check') && !isStruck) complaints.push('nobody came in between');
  return applied;
}

function notTouched(book: Book, twin: Book, isExpected: boolean): readonly string[] {
  const foreign = changedPlaces(wholeBook(twin), wholeBook(book));
  return isExpected ? foreign : [...foreign, 'the calendar was not found'];
}

/** Rows that nobody stands in the way of are written wherever they are: to write nothing would be safe, and of no use. */
function written(layout: Layout, operation: Operation, gap: Gap, asked: Asked, applied: Applied, losses: readonly number[]): readonly string[] {
  const lost = gap === 'read → verify' ? losses : [];
  const freed = gap === 'read → verify' ? (operation.frees?.(layout) ?? []) : [];
  const reached = [...layout.free, ...freed].filter((post) => !lost.includes(post));
  const wanted = asked.cells.filter(({ post }) => reached.includes(post)).length;
  if (gap === 'read → verify' || gap === 'after check') return applied.written === wanted && wanted === reached.length * 2 ? [] : [`${applied.written} of ${wanted} cells written`];
  if (gap === 'write → check') return applied.written + applied.unknown.length === wanted ? [] : [`${applied.written} written and ${applied.unknown.length} unknown of ${wanted} cells`];
  const isShut = operation.name === 'protect sheet' || gap === 'verify → write';
  return isShut || applied.written > 0 ? [] : ['nothing written'];
}

/** The same edits once more: what was written stays, and what was left alone for good stays so too. */
async function again(workbook: Workbook, { plan }: Asked, book: Book, first: Applied, freed: readonly number[], complaints: string[]): Promise<void> {
  if (plan.edits.length === 0) return;
  const isSettled = freed.length === 0 && first.fault === null && first.unknown.length === 0 && first.harmed === undefined && first.skipped.every(({ reason }) => reason !== 'changed');
  if (!isSettled) await workbook.apply(plan.edits);
  const before = wholeBook(book);
  await workbook.apply(plan.edits);
  const changed = changedPlaces(before, wholeBook(book));
  if (changed.length > 0) complaints.push(`a second run changes ${changed.join(', ')}`);
}

async function takeBack(workbook: Workbook, writes: Parameters<typeof revertWrites>[1], book: Book, complaints: string[]): Promise<void> {
  await revertWrites(workbook, writes);
  const before = wholeBook(book);
  await revertWrites(workbook, writes);
  const changed = changedPlaces(before, wholeBook(book));
  if (changed.length > 0) complaints.push(`taking back twice changes ${changed.join(', ')}`);
}

/** All as the others have left it; but what they have shut off or made unknowable since it was written stays as it is. */
function afterRevert({ asked: left, foreign }: ReturnType<typeof difference>, { cells }: Asked, losses: readonly number[], gap: Gap): readonly string[] {
  const isSince = gap === 'write → check' || gap === 'after check' || gap === 'verify → write';
  const most = isSince ? cells.filter(({ post }) => losses.includes(post)).length : 0;
  return left.size <= most ? foreign : [...foreign, `${[...left].join(', ')} still marked`];
}
