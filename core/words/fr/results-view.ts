/** La vue des résultats, en français. */
import type { Kpi } from '../../kpi/kpi.ts';
import type { Currency } from '../../side-tabs/currency.ts';
import type { Measure } from '../../table/role.ts';
import { NBSP, capital, dateInFrench, timeInFrench, wholeNumber } from '../format.ts';
import type { ResultsViewWords } from '../results-view-words.ts';
import { mondayOfKey, moneyDigits } from '../results-view-texts.ts';
import { ofName } from './elision.ts';
import { frOwnRates } from './own-rates.ts';
import { frRateDefinition } from './rate-definition.ts';
import { NUMBERED_WEEKDAYS, frResultsReadings } from './results-readings.ts';
import { frUncountedFigures } from './uncounted-figures.ts';

type Unit = Kpi['unit'];

const { bases, groupings, measures, rows: ROWS } = frResultsReadings;
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ENGAGED = {
  total: 'Interactions', added: 'Interactions additionnées', mixed: 'Interactions (total du réseau, sinon somme)',
} as const;

function number(value: number): string {
  return wholeNumber(value, NBSP);
}

function posts(count: number, unit: Unit): string {
  const [one, several] = ROWS[unit];
  return `${number(count)}${NBSP}${count < 2 ? one : several}`;
}

function perPost(measure: Measure, unit: Unit): string {
  return `${capital(frResultsReadings.measureOf(measure, unit))} par ${ROWS[unit][0]}`;
}

