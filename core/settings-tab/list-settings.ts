/** The rows that hold lists of findings as hashes, cut into parts: those known on a day, and those of a week's first check. */
import { cellText } from '../table/cell-text.ts';
import { readIsoDay } from '../time/iso-day.ts';
import type { KnownSetting } from './plan-settings.ts';
import type { FieldCells } from './settings-tab.ts';

export type ListKind = 'known' | 'week';

/** One part of a list. */
export interface ListPart {
  readonly kind: ListKind;
  /** The day: `2026-11-21`. */
  readonly item: string;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  readonly hashes: readonly string[];
}

/** 15 characters each: far less than a cell holds, and a list of thousands takes few rows. */
const HASHES_A_ROW = 500;
/** Stands for an empty list: an empty cell says nothing. */
const NO_HASHES = 'none';

/** How many parts a list that long has. */
function partsOf(hashes: readonly string[]): number {
  return Math.max(1, Math.ceil(hashes.length / HASHES_A_ROW));
}

export function listSettings(kind: ListKind, item: string, hashes: readonly string[], note: string): readonly KnownSetting[] {
  // In an order of its own, so that the same list is the same rows.
  const sorted = [...new Set(hashes)].sort();
  const parts = partsOf(sorted);
  return Array.from({ length: parts }, (_, index) =>
    partSetting({ kind, item, part: index + 1, parts, hashes: sorted.slice(index * HASHES_A_ROW, (index + 1) * HASHES_A_ROW) }, note));
}

export function partSetting({ kind, item, part, parts, hashes }: ListPart, note: string): KnownSetting {
  return { kind, item, value: hashes.join(' ') || NO_HASHES, detail: `${part}/${parts}`, tab: null, note };
}

export function listPart(kind: ListKind, { item, value, detail }: FieldCells): ListPart | null {
  const name = cellText(item);
  const place = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(cellText(detail));
  const text = cellText(value);
  const hashes = text === NO_HASHES ? [] : text.split(' ');
  if (readIsoDay(name) === null || place === null || text === '' || hashes.some((hash) => !/^[0-9a-z]{14}$/.test(hash))) return null;
  const [part, parts] = [Number(place[1]), Number(place[2])];
  return part > parts ? null : { kind, item: name, part, parts, hashes };
}

/** A list put together; null where a part is gone. `parts` are of one list. */
export function wholeList(parts: readonly ListPart[]): ReadonlySet<string> | null {
  const count = parts[parts.length - 1]?.parts ?? 0;
  const byPart = new Map(parts.filter((one) => one.parts === count).map((one) => [one.part, one.hashes]));
  return byPart.size === count && count > 0 ? new Set([...byPart.values()].flat()) : null;
}
