/** Les tournures des phrases sur qui couvre quoi. */
import type { Moment } from '../../../coverage/staff.ts';
import type { CoverageFindings } from '../../../rules/coverage/coverage-findings.ts';
import type { Day } from '../../../time/day.ts';
import { weekdayOf } from '../../../time/day.ts';
import { NBSP, dateInFrench, periodInFrench, timeInFrench } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import { WEEKDAYS, counted, number, quoted } from '../phrases.ts';

const DAY_MINUTES = 1440;
const MOST_LISTED = 3;

interface Needed {
  readonly role: string;
  readonly channel: string;
}

export function need({ role, channel }: Needed): string {
  return `${quoted(role)}${channel === '' ? '' : ` (${quotable(channel)})`}`;
}

export function stretches({ from, to, stretches: count, minutes, week, weeks, today }: CoverageFindings['coverage-gap']): string {
  const first = span(from, to, today);
  if (count === 1) return first;
  const all = `${number(count)}${NBSP}fois, ${hours(minutes)} en tout`;
  return week === null ? `pendant ${counted(weeks, 'semaine', 'semaines')}, d’abord ${first} (${all})` : `${first} (${all} cette semaine-là)`;
}

/** « le samedi 28 novembre de 10 h à 18 h »; jusqu’au matin suivant sans le nom de ce jour. */
function span(from: Moment, to: Moment, today: Day): string {
  const [first, last] = [Math.floor(from / DAY_MINUTES), Math.floor(to / DAY_MINUTES)];
  if (from % DAY_MINUTES === 0 && to - from === DAY_MINUTES) return `toute la journée du ${dayName(first, today)}`;
  return to - from <= DAY_MINUTES
    ? `le ${dayName(first, today)} de ${clock(from)} à ${clock(to)}`
    : `du ${dayName(first, today)} à ${clock(from)} au ${dayName(last, today)} à ${clock(to)}`;
}

function clock(moment: Moment): string {
  const minute = moment % DAY_MINUTES;
  return minute === 0 ? 'minuit' : timeInFrench(minute);
}

function hours(minutes: number): string {
  const rest = minutes % 60;
  return [minutes < 60 ? '' : `${number(Math.floor(minutes / 60))}${NBSP}h`, rest === 0 ? '' : `${rest}${minutes < 60 ? `${NBSP}min` : ''}`].filter((part) => part !== '').join(NBSP);
}

export function dayName(day: Day, today: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${dateInFrench(day, today)}`;
}

export function days(first: Day, last: Day, today: Day): string {
  return first === last ? `du ${dayName(first, today)}` : periodInFrench(first, last, today);
}

export function whyNotThere(reason: CoverageFindings['shift-away']['reason']): string {
  return { away: 'ne sera pas là', left: 'aura quitté l’équipe', 'not-yet': 'ne fera pas encore partie de l’équipe' }[reason];
}

/** « a, b et 2 autres ». */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED);
  const rest = names.length - shown.length;
  const all = rest === 0 ? shown : [...shown, counted(rest, 'autre', 'autres')];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} et ${all[all.length - 1] ?? ''}`;
}

/** Le mois d’une semaine, qui est celui de son jeudi. */
export function monthOf(monday: Day): string {
  return dateInFrench(monday + 3, monday + 3).split(NBSP)[1] ?? '';
}

/** « le 25 décembre »; « du 30 novembre au 4 décembre et le 7 décembre »: les jours qui se suivent ensemble. */
export function daysListed(all: readonly Day[], today: Day): string {
  const runs: { readonly first: Day; last: Day }[] = [];
  for (const day of all) {
    const run = runs[runs.length - 1];
    if (run !== undefined && day === run.last + 1) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return listed(runs.map(({ first, last }) => periodInFrench(first, last, today)));
}

/** Des noms, et pourquoi ils ne comptent pour personne. */
export function notInTeam({ people, isShared }: Pick<CoverageFindings['shift-unknown'], 'people' | 'isShared'>, names: string): string {
  const isOne = people.length === 1;
  if (isShared) return `${names}${NBSP}: ${isOne ? 'deux personnes de l’équipe portent ce nom' : 'deux personnes de l’équipe portent chacun de ces noms'}`;
  return `${names}${NBSP}: ${isOne ? 'ce nom n’est pas' : 'ces noms ne sont pas'} dans l’onglet de l’équipe`;
}

export const NOTHING_KNOWN: { readonly [Tab in CoverageFindings['team-empty']['tab']]: string } = {
  team: 'L’onglet de l’équipe ne nomme encore personne; la couverture ne peut pas être calculée.',
  needs: 'L’onglet des besoins est encore vide; il n’y a rien à couvrir.',
  unset: 'Aucun besoin n’indique un nombre de personnes lisible; la couverture ne peut pas être calculée.',
};
