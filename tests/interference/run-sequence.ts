/** Several things that others do, at any of the moments of marking posts: nobody is hit untold, and what was hit comes back. */
import { recordWrites } from '../../core/jobs/recorded-writes.ts';
import { restoreHarmed } from '../../core/jobs/restore-harmed.ts';
import { revertWrites } from '../../core/jobs/revert-writes.ts';
import { wholeBook } from '../conformance/whole-book.ts';
import { BookError } from '../hosts/book/book-error.ts';
import type { Book } from '../hosts/book/book.ts';
import type { Gap, InterferedHost } from './interfered-hosts.ts';
import type { Layout } from './layouts.ts';
import { mark, planThree } from './mark-three.ts';
import type { AskedCell } from './mark-three.ts';
import { difference, placeOf, untrue } from './oracle.ts';
import { operate } from './operations.ts';
import type { Operation } from './operations.ts';

export interface Step {
  readonly operation: Operation;
  readonly gap: Gap;
  /** The post that it is done to. */
  readonly post: number;
}

export interface SequenceOutcome {
  readonly complaints: readonly string[];
  readonly harmed: number;
  /** Cells that somebody typed into at the very moment of the write, in a host that can't tell. */
  readonly unknowable: number;
}

/** Steps of one moment are done in their order. */
export async function runSequence(host: InterferedHost, layout: Layout, steps: readonly Step[]): Promise<SequenceOutcome> {
  const [book, twin] = [layout.build(), layout.build()];
  const sheet = book.sheets[0]?.id ?? '';
  const act = (on: Book, gap: Gap): void => { for (const step of steps) if (step.gap === gap) attempt(on, sheet, layout, step); };
  const opened = await host.open(book);
  const { workbook, writes } = recordWrites(opened.workbook);
  const both = (gap: Gap): void => {
    act(book, gap);
    act(twin, gap);
  };
  both('before read');
  const asked = await planThree(book, workbook, layout.meant);
  if (asked === null) return { complaints: difference(book, twin, [], () => false).foreign, harmed: 0, unknowable: 0 };
  both('read → verify');
  const struck = new Set<Gap>();
  const strike = (gap: Gap) => (): void => {
    struck.add(gap);
    both(gap);
  };
  opened.between({ beforeWrite: strike('verify → write'), beforeCheck: strike('write → check') });
  const { applied } = await mark(workbook, asked);
  // Where nothing was to be written, the moments in between have never been.
  for (const gap of ['verify → write', 'write → check'] as const) if (!struck.has(gap)) both(gap);
  const isLate = steps.some(({ gap }) => gap === 'write → check');
  const complaints = [...asked.strange, ...(isLate ? [] : untrue(book, asked.cells, applied))];
  both('after check');

  // The copy of a sheet that was there when all was read is marked as well; others work on the first.
  const isOthers = ({ post, field, key }: AskedCell): boolean => key.startsWith(`${sheet}!`) && steps.some((step) => step.gap !== 'before read' && step.post === post && step.operation.takes?.includes(field) === true);
  const lost = host.seesMoment ? [] : takenAtMoment(sheet, steps).filter((cell) => contentAt(book, cell) !== contentAt(twin, cell));
  const foreign = (): readonly string[] => {
    const places = new Set(lost.map((cell) => placeOf(twin, cell)));
    return difference(book, twin, asked.cells, isOthers).foreign.filter((one) => !places.has(one.slice(0, one.indexOf(': '))));
  };
  const harmed = applied.harmed ?? [];
  const mayHarm = steps.some(({ gap }) => gap === 'verify → write');
  if (!mayHarm && harmed.length > 0) complaints.push(`${harmed.length} cells told as harmed where nobody was in between`);
  // What moved once more after the write is told as not known, where the host did not see what it wrote over.
  const vague = host.seesMoment ? 0 : applied.unknown.length;
  if (foreign().length > harmed.length + vague) complaints.push(...foreign().map((one) => `harmed, and not told: ${one}`));
  const restored = await restoreHarmed(opened.workbook, harmed);
  // What can't be put back, since it has changed or gone since, is told.
  const left = restored.skipped.length + restored.unknown.length + vague;
  if (foreign().length > left) complaints.push(...foreign().map((one) => `not put back: ${one}`));
  await revertWrites(workbook, writes());
  if (foreign().length > left) complaints.push(...foreign().map((one) => `harmed by taking back: ${one}`));
  return { complaints, harmed: harmed.length, unknowable: lost.length };
}

/** Cells of the calendar that others type into, or clear, between the last look and the write. */
function takenAtMoment(sheet: string, steps: readonly Step[]): readonly AskedCell[] {
  return steps.flatMap(({ operation: { takes = [] }, gap, post }) => (gap === 'verify → write' ? takes.map((field): AskedCell => ({ post, field, value: '', key: `${sheet}!` })) : []));
}

function contentAt(book: Book, cell: AskedCell): string | undefined {
  return wholeBook(book).get(placeOf(book, cell) ?? '');
}

/** What a workbook refuses its people, it refuses them here as well. */
function attempt(book: Book, sheet: string, layout: Layout, { operation, post }: Step): void {
  try {
    operate(book, sheet, layout, operation, post);
  } catch (caught) {
    if (!(caught instanceof BookError)) throw caught;
  }
}
