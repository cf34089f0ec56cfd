/** Ce que disent les résultats, en français. */
import type { ChangeMeasure, EngagementDefinition, Interval, Reading } from '../../kpi/kpi.ts';
import { channelTitle } from '../../networks/network-names.ts';
import type { Measure } from '../../table/role.ts';
import { NBSP, dateInFrench } from '../format.ts';
import { quotable } from '../quotable.ts';
import { changeText, joinedList, numberDigits, percentDigits } from '../results-readings-words.ts';
import type { ReadResults, ResultsReadingsWords } from '../results-readings-words.ts';
import { ofName } from './elision.ts';
import { frSiteRate, frSiteRows } from './site-rows.ts';

const BASES: ResultsReadingsWords['bases'] = { reach: 'portée', impressions: 'impressions', followers: 'abonnés du compte', views: 'vues' };
const GROUPINGS: ResultsReadingsWords['groupings'] = {
  channel: 'canal', week: 'semaine', format: 'format', pillar: 'pilier', campaign: 'campagne', objective: 'objectif', post: 'publication',
};
const MEASURES: ResultsReadingsWords['measures'] = {
  impressions: 'impressions', reach: 'portée', views: 'vues', engagements: 'interactions', likes: 'mentions J’aime/réactions', comments: 'commentaires', shares: 'partages',
  saves: 'enregistrements', clicks: 'clics', spend: 'dépenses', conversions: 'conversions', followers: 'abonnés', engagement_rate: 'taux d’engagement',
};
const WITHOUT = { channel: 'sans canal', week: 'sans date lisible', format: 'sans format', pillar: 'sans pilier', campaign: 'sans campagne', objective: 'sans objectif', post: 'sans ligne' } as const;

function percent(share: number): string {
  return `${percentDigits(share).replace('.', ',')}${NBSP}%`;
}

