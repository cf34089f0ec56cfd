/** La vue de la cadence, en français. */
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { CadenceViewWords, WeekTarget } from '../cadence-view-words.ts';
import { NBSP, dateInFrench, periodInFrench, timeInFrench } from '../format.ts';
import { quotable } from '../quotable.ts';
import { WEEKDAYS, counted, number, quoted } from './phrases.ts';
import { shortDate, shortMonth, shortWeekday } from './team-moments.ts';

const SHORT_WEEKDAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];
const STATES = { under: 'Sous la cible', on: 'Cible atteinte', over: 'Au-dessus de la cible', none: 'Sans cible', before: 'Avant le début du calendrier' } as const;

const UNREAD = {
  posts: 'Cible illisible, non comptée', whole: 'Cible impossible, non comptée', level: 'Niveau inconnu, cible non comptée', spacing: 'Espacement illisible, non compté',
  quiet: 'Heures calmes illisibles, non comptées', days: 'Jours illisibles, non comptés',
} as const;

export const frCadenceView: CadenceViewWords = {
  language: 'fr',

  heading: 'Cadence',
  period: 'Période',
  span: { usual: `8${NBSP}sem. avant, 4${NBSP}après`, back: `12${NBSP}sem. avant, 4${NBSP}après`, ahead: `4${NBSP}sem. avant, 8${NBSP}après` },
  toPlan: (posts, until, today) => `${counted(posts, 'publication', 'publications')} à planifier d’ici le ${dateInFrench(until, today)}`,
  allPlanned: 'Les semaines à venir atteignent leurs cibles',
  posts: (count) => `${counted(count, 'publication', 'publications')} sur la période`,

  picture: 'Publications par canal et par semaine',
  anyChannel: 'Toutes les publications',
  passive: 'passif, sans cible',
  crossed: (least, most) => `cible à corriger${NBSP}: au moins ${number(least)}, au plus ${number(most)}`,
  noTarget: 'sans cible',
  notInTab: (tab) => `absent de l’onglet ${tab}`,
  aWeek: (target) => (targetOf(target) === '' ? '' : `${targetOf(target)} par semaine`),
  states: STATES,
  thisWeek: 'Cette semaine',
  pastWeek: 'Semaine passée',
  cell: (channel, week, today, said) => `${channel}, ${week <= today && today < week + 7 ? 'cette semaine' : `semaine ${periodInFrench(week, week + 6, today)}`}${NBSP}: ${said}`,
  weekSaid: (posts, state, target) => {
    const count = posts === 0 ? 'aucune publication' : counted(posts, 'publication', 'publications');
    if (state === 'none') return count;
    if (state === 'before') return 'avant le début du calendrier';
    return `${count}, ${STATES[state].toLowerCase()} (${targetOf(target)})`;
  },
  seePosts: (count) => (count === 1 ? 'Voir la publication' : `Voir les ${number(count)}${NBSP}publications`),
  untitled: 'Sans titre',
  presumed: (isDayFirst, count) => `${counted(count, 'date lue', 'dates lues')} ${isDayFirst ? 'jour d’abord' : 'mois d’abord'}, à vérifier`,
  undated: (count) => counted(count, 'publication sans date lisible, non comptée', 'publications sans date lisible, non comptées'),
  unchannelled: (count) => counted(count, 'publication sans canal, non comptée', 'publications sans canal, non comptées'),
  late: (count) => counted(count, 'publication passée comptée, mais pas sortie selon son statut', 'publications passées comptées, mais pas sorties selon leur statut'),
  unreadTargets: 'Cibles à corriger',
  unread: (kind, text) => `${UNREAD[kind]}${text === '' ? '' : `${NBSP}: ${quoted(text)}`}`,
  toWrite: {
    posts: 'Inscrivez un nombre.', whole: 'Inscrivez un nombre entier, par exemple 3.', level: 'Inscrivez Passif, Actif ou Proactif.', spacing: 'Inscrivez un nombre d’heures, par exemple 4.',
    quiet: `Inscrivez l’heure du début et celle de la fin, par exemple 22${NBSP}h et 7${NBSP}h.`, days: 'Inscrivez des jours, par exemple lundi, mercredi.',
  },
  moment: (day, minutes) => `${shortWeekday(day)}${NBSP}${shortDate(day)}${minutes === null ? '' : `, ${timeInFrench(minutes)}`}`,
  clock: timeInFrench,
  channelHead: 'Canal',
  month: shortMonth,
  week: shortWeek,
  table: 'En tableau',
  tableCaption: 'Publications par semaine',
  tableHeads: ['Semaine', 'Publications'],
  tableCell: (posts, state) => `${number(posts)}${state === 'under' || state === 'over' ? ` (${STATES[state].toLowerCase()})` : ''}`,

  rhythm: 'Silences et semaines chargées',
  calm: 'Rien à signaler pour les semaines à venir.',
  calmBeside: 'Rien d’autre à signaler pour les semaines à venir.',
  silence: (channel, days, isCut) => `${channel} · ${isCut ? 'au moins ' : ''}${counted(days, 'jour', 'jours')} de silence`,
  silent: (from, to, today) => `aucune publication ${periodInFrench(from, to, today)}`,
  crowded: (channel, posts) => `${channel} · ${counted(posts, 'publication', 'publications')} dans la semaine`,
  atMost: (most) => `au plus ${number(most)} par semaine`,
  close: (channel, hours) => `${channel} · deux publications ${hours === 0 ? 'à la même heure' : `séparées de ${hoursInFrench(hours)}`}`,
  apart: (hours) => `au moins ${hoursInFrench(hours)} entre deux publications`,
  pastOnes: (count) => `Passé (${number(count)})`,
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,

  fill: 'À combler',
  plan: 'Planifier une idée',
  planFor: (channel, week) => `Planifier une idée${NBSP}: ${channel}, ${shortWeek(week)}`,
  ideas: (count) => counted(count, 'idée possible', 'idées possibles'),
  ofNeeded: (posts, least) => `${counted(posts, 'publication', 'publications')} sur ${number(least)}`,
  freeSlots: (moments, more) => `${moments.length + more < 2 ? 'créneau libre' : 'créneaux libres'}${NBSP}: ${moments.join('; ')}${more === 0 ? '' : ` et ${number(more)} de plus`}`,
  unplacedPosts: (count) => `${number(count)} de plus sans créneau libre`,
  noSlot: (shutBy) => {
    switch (shutBy) {
      case 'past': return 'les jours où ce canal publie sont passés';
      case 'holiday': return `aucun créneau libre${NBSP}: jour férié`;
      case 'quiet': return 'aucun créneau libre hors des heures calmes';
      case 'spacing': return `aucun créneau libre${NBSP}: trop près d’autres publications du canal`;
      case null: return 'aucun créneau libre dans la période';
    }
  },
  noIdea: 'Aucune idée pour ce canal.',
  firstFreeRow: 'Voir la première ligne libre',

  promote: 'Planifier une idée',
  planOn: (day) => `Planifier le ${shortDate(day)}`,
  slot: (channel, moment) => (channel === '' ? moment : `${channel}, ${moment}`),
  usualTime: { 'that-day': 'Heure habituelle de ce canal ce jour-là.', 'any-day': 'Heure habituelle de ce canal, tous jours confondus.' },
  standInTime: 'Heure proposée, à ajuster au besoin.',
  idea: 'Idée',
  reason: (reason, channel) => {
    switch (reason.kind) {
      case 'channel': return `pour ${channel}`;
      case 'other-channels': return `aussi pour ${reason.names.map(quotable).join(', ')}`;
      case 'any-channel': return 'sans canal précisé';
      case 'on-hold': return 'en pause';
      case 'day': return `déjà prévue le ${dateInFrench(reason.day, reason.day)}`;
      case 'pillar': return `pilier ${quoted(reason.pillar)} à ${percent(reason.share)}, ${percent(reason.target)} visés`;
    }
  },
  date: 'Date',
  time: 'Heure',
  preview: 'Ce qui va changer',
  unplaced: {
    time: `L’heure ne sera pas notée${NBSP}: le calendrier n’a pas de colonne pour elle.`,
    channel: `Le canal ne sera pas noté${NBSP}: l’onglet n’a pas de colonne pour lui.`,
  },
  refusals: {
    'not-an-idea': 'Cette ligne n’est plus une idée. Choisissez-en une autre.',
    'no-date-column': 'Cet onglet n’a pas de colonne de date. Choisissez une autre idée.',
    'date-held': 'Sa cellule de date contient autre chose qu’une date. Corrigez-la d’abord, ou choisissez une autre idée.',
    'no-such-day': 'Choisissez une date à venir.',
  },
  ideaGone: 'L’idée choisie n’est plus là telle quelle. Choisissez-en une.',
  slotGone: 'Ce créneau n’est plus libre. Revenez à la cadence pour en choisir un autre.',
  reading: 'Lecture du calendrier',

  habits: 'Habitudes',
  hours: 'Jours et heures',
  hoursPicture: 'Publications par jour et par heure',
  mostly: (peaks, posts, all) => `Le plus souvent${NBSP}: ${listed(peaks.map(({ weekday, hour }) => `${WEEKDAYS[weekday] ?? ''} à ${timeInFrench(hour * 60)}`))} (${number(posts)} sur ${number(all)}${peaks.length > 1 ? ' chaque fois' : ''}).`,
  alwaysAt: (hour, all) => `Toujours entre ${timeInFrench(hour * 60)} et ${timeInFrench(((hour + 1) % 24) * 60)}, quel que soit le jour (${counted(all, 'publication', 'publications')}).`,
  noPeak: (all) => `Aucune heure ne ressort à elle seule (${counted(all, 'publication', 'publications')}).`,
  untimed: (count) => `${counted(count, 'publication', 'publications')} sans heure.`,
  noHours: 'Aucune publication de la période n’indique son heure.',
  weekdays: WEEKDAYS,
  shortWeekdays: SHORT_WEEKDAYS,
  hour: (hour) => timeInFrench(hour * 60),
  hoursHeads: ['Jour', 'Publications'],
  hourCount: (hour, posts) => `${timeInFrench(hour * 60)} (${number(posts)})`,
  mixes: { pillar: 'Piliers', format: 'Formats' },
  none: { pillar: 'Sans pilier', format: 'Sans format' },
  mixOf: (posts) => `Part des ${counted(posts, 'publication', 'publications')} de la période.`,
  percent,
  shareOf: (share, posts) => `${percent(share)} (${number(posts)})`,
  planned: (target) => `${percent(target)} visés`,
  range: (low, high) => `de ${percentNumber(low)} à ${percent(high)} à long terme`,
  plannedMark: `Trait${NBSP}: part visée au plan de contenu`,
  regularity: 'Régularité',
  weekly: (channel, mean, weeks) => `${channel}${NBSP}: ${decimal(mean)} par semaine, sur ${counted(weeks, 'semaine', 'semaines')}`,
  onTarget: (weeks, of, low, high) => `cible atteinte ${counted(weeks, 'semaine', 'semaines')} sur ${number(of)} (de ${percentNumber(low)} à ${percent(high)} à long terme)`,
  evenness: { even: 'rythme régulier', uneven: 'rythme inégal', chance: 'écarts trop petits pour en juger' },
  noWeeks: (channel) => `${channel}${NBSP}: aucune semaine entière n’est passée`,
  tooFewWeeks: (weeks) => `${counted(weeks, 'semaine entière passée', 'semaines entières passées')}${NBSP}: trop peu pour parler de régularité`,
  tooFewPosts: (channel, posts, weeks) => `${channel}${NBSP}: ${counted(posts, 'publication', 'publications')} en ${counted(weeks, 'semaine', 'semaines')}, trop peu pour en juger`,
  benchmarks: 'Repères publiés',
  benchmarksHint: `Médiane de ce que publient d’autres organisations, qui ont plus de 5${NBSP}000${NBSP}abonnés (sur Facebook, de 25${NBSP}000 à 1${NBSP}000${NBSP}000)${NBSP}: un contexte, pas une cible.`,
  benchmark: (channel, posts) => `${channel}${NBSP}: ${decimal(posts)}${NBSP}${posts < 2 ? 'publication' : 'publications'} par semaine`,
  benchmarkSource: (organisations, dataOf, source, published) => `${number(organisations)}${NBSP}organisations, données de ${dataOf} (${source}, ${published})`,

  noChannels: { title: 'Votre cadence par canal', body: 'Avec un onglet des canaux, Suivi compare ce qui est prévu à vos cibles et propose quand publier. Il peut le créer; vous indiquez combien de publications par semaine.' },
  createTab: (tab) => `Créer l’onglet ${tab}`,
  noColumn: { title: 'Le calendrier ne dit pas le canal', body: 'Ajoutez-y une colonne Canal pour comparer vos publications aux cibles de l’onglet des canaux.' },
  noTargets: { title: 'Aucune cible pour l’instant', body: 'Indiquez dans l’onglet des canaux combien de publications vous visez par semaine.' },
  showTab: (tab) => `Voir l’onglet ${tab}`,
  ofDays: { title: 'Des jours, pas des publications', body: 'Ce tableau donne les chiffres d’un compte ou de publicités, pas de publications. Ouvrez l’exportation des publications pour voir une cadence.' },
  noPosts: { title: 'Aucune publication datée sur cette période', body: 'Choisissez une autre période, ou inscrivez des dates dans le calendrier.' },

  inACell: 'Dans une cellule',
  severalTabs: (tab) => `Aucune formule à copier${NBSP}: une formule lit un seul onglet, et ${tab === '' ? 'le calendrier' : `«${NBSP}${tab}${NBSP}»`} en occupe plusieurs.`,
  copyFormula: 'Copier la formule',
  formulaHint: 'Pour avoir ce décompte dans une feuille.',
  formula: 'Formule',
  copied: 'Formule copiée. Collez-la dans une cellule vide; le tableau se déploie dessous.',
  copyYourself: 'Copiez la formule d’ici, puis collez-la dans une cellule vide.',
};

function targetOf({ least, most }: WeekTarget): string {
  if (least === null) return most === null ? '' : `au plus ${number(most)}`;
  if (most === null) return `au moins ${number(least)}`;
  return least === most ? number(least) : `${number(least)} à ${number(most)}`;
}

function shortWeek(week: Day): string {
  const end = week + 6;
  const [first, last] = [civilFromDay(week), civilFromDay(end)];
  return `du ${first.month === last.month ? (first.date === 1 ? '1er' : String(first.date)) : shortDate(week)} au ${shortDate(end)}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts[parts.length - 1] ?? ''}`;
}

function hoursInFrench(hours: number): string {
  return hours < 1 ? `${number(Math.round(hours * 60))}${NBSP}min` : `${decimal(hours)}${NBSP}h`;
}

function decimal(value: number): string {
  const tenths = Math.round(value * 10);
  return tenths % 10 === 0 ? number(tenths / 10) : `${number(Math.floor(tenths / 10))},${tenths % 10}`;
}

function percentNumber(share: number): string {
  const rounded = Math.round(share * 100);
  return number(share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded);
}

function percent(share: number): string {
  return `${percentNumber(share)}${NBSP}%`;
}
