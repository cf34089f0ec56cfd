/** What the command line says of results, in both languages, beside their readings. */
import type { Language } from '../../../core/index.ts';
import type { CostPerResult, EngagementsCounted, Kpi, KpiGroup, MeasureSummary, RateBasis } from '../../../core/kpi/kpi.ts';
import type { UncountedFigures } from '../../../core/jobs/kpi.ts';
import { objectiveName } from '../../../core/kpi/objective-name.ts';
import type { ObjectiveProgress } from '../../../core/kpi/objectives.ts';
import type { OwnRates } from '../../../core/kpi/own-rates.ts';
import type { TopList } from '../../../core/lexicon/export-headings.ts';
import type { ObjectiveRow } from '../../../core/side-tabs/objectives-tab.ts';
import type { Measure } from '../../../core/table/role.ts';
import { enOwnRates } from '../../../core/words/en/own-rates.ts';
import { enRateDefinition } from '../../../core/words/en/rate-definition.ts';
import { enUncountedFigures } from '../../../core/words/en/uncounted-figures.ts';
import { NBSP } from '../../../core/words/format.ts';
import { frOwnRates } from '../../../core/words/fr/own-rates.ts';
import { frRateDefinition } from '../../../core/words/fr/rate-definition.ts';
import { frUncountedFigures } from '../../../core/words/fr/uncounted-figures.ts';
import { quotable } from '../../../core/words/quotable.ts';
import type { ReadResults, ResultsReadingsWords } from '../../../core/words/results-readings-words.ts';

/** Of fewer numbers there is no half to speak of. */
const FEWEST_IN_HALF = 4;

function valueText(measure: Measure | null, { number, percent }: ResultsReadingsWords): (value: number) => string {
  return measure === 'engagement_rate' ? percent : number;
}

/** Money to spend, and nothing that says how much of it is gone. */
function isSpentUnknown(row: ObjectiveRow): row is ObjectiveRow & { readonly budget: number } {
  return row.spent === null && row.budget !== null && row.budget > 0;
}

/** Who sees two posts is counted twice in their sum. */
function isOfPeople(measure: Measure): boolean {
  return measure === 'reach';
}

interface KpiCommandWords {
  readonly all: string;
  /** Of what a network's list holds, which is not all. */
  readonly listed: (lists: readonly TopList[], posts: number) => string;
  readonly measure: (measure: Measure, unit: Kpi['unit'], summary: MeasureSummary, words: ResultsReadingsWords) => string;
  /** What one result has cost, and between which bounds the true cost lies. */
  readonly cost: (cost: CostPerResult, unit: Kpi['unit'], words: ResultsReadingsWords) => string;
  readonly objective: (objective: ObjectiveProgress, words: ResultsReadingsWords) => string;
  /** Where no post says what groups would go by; `lacks` as in “no date”. */
  readonly ungrouped: (lacks: string) => string;
  /** Where posts name no objective, and the team's tab has some all the same. */
  readonly byChannels: string;
  /** Further groups with too few posts to compare. */
  readonly moreFew: (count: number) => string;
  /** Rates of a column that its counts don't bear out. */
  readonly ownRates: (told: OwnRates, about: ReadResults) => string;
  /** What the rate is of what. */
  readonly definition: (basis: RateBasis, counted: EngagementsCounted) => string;
  /** Why no figure counts though there are some. */
  readonly uncounted: (why: UncountedFigures) => string;
  readonly group: (name: string, unit: Kpi['unit'], group: Pick<KpiGroup, 'posts' | 'n' | 'rate'>, words: ResultsReadingsWords) => string;
}

