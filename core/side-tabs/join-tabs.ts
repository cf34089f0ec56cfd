/** Makes one list of several tabs of a kind: `Absences 2026` and `Absences 2027`, or one for each person or month. */
import type { AbsenceRow } from './absences-tab.ts';
import type { RotaRow } from './rota-tab.ts';
import type { SideTab, SideTabKey } from './side-tabs.ts';

/** The kinds of which several tabs are read. */
export type JoinedKey = 'absences' | 'rota';
export const JOINED: ReadonlySet<SideTabKey> = new Set<SideTabKey>(['absences', 'rota']);

/** Rows keep their own cells; one that another tab says word for word already is not said twice, for a copied tab says nothing new. */
export function joinedTab<Key extends JoinedKey>(tabs: readonly SideTab<Key>[]): SideTab<Key> | null {
  const [first, ...others] = tabs;
  if (first === undefined || others.length === 0) return first ?? null;
  const said = new Set(first.rows.map(wordsOf));
  const rows = [...first.rows];
  for (const [at, { rows: more }] of others.entries()) {
    const own = more.filter((row) => !said.has(wordsOf(row)));
    for (const row of own) {
      said.add(wordsOf(row));
      rows.push({ ...row, tab: at + 1 });
    }
  }
  return { ...first, rows, others };
}

/** What a row says, wherever it stands. */
function wordsOf({ row: _row, column: _column, ...said }: (AbsenceRow | RotaRow) & { readonly column?: number }): string {
  return JSON.stringify(said);
}
