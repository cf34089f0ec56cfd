/** What the command line says of coverage, in both languages. */
import type { Stretch } from '../../../core/coverage/coverage-result.ts';
import type { HardRule, Reason } from '../../../core/coverage/suggestions.ts';
import type { Day, Language } from '../../../core/index.ts';
import { NBSP, dateInEnglish, dateInFrench, timeInEnglish, timeInFrench, wholeNumber } from '../../../core/words/format.ts';
import { ofName } from '../../../core/words/fr/elision.ts';
import { quotable } from '../../../core/words/quotable.ts';

/** A stretch with its need spelt out. */
export interface ToldStretch {
  readonly role: string;
  /** '' for all channels together. */
  readonly channel: string;
  readonly fromDay: Day;
  readonly from: number;
  readonly toDay: Day;
  readonly to: number;
}

export interface ToldFigures {
  readonly share: number | null;
  readonly interval: readonly [number, number] | null;
  readonly missing: number;
  readonly missingEvening: number;
  readonly missingWeekend: number;
}

export interface CoverageCommandWords {
  readonly tabsMissing: (tabs: readonly string[]) => string;
  readonly figures: (from: Day, to: Day, figures: ToldFigures) => string;
  /** Instead of figures, where the team tab names nobody. */
  readonly nobody: (from: Day, to: Day) => string;
  readonly stretch: (kind: Stretch['kind'], stretch: ToldStretch, needed: number, present: number) => string;
  /** What hangs on too few. `role` and `channel` are '' where they say nothing. */
  readonly dependence: (role: string, channel: string, people: readonly string[], days: number) => string;
  readonly reason: (reason: Reason, nameOf: (person: number) => string) => string;
  readonly obstacle: (rule: HardRule | null) => string;
  /** `person` is null where the shift stays open. */
  readonly suggestion: (stretch: ToldStretch, person: string | null, reason: string) => string;
  readonly proof: (isBest: boolean, rules: readonly HardRule[]) => string;
}