export const frResultsView: ResultsViewWords = {
  language: 'fr',
  readings: frResultsReadings,
  definition: frRateDefinition,
  ownRates: frOwnRates,
  heading: 'Résultats',
  import: 'Importer des résultats',
  uncounted: frUncountedFigures,
  empty: (lacking, blank) => ({
    title: 'Pas encore de résultats',
    body: blank.length > 0 ? `Les colonnes de chiffres du calendrier sont vides (${blank.map((measure) => measures[measure]).join(', ')})${NBSP}: remplissez-les, ou importez le fichier d’exportation d’un réseau.` : `Il faut les chiffres des publications${NBSP}: importez le fichier d’exportation d’un réseau, ou ajoutez au calendrier une colonne de chiffres${lacking.length === 0 ? '' : ` (${lacking.map((measure) => measures[measure]).join(', ')})`}.`,
  }),

  period: 'Période',
  days: (days) => (days === 'all' ? 'Toutes les dates' : days === 365 ? `12${NBSP}derniers mois` : `${days}${NBSP}derniers jours`),
  basisChoice: (basis) => `Taux par ${basis === 'followers' ? 'abonnés' : bases[basis]}`,
  emptyPeriod: 'Aucune publication de cette période n’a de chiffres.',
  showAll: 'Voir toutes les dates',

  rate: 'Taux d’engagement médian',
  rateDefinition: (basis, source, n, unit) => `${ENGAGED[source ?? 'total']} ÷ ${bases[basis]}, médiane de ${posts(n, unit)}`,
  mixedRate: 'Mêle des interactions comptées de plusieurs façons.',
  interval: (low, high) => `Intervalle à 95${NBSP}%${NBSP}: ${low === high ? `environ ${low}` : `${low} à ${high}`}`,
  tooFew: (n, least, unit) => `Trop peu ${ofName(ROWS[unit][1])} pour conclure (${number(n)}; il en faut ${least})`,
  perPost,
  middleOf: (n, unit) => (n === null ? 'médiane' : `médiane de ${posts(n, unit)}`),
  half: (low, high) => `la moitié entre ${low} et ${high}`,
  withFigures: (unit) => `${capital(ROWS[unit][1])} avec des chiffres`,
  knownOf: (known, all) => (known === all ? number(known) : `${number(known)} sur ${number(all)}`),
  otherChanges: 'Autres comparaisons',

  compare: 'Comparer',
  groupBy: 'Regrouper',
  groupChoice: (by) => `Par ${groupings[by]}`,
  shown: 'Chiffre comparé',
  perPostGroup: (unit) => `Par ${ROWS[unit][0]} (médiane)`,
  togetherGroup: 'Au total',
  rateChoice: 'Taux d’engagement',
  postsChoice: (unit) => `Nombre ${ofName(ROWS[unit][1])}`,
  sumChoice: (measure) => (measure === 'reach' ? capital(summed(measure)) : `${capital(measures[measure])} au total`),
  chart: (shown, by) => `${shown}, par ${groupings[by]}`,
  groupName: (key, by, today) => {
    const monday = by === 'week' ? mondayOfKey(key) : null;
    return monday === null ? capital(frResultsReadings.key(key, by)) : `Semaine du ${dateInFrench(monday, today)}`;
  },
  count: (n) => `n${NBSP}=${NBSP}${number(n)}`,
  noValue: 'aucun chiffre',
  sharedWith: (channels) => `chiffre partagé avec ${channels.join(', ')}`,
  notRanked: `Interactions comptées de plusieurs façons${NBSP}: à ne pas comparer d’un canal à l’autre.`,
  more: (count) => `et ${number(count)}${NBSP}${count < 2 ? 'autre' : 'autres'}`,
  readChart: 'Lire le graphique',
  legend: {
    interval: `Médiane et intervalle à 95${NBSP}%`,
    half: 'Médiane, et où se trouve la moitié des publications',
    few: (least) => `Moins de ${least}${NBSP}publications${NBSP}: pas assez pour conclure`,
    beyond: 'Plus loin que l’échelle',
    whole: 'Médiane de l’ensemble',
    count: `n${NBSP}: nombre de publications qui ont ce chiffre`,
  },
  nothingToCompare: (by) => `Aucune publication n’indique ${by === 'campaign' ? 'sa campagne' : by === 'week' ? 'de date lisible' : by === 'post' ? 'de chiffre' : `son ${groupings[by]}`}${NBSP}: rien à comparer.`,

  table: 'En tableau',
  rateTable: 'Taux d’engagement',
  rateHeads: ['Publ.', 'n', 'Total', 'Moyenne', 'Médiane'],
  measureTable: (measure, unit) => capital(frResultsReadings.measureOf(measure, unit)),
  measureHeads: ['n', 'Somme', 'Médiane', 'Moitié centrale'],
  quartiles: (low, high) => `${low} à ${high}`,
  nothing: 'sans objet',

  says: 'Ce que disent les chiffres',
  method: 'Autres précisions et méthode',
  importAgain: 'Importer de nouveau',
  outlying: (count) => (count < 2 ? 'Voir cette publication' : `Voir ces ${number(count)}${NBSP}publications`),
  top: (shown, of, unit) => (shown === of ? posts(of, unit) : `Les ${number(shown)} premières de ${posts(of, unit)}`),
  rankHint: `Un rang ne prouve rien à lui seul${NBSP}: les publications les moins vues ont les taux extrêmes.`,
  parts: (engagements, basis, of) => `${engagements} ÷ ${basis} (${of === 'followers' ? 'abonnés' : bases[of]})`,
  unnamed: (unit) => (unit === 'post' ? 'Publication sans texte' : capital(ROWS[unit][0])),
  date: (day, today) => dateInFrench(day, today),

  bestTime: 'Meilleur moment',
  noBestTime: 'L’heure ne fait pas de différence utilisable.',
  fewTimes: (few) => `Pas assez de publications avec un jour, une heure et un taux comparable pour en juger${few === undefined ? '' : ` (${number(few.posts)}; il en faut ${few.least})`}.`,
  heatMap: 'Taux par jour et heure',
  heatCell: (weekday, hour, n, rate) => `${capital(WEEKDAYS[weekday - 1] ?? '')}, ${timeInFrench(hour * 60)}${NBSP}: ${n === 0 ? 'aucune publication' : `${posts(n, 'post')}${rate === null ? ', trop peu pour en juger' : `, taux estimé de ${rate}`}`}`,
  heatLegend: 'Plus le carré est grand, plus le taux estimé est haut',
  heatFew: (least) => `Moins de ${least}${NBSP}publications`,
  slot: (weekday, hour) => `${capital(WEEKDAYS[weekday - 1] ?? '')}, ${timeInFrench(hour * 60)}`,
  timeTable: 'Publications par jour et heure',
  timeCaption: 'Nombre de publications par jour et heure',
  hourHead: 'Heure',
  weekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  hour: (hour) => timeInFrench(hour * 60),
  numberedWeekdays: NUMBERED_WEEKDAYS,

  objectives: 'Objectifs et budget',
  summed,
  unmeasured: (count) => `${number(count)}${NBSP}${count < 2 ? 'objectif' : 'objectifs'} sans mesure`,
  measuredPosts: (count) => `${posts(count, 'post')} ${count < 2 ? 'mesurée' : 'mesurées'}`,
  reached: (measure, actual, target, share) => `${capital(measure)}${NBSP}: ${actual}${target === null ? '' : ` sur ${target}`}${share === null ? '' : ` (${share})`}`,
  share: (share) => `${number(Math.round(share * 100))}${NBSP}%`,
  notGiven: (measure) => `Aucune colonne ne donne «${NBSP}${measure}${NBSP}»`,
  targetOf: (target) => `cible${NBSP}: ${target}`,
  since: (day, today) => `${day > today ? 'à partir du' : 'depuis le'} ${dateInFrench(day, today)}`,
  due: (day, today) => `${day < today ? 'échéance passée le' : 'échéance le'} ${dateInFrench(day, today)}`,
  servedBy: (count, of) => (count === 0 ? 'aucune publication' : `${posts(count, 'post')} ${of === 'named' ? (count < 2 ? 'qui le nomme' : 'qui le nomment') : of === 'channels' ? 'de ses canaux' : 'en tout'}`),
  spent: (spent, budget, share) =>
    spent === null ? `Budget${NBSP}: ${budget ?? ''}, dépensé inconnu` : `Dépensé${NBSP}: ${spent}${budget === null ? '' : ` sur ${budget}`}${share === null ? '' : ` (${share})`}`,
  cost: (amount, of, currency) => {
    const thousand = of === null ? undefined : THOUSANDS[of];
    return thousand === undefined ? `${money(amount, currency)} par ${(of === null ? undefined : ONE[of]) ?? 'résultat'}` : `${money(amount * 1000, currency)} par 1${NBSP}000${NBSP}${thousand}`;
  },
  costOfPeriod: (cost) => `Coût sur la période${NBSP}: ${cost}`,
  money,
  lacks: `Il manque${NBSP}:`,
  objectiveParts: { measure: 'mesure', target: 'cible', due: 'échéance', budget: 'budget' },
  goTo: (part, objective) => `Ajouter${NBSP}: ${part}, ${objective}`,

  inACell: 'Dans une cellule',
  severalTabs: (tab) => `Aucune formule à copier${NBSP}: une formule lit un seul onglet, et ${tab === '' ? 'le calendrier' : `«${NBSP}${tab}${NBSP}»`} en occupe plusieurs.`,
  copyTable: 'Copier la formule du tableau',
  copyRate: 'Copier la formule du taux',
  formulaHint: 'Se met à jour avec le calendrier.',
  formula: 'Formule',
  copied: 'Formule copiée. Collez-la dans une cellule vide.',
  copyYourself: 'Copiez la formule d’ici, puis collez-la dans une cellule vide.',
};

const ONE: { readonly [M in Measure]?: string } = {
  engagements: 'interaction', likes: 'mention J’aime/réaction', comments: 'commentaire', shares: 'partage', saves: 'enregistrement', clicks: 'clic', conversions: 'conversion',
};
const THOUSANDS: { readonly [M in Measure]?: string } = { reach: 'de portée cumulée', impressions: 'impressions', views: 'vues' };

/** La même personne compte chaque fois qu’elle est touchée. */
function summed(measure: Measure): string {
  return measure === 'reach' ? 'portée cumulée' : measures[measure];
}

function money(amount: number, currency: Currency): string {
  return `${frMoney(amount)}${currency === '' ? '' : `${NBSP}${currency}`}`;
}

/** Avec des cents où il y en a, et plus de décimales où deux ne diraient rien. */
function frMoney(amount: number): string {
  const [whole = '0', part = ''] = moneyDigits(amount).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, NBSP)}${part === '' ? '' : `,${part}`}`;
}
