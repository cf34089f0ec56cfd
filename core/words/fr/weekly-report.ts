/** Le rapport de la semaine, en français. */
import type { EngagementsCounted, RateBasis } from '../../kpi/kpi.ts';
import type { AgendaItem, ReportedPost } from '../../report/weekly/weekly-report.ts';
import type { IsoWeek } from '../../time/iso-week.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { NBSP, dateInFrench, periodInFrench, timeInFrench } from '../format.ts';
import { unlessOverNewYear } from '../both-years.ts';
import { quotable } from '../quotable.ts';
import type { WeeklyReportWords } from '../weekly-report-words.ts';
import { counted, number, quoted } from './phrases.ts';
import { frResultsReadings } from './results-readings.ts';
import { longDay, momentInFrench, shortDate, shortDay } from './team-moments.ts';

const { bases, percent } = frResultsReadings;
const MOST_PEOPLE = 3;
function engaged({ engagements, parts }: EngagementsCounted): string {
  if (engagements === 'total' || parts.length === 0) return 'total des interactions';
  return `${engagements === 'mixed' ? 'total des interactions du réseau, sinon ' : ''}${frResultsReadings.parts(parts)}`;
}

export const frWeeklyReport: WeeklyReportWords = {
  language: 'fr',
  readings: frResultsReadings,
  name: (week) => `Rapport ${weekKey(week)}`,
  title: ({ week }) => `Rapport de la semaine ${week}`,
  subtitle: (from, to, writtenOn) => `Semaine ${periodInFrench(from, to)} · préparé par Suivi le ${longDay(writtenOn, from)}`,
  summary: ({ posts: { planned, published, unconfirmed, late, onHold, toCome }, isOutTold, from, to, writtenOn, next }) => {
    const ahead = next.planned === 0 ? 'Rien n’est encore prévu la semaine suivante.' : followingOf('La semaine suivante', next);
    if (planned === 0) return next.planned === 0 ? 'Aucune publication prévue cette semaine, ni la suivante.' : `Aucune publication prévue cette semaine. ${followingOf('La suivante', next)}`;
    if (!isOutTold) return `${posts(planned)} ${planned < 2 ? 'prévue' : 'prévues'}. ${ahead}`;
    const by = writtenOn < from || writtenOn > to ? '' : ' d’ici dimanche';
    if (toCome === planned) return `${posts(planned)} ${planned < 2 ? 'prévue' : 'prévues'}, à venir${by}. ${ahead}`;
    if (published === planned) return `${planned === 1 ? 'La publication prévue est publiée' : `Les ${number(planned)}${NBSP}publications prévues sont publiées`}. ${ahead}`;
    return `${outOfPlanned(published, planned)}; ${leftOf({ unconfirmed, late, onHold, toCome }, by)}. ${ahead}`;
  },
  outNotTold: `Le calendrier ne dit pas ce qui est publié${NBSP}: une colonne d’état ou de suivi le montrerait ici.`,

  figures: {
    published: 'Publications publiées',
    planned: 'Publications prévues',
    rate: (basis, n) => `Taux d’engagement médian sur 4${NBSP}semaines (par ${baseOf(basis)}, ${posts(n)})`,
    noRate: 'Taux d’engagement (pas encore assez de chiffres)',
    coverage: 'Couverture de la semaine suivante',
    errors: 'Erreurs récentes ou à venir',
    next: (onHold) => `Publications prévues la semaine suivante${onHold === 0 ? '' : onHold === 1 ? ', sans celle en pause' : `, sans les ${number(onHold)} en pause`}`,
  },
  outOf: (count, of) => `${number(count)} sur ${number(of)}`,
  nothing: '–',

  agenda: 'Ordre du jour',
  agendaHeads: ['À régler', 'Où', 'Qui', 'Décision'],
  agendaItem,
  otherMatters: 'Autres points',

  channels: 'Publications par canal',
  channelHeads: ['Canal', 'Prévues', 'Publiées', 'À confirmer', 'En retard', 'Restantes', 'Cible', 'Remarque'],
  channelsChart: 'Publications par canal',
  posts: 'Publications',
  noChannel: 'Sans canal',
  everyChannel: 'Tous les canaux',
  target: targetOf,
  remark: ({ planned, published, toCome, least, most }, isOver) => {
    if (least !== null && planned < least) return 'Moins de publications prévues que la cible';
    if (most !== null && planned > most) return 'Plus de publications prévues que la cible';
    return isOver && least !== null && published + toCome < least ? 'Moins de publications publiées que la cible' : '';
  },
  noPosts: 'Aucune publication prévue cette semaine.',

  tracking: 'Suivi en un coup d’œil',
  trackingHeads: ({ week }, next) => ['État', `Semaine ${week}`, `Semaine ${next.week}`],
  noState: 'Sans état connu',

  findings: 'Principaux constats',
  findingHeads: ['Constat', 'Gravité', 'Où'],
  andOthers: (count) => ` Et ${counted(count, 'autre', 'autres')}.`,
  noFindings: 'Rien à corriger dans les publications de la semaine et des suivantes.',
  warnings: (count, from, to) => `${counted(count, 'avertissement', 'avertissements')} ${periodInFrench(from, to, from)}, dans l’onglet ${quoted('Constats')} de Suivi.`,

  gaps: (from, to) => `Plages à couvrir ${periodInFrench(from, to, from)}`,
  gapHeads: ['Rôle', 'Quand', 'Présents', 'Qui pourrait s’en charger'],
  anyRole: 'Tous les rôles',
  moment: momentInFrench,
  nobodyCould: 'Personne de libre',
  noGaps: (from, to) => `✓ Couverture ${periodInFrench(from, to, from)}${NBSP}: toutes les plages sont couvertes.`,

  trend: (weeks) => (weeks < 2 ? 'Cadence et résultats' : `Cadence et résultats des ${weeks}${NBSP}dernières semaines`),
  trendHeads: ['Semaine du', 'Publications', 'Total des minimums', 'Taux médian', 'Borne basse', 'Borne haute', 'Mesurées', 'Remarque'],
  weekOf: shortDate,
  noCadence: 'Aucune publication ces dernières semaines.',
  waiting: (count) => `${number(count)} à mesurer plus tard`,
  early: (count) => `${counted(count, 'mesurée', 'mesurées')} trop tôt${NBSP}: à importer de nouveau`,
  bare: (count) => `${number(count)} sans taux`,
  underTarget: 'sous le total des minimums',
  uncounted: (count) => `${number(count)} avec résultats, ${count < 2 ? 'non comptée' : 'non comptées'}`,
  ofThem: leftOf,
  withoutTarget: (count) => `plus ${number(count)} sans cible`,
  cadenceChart: (isOfTargets) => (isOfTargets ? 'Publications avec cible, par semaine' : 'Publications par semaine'),
  rateChart: 'Taux d’engagement médian',

  results: 'Ce que disent les chiffres',
  noResults: 'Pas encore de résultats. Importez le fichier d’exportation d’un réseau, ou ajoutez au calendrier une colonne de chiffres.',
  resultsOf: (from, to, writtenOn) => `Ce que disent les chiffres ${periodInFrench(from, to, unlessOverNewYear(from, to, writtenOn))}`,
  nothingToMeasure: `Aucune publication pendant ces quatre semaines${NBSP}: il n’y a rien à mesurer.`,
  tooFewOf: (channels, least) => `Pas assez de publications mesurées pour conclure (il en faut ${least} par canal)${NBSP}: ${channels.join(', ')}.`,
  standing: 'Ce qui a eu le plus d’effet, et le moins',
  standingHeads: ['Verdict', 'Canal', 'Date', 'Taux', 'Médiane du canal', 'Interactions', 'Publication'],
  keep: 'À garder',
  correct: 'À corriger',
  noStanding: (judged, least) => (judged === 0
    ? `Pas encore assez de publications mesurées pour comparer (au moins ${least} d’un même canal).`
    : `Aucune publication ne s’écarte nettement des autres de son canal (${counted(judged, 'publication comparée', 'publications comparées')}).`),
  untitled: 'Publication sans texte',

  people: (from, to) => `Qui fait quoi ${periodInFrench(from, to, from)}`,
  peopleHeads: ['Personne', 'À faire', 'Jour', 'Heure', 'Canal', 'Publication ou tâche'],
  time: timeInFrench,
  nobody: 'Sans responsable',
  toPublish: 'Publier',
  toResume: 'Reprendre ou annuler',
  toApprove: 'Approuver',
  duties: 'Tâches',
  absence: 'Absence',
  days: (days) => (days.length === 7 ? 'toute la semaine' : days.map(shortDay).join(', ')),
  nothingAhead: 'Rien n’est prévu cette semaine-là.',

  dutiesOf: (from, to) => `Tâches ${periodInFrench(from, to, from)}${NBSP}:`,
  dutiesDone: (of, left, isOver) => {
    if (left.length === 0) return `✓ ${of === 1 ? 'la seule est faite' : `les ${number(of)} sont faites`}.`;
    const done = of - left.length;
    return `${done === 0 ? 'aucune' : number(done)} sur ${number(of)} ${done === 0 ? 'n’est faite' : done === 1 ? 'est faite' : 'sont faites'}. ${isOver ? (left.length === 1 ? '✗ Non faite' : '✗ Non faites') : 'À faire'}${NBSP}: ${left.join('; ')}.`;
  },
  noDuties: 'L’onglet des tâches n’a pas de colonne pour cette semaine.',

  overdue: (reports) => `✗ Rapports en retard${NBSP}: ${reports.map(({ report, owner, due, daysLate }) => `${quotable(report)} (${owner === '' ? 'sans responsable' : quotable(owner)}, ${shortDay(due)}, ${counted(daysLate, 'jour', 'jours')})`).join('; ')}.`,
  noOverdue: '✓ Aucun rapport en retard.',

  definitions: 'Comment lire ces chiffres',
  publishedMeans: `Publié${NBSP}: l’état, la colonne de suivi ou un lien le dit. À confirmer${NBSP}: date passée, rien ne le dit. En retard${NBSP}: date passée, non programmée. Ni les idées ni ce qui est annulé ne comptent.`,
  cadenceMeans: (hasTargets) => `Par semaine${NBSP}: publications ${hasTargets ? 'des canaux qui ont une cible' : 'de tous les canaux'}, sans celles en retard ou en pause.${hasTargets ? ` Total des minimums${NBSP}: somme de leurs cibles minimales.` : ''}`,
  onSeveralMeans: 'Par canal et par semaine, une publication sur deux canaux compte sur chacun.',
  coverageMeans: `Couverture${NBSP}: part des heures à couvrir où il y a assez de monde.`,
  rateMeans: (basis, counted, days) => `Taux d’engagement${NBSP}: ${engaged(counted)} ÷ ${baseOf(basis)}; la médiane sépare les publications en deux moitiés égales. Seules comptent celles mesurées au moins ${days}${NBSP}jours après leur parution.`,
  uncountedMeans: `Avec résultats, non comptées${NBSP}: publications que le calendrier n’a pas, ou qu’il dit en retard ou en pause.`,
  intervalMeans: (least) => `Bornes${NBSP}: la médiane de publications semblables s’y trouve 95${NBSP}fois sur 100. Si celles de deux semaines se recoupent, l’écart peut venir du hasard. Aucun taux sous ${least}${NBSP}publications mesurées.`,
  standingMeans: ({ from, to, clearly, least, basis }) => `À garder ou à corriger${NBSP}: au moins ${decimal(clearly)}${NBSP}fois la médiane du canal sur 12${NBSP}semaines, ou au plus ${decimal(1 / clearly)}${NBSP}fois (publications ${periodInFrench(from, to, unlessOverNewYear(from, to, to))}; au moins ${least} du canal, et la moitié des ${basis === 'reach' ? 'personnes touchées' : baseOf(basis)} habituelles). L’écart ne dit pas pourquoi.`,
};

