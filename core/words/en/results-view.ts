/** The view of results, in English. */
import type { Kpi } from '../../kpi/kpi.ts';
import type { Currency } from '../../side-tabs/currency.ts';
import type { Measure } from '../../table/role.ts';
import { NBSP, capital, dateInEnglish, timeInEnglish, wholeNumber } from '../format.ts';
import { mondayOfKey, moneyDigits } from '../results-view-texts.ts';
import type { ResultsViewWords } from '../results-view-words.ts';
import { enOwnRates } from './own-rates.ts';
import { enRateDefinition } from './rate-definition.ts';
import { NUMBERED_WEEKDAYS, enResultsReadings } from './results-readings.ts';
import { enUncountedFigures } from './uncounted-figures.ts';

type Unit = Kpi['unit'];

const { bases, groupings, measures, rows: ROWS } = enResultsReadings;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ENGAGED = {
  total: 'Engagements', added: 'Engagements added up', mixed: 'Engagements (the network’s total, else added up)',
} as const;

function number(value: number): string {
  return wholeNumber(value, ',');
}

function posts(count: number, unit: Unit): string {
  return `${number(count)}${NBSP}${ROWS[unit][count === 1 ? 0 : 1]}`;
}

function perPost(measure: Measure, unit: Unit): string {
  return `${capital(enResultsReadings.measureOf(measure, unit))} per ${ROWS[unit][0]}`;
}

