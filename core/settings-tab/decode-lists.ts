/** Puts the lists of findings together that Suivi's tab keeps in parts. */
import { readIsoDay } from '../time/iso-day.ts';
import { weekStart } from '../time/iso-week.ts';
import type { Reading, TellTrouble } from './decode-settings.ts';
import { listPart, wholeList } from './list-settings.ts';
import type { ListKind, ListPart } from './list-settings.ts';
import type { KnownFindings, StoredSettings, WeekFindings } from './stored-settings.ts';

/** How many weeks are kept: this one, and the one before. */
export const WEEKS_KEPT = 2;

/** A list of which a part is gone is not used; that is told. */
export function decodeLists(readings: readonly Reading[], tell: TellTrouble): Pick<StoredSettings, 'known' | 'weeks'> {
  let known: KnownFindings | null = null;
  for (const { item, row, hashes } of listsOf('known', readings)) {
    const since = readIsoDay(item);
    // Parts of an earlier day are what a list that was longer has left.
    if (since === null || (known !== null && known.since >= since)) continue;
    if (hashes === null) tell('list-incomplete', row, item);
    else known = { since, hashes };
  }
  const weeks: WeekFindings[] = [];
  for (const { item, row, hashes } of listsOf('week', readings)) {
    const day = readIsoDay(item);
    if (hashes === null || day === null) tell('list-incomplete', row, item);
    else weeks.push({ day, hashes });
  }
  const firsts = weeks.sort((a, b) => a.day - b.day).filter(({ day }, index) => weekStart(weeks[index - 1]?.day ?? 0) !== weekStart(day));
  return { known, weeks: firsts.slice(-WEEKS_KEPT) };
}

interface FoundList {
  readonly item: string;
  /** Where its first part stands. */
  readonly row: number;
  /** Null where a part is gone. */
  readonly hashes: ReadonlySet<string> | null;
}

/** By their names, the latest first. */
function listsOf(kind: ListKind, readings: readonly Reading[]): readonly FoundList[] {
  const byName = new Map<string, { readonly row: number; readonly parts: ListPart[] }>();
  for (const reading of readings) {
    const part = reading.kind === kind ? listPart(kind, reading.stored.cells) : null;
    if (part === null) continue;
    const list = byName.get(part.item);
    if (list === undefined) byName.set(part.item, { row: reading.stored.row, parts: [part] });
    else list.parts.push(part);
  }
  const lists = [...byName].map(([item, { row, parts }]) => ({ item, row, hashes: wholeList(parts) }));
  return lists.sort((a, b) => (a.item > b.item ? -1 : 1));
}
