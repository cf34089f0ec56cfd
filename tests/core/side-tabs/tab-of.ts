/** One tab beside the calendar, from headings and rows as a test likes to write them. */
import type { SideTabKey, SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { readSideTabs } from './workbook-of.ts';

const NAMES: { readonly [Key in SideTabKey]: string } = {
  channels: 'Canaux', style: 'Style', media: 'Médias', policy: 'Politique', replies: 'Réponses', objectives: 'Objectifs', plan: 'Plan de contenu', recurring: 'Récurrences', team: 'Équipe', needs: 'Besoins', absences: 'Absences', rota: 'Garde', duties: 'Tâches', reports: 'Calendrier des rapports', results: 'Résultats',
};

/** One tab of a kind from its headings and rows. */
export function tabOf<Key extends SideTabKey>(
  key: Key, headings: string, ...rows: readonly (readonly Cell[])[]
): { readonly tab: NonNullable<SideTabs[Key]>; readonly troubles: readonly string[] } {
  const { tabs, troubles } = readSideTabs([{ name: NAMES[key], rows: [headings.split('|').map((heading) => heading.trim()), ...rows] }]);
  const tab = tabs[key];
  if (tab === null) throw new Error(`no ${key} tab`);
  return { tab, troubles };
}