export const COVERAGE_WORDS: { readonly [L in Language]: CoverageCommandWords } = {
  fr: {
    tabsMissing: (tabs) => (tabs.length === 1
      ? `L’onglet ${tabs[0] ?? ''} manque; ajoutez-le pour calculer la couverture.`
      : `Les onglets ${tabs.join(' et ')} manquent; ajoutez-les pour calculer la couverture.`),
    figures: (from, to, { share, interval, missing, missingEvening, missingWeekend }) => {
      const period = `Du ${dateInFrench(from)} au ${dateInFrench(to)}${NBSP}: `;
      if (share === null) return `${period}aucun besoin, donc rien à couvrir.`;
      const covered = `${percentFr(share)} du temps couvert`;
      const between = interval === null ? '' : ` (intervalle à 95${NBSP}%${NBSP}: ${percentFr(interval[0])} à ${percentFr(interval[1])})`;
      const parts = [missingEvening > 0 ? `${hoursFr(missingEvening)} le soir` : '', missingWeekend > 0 ? `${hoursFr(missingWeekend)} la fin de semaine ou un jour férié` : ''].filter(Boolean);
      return `${period}${covered}${between}${missing === 0 ? '' : `; il manque ${hoursFr(missing)} de présence${parts.length === 0 ? '' : `, dont ${parts.join(' et ')}`}`}.`;
    },
    nobody: (from, to) => `Du ${dateInFrench(from)} au ${dateInFrench(to)}${NBSP}: l’onglet de l’équipe ne nomme personne, la couverture ne peut donc pas être calculée.`,
    stretch: (kind, stretch, needed, present) => `${KINDS_FR[kind]}  ${whenFr(stretch)}${NBSP}: ${present} sur ${needed}`,
    dependence: (role, channel, people, days) => `Dépendance  ${[role, channel].filter((part) => part !== '').map(quotable).join(', ')}${NBSP}: ${people.length === 0 ? 'personne à l’interne' : people.map(quotable).join(', ')}; ${counted(days, 'jour', 'jours')} avec moins de deux personnes`,
    reason: (reason, nameOf) => {
      switch (reason.kind) {
        case 'desired': return 'souhaite cette plage';
        case 'undesired': return 'préférerait éviter cette plage';
        case 'only': return 'seule personne disponible';
        case 'day-off': return 'ne travaille pas ce jour-là';
        case 'at-work': return 'travaille déjà à ces heures';
        case 'backup': return `assure la relève ${ofName(quotable(nameOf(reason.of)))}`;
        case 'load': return reason.isLowest ? `a le moins de garde (${hoursFr(reason.minutes)})` : `a ${hoursFr(reason.minutes)} de garde`;
        case 'external': return 'est de l’agence';
      }
    },
    obstacle: (rule) => (rule === null ? 'personne n’a ce rôle' : OBSTACLES_FR[rule]),
    suggestion: (stretch, person, reason) => `Proposition  ${whenFr(stretch)}${NBSP}: ${person === null ? 'reste ouverte' : quotable(person)}${reason === '' ? '' : ` – ${reason}`}`,
    proof: (isBest, rules) => `${isBest ? 'Aucun autre plan ne fait mieux selon ces règles' : 'Rien ne prouve que ce plan soit le meilleur selon ces règles'}${NBSP}: ${rules.map((rule) => RULES_FR[rule]).join(', ')}.`,
  },
  en: {
    tabsMissing: (tabs) => (tabs.length === 1
      ? `The ${tabs[0] ?? ''} tab is missing; add it to compute coverage.`
      : `The ${tabs.join(' and ')} tabs are missing; add them to compute coverage.`),
    figures: (from, to, { share, interval, missing, missingEvening, missingWeekend }) => {
      const period = `From ${dateInEnglish(from)} to ${dateInEnglish(to)}: `;
      if (share === null) return `${period}nobody is needed, so there is nothing to cover.`;
      const covered = `${percentEn(share)} of the time covered`;
      const between = interval === null ? '' : ` (95% interval: ${percentEn(interval[0])} to ${percentEn(interval[1])})`;
      const parts = [missingEvening > 0 ? `${hoursEn(missingEvening)} in the evening` : '', missingWeekend > 0 ? `${hoursEn(missingWeekend)} on weekends or holidays` : ''].filter(Boolean);
      return `${period}${covered}${between}${missing === 0 ? '' : `; ${hoursEn(missing)} of presence missing${parts.length === 0 ? '' : `, of which ${parts.join(' and ')}`}`}.`;
    },
    nobody: (from, to) => `From ${dateInEnglish(from)} to ${dateInEnglish(to)}: the team tab names nobody, so coverage can’t be worked out.`,
    stretch: (kind, stretch, needed, present) => `${KINDS_EN[kind]}  ${whenEn(stretch)}: ${present} of ${needed}`,
    dependence: (role, channel, people, days) => `dependence  ${[role, channel].filter((part) => part !== '').map(quotable).join(', ')}: ${people.length === 0 ? 'nobody of the team’s own' : people.map(quotable).join(', ')}; ${counted(days, 'day', 'days')} with fewer than two people`,
    reason: (reason, nameOf) => {
      switch (reason.kind) {
        case 'desired': return 'would like this shift';
        case 'undesired': return 'would rather not';
        case 'only': return 'the only one available';
        case 'day-off': return 'does not work that day';
        case 'at-work': return 'works at these hours anyway';
        case 'backup': return `stands in for ${quotable(nameOf(reason.of))}`;
        case 'load': return reason.isLowest ? `has the least time on duty (${hoursEn(reason.minutes)})` : `has ${hoursEn(reason.minutes)} on duty`;
        case 'external': return 'is from the agency';
      }
    },
    obstacle: (rule) => (rule === null ? 'nobody has this role' : OBSTACLES_EN[rule]),
    suggestion: (stretch, person, reason) => `suggestion  ${whenEn(stretch)}: ${person === null ? 'stays open' : quotable(person)}${reason === '' ? '' : ` – ${reason}`}`,
    proof: (isBest, rules) => `${isBest ? 'No other plan does better under these rules' : 'Not proved best under these rules'}: ${rules.map((rule) => RULES_EN[rule]).join(', ')}.`,
  },
};

const KINDS_FR: { readonly [Kind in Stretch['kind']]: string } = { gap: 'Lacune', understaffed: 'Sous-effectif', overstaffed: 'Sureffectif' };
const KINDS_EN: { readonly [Kind in Stretch['kind']]: string } = { gap: 'gap', understaffed: 'understaffed', overstaffed: 'overstaffed' };