export const enResultsView: ResultsViewWords = {
  language: 'en',
  readings: enResultsReadings,
  definition: enRateDefinition,
  ownRates: enOwnRates,
  heading: 'Results',
  import: 'Import results',
  uncounted: enUncountedFigures,
  empty: (lacking, blank) => ({
    title: 'No results yet',
    body: blank.length > 0 ? `The calendar’s columns of figures are empty (${blank.map((measure) => measures[measure]).join(', ')}): fill them in, or import a network’s export file.` : `Results need the figures of posts: import a network’s export file, or add a column of figures to the calendar${lacking.length === 0 ? '' : ` (${lacking.map((measure) => measures[measure]).join(', ')})`}.`,
  }),

  period: 'Period',
  days: (days) => (days === 'all' ? 'All dates' : days === 365 ? `Last 12${NBSP}months` : `Last ${days}${NBSP}days`),
  basisChoice: (basis) => `Rate by ${basis === 'followers' ? 'followers' : bases[basis]}`,
  emptyPeriod: 'No post of this period has figures.',
  showAll: 'Show all dates',

  rate: 'Median engagement rate',
  rateDefinition: (basis, source, n, unit) => `${ENGAGED[source ?? 'total']} ÷ ${bases[basis]}, median of ${posts(n, unit)}`,
  mixedRate: 'Mixes engagements that are counted in several ways.',
  interval: (low, high) => `95% interval: ${low === high ? `about ${low}` : `${low} to ${high}`}`,
  tooFew: (n, least, unit) => `Too few ${ROWS[unit][1]} to conclude (${number(n)}; ${least} are needed)`,
  perPost,
  middleOf: (n, unit) => (n === null ? 'median' : `median of ${posts(n, unit)}`),
  half: (low, high) => `half between ${low} and ${high}`,
  withFigures: (unit) => `${capital(ROWS[unit][1])} with figures`,
  knownOf: (known, all) => (known === all ? number(known) : `${number(known)} of ${number(all)}`),
  otherChanges: 'Other comparisons',

  compare: 'Compare',
  groupBy: 'Group',
  groupChoice: (by) => `By ${groupings[by]}`,
  shown: 'Figure compared',
  perPostGroup: (unit) => `Per ${ROWS[unit][0]} (median)`,
  togetherGroup: 'In total',
  rateChoice: 'Engagement rate',
  postsChoice: (unit) => `Number of ${ROWS[unit][1]}`,
  sumChoice: (measure) => (measure === 'reach' ? capital(summed(measure)) : `Total ${measures[measure]}`),
  chart: (shown, by) => `${shown}, by ${groupings[by]}`,
  groupName: (key, by, today) => {
    const monday = by === 'week' ? mondayOfKey(key) : null;
    return monday === null ? capital(enResultsReadings.key(key, by)) : `Week of ${dateInEnglish(monday, today)}`;
  },
  count: (n) => `n${NBSP}=${NBSP}${number(n)}`,
  noValue: 'no figure',
  sharedWith: (channels) => `figure shared with ${channels.join(', ')}`,
  notRanked: 'Engagements are counted in several ways: don’t compare channels by them.',
  more: (count) => `and ${number(count)}${NBSP}more`,
  readChart: 'How to read this chart',
  legend: {
    interval: 'Median and 95% interval',
    half: 'Median, and where half of the posts lie',
    few: (least) => `Fewer than ${least}${NBSP}posts: not enough to conclude`,
    beyond: 'Beyond the scale',
    whole: 'Median of all posts',
    count: 'n: number of posts that have this figure',
  },
  nothingToCompare: (by) => (by === 'post' ? 'No post has such a figure: nothing to compare.' : by === 'week' ? 'No post has a readable date: nothing to compare.' : `No post says its ${groupings[by]}: nothing to compare.`),

  table: 'As a table',
  rateTable: 'Engagement rate',
  rateHeads: ['Posts', 'n', 'Total', 'Mean', 'Median'],
  measureTable: (measure, unit) => capital(enResultsReadings.measureOf(measure, unit)),
  measureHeads: ['n', 'Sum', 'Median', 'Middle half'],
  quartiles: (low, high) => `${low} to ${high}`,
  nothing: 'not available',

  says: 'What the figures say',
  method: 'More detail and method',
  importAgain: 'Import again',
  outlying: (count) => (count === 1 ? 'Show this post' : `Show these ${number(count)}${NBSP}posts`),
  top: (shown, of, unit) => (shown === of ? posts(of, unit) : `Top ${number(shown)} of ${posts(of, unit)}`),
  rankHint: 'A rank alone proves nothing: the least seen posts have the extreme rates.',
  parts: (engagements, basis, of) => `${engagements} ÷ ${basis} (${of === 'followers' ? 'followers' : bases[of]})`,
  unnamed: (unit) => (unit === 'post' ? 'Post without text' : capital(ROWS[unit][0])),
  date: (day, today) => dateInEnglish(day, today),

  bestTime: 'Best time',
  noBestTime: 'Time of day makes no usable difference.',
  fewTimes: (few) => `Not enough posts with a day, a time and a comparable rate to tell${few === undefined ? '' : ` (${number(few.posts)}; ${few.least} are needed)`}.`,
  heatMap: 'Rate by day and hour',
  heatCell: (weekday, hour, n, rate) => `${WEEKDAYS[weekday - 1] ?? ''}, ${timeInEnglish(hour * 60)}: ${n === 0 ? 'no posts' : `${posts(n, 'post')}, ${rate === null ? 'too few to tell' : `estimated rate ${rate}`}`}`,
  heatLegend: 'The larger the square, the higher the estimated rate',
  heatFew: (least) => `Fewer than ${least}${NBSP}posts`,
  slot: (weekday, hour) => `${WEEKDAYS[weekday - 1] ?? ''}, ${timeInEnglish(hour * 60)}`,
  timeTable: 'Posts by day and hour',
  timeCaption: 'Number of posts by day and hour',
  hourHead: 'Hour',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  hour: (hour) => timeInEnglish(hour * 60),
  numberedWeekdays: NUMBERED_WEEKDAYS,

  objectives: 'Objectives and budget',
  summed,
  unmeasured: (count) => `${number(count)}${NBSP}${count === 1 ? 'objective' : 'objectives'} not measured`,
  measuredPosts: (count) => `${posts(count, 'post')} measured`,
  reached: (measure, actual, target, share) => `${capital(measure)}: ${actual}${target === null ? '' : ` of ${target}`}${share === null ? '' : ` (${share})`}`,
  share: (share) => `${number(Math.round(share * 100))}%`,
  notGiven: (measure) => `No column gives “${measure}”`,
  targetOf: (target) => `target: ${target}`,
  since: (day, today) => `${day > today ? 'from' : 'since'} ${dateInEnglish(day, today)}`,
  due: (day, today) => `${day < today ? 'was due' : 'due'} ${dateInEnglish(day, today)}`,
  servedBy: (count, of) => (count === 0 ? 'no posts' : `${posts(count, 'post')} ${of === 'named' ? (count === 1 ? 'names it' : 'name it') : of === 'channels' ? 'on its channels' : 'in all'}`),
  spent: (spent, budget, share) =>
    spent === null ? `Budget: ${budget ?? ''}, spent: unknown` : `Spent: ${spent}${budget === null ? '' : ` of ${budget}`}${share === null ? '' : ` (${share})`}`,
  cost: (amount, of, currency) => {
    const thousand = of === null ? undefined : THOUSANDS[of];
    return thousand === undefined ? `${money(amount, currency)} per ${(of === null ? undefined : ONE[of]) ?? 'result'}` : `${money(amount * 1000, currency)} per 1,000${NBSP}${thousand}`;
  },
  costOfPeriod: (cost) => `Cost over the period: ${cost}`,
  money,
  lacks: 'Missing:',
  objectiveParts: { measure: 'measure', target: 'target', due: 'due date', budget: 'budget' },
  goTo: (part, objective) => `Add: ${part}, ${objective}`,

  inACell: 'In a cell',
  severalTabs: (tab) => `No formula to copy: a formula reads a single tab, and ${tab === '' ? 'the calendar' : `“${tab}”`} is on several.`,
  copyTable: 'Copy the formula of the table',
  copyRate: 'Copy the formula of the rate',
  formulaHint: 'Updates with the calendar.',
  formula: 'Formula',
  copied: 'Formula copied. Paste it into an empty cell.',
  copyYourself: 'Copy the formula from here, then paste it into an empty cell.',
};

const ONE: { readonly [M in Measure]?: string } = {
  engagements: 'engagement', likes: 'like/reaction', comments: 'comment', shares: 'share', saves: 'save', clicks: 'click', conversions: 'conversion',
};
const THOUSANDS: { readonly [M in Measure]?: string } = { reach: 'of summed reach', impressions: 'impressions', views: 'views' };

/** One person counts each time that they are reached. */
function summed(measure: Measure): string {
  return measure === 'reach' ? 'summed reach' : measures[measure];
}

function money(amount: number, currency: Currency): string {
  return `${currency === 'CHF' ? `CHF${NBSP}` : currency}${enMoney(amount)}`;
}

function enMoney(amount: number): string {
  const [whole = '0', part = ''] = moneyDigits(amount).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === '' ? '' : `.${part}`}`;
}
