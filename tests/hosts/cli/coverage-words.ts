/** What the command line says of coverage, in both languages. */
import type { AssignmentWeek } from '../../../core/coverage/continuity.ts';
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
  /** Null where it says nothing of other periods. */
  readonly interval: readonly [number, number] | null;
  readonly missing: number;
  readonly missingEvening: number;
  readonly missingWeekend: number;
}

export interface BarredPerson {
  readonly name: string;
  readonly rule: HardRule;
}

export interface CoverageCommandWords {
  readonly tabsMissing: (tabs: readonly string[]) => string;
  readonly figures: (from: Day, to: Day, figures: ToldFigures) => string;
  /** Instead of figures, where the team tab names nobody. */
  readonly nobody: (from: Day, to: Day) => string;
  readonly stretch: (kind: Stretch['kind'], stretch: ToldStretch, needed: number, present: number) => string;
  /** What hangs on too few. `role` and `channel` are '' where they say nothing. */
  readonly dependence: (role: string, channel: string, people: readonly string[], days: number) => string;
  /** What posts of a week still lack; the counts are of posts. */
  readonly assignment: (week: string, lacking: AssignmentWeek) => string;
  readonly reason: (reason: Reason, nameOf: (person: number) => string) => string;
  /** Why nobody takes a shift, from those who have its role, each with the rule that keeps them from it. */
  readonly obstacles: (barred: readonly BarredPerson[]) => string;
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
      const between = interval === null ? '' : ` (sur des périodes semblables, de ${percentFr(interval[0])} à ${percentFr(interval[1])}${NBSP}: intervalle à 95${NBSP}%)`;
      const parts = [missingEvening > 0 ? `${hoursFr(missingEvening)} le soir` : '', missingWeekend > 0 ? `${hoursFr(missingWeekend)} la fin de semaine ou un jour férié` : ''].filter(Boolean);
      return `${period}${covered}${between}${missing === 0 ? '' : `; ${hoursFr(missing)} à pourvoir${parts.length === 0 ? '' : `, dont ${parts.join(' et ')}`}`}.`;
    },
    nobody: (from, to) => `Du ${dateInFrench(from)} au ${dateInFrench(to)}${NBSP}: l’onglet de l’équipe ne nomme personne, la couverture ne peut donc pas être calculée.`,
    stretch: (kind, stretch, needed, present) => `${KINDS_FR[kind]}  ${whenFr(stretch)}${NBSP}: ${present} sur ${needed}`,
    dependence: (role, channel, people, days) => `Relève à prévoir  ${[role, channel].filter((part) => part !== '').map(quotable).join(', ')}${NBSP}: ${people.length === 0 ? 'aucun titulaire interne' : people.map(quotable).join(', ')}; ${counted(days, 'jour', 'jours')} avec moins de deux personnes`,
    assignment: (week, { posts, withoutOwner, withoutApprover, withoutVisual }) => {
      const parts = [withoutOwner > 0 ? `${withoutOwner} sans responsable` : '', withoutApprover > 0 ? `${withoutApprover} sans approbation prévue` : '', withoutVisual > 0 ? `${withoutVisual} sans visuel` : ''].filter(Boolean);
      return `Attribution  ${week}, ${counted(posts, 'publication', 'publications')}${NBSP}: ${parts.join(', ')}`;
    },
    reason: (reason, nameOf) => {
      switch (reason.kind) {
        case 'desired': return 'souhaite cette plage';
        case 'undesired': return 'préférerait éviter cette plage';
        case 'only': return 'seule personne disponible';
        case 'day-off': return 'ne travaille pas ce jour-là';
        case 'at-work': return 'travaille déjà à ces heures';
        case 'backup': return `assure la relève ${ofName(quotable(nameOf(reason.of)))}`;
        case 'load': return reason.isLowest ? `a le moins de garde (${hoursFr(reason.minutes)})` : `a ${hoursFr(reason.minutes)} de garde`;
        case 'external': return 'est externe';
      }
    },
    obstacles: (barred) => {
      if (barred.length === 0) return 'personne n’a ce rôle';
      if (barred.length <= MOST_NAMED) return barred.map(({ name, rule }) => `${quotable(name)}${NBSP}: ${OBSTACLES_FR[rule]}`).join('; ');
      return `aucune des ${barred.length}${NBSP}personnes de ce rôle n’est libre (${rulesCounted(barred).map(([rule, count]) => `${count}${NBSP}: ${OBSTACLES_FR[rule]}`).join('; ')})`;
    },
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
      const between = interval === null ? '' : ` (over similar periods, ${percentEn(interval[0])} to ${percentEn(interval[1])}: 95% interval)`;
      const parts = [missingEvening > 0 ? `${hoursEn(missingEvening)} in the evening` : '', missingWeekend > 0 ? `${hoursEn(missingWeekend)} on weekends or holidays` : ''].filter(Boolean);
      return `${period}${covered}${between}${missing === 0 ? '' : `; ${hoursEn(missing)} uncovered${parts.length === 0 ? '' : `, of which ${parts.join(' and ')}`}`}.`;
    },
    nobody: (from, to) => `From ${dateInEnglish(from)} to ${dateInEnglish(to)}: the team tab names nobody, so coverage can’t be worked out.`,
    stretch: (kind, stretch, needed, present) => `${KINDS_EN[kind]}  ${whenEn(stretch)}: ${present} of ${needed}`,
    dependence: (role, channel, people, days) => `backup needed  ${[role, channel].filter((part) => part !== '').map(quotable).join(', ')}: ${people.length === 0 ? 'nobody of the team’s own' : people.map(quotable).join(', ')}; ${counted(days, 'day', 'days')} with fewer than two people`,
    assignment: (week, { posts, withoutOwner, withoutApprover, withoutVisual }) => {
      const parts = [withoutOwner > 0 ? `${withoutOwner} without an owner` : '', withoutApprover > 0 ? `${withoutApprover} without an approver` : '', withoutVisual > 0 ? `${withoutVisual} without a visual` : ''].filter(Boolean);
      return `assignment  ${week}, ${counted(posts, 'post', 'posts')}: ${parts.join(', ')}`;
    },
    reason: (reason, nameOf) => {
      switch (reason.kind) {
        case 'desired': return 'would like this shift';
        case 'undesired': return 'would rather not';
        case 'only': return 'the only one available';
        case 'day-off': return 'does not work that day';
        case 'at-work': return 'works at these hours anyway';
        case 'backup': return `stands in for ${quotable(nameOf(reason.of))}`;
        case 'load': return reason.isLowest ? `has the least time on duty (${hoursEn(reason.minutes)})` : `has ${hoursEn(reason.minutes)} on duty`;
        case 'external': return 'is external';
      }
    },
    obstacles: (barred) => {
      if (barred.length === 0) return 'nobody has this role';
      if (barred.length <= MOST_NAMED) return barred.map(({ name, rule }) => `${quotable(name)}: ${OBSTACLES_EN[rule]}`).join('; ');
      return `none of the ${barred.length} people with this role is free (${rulesCounted(barred).map(([rule, count]) => `${count}: ${OBSTACLES_EN[rule]}`).join('; ')})`;
    },
    suggestion: (stretch, person, reason) => `suggestion  ${whenEn(stretch)}: ${person === null ? 'stays open' : quotable(person)}${reason === '' ? '' : ` – ${reason}`}`,
    proof: (isBest, rules) => `${isBest ? 'No other plan does better under these rules' : 'Not proved best under these rules'}: ${rules.map((rule) => RULES_EN[rule]).join(', ')}.`,
  },
};

