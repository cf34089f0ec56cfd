/** La vue de l’équipe, en français. */
import type { HardRule, SuggestionRules } from '../../coverage/suggestions.ts';
import { civilFromDay } from '../../time/day.ts';
import { NBSP, dateInFrench, periodInFrench, wholeNumber } from '../format.ts';
import type { LackWords, TeamViewWords } from '../team-view-words.ts';
import { frImport } from './team-import.ts';
import { hoursOfDay, longDay, momentInFrench, shortDate, shortDay, shortWeekday } from './team-moments.ts';
import { ofName } from './elision.ts';

export const frTeamView: TeamViewWords = {
  language: 'fr',

  heading: 'Couverture',
  period: 'Période',
  days: (count) => `${count}${NBSP}prochains jours`,
  percent,
  covered: (share) => `${percent(share)} couvert`,
  interval: (low, high) =>
    `Sur des périodes semblables${NBSP}: ${percentNumber(low) === percentNumber(high) ? `environ ${percent(high)}` : `de ${percentNumber(low)} à ${percent(high)}`} (intervalle à 95${NBSP}%)`,
  gapCount: (count) => counted(count, 'lacune', 'lacunes'),
  toFill: (minutes) => `${hours(minutes)} à pourvoir`,
  apart: (evening, weekend) => {
    const parts = [...(evening > 0 ? [`${hours(evening)} le soir`] : []), ...(weekend > 0 ? [`${hours(weekend)} la fin de semaine`] : [])];
    return parts.length === 0 ? '' : `dont ${parts.join(', ')}`;
  },
  allCovered: 'Chaque besoin est couvert.',
  unjudged: (count) => (count === 1 ? '1 besoin n’est pas évalué : voir les constats.' : `${number(count)}${NBSP}besoins ne sont pas évalués : voir les constats.`).replace(' : ', `${NBSP}: `),
  nothingNeeded: { title: 'Aucun besoin sur cette période', body: 'Indiquez dans l’onglet des besoins combien de personnes il faut, quels jours et à quelles heures.' },
  nobody: { title: 'Personne dans l’équipe pour l’instant', body: 'Inscrivez une personne par ligne, avec ses rôles.' },
  showTab: (tab) => `Voir l’onglet ${tab}`,

  roleHead: 'Rôle',
  picture: 'Par rôle et par jour',
  cellStates: { covered: 'Couvert', understaffed: 'Sous-effectif', gap: 'Lacune', closed: 'Fermé', none: 'Aucun besoin' },
  partOfDay: 'Une partie de la journée, du matin en haut au soir en bas',
  anyRole: 'Tous les rôles',
  colon: `${NBSP}: `,
  cell: (role, day, today, said) => `${role}, ${longDay(day, today)}${NBSP}: ${said}`,
  lack: (lack, from, to, channel) => `${lackingOf(lack)}${channel === '' ? '' : ` sur ${channel}`} ${hoursOfDay(from, to)}`,
  tick: (day) => [shortWeekday(day), String(civilFromDay(day).date)],
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
  gapsFrom: (count, first, last, today) =>
    `${counted(count, 'lacune', 'lacunes')}, ${periodInFrench(first, last, today)}`,
  firstGap: (moment) => `La première${NBSP}: ${moment}`,
  eachGap: (count) => `Voir les ${number(count)}${NBSP}lacunes`,
  moment: momentInFrench,
  lacking: lackingOf,
  candidate: (name, reasons) => (reasons.length === 0 ? name : `${name}${NBSP}: ${reasons.join(', ')}`),
  reasons: (reasons) => sentence(reasons.join(', ')),
  reason: (reason, of) => {
    switch (reason.kind) {
      case 'desired': return 'souhaite être de garde';
      case 'undesired': return 'préférerait ne pas l’être';
      case 'only': return 'seule personne disponible';
      case 'day-off': return 'ne travaille pas ce jour-là';
      case 'at-work': return 'au travail à ces heures';
      case 'backup': return `relève ${ofName(of)}`;
      case 'load': return reason.isLowest ? 'charge la plus faible' : reason.minutes === 0 ? 'aucune garde jusqu’ici' : `${hours(reason.minutes)} de garde, passées comprises`;
      case 'external': return 'agence';
    }
  },
  obstacle: (rule) => OBSTACLES[rule],
  staysOpen: (rules) => (rules.length === 0 ? 'personne n’a ce rôle dans l’équipe' : `aucune personne libre (${rules.map((rule) => IN_THE_WAY[rule]).join('; ')})`),

  suggestAll: 'Proposer pour toutes',
  proposals: 'Qui pourrait s’en charger',
  proposalsIntro: (proposed, open) =>
    `${counted(proposed, 'plage proposée', 'plages proposées')}${open === 0 ? '' : `, ${number(open)} à pourvoir encore`}. Rien n’est inscrit avant votre accord.`,
  proof: (proof, rules, values) =>
    ({ name: proof === 'best' ? 'Meilleure répartition possible. Selon quelles règles?' : 'Répartition non prouvée la meilleure. Selon quelles règles?', rules: sentence(`${rules.map((rule) => ruleName(rule, values)).join(', ')}.`) }),
  changedByHand: 'Répartition modifiée à la main.',
  take: (what) => `Inscrire${NBSP}: ${what}`,
  taker: (what) => `Qui${NBSP}: ${what}`,
  doubled: 'Déjà sur une autre plage à ce moment.',
  openOnes: (count) => `${counted(count, 'plage reste', 'plages restent')} à pourvoir`,
  write: (count) => `Inscrire ${counted(count, 'plage', 'plages')}`,
  intoTabs: ([first, ...others]) => (others.length === 0 ? `Dans l’onglet ${first?.name ?? ''}` : `Dans les onglets ${[first, ...others].map((tab) => `${tab?.name ?? ''} (${number(tab?.count ?? 0)})`).join(', ')}`),
  noRota: 'Les plages s’inscrivent dans un onglet de garde, que ce classeur n’a pas encore.',
  others: (count) => `Pas disponibles (${number(count)})`,

  createTabs: 'Créer les onglets d’équipe',
  createMissing: 'Créer les onglets manquants',
  createTab: (tab) => `Créer l’onglet ${tab}`,
  needs: {
    title: 'Qui couvre quoi, et quand',
    body: `Suivi le lit dans des onglets de ce classeur${NBSP}: l’équipe, les besoins, les absences, la garde et les tâches. Il peut les créer, avec leurs listes; vous les remplissez.`,
  },
  withoutCalendar: `Sans calendrier, rien n’est dit ici des publications${NBSP}: leur charge, leurs responsables absents, ce qui leur manque.`,
  tabsToAdd: 'Onglets manquants',
  missing: (tabs) => `Il manque ${tabs.length === 1 ? 'un onglet' : 'des onglets'}${NBSP}: ${tabs.join(', ')}.`,

  depends: 'Dépend d’une seule personne',
  holders: (people) => (people.length === 0 ? 'aucun titulaire interne' : people.length === 1 ? `seulement ${people[0] ?? ''}` : people.join(', ')),
  nobodyHolds: 'Aucun titulaire interne',
  unheld: 'Rôles sans titulaire interne',
  thinDays: (days, isLasting, today) => {
    const [first] = days;
    if (first === undefined) return '';
    return `au plus une de ces personnes est là ${isLasting ? 'dès le' : days.length === 1 ? 'le' : `pendant ${number(days.length)}${NBSP}jours, à partir du`} ${dateInFrench(first, today)}`;
  },
  leavers: 'Départs',
  leaver: (name, lastDay, count, today) => `${name} · dernier jour le ${dateInFrench(lastDay, today)} · ${counted(count, 'élément', 'éléments')} à transmettre`,
  nothingHeld: 'Rien à transmettre.',
  held: {
    post: 'publication', approval: 'approbation', channel: 'canal', media: 'média', policy: 'politique de réponse', duty: 'tâche', shift: 'plage de garde', backup: 'relève',
  },
  away: 'Responsables non disponibles',
  ownerAway: (name, reason) => `${name} ${NOT_THERE[reason]}`,
  backups: (names) => (names.length === 0 ? 'aucune relève disponible' : `relève${NBSP}: ${names.join(', ')}`),
  load: 'Charge',
  loadHint: 'Publications et garde de la période. L’écart compare les heures de garde de chaque personne à sa juste part, selon ses jours de présence.',
  loadHeads: ['Personne', 'Publications', 'Garde', 'Écart'],
  noShifts: 'aucune garde',
  noFair: 'sans objet',
  spread: (minutes) => `Entre la personne la plus chargée et la moins chargée${NBSP}: ${hours(minutes)} de garde par semaine de présence.`,
  hours,
  aboveFair: (share) => `${share > 0 ? '+' : share < 0 ? '−' : ''}${percent(Math.abs(share))}`,
  over: (monday, posts, capacity, today) => `semaine du ${dateInFrench(monday, today)}${NBSP}: ${counted(posts, 'publication', 'publications')} pour une capacité de ${number(capacity)}`,
  toAssign: 'Publications à compléter',
  assignHeads: ['Semaine du', 'Sans responsable', 'Sans approbation', 'Sans visuel'],
  week: (monday) => shortDate(monday),

  myWeek: 'Ma semaine et la suivante',
  who: 'Qui êtes-vous?',
  chooseWho: 'Choisir votre nom',
  myShifts: 'Garde',
  nothingMine: 'Rien pour vous ces deux semaines.',
  duty: (rhythm, isDone) => [rhythm === null ? '' : RHYTHMS[rhythm], isDone === null ? '' : isDone ? 'faite cette semaine' : 'à faire cette semaine'].filter((part) => part !== '').join(' · '),

  importing: frImport,

  inACell: 'Dans une cellule',
  severalTabs: (tab) => `Aucune formule à copier${NBSP}: une formule lit un seul onglet, et ${tab === '' ? 'le calendrier' : `«${NBSP}${tab}${NBSP}»`} en occupe plusieurs.`,
  copyFormula: 'Copier la formule',
  formulaHint: 'Pour suivre la couverture dans une cellule.',
  formula: 'Formule',
  copied: 'Formule copiée. Collez-la dans une cellule vide.',
  copyYourself: 'Copiez la formule d’ici, puis collez-la dans une cellule vide.',
};

