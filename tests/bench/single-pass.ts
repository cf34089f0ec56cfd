/**
 * What the five first rules find, written by hand as one loop over the raw columns: the yardstick.
 *
 * It knows its input (real dates, known words, one tab) and nothing else, keeps nothing, and tells
 * only how many findings there are. The general way may cost some multiple of this, and no more.
 */
import type { Cell } from '../../core/table/cell.ts';
import { BENCH_ROLES } from './synthetic-calendar.ts';

const ASIDE: ReadonlySet<string> = new Set(['Annulé']);
const RESOLVED: ReadonlySet<string> = new Set(['Publié', 'Annulé', 'Reporté']);
const WINDOW_DAYS = 30;

/** Number of findings, all rules together. */
export function countFindingsInOnePass(columns: readonly (readonly Cell[])[], today: number): number {
  const column = (role: (typeof BENCH_ROLES)[number]): readonly Cell[] => columns[BENCH_ROLES.indexOf(role)] ?? [];
  const [dates, statuses, texts, owners, tracking] = [column('date'), column('status'), column('text'), column('owner'), column('tracking')];
  const [urls, channels, accounts] = [column('url'), column('channel'), column('account')];
  const isShared = new Map<Cell, boolean>();
  const lastDay = new Map<string, number>();
  let count = 0;
  for (let row = 0; row < dates.length; row += 1) {
    const status = statuses[row] ?? '';
    if (typeof status !== 'string') continue;
    const date = dates[row];
    const isIdea = status === 'Idée';
    if (typeof date !== 'number') {
      if (!isIdea && !ASIDE.has(status)) count += 1;
    } else if (date < today && !isIdea && !RESOLVED.has(status) && urls[row] === null) count += 1;
    if (status === 'Programmé' && tracking[row] === null) count += 1;
    const owner = owners[row] ?? null;
    let shared = isShared.get(owner);
    if (shared === undefined) {
      shared = typeof owner === 'string' && (owner === 'Équipe' || /[,/&+]| et /.test(owner));
      isShared.set(owner, shared);
    }
    if (shared && !ASIDE.has(status)) count += 1;
    const text = texts[row];
    if (typeof text !== 'string' || isIdea || ASIDE.has(status)) continue;
    let isRepeated = false;
    for (const channel of String(channels[row]).toLowerCase().split(', ')) {
      const key = `${text.normalize('NFC').trim().toLowerCase()}\u0000${channel}\u0000${String(accounts[row])}`;
      const last = lastDay.get(key);
      // A post without a date may go out on any day.
      if (last !== undefined && (typeof date !== 'number' || date - last <= WINDOW_DAYS)) isRepeated = true;
      if (typeof date === 'number') lastDay.set(key, date);
    }
    // A post that is out is not written again.
    if (isRepeated && status !== 'Publié' && (typeof date !== 'number' || date >= today)) count += 1;
  }
  return count;
}