const OBSTACLES_FR: { readonly [Rule in HardRule]: string } = {
  role: 'personne n’a ce rôle', channel: 'personne n’a ce rôle sur ce canal', membership: 'aucune personne ayant ce rôle n’est dans l’équipe ce jour-là',
  away: 'surtout des absences', elsewhere: 'la plupart sont déjà de garde', rest: 'le repos entre deux plages serait trop court',
  hours: 'trop d’heures de garde dans la semaine', weekends: 'deux fins de semaine de suite',
};
const OBSTACLES_EN: { readonly [Rule in HardRule]: string } = {
  role: 'nobody has this role', channel: 'nobody has this role on this channel', membership: 'nobody with this role is in the team that day',
  away: 'mostly absences', elsewhere: 'most are on another shift already', rest: 'too little rest between two shifts',
  hours: 'too many hours on duty that week', weekends: 'two weekends running',
};
const RULES_FR: { readonly [Rule in HardRule]: string } = {
  role: 'rôle', channel: 'canal', membership: 'appartenance à l’équipe', away: 'absences', elsewhere: 'une seule plage à la fois', rest: 'repos entre deux plages',
  hours: 'heures par semaine', weekends: 'pas deux fins de semaine de suite',
};
const RULES_EN: { readonly [Rule in HardRule]: string } = {
  role: 'role', channel: 'channel', membership: 'membership of the team', away: 'absences', elsewhere: 'one shift at a time', rest: 'rest between shifts',
  hours: 'hours a week', weekends: 'no two weekends running',
};

const DAY_MINUTES = 1440;

/** « 24 novembre 2026, de 9 h à minuit »; « du 23 novembre 2026, 22 h, au 24 novembre 2026, 6 h ». */
function whenFr(stretch: ToldStretch): string {
  const { fromDay, from, toDay, to } = stretch;
  const minutes = minutesOf(stretch);
  const day = dateInFrench(fromDay);
  if (from === 0 && minutes === DAY_MINUTES) return `${need(stretch)}, ${day}, toute la journée`;
  if (from + minutes <= DAY_MINUTES) return `${need(stretch)}, ${day}, de ${timeInFrench(from)} à ${to === 0 ? 'minuit' : timeInFrench(to)}`;
  return `${need(stretch)}, du ${day}, ${timeInFrench(from)}, au ${dateInFrench(toDay)}, ${timeInFrench(to)}`;
}

function whenEn(stretch: ToldStretch): string {
  const { fromDay, from, toDay, to } = stretch;
  const minutes = minutesOf(stretch);
  const day = dateInEnglish(fromDay);
  if (from === 0 && minutes === DAY_MINUTES) return `${need(stretch)}, ${day}, all day`;
  if (from + minutes <= DAY_MINUTES) return `${need(stretch)}, ${day}, ${timeInEnglish(from)} to ${to === 0 ? 'midnight' : timeInEnglish(to)}`;
  return `${need(stretch)}, ${day}, ${timeInEnglish(from)}, to ${dateInEnglish(toDay)}, ${timeInEnglish(to)}`;
}

function minutesOf({ fromDay, from, toDay, to }: ToldStretch): number {
  return (toDay - fromDay) * DAY_MINUTES + to - from;
}

function need({ role, channel }: ToldStretch): string {
  return channel === '' ? quotable(role) : `${quotable(role)} (${quotable(channel)})`;
}

/** `12 h 30`: a duration, which may be longer than a day. */
function hoursFr(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return hours === 0 ? `${rest}${NBSP}min` : `${wholeNumber(hours, NBSP)}${NBSP}h${rest === 0 ? '' : `${NBSP}${String(rest).padStart(2, '0')}`}`;
}

function hoursEn(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return [hours === 0 && rest > 0 ? '' : `${wholeNumber(hours, ',')} h`, rest === 0 ? '' : `${rest} min`].filter(Boolean).join(' ');
}

/** Never a round 100 % where something is missing. */
function percentFr(share: number): string {
  return `${String(tenths(share)).replace('.', ',')}${NBSP}%`;
}

function percentEn(share: number): string {
  return `${tenths(share)}%`;
}

function tenths(share: number): number {
  const rounded = Math.round(share * 1000) / 10;
  if (rounded === 100 && share < 1) return 99.9;
  return rounded === 0 && share > 0 ? 0.1 : rounded;
}

/** Never of none. */
function counted(count: number, one: string, several: string): string {
  return `${count}${NBSP}${count === 1 ? one : several}`;
}
