/** Tabs about the team hold names, dates and channels, and are no calendar even where they stand alone. */
import { expect, it } from 'vitest';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { sheetOf } from '../side-tabs/workbook-of.ts';

const FIRST = 46_340;

function rows(headings: string, rowOf: (index: number) => readonly Cell[]): readonly (readonly Cell[])[] {
  return [headings.split('|').map((heading) => heading.trim()), ...Array.from({ length: 8 }, (_, index) => rowOf(index))];
}

it.each<readonly [string, readonly (readonly Cell[])[]]>([
  ['Équipe', rows('Nom | Rôles | Canaux | Service | Lien | Jours | De | À | Capacité par semaine | Début | Fin | Relève', (index) => [`Inès ${index}`, 'Vidéo', 'Facebook', 'Réseau', 'Interne', 'lun–ven', 0.375, 0.7, 4, FIRST - 100 * index, null, 'Luc'])],
  ['Feuil1', rows('Name | Role | Channels | Working days | Start date | End date', (index) => [`Jo ${index}`, 'Video', 'Facebook', 'Mon-Fri', FIRST - 90 * index, null])],
  ['Besoins', rows('Rôle | Canal | Jours | De | À | Minimum | Idéal', () => ['Vidéo', 'Facebook', 'lun', 0.4, 0.7, 1, 2])],
  ['Garde', rows('Du | Au | De | À | Rôle | Canal | Personne | Plage', (index) => [FIRST + 7 * index, FIRST + 7 * index + 4, 0.5, 0.7, 'Réponse', 'Facebook', 'Inès', 'Soir'])],
  ['Rota', rows('Date | Shift | Person | Role | Channel', (index) => [FIRST + index, 'Evening', 'Jo', 'Webcare', 'Facebook'])],
  ['Absences', rows('Nom | Du | Au | Motif', (index) => ['Inès', FIRST + index * 9, FIRST + index * 9 + 3, 'Congé'])],
  ['Leave', rows('Name | Start date | End date | Type', (index) => ['Jo', FIRST + index * 9, FIRST + index * 9 + 3, 'Holiday'])],
  ['Tâches', rows('Tâche | Fréquence | Responsable | 2026-W46 | 2026-W47', (index) => [`Répondre ${index}`, 'Chaque jour', 'Inès', 'x', null])],
])('%s alone is declined', (name, cells) => {
  expect(recognise({ dateSystem: 1900, sheets: [sheetOf({ name, rows: cells })] })).toMatchObject({ kind: 'declined' });
});

it.each<readonly [string, readonly (readonly Cell[])[]]>([
  ['Équipe', rows('Date | Canal | Texte | Responsable | Statut', (index) => [FIRST + index, 'Facebook', `Bonjour à vous ${index}`, 'Inès', 'Publié'])],
  ['Horaire', rows('Date | Heure | Canal | Format | Texte', (index) => [FIRST + index, 0.5, 'Facebook', 'Photo', `Une visite guidée ${index}`])],
  ['Garde', rows('Date | Titre | Réseau | Visuel', (index) => [FIRST + index, `Visite ${index}`, 'Instagram', 'a.jpg'])],
])('a calendar under the name %s is one all the same', (name, cells) => {
  expect(recognise({ dateSystem: 1900, sheets: [sheetOf({ name, rows: cells })] })).toMatchObject({ kind: 'recognised', content: 'calendar' });
});
