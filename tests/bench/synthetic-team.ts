/** The tabs of a large team beside such a calendar: thirty people, ten needs, forty absences, half a year of shifts and twenty duties. */
import type { Cell } from '../../core/table/cell.ts';
import type { Day } from '../../core/time/day.ts';
import { weekdayOf } from '../../core/time/day.ts';
import { formatIsoWeek, isoWeekOf } from '../../core/time/iso-week.ts';
import { BENCH_CHANNELS, BENCH_PEOPLE } from './synthetic-calendar.ts';
import type { Sheet } from './synthetic-tabs.ts';

const ROLES = ['Réponse à la communauté', 'Création visuelle', 'Analyse', 'Gestion des médias sociaux', 'Vidéo'];
const SHIFT_WEEKS = 30;
const MARKED_WEEKS = 6;

export function syntheticTeam(today: Day): readonly Sheet[] {
  const monday = today - weekdayOf(today) + 1;
  return [team(today), needs(), absences(today), rota(monday), duties(monday)];
}

function nameOf(index: number): string {
  return BENCH_PEOPLE[index % BENCH_PEOPLE.length] ?? '';
}

function team(today: Day): Sheet {
  const rows = BENCH_PEOPLE.map((name, index): readonly Cell[] => [
    name, `${ROLES[index % 5] ?? ''}, ${ROLES[(index + 2) % 5] ?? ''}`, BENCH_CHANNELS[index % 5] ?? '', index % 3 === 0 ? 'Gatineau' : 'Rimouski', index % 7 === 0 ? 'Agence' : 'Interne',
    'lun–ven', 9 / 24, 17 / 24, 20, today - 400, index === 4 ? today + 30 : null, nameOf(index + 1), 'approuver, programmer',
  ]);
  return {
    name: 'Équipe',
    rows: [['Nom', 'Rôles', 'Canaux', 'Service', 'Lien', 'Jours', 'De', 'À', 'Capacité par semaine', 'Début', 'Fin', 'Relève', 'Droits'], ...rows],
  };
}

function needs(): Sheet {
  const rows = Array.from({ length: 10 }, (_, index): readonly Cell[] => [
    ROLES[index % 5] ?? '', index < 5 ? null : (BENCH_CHANNELS[index % 5] ?? null), index % 4 === 0 ? 'tous les jours' : 'lun–ven', 9 / 24, (index % 4 === 0 ? 20 : 17) / 24, 1 + (index % 2),
  ]);
  return { name: 'Besoins', rows: [['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum'], ...rows] };
}

function absences(today: Day): Sheet {
  const rows = Array.from({ length: 40 }, (_, index): readonly Cell[] => [nameOf(index * 7), today - 60 + index * 5, today - 60 + index * 5 + (index % 6), 'Vacances']);
  return { name: 'Absences', rows: [['Nom', 'Premier jour', 'Dernier jour', 'Motif'], ...rows] };
}

function rota(monday: Day): Sheet {
  const rows = Array.from({ length: SHIFT_WEEKS }, (_, week) => monday + (week - 4) * 7).flatMap((start, week): readonly (readonly Cell[])[] => [
    [start, start + 4, 17 / 24, 20 / 24, ROLES[0] ?? '', nameOf(week * 3), 'Soir'],
    [start + 5, start + 6, 9 / 24, 20 / 24, ROLES[0] ?? '', week % 9 === 8 ? null : nameOf(week * 3 + 1), 'Fin de semaine'],
  ]);
  return { name: 'Garde', rows: [['Du', 'Au', 'De', 'À', 'Rôle', 'Personne', 'Plage'], ...rows] };
}

function duties(monday: Day): Sheet {
  const weeks = Array.from({ length: MARKED_WEEKS }, (_, index) => formatIsoWeek(isoWeekOf(monday - (MARKED_WEEKS - index) * 7)));
  const rows = Array.from({ length: 20 }, (_, index): readonly Cell[] => [
    `Tâche ${index + 1}`, ROLES[index % 5] ?? '', index % 3 === 0 ? 'Chaque jour' : 'Chaque semaine', nameOf(index), nameOf(index + 1), ...weeks.map((_week, at) => ((index + at) % 17 === 0 ? null : 'x')),
  ]);
  return { name: 'Tâches', rows: [['Tâche', 'Rôle', 'Fréquence', 'Responsable', 'Relève', ...weeks], ...rows] };
}
