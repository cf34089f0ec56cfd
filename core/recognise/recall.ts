/** Finds in a tab the headings that a person has confirmed before, and with them what each column is. */
import type { SheetOutline } from '../host.ts';
import { cellText } from '../table/cell-text.ts';
import type { Role } from '../table/role.ts';
import { headingKey, occurrencesIn } from './remembered.ts';
import type { RememberedColumn, RememberedMapping } from './remembered.ts';

/** What a person said of one column. */
export interface Decision {
  readonly role: Role | null;
  readonly channel: string | null;
}

/** What is known of a tab's columns, by column. */
export type Decisions = ReadonlyMap<number, Decision>;

export interface Recalled {
  readonly headerRow: number;
  readonly decisions: Decisions;
  /** `tab`: the tab that the person meant; `headings`: every heading with a part is here too; `some`: most of them are. */
  readonly extent: 'tab' | 'headings' | 'some';
}

/** Rows in which headings are looked for. */
const HEADER_ROWS = 40;
/** Of the headings that had a part; with fewer of them the table is another one. */
const LEAST_SHARE = 0.6;
/** One heading alone, such as `Date`, stands on any tab. */
const FEWEST_ELSEWHERE = 2;

/** Null where too few of the remembered headings stand in one row. */
export function recallIn(sheet: SheetOutline, remembered: RememberedMapping): Recalled | null {
  const parts = new Set(remembered.columns.filter(playsPart).flatMap(({ heading, occurrence }) => (headingKey(heading) === '' ? [] : [keyOf(heading, occurrence)])));
  let best: { readonly row: number; readonly places: ReadonlyMap<string, number>; readonly kept: number } | null = null;
  for (const [row, cells] of sheet.head.slice(0, HEADER_ROWS).entries()) {
    const places = placesOf(cells.map(cellText));
    const kept = [...parts].filter((key) => places.has(key)).length;
    if (kept > (best?.kept ?? 0)) best = { row, places, kept };
  }
  if (best === null || best.kept < parts.size * LEAST_SHARE) return null;
  const isTab = headingKey(sheet.name) === headingKey(remembered.tab);
  if (!isTab && best.kept < FEWEST_ELSEWHERE) return null;
  const extent = isTab ? 'tab' : best.kept === parts.size ? 'headings' : 'some';
  return { headerRow: best.row, decisions: decisionsOf(remembered, best.places), extent };
}

function playsPart({ role, channel }: RememberedColumn): boolean {
  return role !== null || channel !== null;
}

function keyOf(heading: string, occurrence: number): string {
  return `${occurrence} ${headingKey(heading)}`;
}

/** Where each heading of a row stands. */
function placesOf(headings: readonly string[]): ReadonlyMap<string, number> {
  const occurrences = occurrencesIn(headings);
  return new Map(headings.map((heading, column) => [keyOf(heading, occurrences[column] ?? 1), column]));
}

/** No role and no channel twice, whatever the memory claims: the last claim that can be met holds. */
function decisionsOf({ columns }: RememberedMapping, places: ReadonlyMap<string, number>): Decisions {
  const decisions = new Map<number, Decision>();
  const taken = new Set<string>();
  for (const { heading, occurrence, role, channel } of [...columns].reverse()) {
    const column = places.get(keyOf(heading, occurrence));
    if (column === undefined || decisions.has(column)) continue;
    const claim = role ?? (channel === null ? null : `channel ${channel}`);
    if (claim !== null && taken.has(claim)) continue;
    if (claim !== null) taken.add(claim);
    decisions.set(column, { role, channel: role === null ? channel : null });
  }
  return decisions;
}