function agendaItem(item: AgendaItem, { to, writtenOn, next }: Parameters<WeeklyReportWords['agendaItem']>[1]): string {
  switch (item.kind) {
    case 'unconfirmed': return `Confirmer ce qui est publié${NBSP}: ${posts(item.count)} des 4${NBSP}dernières semaines${firstOf(item)}.`;
    case 'late': return `Reporter ou annuler${NBSP}: ${posts(item.count)} des 4${NBSP}dernières semaines en retard${firstOf(item)}.`;
    case 'on-hold': return `Reprendre ou annuler${NBSP}: ${posts(item.count)} des 4${NBSP}dernières semaines en pause${firstOf(item)}.`;
    case 'gaps': return `Couvrir ${counted(item.count, 'plage', 'plages')} (${hours(item.minutes)} en tout)${NBSP}: ${item.count < 2 ? '' : 'd’abord '}${item.first.role === '' ? '' : `${item.first.role}, `}${momentInFrench(item.first.from, item.first.to)}.`;
    case 'unassigned': return `Nommer une personne responsable${NBSP}: ${posts(item.count)} de la semaine du ${dateInFrench(next.from, next.from)}${firstOf(item)}.`;
    case 'not-ready': return `Faire approuver${NBSP}: ${posts(item.count)} de la semaine du ${dateInFrench(next.from, next.from)}${firstOf(item)}.`;
    case 'undated': return `Donner une date lisible${NBSP}: ${posts(item.count)} (${peopleOf(item.people)})${firstOf(item)}.`;
    case 'plan-week': return `Planifier la semaine du ${dateInFrench(next.from, next.from)}${NBSP}: elle n’a encore aucune publication.`;
    case 'under-target': return `Compléter la semaine du ${dateInFrench(next.from, next.from)}${NBSP}: ${item.channels.map(({ channel, posts: planned, least }) => `${quotable(channelTitle(channel)) || 'toutes les publications'} (${number(planned)} sur ${number(least)})`).join(', ')}.`;
    case 'ideas': return `Choisir parmi les idées${NBSP}: ${item.posts.map(({ text }) => quoted(text)).join(', ')}.`;
    case 'overdue-reports': return `${counted(item.count, 'rapport en retard', 'rapports en retard')}${NBSP}: ${quoted(item.first.report)}${item.count < 2 ? '' : ' d’abord'}.`;
    case 'duties-left': return `${writtenOn > to ? counted(item.count, 'tâche non faite', 'tâches non faites') : `${counted(item.count, 'tâche', 'tâches')} à faire d’ici dimanche`}${NBSP}: ${quoted(item.first.duty)}${item.count < 2 ? '' : ` et ${counted(item.count - 1, 'autre', 'autres')}`}.`;
    case 'correct': return `Que corriger? ${standing(item)}.`;
    case 'keep': return `Que garder? ${standing(item)}.`;
  }
}