const OBSTACLES: { readonly [R in HardRule]: string } = {
  role: 'n’a pas ce rôle', channel: 'ne s’occupe pas de ce canal', membership: 'pas dans l’équipe ce jour-là', away: 'en congé ou en absence',
  elsewhere: 'déjà sur une autre plage', rest: 'repos trop court entre deux plages', days: 'trop de jours de travail de suite', hours: 'trop d’heures de garde dans la semaine', weekends: 'deux fins de semaine de suite',
};

/** Les règles qui empêchent les personnes. */
const IN_THE_WAY: { readonly [R in HardRule]: string } = {
  role: 'autre rôle dans l’onglet de l’équipe', channel: 'autre canal dans l’onglet de l’équipe', membership: 'dates de début ou de fin dans l’onglet de l’équipe',
  away: 'congés inscrits dans l’onglet des absences', elsewhere: 'déjà sur une autre plage', rest: 'repos trop court entre deux plages', days: 'trop de jours de travail de suite', hours: 'trop d’heures de garde dans la semaine',
  weekends: 'deux fins de semaine de suite',
};

const NOT_THERE = { 'away': 'ne sera pas là', 'left': 'aura quitté l’équipe', 'not-yet': 'ne fera pas encore partie de l’équipe' } as const;

const RHYTHMS = { daily: 'chaque jour', weekly: 'chaque semaine', monthly: 'chaque mois' } as const;

function ruleName(rule: HardRule, { restMinutes, mostDaysRunning, mostWeekMinutes }: SuggestionRules): string {
  switch (rule) {
    case 'role': return 'rôle';
    case 'channel': return 'canal';
    case 'membership': return 'dates dans l’équipe';
    case 'away': return 'absences';
    case 'elsewhere': return 'une plage à la fois';
    case 'rest': return `${hours(restMinutes)} de repos entre deux plages`;
    case 'days': return `au plus ${mostDaysRunning}${NBSP}jours de travail de suite`;
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
  if (kind === 'gap') return needed === 1 ? 'personne n’est prévu' : `personne n’est prévu, il en faut ${number(needed)}`;
  return kind === 'understaffed' ? `${number(present)} sur ${number(needed)}` : `${number(present)} personnes, ${number(needed)} au plus`;
}

function number(value: number): string {
  return wholeNumber(value, NBSP);
}

/** Le début d’une ligne à elle. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function counted(count: number, one: string, several: string): string {
  return `${number(count)}${NBSP}${count < 2 ? one : several}`;
}
