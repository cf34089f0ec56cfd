/** Tells the tabs in which Suivi has written a report by the mark in their first row: none of what stands there is the team's calendar, or a tab beside it. */
import type { SheetOutline } from '../../host.ts';

const MARK_START = /^Suivi · [a-z]{1,20} [A-Za-z0-9-]{1,40} · [0-9a-f]{8}/;

export function isReportTab({ head }: Pick<SheetOutline, 'head'>): boolean {
  return (head[0] ?? []).some((cell) => typeof cell === 'string' && MARK_START.test(cell));
}
