/** Which posts have money behind their figures: those of which the network or the team said so, and those with a cost. */
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { Figures } from './figures.ts';
import type { KpiCalendar } from './kpi-input.ts';

interface PaidPosts {
  readonly posts: number;
  /** Posts of which anything is known. */
  readonly of: number;
}

/** Of a row on several networks, one of them is enough. */
export function paidAmong({ measures, whole, extras, parts, calendar }: Figures, posts: Uint32Array): PaidPosts {
  const said = new Set<number>();
  for (const { row, result } of whole) if (result.isPaid === true) said.add(row);
  for (const { row, result } of parts) if (result?.isPaid === true) said.add(row);
  for (const [index, { isPaid }] of extras.entries()) if (isPaid === true) said.add(calendar.rowCount + index);
  for (const row of flagged(calendar)) said.add(row);
  calendar.isPaid?.forEach((isSo, row) => isSo === 1 && said.add(row));
  const spend = measures.get('spend');
  if (said.size === 0 && spend === undefined) return { posts: 0, of: 0 };
  const columns = [...measures.values()];
  let [paid, known] = [0, 0];
  for (const place of posts) {
    if (columns.every((values) => Number.isNaN(values[place]))) continue;
    known += 1;
    if (said.has(place) || (spend !== undefined && (spend[place] as number) > 0)) paid += 1;
  }
  return { posts: paid, of: known };
}

/** A column of money in which no sum stands but 1 and 0, or yes and no, says which posts were paid for. */
function flagged({ numbers, unreadNumbers }: KpiCalendar): readonly number[] {
  const budget = numbers.get('budget');
  if (budget === undefined || budget.some((value) => value > 0 && value !== 1)) return [];
  const ones = [...budget.entries()].flatMap(([row, value]) => (value === 1 ? [row] : []));
  const words = [...(unreadNumbers?.get('budget') ?? [])].flatMap(([row, text]) => (yesOrNo(text) === true ? [row] : []));
  return [...ones, ...words];
}