/** Ce qui n’est pas publié. */
function leftOf({ unconfirmed, late = 0, onHold = 0, toCome }: { readonly unconfirmed: number; readonly late?: number; readonly onHold?: number; readonly toCome: number }, by = ''): string {
  const left = [[unconfirmed, 'à confirmer'], [late, 'en retard'], [onHold, 'en pause'], [toCome, `à venir${by}`]] as const;
  return left.flatMap(([count, said]) => (count === 0 ? [] : [`${number(count)} ${said}`])).join(', ');
}

/** Deux ou trois noms suffisent pour savoir à qui en parler. */
function peopleOf(people: readonly string[]): string {
  const named = people.filter((name) => name !== '');
  const told = named.length > MOST_PEOPLE ? [`${named.slice(0, MOST_PEOPLE - 1).join(', ')} et ${counted(named.length - MOST_PEOPLE + 1, 'autre personne', 'autres personnes')}`] : named;
  return (named.length === people.length ? told : [...told, named.length === 0 ? 'sans responsable' : 'certaines sans responsable']).join(', ');
}

/** La semaine suivante; ce qui est en pause ne paraîtra pas sans décision. */
function followingOf(week: string, { planned, onHold }: { readonly planned: number; readonly onHold: number }): string {
  if (onHold === 0) return `${week} en compte ${number(planned)}.`;
  return planned === onHold ? `${week} en compte ${number(onHold)}, en pause.` : `${week} en compte ${number(planned - onHold)}, plus ${number(onHold)} en pause.`;
}

