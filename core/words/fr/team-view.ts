/** La vue de l’équipe, en français. */
import type { HardRule, SuggestionRules } from '../../coverage/suggestions.ts';
import { civilFromDay, weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { NBSP, dateInFrench, timeInFrench, wholeNumber } from '../format.ts';
import type { LackWords, TeamViewWords } from '../team-view-words.ts';
import { frImport } from './team-import.ts';
import { ofName } from './elision.ts';

/** Here, so that words bring nothing but words. */
const DAY_MINUTES = 1440;
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const SHORT_DAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];
const SHORT_MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

export const frTeamView: TeamViewWords = {
  language: 'fr',

  heading: 'Couverture',
  period: 'Période',
  days: (count) => `${count}${NBSP}prochains jours`,
  percent,
  covered: (share) => `${percent(share)} couvert`,
  interval: (low, high) => `De ${percentNumber(low)} à ${percent(high)} à long terme (intervalle à 95${NBSP}%)`,
  gapCount: (count) => counted(count, 'lacune', 'lacunes'),
  toFill: (minutes) => `${hours(minutes)} à pourvoir`,
  apart: (evening, weekend) => {
    const parts = [...(evening > 0 ? [`${hours(evening)} le soir`] : []), ...(weekend > 0 ? [`${hours(weekend)} la fin de semaine`] : [])];
    return parts.length === 0 ? '' : `dont ${parts.join(', ')}`;
  },
  allCovered: 'Chaque besoin est couvert.',
  unjudged: (count) => (count === 1 ? '1 besoin n’est pas évalué : voir les constats.' : `${number(count)}${NBSP}besoins ne sont pas évalués : voir les constats.`).replace(' : ', `${NBSP}: `),
  nothingNeeded: { title: 'Aucun besoin sur cette période', body: 'Dites dans l’onglet des besoins combien de personnes il faut, quels jours et à quelles heures.' },
  nobody: { title: 'Personne dans l’équipe pour l’instant', body: 'Inscrivez une personne par ligne, avec ses rôles.' },
  showTab: (tab) => `Ouvrir l’onglet ${tab}`,

  picture: 'Par rôle et par jour',
  cellStates: { covered: 'Couvert', understaffed: 'Sous-effectif', gap: 'Lacune', closed: 'Fermé', none: 'Aucun besoin' },
  anyRole: 'Tous les rôles',
  colon: `${NBSP}: `,
  cell: (role, day, today, said) => `${role}, ${longDay(day, today)}${NBSP}: ${said}`,
  lack: (lack, from, to, channel) => `${lackingOf(lack)}${channel === '' ? '' : ` sur ${channel}`} ${hoursOfDay(from, to)}`,
  tick: (day) => [SHORT_DAYS[weekdayOf(day) - 1] ?? '', String(civilFromDay(day).date)],
  narrowTick: shortDate,
  table: 'En tableau',
  tableCaption: 'Couverture par jour',
  tableHeads: ['Jour', 'Couvert', 'À pourvoir'],
  nothingLacking: 'rien',
  dayName: shortDay,

  gaps: 'À pourvoir',
  later: (count) => `Plus tard (${number(count)})`,
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  noGaps: 'Rien à pourvoir sur cette période.',
  moment: momentInFrench,
  lacking: lackingOf,
  candidate: (name, reasons) => (reasons.length === 0 ? name : `${name}${NBSP}: ${reasons.join(', ')}`),
  reason: (reason, of) => {
    switch (reason.kind) {
      case 'desired': return 'souhaite être de garde';
      case 'undesired': return 'préférerait ne pas l’être';
      case 'only': return 'seule personne disponible';
      case 'day-off': return 'ne travaille pas ce jour-là';
      case 'at-work': return 'au travail à ces heures';
      case 'backup': return `relève ${ofName(of)}`;
      case 'load': return reason.isLowest ? 'charge la plus faible' : reason.minutes === 0 ? 'aucune garde jusqu’ici' : `${hours(reason.minutes)} de garde`;
      case 'external': return 'agence';
    }
  },
  obstacle: (rule) => OBSTACLES[rule],
  staysOpen: (rule) => (rule === null ? 'aucune autre personne n’a ce rôle' : `aucune relève possible (${IN_THE_WAY[rule]})`),

  suggestAll: 'Proposer pour toutes',
  proposals: 'Qui pourrait s’en charger',
  proposalsIntro: (proposed, open) =>
    `${counted(proposed, 'plage proposée', 'plages proposées')}${open === 0 ? '' : `, ${number(open)} à pourvoir encore`}. Rien n’est inscrit avant votre accord.`,
  proof: (proof, rules, values) =>
    `${proof === 'best' ? 'Meilleure répartition possible sous ces règles' : 'Répartition sous ces règles, non prouvée la meilleure'}${NBSP}: ${rules.map((rule) => ruleName(rule, values)).join(', ')}.`,
  changedByHand: 'Répartition modifiée à la main.',
  take: (what) => `Inscrire${NBSP}: ${what}`,
  taker: (what) => `Qui${NBSP}: ${what}`,
  doubled: 'Déjà sur une autre plage à ce moment.',
  openOnes: (count) => `${counted(count, 'plage reste', 'plages restent')} à pourvoir`,
  write: (count) => `Inscrire ${counted(count, 'plage', 'plages')}`,
  noRota: 'Les plages s’inscrivent dans un onglet de garde, que ce classeur n’a pas encore.',
  others: (count) => `Pas disponibles (${number(count)})`,

  createTabs: 'Créer les onglets d’équipe',
  createMissing: 'Créer les onglets manquants',
  needs: {
    title: 'Qui couvre quoi, et quand',
    body: `Suivi le lit dans des onglets de ce classeur${NBSP}: l’équipe, les besoins, les absences, la garde et les tâches. Il peut les créer, avec leurs listes; vous les remplissez.`,
  },
  tabsToAdd: 'Pour en dire plus',
  missing: (tabs) => `Il manque ${tabs.length === 1 ? 'un onglet' : 'des onglets'}${NBSP}: ${tabs.join(', ')}.`,

  depends: 'Dépend d’une seule personne',
  holders: (people) => (people.length === 0 ? 'personne à l’interne' : people.length === 1 ? `seulement ${people[0] ?? ''}` : people.join(', ')),
  thinDays: (days, today) => {
    const [first] = days;
    return first === undefined ? '' : `${days.length === 1 ? 'une seule personne' : `une seule personne pendant ${number(days.length)}${NBSP}jours, dès`} le ${dateInFrench(first, today)}`;
  },
  leavers: 'Départs',
  leaver: (name, lastDay, count, today) => `${name} · dernier jour le ${dateInFrench(lastDay, today)} · ${counted(count, 'élément', 'éléments')} à transmettre`,
  nothingHeld: 'Rien à transmettre.',
  held: {
    post: 'publication', approval: 'approbation', channel: 'canal', media: 'média', policy: 'politique de réponse', duty: 'tâche', shift: 'garde', backup: 'relève',
  },
  away: 'Responsables absents',
  ownerAway: (name, reason) => (reason === 'away' ? `absence ${ofName(name)}` : reason === 'left' ? `${name} aura quitté l’équipe` : `${name} n’est pas encore dans l’équipe`),
  backups: (names) => (names.length === 0 ? 'aucune relève présente' : `relève${NBSP}: ${names.join(', ')}`),
  load: 'Charge',
  loadHint: 'L’écart compare la charge à la juste part de chaque personne, selon sa présence.',
  loadHeads: ['Personne', 'Publi.', 'Garde', 'Écart'],
  hours,
  aboveFair: (share) => `${share > 0 ? '+' : share < 0 ? '−' : ''}${percent(Math.abs(share))}`,
  over: (monday, posts, capacity, today) => `semaine du ${dateInFrench(monday, today)}${NBSP}: ${number(posts)} pour une capacité de ${number(capacity)}`,
  toAssign: 'Publications à compléter',
  assignHeads: ['Semaine du', 'Sans respons.', 'Sans approb.', 'Sans visuel'],
  week: (monday) => shortDate(monday),

  myWeek: 'Ma semaine et la suivante',
  who: 'Qui êtes-vous?',
  chooseWho: 'Choisir votre nom',
  myShifts: 'Garde',
  nothingMine: 'Rien pour vous ces deux semaines.',
  duty: (rhythm, isDone) => [rhythm === null ? '' : RHYTHMS[rhythm], isDone === null ? '' : isDone ? 'faite cette semaine' : 'à faire cette semaine'].filter((part) => part !== '').join(' · '),

  importing: frImport,

  copyFormula: 'Copier la formule',
  formulaHint: 'Pour suivre la couverture dans une cellule.',
  formula: 'Formule',
  copied: 'Formule copiée. Collez-la dans une cellule vide.',
  copyYourself: 'Copiez la formule d’ici, puis collez-la dans une cellule vide.',
};

