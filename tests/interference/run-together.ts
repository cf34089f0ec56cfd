/** Several people mark overlapping posts with the add-in at once; the host takes their requests in an order that a test chooses. */
import type { Applied } from '../../core/index.ts';
import type { OfficeHost } from '../hosts/office/office-host.ts';
import { EXCEL } from './interfered-hosts.ts';
import { TOKEN_HEADING, token } from './layouts.ts';
import type { Layout } from './layouts.ts';
import { mark, planThree } from './mark-three.ts';
import type { Asked } from './mark-three.ts';
import { difference } from './oracle.ts';
import { tokenPlaces } from './operations.ts';

const PEOPLE = ['Anne', 'Bruno', 'Chloé'] as const;
/** Which of the meant posts each marks. */
const SHARES: readonly (readonly number[])[] = [[0, 1], [1, 2], [0, 2]];
/** So many turns without a new request mean that everybody has asked. */
const IDLE_TURNS = 4;

interface Part {
  readonly asked: Asked;
  readonly applied: Applied;
}

/** @param turns Whose request is taken next, among those that wait. */
export async function runTogether(layout: Layout, people: number, turns: Iterator<number>): Promise<{ readonly complaints: readonly string[]; readonly harmed: number }> {
  const [book, twin] = [layout.build(), layout.build()];
  const { workbook, host } = EXCEL.open(book);
  const plans: (Asked | null)[] = [];
  // All have read before anybody writes.
  for (const [index, name] of PEOPLE.slice(0, people).entries()) plans.push(await planThree(book, workbook, (SHARES[index] ?? []).map((one) => layout.meant[one] ?? 0), name));
  const parts = await inTurns(host, turns, plans.map(async (asked): Promise<Part | null> => (asked === null ? null : { asked, applied: (await mark(workbook, asked)).applied })));
  const known = parts.filter((part) => part !== null);
  const complaints = [...difference(book, twin, known.flatMap(({ asked }) => asked.cells), () => false).foreign];
  const harmed = known.flatMap(({ applied }) => applied.harmed ?? []);
  for (const post of layout.meant) complaints.push(...mixed(book, post, known, harmed.map(({ cell }) => cell)));
  for (const { asked, applied } of known) {
    const sum = applied.written + applied.skipped.length + applied.unknown.length;
    if (sum !== asked.cells.length) complaints.push(`${asked.cells.length} cells were asked for, ${sum} are told of`);
  }
  return { complaints, harmed: harmed.length };
}

/** A row is one person's; where two say that they wrote it, one says that the other was hit. */
function mixed(book: ReturnType<Layout['build']>, post: number, parts: readonly Part[], harmed: readonly { readonly row: number }[]): readonly string[] {
  const sheet = book.sheets[0];
  const at = sheet === undefined ? undefined : tokenPlaces(sheet).get(token(post));
  const heading = sheet === undefined ? undefined : tokenPlaces(sheet).get(TOKEN_HEADING);
  if (sheet === undefined || at === undefined || heading === undefined) return [`post ${post} is gone`];
  const sign = sheet.value(at.row, at.column - 1);
  const claims = parts.filter(({ asked, applied }) => {
    const own = asked.cells.filter((cell) => cell.post === post && cell.field === 'tracking');
    const left = new Set([...applied.skipped.flatMap(({ cell }) => (cell === null ? [] : [cell])), ...applied.unknown].map(({ sheet: id, row, column }) => `${id}!${row},${column}`));
    return own.some(({ key }) => !left.has(key));
  });
  const isHit = harmed.some(({ row }) => row === at.row);
  if (claims.length > 1 && !isHit) return [`post ${post} is claimed by ${claims.length}, and nobody tells of a hit`];
  const isClaimed = claims.some(({ asked }) => asked.cells.some((cell) => cell.post === post && cell.field === 'tracking' && cell.value === sign));
  return claims.length > 0 && !isClaimed && !isHit ? [`post ${post} holds ${String(sign)}, which nobody claims`] : [];
}

/** Requests wait until all have asked; then one is taken, and so on. */
export async function inTurns<Answer>(host: OfficeHost, turns: Iterator<number>, calls: readonly Promise<Answer>[]): Promise<readonly Answer[]> {
  const receive = host.receive.bind(host);
  const waiting: string[] = [];
  host.receive = (text) => { waiting.push(text); };
  let isDone = false;
  const all = Promise.all(calls).finally(() => { isDone = true; });
  while (!isDone) {
    for (let turn = 0, seen = waiting.length; turn < IDLE_TURNS; turn += 1) {
      await new Promise((resolve) => { setImmediate(resolve); });
      if (waiting.length !== seen) [turn, seen] = [0, waiting.length];
    }
    const chosen = (turns.next().value ?? 0) % Math.max(1, waiting.length);
    const [text] = waiting.splice(chosen, 1);
    if (text !== undefined) receive(text);
  }
  return all;
}