function number(value: number): string {
  const [whole = '', part] = numberDigits(value).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, NBSP)}${part === undefined ? '' : `,${part}`}`;
}

function times([low, high]: Interval): string {
  const digits = (value: number): string => value.toFixed(2).replace('.', ',');
  if (digits(low) === digits(high)) return `${digits(low)}${NBSP}fois`;
  return high === Infinity ? `au moins ${digits(low)}${NBSP}fois` : `de ${digits(low)} à ${digits(high)}${NBSP}fois`;
}

/** Ce qu’est une ligne de chiffres, une puis plusieurs. */
const ROWS: { readonly [U in ReadResults['unit']]: readonly [one: string, several: string] } = {
  'post': ['publication', 'publications'], 'day': ['jour', 'jours'], 'ad': ['publicité', 'publicités'], 'ad-set': ['ensemble de publicités', 'ensembles de publicités'], 'campaign': ['campagne', 'campagnes'],
  ...frSiteRows,
};

function rows(count: number, { unit }: ReadResults): string {
  const [one, several] = ROWS[unit];
  return `${number(count)}${NBSP}${count < 2 ? one : several}`;
}

function key(value: string, by: ReadResults['by']): string {
  if (value === '') return WITHOUT[by];
  if (by === 'post') return `ligne ${quotable(value)}`;
  return by === 'channel' ? quotable(channelTitle(value)) : by === 'week' ? `semaine ${value}` : quotable(value);
}

/** Avec « médian » accordé. */
function medianOf(measure: ChangeMeasure): string {
  if (measure === 'posts') return 'Nombre de publications';
  if (measure === 'rate' || measure === 'engagement_rate') return 'Taux d’engagement médian';
  return measure === 'reach' ? 'Portée médiane' : `Médiane des ${MEASURES[measure]}`;
}

/** De quoi la médiane est le milieu. */
function compared({ measure, parts, n, leastAge }: Reading & { readonly kind: 'change' }, about: ReadResults): string {
  if (measure === 'posts') return '';
  return ` (${rows(n, about)}${leastAge === 0 || about.unit !== 'post' ? '' : ` d’au moins ${leastAge}${NBSP}jours`}${parts === null ? '' : `; ${partsText(parts)} seulement`})`;
}

function change(told: Reading & { readonly kind: 'change' }, about: ReadResults): string {
  const { measure, before, after, interval, verdict } = told;
  const texts = [after, before].map((value) => changeText(measure, value, { percent, number }));
  const start = `${medianOf(measure)}${compared(told, about)}${NBSP}: ${texts[0] ?? ''}, contre ${texts[1] ?? ''} à la période précédente`;
  // De ce qu’elle a publié, l’équipe sait le compte.
  if (verdict === 'not-enough' || interval === null) return measure === 'posts' ? `${start}.` : `${start}; pas assez pour conclure.`;
  return `${start}; ${verdict === 'up' ? 'hausse' : 'baisse'} que le hasard n’explique pas (${times(interval)}).`;
}

/** Which day is the first of a week, numbers don't say. */
export const NUMBERED_WEEKDAYS = 'Les jours sont des numéros; 1 est lu comme lundi.';

/** Groupes nommés dans une phrase. */
const MOST_NAMED = 4;

function firstNamed(keys: readonly string[], by: ReadResults['by']): string {
  const named = keys.slice(0, MOST_NAMED).map((each) => key(each, by));
  const more = keys.length - named.length;
  return joinedList(more === 0 ? named : [...named, more === 1 ? 'un autre' : `${number(more)}${NBSP}autres`], ' et ');
}

/** « mentions J’aime, commentaires et partages » */
function partsText(parts: readonly Measure[]): string {
  return joinedList(parts.map((part) => MEASURES[part]), ' et ');
}

/** Ce que comptent les interactions, après « sont ». */
function definitionText(definition: EngagementDefinition): string {
  const terms = definition.map((term) => (term.kind === 'added' ? `${term.parts.length < 2 ? 'les' : 'la somme des'} ${partsText(term.parts)}` : term.network === '' ? 'la colonne du total' : `le total de ${channelTitle(term.network)}`));
  return joinedList([...new Set(terms)], ' et ');
}

/** Comparées ensemble, deux publications comptent la même chose. */
function oneDefinition({ definition, posts, left }: Reading & { readonly kind: 'best-time' }, about: ReadResults): string {
  return left === 0 ? '' : ` Pour ${rows(posts, about)} dont les interactions sont ${definitionText(definition)}, sans ${number(left)}${NBSP}${left < 2 ? 'autre, comptée' : 'autres, comptées'} autrement.`;
}

function bestTimeText({ isUsable, isWeekdaySure, rawError, shrunkenError }: Reading & { readonly kind: 'best-time' }): string {
  const off = (ratio: number): string => `${Math.round(Math.abs(ratio - 1) * 100)}${NBSP}%`;
  if (isUsable) return `Le jour et l’heure aident à prévoir le taux${NBSP}: sur des publications mises de côté, l’erreur baisse de ${off(shrunkenError)}.${isWeekdaySure ? '' : ` ${NUMBERED_WEEKDAYS}`}`;
  if (rawError >= 1.005) return `Aucun moment ne se démarque${NBSP}: sur des publications mises de côté, les moyennes par moment se trompent de ${off(rawError)} de plus que la moyenne générale.`;
  return `Aucun moment ne se démarque${NBSP}: sur des publications mises de côté, le jour et l’heure n’aident pas assez à prévoir.`;
}

function reading(told: Reading, about: ReadResults): string {
  const base = BASES[about.basis];
  switch (told.kind) {
    case 'no-rate': return told.lacks === 'basis'
      ? `Pas de taux${NBSP}: aucune ligne n’a à la fois des interactions et un nombre au-dessus de 0 (${base}).`
      : told.lacks === 'engagements' ? `Pas de taux${NBSP}: aucune interaction n’est notée là où il y a un nombre (${base}).` : `Pas de taux${NBSP}: il manque les interactions et ${told.basis === 'reach' ? 'la portée' : `les ${base}`}.`;
    case 'too-few': return `${told.key === null ? '' : `${key(told.key, about.by)}${NBSP}: `}${told.key === null ? 'Trop' : 'trop'} peu ${ofName(ROWS[about.unit][1])} pour conclure (${number(told.n)}; il en faut ${told.least}).`;
    case 'higher': return `Taux médian plus haut pour ${key(told.key, about.by)} que pour ${key(told.than, about.by)}${NBSP}: ${times(told.ratio)} (à 95${NBSP}%, toutes paires comprises${told.parts === null ? '' : `; ${partsText(told.parts)} seulement`}).`;
    case 'no-difference': return `Aucune différence de taux assez nette ${told.others.length > MOST_NAMED - 2 ? `entre les ${told.others.length + 2} groupes comparés, même ${ofName(key(told.key, about.by))} à ${key(told.than, about.by)}` : `entre ${joinedList([told.key, told.than, ...told.others].map((each) => key(each, about.by)), ' et ')}`}.`;
    case 'not-compared': return `Non comparés${NBSP}: ${firstNamed(told.keys, about.by)}. Seuls les ${told.compared}${NBSP}groupes qui ont le plus ${ofName(ROWS[about.unit][1])} le sont.`;
    case 'definitions-differ': return `Le taux dépend du calcul${NBSP}: ${percent(told.total)} (total ÷ total), ${percent(told.mean)} (moyenne des taux), ${percent(told.median)} (médiane).`;
    case 'outliers': return `${rows(told.robust, about)} loin des autres par ${told.robust < 2 ? 'ses' : 'leurs'} interactions (${told.classic} selon l’écart type, ${told.logged} sur une échelle logarithmique)${NBSP}: préférez la médiane à la moyenne.`;
    case 'young': return `${rows(told.posts, about)} de moins de ${told.days}${NBSP}jours${NBSP}: hors des comparaisons, car les chiffres montent encore.`;
    case 'taken-early': return `${rows(told.posts, about)}${NBSP}: chiffres pris moins de ${told.days}${NBSP}jours après la parution; importez-les de nouveau pour comparer.`;
    case 'taken-before': return `${rows(told.posts, about)}${NBSP}: les chiffres sont d’avant la date de la ligne; vérifiez la date. Hors des comparaisons.`;
    case 'dated-ahead': return `${rows(told.posts, about)} avec des chiffres, mais une date à venir${NBSP}: hors de tous les totaux. Corrigez la date.`;
    case 'daily-rows': return `${number(told.rows)}${NBSP}${told.rows < 2 ? 'ligne d’un jour ou d’un mois laissée' : 'lignes d’un jour ou d’un mois laissées'} de côté${NBSP}: seuls comptent les chiffres de toute la durée d’une publication (Durée de vie).`;
    case 'ids-cut': return `${number(told.rows)}${NBSP}${told.rows < 2 ? 'identifiant a perdu ses' : 'identifiants ont perdu leurs'} derniers chiffres dans un tableur${NBSP}: rien ne peut y être associé. Mettez la colonne au format texte, puis exportez de nouveau.`;
    case 'all-same': return `Même taux pour les ${rows(told.n, about)}${NBSP}: ${percent(told.rate)}.`;
    case 'over-one': return `${rows(told.posts, about)} avec plus d’interactions que ${told.basis === 'reach' ? 'de personnes touchées' : told.basis === 'impressions' ? 'd’impressions' : `de ${BASES[told.basis]}`} (taux de plus de 100${NBSP}%)${NBSP}: vérifiez les colonnes.`;
    case 'unmeasured': return `${rows(told.posts, about)} avec des interactions, mais une portée ou des impressions de 0${NBSP}: ce chiffre ne compte pas. Corrigez-le ou videz sa cellule.`;
    case 'repeated': return `${number(told.posts)}${NBSP}${told.posts < 2 ? 'ligne répète' : 'lignes répètent'} une publication${NBSP}: seule la première compte. Supprimez les lignes en trop.`;
    case 'mixed-definitions': return 'Les interactions ne comptent pas partout la même chose (total d’un réseau, ou somme de ce qu’il donne); total, moyenne et médiane les mêlent.';
    case 'compared-by-parts': return `${key(told.key, about.by)} et ${key(told.than, about.by)}${told.pairs < 2 ? '' : ` (et ${told.pairs - 1}${NBSP}${told.pairs < 3 ? 'autre paire' : 'autres paires'})`} ne comptent pas les mêmes interactions${NBSP}: comparaison par ${partsText(told.parts)} ÷ ${base} seulement.`;
    case 'undated': return `${rows(told.posts, about)} avec des chiffres, mais sans date lisible${NBSP}: hors de toute période.`;
    case 'shelved': return `${number(told.posts)}${NBSP}${told.posts < 2 ? 'ligne annulée ou d’idée a' : 'lignes annulées ou d’idées ont'} des chiffres${NBSP}: hors de tous les totaux. Si ${told.posts < 2 ? 'elle a paru, corrigez son' : 'elles ont paru, corrigez leur'} statut.`;
    case 'replies': return `${number(told.posts)}${NBSP}${told.posts < 2 ? 'réponse à un autre compte laissée' : 'réponses à d’autres comptes laissées'} de côté${NBSP}: ${told.posts < 2 ? 'ce n’est pas une publication planifiée' : 'ce ne sont pas des publications planifiées'}.`;
    case 'without-total': return `${rows(told.posts, about)} avec des mentions J’aime, des réactions, des commentaires ou des partages, mais sans rien dans la colonne du total des interactions${NBSP}: pas de taux. Remplissez-la, ou videz-la pour que les parties soient additionnées.`;
    case 'negative': return `${rows(told.posts, about)} avec un chiffre négatif${NBSP}: ce chiffre ne compte pas${about.engagements === 'total' ? '' : ', ni le total dont il est une partie'}. Corrigez-le ou videz sa cellule.`;
    case 'unread': return `${rows(told.posts, about)} avec un chiffre illisible ou qui n’est pas entier${NBSP}: ce chiffre ne compte pas${about.engagements === 'total' ? '' : ', ni le total dont il est une partie'}. Corrigez-le ou videz sa cellule.`;
    case 'top-list': return `L’exportation de ${channelTitle(told.list.network)} s’arrête aux ${number(told.list.most)}${NBSP}${told.list.isOfBest ? 'meilleures publications' : 'premières lignes'}${NBSP}: ces chiffres sont les leurs, et non ceux de toutes les publications.`;
    case 'ad-totals': return about.unit in frSiteRows ? `Chaque ligne (${ROWS[about.unit][0]}) est d’un site Web${NBSP}: aucune n’est une publication, et un taux d’engagement y est celui des sessions.` : `Chaque ligne (${ROWS[about.unit][0]}) donne le total de toute une période${NBSP}: aucune n’est le chiffre d’un jour.`;
    case 'won-followers': return 'La colonne des abonnés donne ceux que chaque publication a gagnés, et non leur nombre; elle est laissée de côté.';
    case 'budget-alone': return `Budget prévu${NBSP}: ${number(told.sum)} pour ${rows(told.posts, about)}. Sans dépenses notées, rien ne dit ce que coûte un résultat.`;
    case 'paid': return told.posts === told.of ? `Toutes les publications avec des chiffres ont été payées (publicité ou mise en avant)${NBSP}: rien ne dit ce qu’elles auraient fait sans.` : `${number(told.posts)}${NBSP}des ${rows(told.of, about)} avec des chiffres ${told.posts < 2 ? 'a été payée' : 'ont été payées'} (publicité ou mise en avant)${NBSP}: les comparaisons les mêlent aux autres.`;
    case 'defined-differently': return `Pas de comparaison entre ${key(told.key, about.by)} et ${key(told.than, about.by)}${told.pairs < 2 ? '' : ` (ni pour ${told.pairs - 1}${NBSP}${told.pairs < 3 ? 'autre paire' : 'autres paires'})`}${NBSP}: leurs interactions ne comptent pas la même chose.`;
    case 'no-period-before': return `Pas de comparaison avec la période précédente${NBSP}: le calendrier ne la couvre pas (première publication le ${dateInFrench(told.since)}).`;
    case 'periods-defined-differently': return 'Les interactions ne comptent pas la même chose dans les deux périodes; elles ne sont pas comparées.';
    case 'periods-by-parts': return `Les interactions ne comptent pas la même chose dans les deux périodes${NBSP}: la comparaison ne porte que sur les ${partsText(told.parts)}.`;
    case 'shared-figures': return `${rows(told.posts, about)} de plusieurs canaux ${told.posts < 2 ? 'n’a' : 'n’ont'} qu’un seul chiffre pour tous${NBSP}: hors des comparaisons entre canaux.`;
    case 'best-time': return `${bestTimeText(told)}${oneDefinition(told, about)}`;
    case 'few-times': return `Meilleur moment${NBSP}: trop peu de publications ${told.left === 0 ? 'avec un jour, une heure et un taux' : 'qui comptent les mêmes interactions'} pour conclure (${number(told.posts)}; il en faut ${told.least})${told.left === 0 ? '' : `, et ${number(told.left)} ${told.left < 2 ? 'comptée' : 'comptées'} autrement`}.`;
    case 'change': return change(told, about);
  }
}

export const frResultsReadings: ResultsReadingsWords = {
  language: 'fr',
  bases: BASES,
  groupings: GROUPINGS,
  measures: MEASURES,
  measureOf: (measure, unit) => (measure === 'engagement_rate' && unit in frSiteRows ? frSiteRate : MEASURES[measure]),
  rows: ROWS,
  parts: partsText,
  percent,
  number,
  key,
  reading,
};