const OBSTACLES: { readonly [R in HardRule]: string } = {
  role: 'n’a pas ce rôle', channel: 'ne s’occupe pas de ce canal', membership: 'pas dans l’équipe ce jour-là', away: 'en absence',
  elsewhere: 'déjà sur une autre plage', rest: 'repos trop court entre deux plages', hours: 'trop d’heures de garde dans la semaine', weekends: 'deux fins de semaine de suite',
};

/** La règle qui empêche la plupart des personnes. */
const IN_THE_WAY: { readonly [R in HardRule]: string } = {
  role: 'rôle', channel: 'canal', membership: 'dates dans l’équipe', away: 'absences', elsewhere: 'autre plage au même moment', rest: 'repos entre deux plages',
  hours: 'heures de garde de la semaine', weekends: 'deux fins de semaine de suite',
};

const RHYTHMS = { daily: 'chaque jour', weekly: 'chaque semaine', monthly: 'chaque mois' } as const;

function ruleName(rule: HardRule, { restMinutes, mostWeekMinutes }: SuggestionRules): string {
  switch (rule) {
    case 'role': return 'rôle';
    case 'channel': return 'canal';
    case 'membership': return 'dates dans l’équipe';
    case 'away': return 'absences';
    case 'elsewhere': return 'une plage à la fois';
    case 'rest': return `${hours(restMinutes)} de repos entre deux plages`;
    case 'hours': return `au plus ${hours(mostWeekMinutes)} de garde par semaine`;
    case 'weekends': return 'jamais deux fins de semaine de suite';
  }
}