export const KPI_WORDS: { readonly [L in Language]: KpiCommandWords } = {
  fr: {
    all: 'Ensemble',
    listed: ([list, another], posts) => (list === undefined || another !== undefined || list.most !== posts ? 'Publications connues' : `Les ${posts}${NBSP}${list.isOfBest ? 'meilleures' : 'premières'}`),
    measure: (measure, unit, { n, sum, median, quartiles: [low, high] }, words) => {
      const text = valueText(measure, words);
      const all = sum === null ? '' : `, ${isOfPeople(measure) ? 'portée cumulée' : 'total'} ${text(sum)}`;
      const half = n < FEWEST_IN_HALF ? '' : low === high ? `, la moitié à ${text(low)}` : `, la moitié entre ${text(low)} et ${text(high)}`;
      const name = `${words.measureOf(measure, unit)}${measure === 'engagement_rate' && unit === 'post' ? ' noté' : ''}`;
      return `  ${name}${NBSP}: ${n}${NBSP}${words.rows[unit][n < 2 ? 0 : 1]}${n === 1 ? `, ${text(median)}` : `${all}, médiane ${text(median)}${half}`}`;
    },
    cost: ({ of, n, cost, interval }, unit, { rows }) => {
      const digits = (value: number): string => value.toFixed(2).replace('.', ',');
      const between = interval === null ? '' : ` (à 95${NBSP}%${NBSP}: ${interval[1] === Infinity ? `au moins ${digits(interval[0])}` : `${digits(interval[0])} à ${digits(interval[1])}`})`;
      return `  coût${NBSP}: ${digits(cost)} par ${{ conversions: 'conversion', clicks: 'clic', engagements: 'interaction' }[of]}, sur ${n}${NBSP}${rows[unit][n < 2 ? 0 : 1]}${between}`;
    },
    objective: ({ row, onlyOn, measure, actual, share, spentShare, missing, posts, measured, basis }, words) => {
      const text = valueText(measure, words);
      const name = measure === null ? '' : `${words.measures[measure]}${basis === null ? '' : ` par ${words.bases[basis]}`}`;
      const isFew = actual !== null && basis !== null && measured * 2 < posts;
      const parts = [
        ...(measure === null ? (row.measure.trim() === '' ? [] : [`aucune colonne ne donne «${NBSP}${quotable(row.measure)}${NBSP}»`]) : [`${name}${actual === null ? `${NBSP}: aucun chiffre` : ` ${text(actual)}`}${row.target === null ? '' : actual === null ? ` (cible${NBSP}: ${text(row.target)})` : ` sur ${text(row.target)}`}${share === null ? '' : ` (${Math.round(share * 100)}${NBSP}%)`}`, measured === 0 ? 'aucune publication mesurée' : `${measured} des ${posts}${NBSP}publications ${measured === 1 ? 'a' : 'ont'} la mesure${isFew ? ', trop peu pour juger' : ''}`]),
        ...(spentShare === null ? [] : [`${Math.round(spentShare * 100)}${NBSP}% du budget dépensé`]),
        ...(isSpentUnknown(row) ? [`budget${NBSP}: ${words.number(row.budget)}${row.currencyWord === '' ? '' : `${NBSP}${row.currencyWord}`}, dépensé inconnu`] : []),
        ...(missing.length === 0 ? [] : [`il manque${NBSP}: ${missing.map((part) => ({ measure: 'mesure', target: 'cible', due: 'échéance', budget: 'budget' })[part]).join(', ')}`]),
      ];
      return `Objectif  ${objectiveName({ row, onlyOn })}${NBSP}: ${parts.join('; ')}`;
    },
    ungrouped: (lacks) => `Aucun groupe${NBSP}: chaque ligne est ${lacks}.`,
    byChannels: 'Les objectifs de l’onglet sont mesurés par les publications de leurs canaux.',
    moreFew: (count) => (count === 1 ? `Un autre groupe a trop peu de publications pour conclure.` : `${count}${NBSP}autres groupes ont trop peu de publications pour conclure.`),
    ownRates: frOwnRates,
    definition: frRateDefinition,
    uncounted: frUncountedFigures,
    group: (name, unit, { posts, n, rate: { total, mean, median, interval } }, { percent, rows: named }) => {
      const rows = `${posts}${NBSP}${named[unit][posts < 2 ? 0 : 1]}`;
      if (total === null || mean === null || median === null) return `${name}  ${rows}, aucun taux`;
      if (n === 1) return `${name}  ${rows}, dont 1 avec un taux${NBSP}: ${percent(total)}`;
      const between = interval === null ? '' : ` (intervalle à 95${NBSP}%${NBSP}: ${ends(interval.map(percent), 'environ', 'à')})`;
      return `${name}  ${rows}, dont ${n} avec un taux${NBSP}: total ÷ total ${percent(total)}, moyenne des taux ${percent(mean)}, médiane ${percent(median)}${between}`;
    },
  },
  en: {
    all: 'All',
    listed: ([list, another], posts) => (list === undefined || another !== undefined || list.most !== posts ? 'Known posts' : `The ${list.isOfBest ? '' : 'first '}${posts}${list.isOfBest ? ' best' : ''}`),
    measure: (measure, unit, { n, sum, median, quartiles: [low, high] }, words) => {
      const text = valueText(measure, words);
      const all = sum === null ? '' : `, ${isOfPeople(measure) ? 'reach added up' : 'total'} ${text(sum)}`;
      const half = n < FEWEST_IN_HALF ? '' : low === high ? `, half of them at ${text(low)}` : `, half of them between ${text(low)} and ${text(high)}`;
      const name = `${words.measureOf(measure, unit)}${measure === 'engagement_rate' && unit === 'post' ? ' as noted' : ''}`;
      return `  ${name}: ${n} ${words.rows[unit][n === 1 ? 0 : 1]}${n === 1 ? `, ${text(median)}` : `${all}, median ${text(median)}${half}`}`;
    },
    cost: ({ of, n, cost, interval }, unit, { rows }) => {
      const between = interval === null ? '' : ` (at 95%: ${interval[1] === Infinity ? `at least ${interval[0].toFixed(2)}` : `${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}`})`;
      return `  cost: ${cost.toFixed(2)} per ${{ conversions: 'conversion', clicks: 'click', engagements: 'engagement' }[of]}, over ${n} ${rows[unit][n === 1 ? 0 : 1]}${between}`;
    },
    objective: ({ row, onlyOn, measure, actual, share, spentShare, missing, posts, measured, basis }, words) => {
      const text = valueText(measure, words);
      const name = measure === null ? '' : `${words.measures[measure]}${basis === null ? '' : ` by ${words.bases[basis]}`}`;
      const isFew = actual !== null && basis !== null && measured * 2 < posts;
      const parts = [
        ...(measure === null ? (row.measure.trim() === '' ? [] : [`no column gives “${quotable(row.measure)}”`]) : [`${name}${actual === null ? ': no figure' : ` ${text(actual)}`}${row.target === null ? '' : actual === null ? ` (target: ${text(row.target)})` : ` of ${text(row.target)}`}${share === null ? '' : ` (${Math.round(share * 100)}%)`}`, measured === 0 ? 'no post measured' : `${measured} of ${posts} posts ${measured === 1 ? 'has' : 'have'} the measure${isFew ? ', too few to judge' : ''}`]),
        ...(spentShare === null ? [] : [`${Math.round(spentShare * 100)}% of the budget spent`]),
        ...(isSpentUnknown(row) ? [`budget: ${row.currencyWord === 'CHF' ? 'CHF ' : row.currencyWord}${words.number(row.budget)}, spent: unknown`] : []),
        ...(missing.length === 0 ? [] : [`lacks: ${missing.map((part) => ({ measure: 'measure', target: 'target', due: 'due date', budget: 'budget' })[part]).join(', ')}`]),
      ];
      return `Objective  ${objectiveName({ row, onlyOn })}: ${parts.join('; ')}`;
    },
    ungrouped: (lacks) => `No groups: every row has ${lacks}.`,
    byChannels: 'The objectives of the tab are measured by the posts of their channels.',
    moreFew: (count) => (count === 1 ? 'One more group has too few posts to conclude.' : `${count} more groups have too few posts to conclude.`),
    ownRates: enOwnRates,
    definition: enRateDefinition,
    uncounted: enUncountedFigures,
    group: (name, unit, { posts, n, rate: { total, mean, median, interval } }, { percent, rows: named }) => {
      const rows = `${posts} ${named[unit][posts === 1 ? 0 : 1]}`;
      if (total === null || mean === null || median === null) return `${name}  ${rows}, no rate`;
      if (n === 1) return `${name}  ${rows}, 1 of them with a rate: ${percent(total)}`;
      const between = interval === null ? '' : ` (interval at 95%: ${ends(interval.map(percent), 'about', 'to')})`;
      return `${name}  ${rows}, ${n} of them with a rate: total ÷ total ${percent(total)}, mean of rates ${percent(mean)}, median ${percent(median)}${between}`;
    },
  },
};

/** One number where both ends print alike. */
function ends([low = '', high = '']: readonly string[], about: string, to: string): string {
  return low === high ? `${about} ${low}` : `${low} ${to} ${high}`;
}