/** La première, par laquelle commencer. */
function firstOf({ count, first: { text, day } }: { readonly count: number; readonly first: ReportedPost }): string {
  const on = day === null ? '' : `(${shortDay(day)})`;
  const name = text === '' ? on && `une publication sans texte ${on}` : `${quoted(text)} ${on}`.trim();
  return name === '' ? '' : `, ${count < 2 ? '' : 'd’abord '}${name}`;
}

function standing({ standing: { post, channel, rate, timesMedian } }: AgendaItem & { readonly kind: 'keep' | 'correct' }): string {
  return `${post.text === '' ? 'Publication sans texte' : quoted(post.text)} (${quotable(channelTitle(channel))})${NBSP}: ${percent(rate)}, ${decimal(timesMedian)}${NBSP}fois la médiane de son canal`;
}

function outOfPlanned(published: number, planned: number): string {
  if (planned === 1) return 'La seule publication prévue n’est pas publiée';
  const told = published === 0 ? 'Aucune' : number(published);
  return `${told} des ${number(planned)}${NBSP}publications prévues ${published === 0 ? 'n’est publiée' : published === 1 ? 'est publiée' : 'sont publiées'}`;
}

function weekKey({ year, week }: IsoWeek): string {
  return `${String(year).padStart(4, '0')}-S${String(week).padStart(2, '0')}`;
}

function posts(count: number): string {
  return counted(count, 'publication', 'publications');
}

function baseOf(basis: RateBasis): string {
  return bases[basis];
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (whole === 0) return `${rest}${NBSP}min`;
  return `${number(whole)}${NBSP}h${rest === 0 ? '' : `${NBSP}${String(rest).padStart(2, '0')}`}`;
}

function targetOf(least: number | null, most: number | null): string {
  if (least === null) return most === null ? '' : `au plus ${number(most)}`;
  if (most === null) return `au moins ${number(least)}`;
  return least === most ? number(least) : `${number(least)} à ${number(most)}`;
}
