/** A range in a formula is read as the pane reads the tab it was taken from. */
import { describe, expect, it } from 'vitest';
import { rangeTab } from '../../../core/functions/range-tab.ts';
import type { WorkbookOutline } from '../../../core/host.ts';
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../../../core/side-tabs/find-side-tabs.ts';
import type { SideTabKey } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';

type Rows = readonly (readonly Cell[])[];

const CLOCK = 'hh:mm';

/** The rows that the pane reads of a tab by that name. */
function inPane(key: SideTabKey, name: string, rows: Rows): unknown {
  const width = Math.max(...rows.map(({ length }) => length));
  const head = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const headFormats = head.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 0 && cell < 1 ? CLOCK : 'General')));
  const outline: WorkbookOutline = { dateSystem: 1900, sheets: [{ id: '1', name, isVisible: true, rowCount: rows.length, columnCount: width, head, headFormats }] };
  const found = findSideTabs(outline, new Set());
  const read = found.map((tab) => {
    const { firstRow, rowCount, columns } = sideTabRequest(tab);
    return columns.map((column) => Array.from({ length: rowCount }, (_, row) => head[firstRow + row]?.[column] ?? null));
  });
  return decodeSideTabs(found, read, outline)[key]?.rows;
}

const TABS: readonly (readonly ['team' | 'needs' | 'absences' | 'rota', string, Rows])[] = [
  ['team', 'Équipe', [
    ['Nom', 'Rôles', 'Réseaux', 'Service', 'Interne ou agence', 'Jours', 'De', 'À', 'Capacité', 'Début', 'Fin', 'Relève'],
    ['Ana Roy', 'Webcare, Analyste', 'Instagram; Facebook', 'Ventes', 'interne', 'lun-ven', 9 / 24, 17 / 24, 5, 46_000, null, 'Luc Gagnon'],
    [], ['Luc Gagnon', 'Rédaction', null, null, 'agence', null, '22 h', '6 h', null, null, '31 décembre 2026', null],
  ]],
  ['team', 'Team', [['Our team'], ['First name', 'Last name', 'Roles', 'Days'], ['Ana', 'Roy', 'Webcare', 'Mon–Fri'], ['Luke', 'Martin', 'Analyst', 'every day']]],
  ['needs', 'Besoins', [['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum', 'Optimum', 'Maximum', 'Fermé'], ['Webcare', 'Instagram', 'samedi et dimanche', '18:00', '23:00', 1, 2, 3, null], [null, null, 'fériés', null, null, null, null, null, 'oui']]],
  ['absences', 'Absences', [['Personne', 'Du', 'Au', 'Motif'], ['Ana Roy', 46_349, 46_350, 'Vacances'], ['Tous', 46_380, null, 'Fermeture'], ['Luc', '2026-12-01', '2026-12-03', 'préfère ne pas']]],
  ['rota', 'Rota', [['Date', 'From', 'To', 'Role', 'Channel', 'Person', 'Replaces'], [46_349, 18 / 24, 22 / 24, 'Webcare', 'X', 'Ana Roy', null], [46_350, '22:00', '6:00', null, null, 'Luke Martin', 'Ana Roy']]],
];

describe('a range', () => {
  it.each(TABS)('of %s, called %s, gives the rows that the pane has', (key, name, rows) => {
    const seen = inPane(key, name, rows);
    expect(seen).toBeDefined();
    expect(rangeTab(key, rows)?.rows).toEqual(seen);
    expect((seen as readonly unknown[]).length).toBeGreaterThan(1);
  });

  it('of which empty cells come as 0 gives the same rows', () => {
    for (const [key, , rows] of TABS) {
      const width = Math.max(...rows.map(({ length }) => length));
      const zeros = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? 0));
      expect(rangeTab(key, zeros)?.rows).toEqual(rangeTab(key, rows)?.rows);
    }
  });
});
