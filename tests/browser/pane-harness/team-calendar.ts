/** A calendar with the tabs of its team beside it: gaps, a role that hangs on one person, somebody who leaves. */
import type { Cell } from '../../../core/table/cell.ts';
import type { FakeSheet } from './fake-workbook.ts';
import { NO_FLAWS, SAMPLE_TODAY, sampleRows } from './sample-calendar.ts';

/** The Monday after the day on which the sample is looked at, a Saturday. */
const MONDAY = SAMPLE_TODAY + 2;

const TEAM: readonly (readonly Cell[])[] = [
  ['Nom', 'Rôles', 'Canaux', 'Interne ou agence', 'Jours', 'De', 'À', 'Capacité par semaine', 'Date de début', 'Date de fin', 'Relève'],
  ['Amélie Roy', 'Gestionnaire des médias sociaux; Webcare', '', 'Interne', 'lundi au vendredi', '9 h', '17 h', 4, null, null, 'Benoît Côté'],
  ['Benoît Côté', 'Marketing de contenu; Webcare', '', 'Interne', 'lundi au vendredi', '8 h', '16 h', 3, null, null, 'Amélie Roy'],
  ['Chloé Tremblay', 'Création; Marketing de contenu', 'Instagram', 'Interne', 'mardi au samedi', '9 h', '17 h', 3, null, null, ''],
  ['David Gagnon', 'Analyste', '', 'Interne', 'lundi au vendredi', '9 h', '17 h', 3, null, null, ''],
  ['Émilie Bouchard', 'Webcare', '', 'Interne', 'lundi au vendredi', '9 h', '17 h', 3, null, MONDAY + 11, 'Amélie Roy'],
  ['Studio Lumen', 'Webcare; Création', '', 'Agence', 'tous les jours', '12 h', '18 h', null, null, null, ''],
];

const NEEDS: readonly (readonly Cell[])[] = [
  ['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum', 'Idéal', 'Maximum', 'Fermé'],
  ['Webcare', '', 'lundi au vendredi', '9 h', '17 h', 2, null, null, ''],
  ['Webcare', '', 'samedi, dimanche', '10 h', '18 h', 1, null, null, ''],
  ['Marketing de contenu', '', 'lundi au vendredi', '9 h', '16 h', 1, null, null, ''],
  ['Analyste', '', 'lundi au vendredi', '9 h', '12 h', 1, null, null, ''],
  ['Création', '', 'mardi au samedi', '10 h', '17 h', 1, null, null, ''],
  ['Analyste', '', 'samedi, dimanche', '', '', null, null, null, 'oui'],
];

const ABSENCES: readonly (readonly Cell[])[] = [
  ['Nom', 'Du', 'Au', 'Type', 'Motif'],
  ['David Gagnon', MONDAY + 2, MONDAY + 4, 'Absence', 'Formation'],
  ['Amélie Roy', MONDAY + 7, MONDAY + 9, 'Absence', 'Vacances'],
  ['Studio Lumen', MONDAY + 5, MONDAY + 6, 'Absence', 'Fermeture'],
  ['Benoît Côté', MONDAY + 12, MONDAY + 13, 'Souhaité', ''],
];

const ROTA: readonly (readonly Cell[])[] = [
  ['Date', 'Au', 'De', 'À', 'Rôle', 'Personne', 'Remplace', 'Publié'],
  [MONDAY - 2, MONDAY - 1, '10 h', '18 h', 'Webcare', 'Benoît Côté', '', 'oui'],
  [MONDAY + 19, MONDAY + 20, '10 h', '12 h', 'Webcare', 'Émilie Bouchard', '', ''],
];

const DUTIES: readonly (readonly Cell[])[] = [
  ['Tâche', 'Rôle', 'Fréquence', 'Responsable', 'Relève', '2026-S47', '2026-S48'],
  ['Répondre aux messages', 'Webcare', 'quotidienne', 'Émilie Bouchard', 'Amélie Roy', 'x', ''],
  ['Rapport de la semaine', 'Analyste', 'hebdomadaire', 'David Gagnon', '', '', ''],
];

/** A team that has just begun: one person for one role, and needs that nobody meets. */
export function newTeamSheets(): readonly FakeSheet[] {
  const needs = ['Webmestre', 'Webmestre', 'Analyste'].map((role, place) => [role, '', 'lundi au vendredi', `${8 + place * 4} h`, `${11 + place * 4} h`, 1, null, null, '']);
  return [
    { name: 'Publications', rows: sampleRows(NO_FLAWS, 10) },
    { name: 'Équipe', rows: [TEAM[0] ?? [], ['Amélie Roy', 'Gestionnaire des médias sociaux', '', 'Interne', 'lundi au vendredi', '9 h', '17 h', 4, null, null, '']] },
    { name: 'Besoins', rows: [NEEDS[0] ?? [], ...needs, ['Webcare', '', 'samedi', '10 h', '12 h', 1, null, null, '']] },
  ];
}

export function teamSheets(): readonly FakeSheet[] {
  return [
    { name: 'Publications', rows: sampleRows(NO_FLAWS, 60) },
    { name: 'Équipe', rows: TEAM },
    { name: 'Besoins', rows: NEEDS },
    { name: 'Absences', rows: ABSENCES },
    { name: 'Garde', rows: ROTA },
    { name: 'Tâches', rows: DUTIES },
  ];
}