const KINDS_FR: { readonly [Kind in Stretch['kind']]: string } = { gap: 'Lacune', understaffed: 'Sous-effectif', overstaffed: 'Sureffectif' };
const KINDS_EN: { readonly [Kind in Stretch['kind']]: string } = { gap: 'gap', understaffed: 'understaffed', overstaffed: 'overstaffed' };

/** More people than this are counted by rule. */
const MOST_NAMED = 3;

const OBSTACLES_FR: { readonly [Rule in HardRule]: string } = {
  role: 'n’a pas ce rôle', channel: 'ne s’occupe pas de ce canal', membership: 'pas dans l’équipe ce jour-là', away: 'en congé ou en absence', elsewhere: 'déjà sur une autre plage',
  rest: 'repos trop court entre deux plages', days: 'plus de six jours de travail de suite', hours: 'trop d’heures de garde dans la semaine', weekends: 'deux fins de semaine de suite',
};
const OBSTACLES_EN: { readonly [Rule in HardRule]: string } = {
  role: 'does not have this role', channel: 'does not look after this channel', membership: 'not in the team that day', away: 'away', elsewhere: 'on another shift',
  rest: 'too little rest between shifts', days: 'more than six working days in a row', hours: 'too many hours on duty that week', weekends: 'two weekends running',
};

/** The rule of most people first. */
function rulesCounted(barred: readonly BarredPerson[]): readonly (readonly [HardRule, number])[] {
  const counts = new Map<HardRule, number>();
  for (const { rule } of barred) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
const RULES_FR: { readonly [Rule in HardRule]: string } = {
  role: 'rôle', channel: 'canal', membership: 'appartenance à l’équipe', away: 'absences', elsewhere: 'une seule plage à la fois', rest: 'repos entre deux plages',
  days: 'pas plus de six jours de travail de suite', hours: 'heures par semaine', weekends: 'pas deux fins de semaine de suite',
};
const RULES_EN: { readonly [Rule in HardRule]: string } = {
  role: 'role', channel: 'channel', membership: 'membership of the team', away: 'absences', elsewhere: 'one shift at a time', rest: 'rest between shifts',
  days: 'no more than six working days in a row', hours: 'hours a week', weekends: 'no two weekends running',
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