/** Ni 100 % tant qu’il manque quelque chose, ni 0 % dès qu’il y a quelque chose. */
function percentNumber(share: number): string {
  const rounded = Math.round(share * 100);
  return number(share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded);
}

function percent(share: number): string {
  return `${percentNumber(share)}${NBSP}%`;
}

function hours(minutes: number): string {
  if (minutes < 60) return `${number(minutes)}${NBSP}min`;
  const tenths = Math.round(minutes / 6);
  return tenths % 10 === 0 || tenths >= 100 ? `${number(Math.round(minutes / 60))}${NBSP}h` : `${number(Math.floor(tenths / 10))},${tenths % 10}${NBSP}h`;
}

function lackingOf({ kind, needed, present }: LackWords): string {
  if (kind === 'gap') return needed === 1 ? 'personne de prévu' : `personne de prévu, il en faut ${number(needed)}`;
  return kind === 'understaffed' ? `${number(present)} sur ${number(needed)}` : `${number(present)} personnes, ${number(needed)} au plus`;
}

function hoursOfDay(from: number, to: number): string {
  return from === 0 && to === DAY_MINUTES ? 'toute la journée' : `de ${clock(from)} à ${clock(to)}`;
}

function clock(minutes: number): string {
  if (minutes === DAY_MINUTES) return 'minuit';
  return minutes < DAY_MINUTES ? timeInFrench(minutes) : `${timeInFrench(minutes - DAY_MINUTES)} le lendemain`;
}

function momentInFrench(from: number, to: number): string {
  const day = Math.floor(from / DAY_MINUTES);
  const [begin, end] = [from - day * DAY_MINUTES, to - day * DAY_MINUTES];
  if (end <= DAY_MINUTES * 1.5) return `${shortDay(day)}, ${hoursOfDay(begin, end)}`;
  const last = Math.floor((to - 1) / DAY_MINUTES);
  if (begin === 0 && end % DAY_MINUTES === 0) return `du ${shortDay(day)} au ${shortDay(last)}, toute la journée`;
  return `du ${shortDay(day)}, ${timeInFrench(begin)}, au ${shortDay(last)}, ${clock(to - last * DAY_MINUTES)}`;
}

function longDay(day: Day, today: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${dateInFrench(day, today)}`;
}

function shortDay(day: Day): string {
  return `${SHORT_DAYS[weekdayOf(day) - 1] ?? ''} ${shortDate(day)}`;
}

function shortDate(day: Day): string {
  const { month, date } = civilFromDay(day);
  return `${date === 1 ? '1er' : date}${NBSP}${SHORT_MONTHS[month - 1] ?? ''}`;
}

function number(value: number): string {
  return wholeNumber(value, NBSP);
}

function counted(count: number, one: string, several: string): string {
  return `${number(count)}${NBSP}${count < 2 ? one : several}`;
}
