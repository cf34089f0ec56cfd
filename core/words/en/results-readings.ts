/** What results say, in English. */
import type { ChangeMeasure, EngagementDefinition, Interval, Reading } from '../../kpi/kpi.ts';
import type { Measure } from '../../table/role.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { dateInEnglish } from '../format.ts';
import { quotable } from '../quotable.ts';
import { changeText, joinedList, numberDigits, percentDigits } from '../results-readings-words.ts';
import type { ReadResults, ResultsReadingsWords } from '../results-readings-words.ts';
import { enSiteRate, enSiteRows } from './site-rows.ts';

const BASES: ResultsReadingsWords['bases'] = { reach: 'reach', impressions: 'impressions', followers: 'followers of the account', views: 'views' };
const GROUPINGS: ResultsReadingsWords['groupings'] = {
  channel: 'channel', week: 'week', format: 'format', pillar: 'pillar', campaign: 'campaign', objective: 'objective', post: 'post',
};
const MEASURES: ResultsReadingsWords['measures'] = {
  impressions: 'impressions', reach: 'reach', views: 'views', engagements: 'engagements', likes: 'likes/reactions', comments: 'comments', shares: 'shares', saves: 'saves',
  clicks: 'clicks', spend: 'spend', conversions: 'conversions', followers: 'followers', engagement_rate: 'engagement rate',
};
const WITHOUT = { channel: 'no channel', week: 'no readable date', format: 'no format', pillar: 'no pillar', campaign: 'no campaign', objective: 'no objective', post: 'no row' } as const;

function percent(share: number): string {
  return `${percentDigits(share)}%`;
}

function number(value: number): string {
  const [whole = '', part] = numberDigits(value).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
}

function times([low, high]: Interval): string {
  if (low.toFixed(2) === high.toFixed(2)) return `${low.toFixed(2)} times`;
  return high === Infinity ? `at least ${low.toFixed(2)} times` : `${low.toFixed(2)} to ${high.toFixed(2)} times`;
}

/** What a row of figures is, one and then several. */
const ROWS: { readonly [U in ReadResults['unit']]: readonly [one: string, several: string] } = {
  'post': ['post', 'posts'], 'day': ['day', 'days'], 'ad': ['ad', 'ads'], 'ad-set': ['ad set', 'ad sets'], 'campaign': ['campaign', 'campaigns'],
  ...enSiteRows,
};

function rows(count: number, { unit }: ReadResults): string {
  return `${number(count)} ${ROWS[unit][count === 1 ? 0 : 1]}`;
}

function key(value: string, by: ReadResults['by']): string {
  if (value === '') return WITHOUT[by];
  if (by === 'post') return `row ${quotable(value)}`;
  return by === 'channel' ? quotable(channelTitle(value)) : by === 'week' ? `week ${value}` : quotable(value);
}

function medianOf(measure: ChangeMeasure): string {
  if (measure === 'posts') return 'Number of posts';
  return measure === 'rate' ? 'Median engagement rate' : `Median ${MEASURES[measure]}`;
}

/** What the median is the middle of. */
function compared({ measure, parts, n, leastAge }: Reading & { readonly kind: 'change' }, about: ReadResults): string {
  if (measure === 'posts') return '';
  return ` (${rows(n, about)}${leastAge === 0 || about.unit !== 'post' ? '' : ` at least ${leastAge} days old`}${parts === null ? '' : `; ${partsText(parts)} only`})`;
}

function change(told: Reading & { readonly kind: 'change' }, about: ReadResults): string {
  const { measure, before, after, interval, verdict } = told;
  const texts = [after, before].map((value) => changeText(measure, value, { percent, number }));
  const start = `${medianOf(measure)}${compared(told, about)}: ${texts[0] ?? ''}, against ${texts[1] ?? ''} in the period before`;
  // What it has published, the team has counted itself.
  if (verdict === 'not-enough' || interval === null) return measure === 'posts' ? `${start}.` : `${start}; not enough to conclude.`;
  return `${start}; a ${verdict === 'up' ? 'rise' : 'fall'} that chance does not explain (${times(interval)}).`;
}

/** Which day is the first of a week, numbers don't say. */
export const NUMBERED_WEEKDAYS = 'Days are numbers; 1 is read as Monday.';

/** Groups named in a sentence. */
const MOST_NAMED = 4;

function firstNamed(keys: readonly string[], by: ReadResults['by']): string {
  const named = keys.slice(0, MOST_NAMED).map((each) => key(each, by));
  const more = keys.length - named.length;
  return joinedList(more === 0 ? named : [...named, more === 1 ? '1 other' : `${number(more)} others`], ' and ');
}

function partsText(parts: readonly Measure[]): string {
  return joinedList(parts.map((part) => MEASURES[part]), ' and ');
}

/** What engagements count, after “are”. */
function definitionText(definition: EngagementDefinition): string {
  const terms = definition.map((term) => (term.kind === 'added' ? `${partsText(term.parts)} ${term.parts.length < 2 ? 'alone' : 'added up'}` : term.network === '' ? 'the column of totals' : `the total of ${channelTitle(term.network)}`));
  return joinedList([...new Set(terms)], ' and ');
}

/** Compared with each other, two posts count the same things. */
function oneDefinition({ definition, posts, left }: Reading & { readonly kind: 'best-time' }, about: ReadResults): string {
  return left === 0 ? '' : ` For ${rows(posts, about)} whose engagements are ${definitionText(definition)}, without ${number(left)} ${left === 1 ? 'other' : 'others'} counted differently.`;
}

function bestTimeText({ isUsable, isWeekdaySure, rawError, shrunkenError }: Reading & { readonly kind: 'best-time' }): string {
  const off = (ratio: number): string => `${Math.round(Math.abs(ratio - 1) * 100)}%`;
  if (isUsable) return `Day and hour help to predict the rate: on posts held out, the error falls by ${off(shrunkenError)}.${isWeekdaySure ? '' : ` ${NUMBERED_WEEKDAYS}`}`;
  if (rawError >= 1.005) return `No time stands out: on posts held out, averages by time are off by ${off(rawError)} more than the overall average.`;
  return 'No time stands out: on posts held out, day and hour don’t help enough to predict anything.';
}

function reading(told: Reading, about: ReadResults): string {
  const base = BASES[about.basis];
  switch (told.kind) {
    case 'no-rate': return told.lacks === 'basis'
      ? `No rate: no row has both engagements and a number above 0 (${base}).`
      : told.lacks === 'engagements' ? `No rate: no engagements are noted where there is a number (${base}).` : `No rate: engagements and ${base} are missing.`;
    case 'too-few': return `${told.key === null ? 'Too' : `${key(told.key, about.by)}: too`} few ${ROWS[about.unit][1]} to conclude (${number(told.n)}; ${told.least} are needed).`;
    case 'higher': return `Median rate higher for ${key(told.key, about.by)} than for ${key(told.than, about.by)}: ${times(told.ratio)} (at 95%, all pairs at once${told.parts === null ? '' : `; ${partsText(told.parts)} only`}).`;
    case 'no-difference': return `No clear enough difference in rates ${told.others.length > MOST_NAMED - 2 ? `among the ${told.others.length + 2} groups compared, not even between ${key(told.key, about.by)} and ${key(told.than, about.by)}` : `between ${joinedList([told.key, told.than, ...told.others].map((each) => key(each, about.by)), ' and ')}`}.`;
    case 'not-compared': return `Not compared: ${firstNamed(told.keys, about.by)}. Only the ${told.compared} groups with the most ${ROWS[about.unit][1]} are.`;
    case 'definitions-differ': return `The rate depends on how it is worked out: ${percent(told.total)} (total ÷ total), ${percent(told.mean)} (mean of rates), ${percent(told.median)} (median).`;
    case 'outliers': return `${rows(told.robust, about)} far from the others by ${told.robust === 1 ? 'its' : 'their'} engagements (${told.classic} by standard deviation, ${told.logged} on a logarithmic scale): prefer the median to the mean.`;
    case 'young': return `${rows(told.posts, about)} less than ${told.days} days old: left out of comparisons, since the figures are still growing.`;
    case 'taken-early': return `${rows(told.posts, about)}: figures taken less than ${told.days} days after the post; import them again to compare.`;
    case 'taken-before': return `${rows(told.posts, about)}: figures from before the row’s date; check the date. Left out of comparisons.`;
    case 'dated-ahead': return `${rows(told.posts, about)} with figures but a date still to come: left out of every total. Correct the date.`;
    case 'daily-rows': return `${number(told.rows)} ${told.rows === 1 ? 'row of one day or month' : 'rows of one day or month'} left out: figures of a post’s whole life (Lifetime) alone count.`;
    case 'ids-cut': return `${number(told.rows)} ${told.rows === 1 ? 'ID has' : 'IDs have'} lost ${told.rows === 1 ? 'its' : 'their'} last digits in a spreadsheet: no post is found by ${told.rows === 1 ? 'it' : 'them'}. Format the column as text, then export again.`;
    case 'all-same': return `All ${rows(told.n, about)} have the same rate (${percent(told.rate)}).`;
    case 'over-one': return `${rows(told.posts, about)} with more engagements than ${told.basis === 'reach' ? 'people reached' : BASES[told.basis]} (rates over 100%): check the columns.`;
    case 'unmeasured': return `${rows(told.posts, about)} with engagements, but a reach or impressions of 0, which is not counted. Correct it or empty its cell.`;
    case 'repeated': return `${number(told.posts)} ${told.posts === 1 ? 'row repeats' : 'rows repeat'} a post: only its first row counts. Delete the extra rows.`;
    case 'mixed-definitions': return 'Engagements don’t count the same things everywhere (a network’s total, or what it gives added up); total, mean and median mix them.';
    case 'compared-by-parts': return `${key(told.key, about.by)} and ${key(told.than, about.by)}${told.pairs < 2 ? '' : ` (and ${told.pairs - 1} other ${told.pairs < 3 ? 'pair' : 'pairs'})`} don’t count the same engagements: compared by ${partsText(told.parts)} ÷ ${base} only.`;
    case 'undated': return `${rows(told.posts, about)} with figures but no readable date: in no period.`;
    case 'shelved': return `${number(told.posts)} ${told.posts === 1 ? 'cancelled row or idea has' : 'cancelled rows or ideas have'} figures: left out of every total. If ${told.posts === 1 ? 'it' : 'they'} went out, correct the status.`;
    case 'replies': return `${number(told.posts)} ${told.posts === 1 ? 'reply to another account is' : 'replies to other accounts are'} left out: ${told.posts === 1 ? 'it is not a planned post' : 'they are not planned posts'}.`;
    case 'without-total': return `${rows(told.posts, about)} with likes, reactions, comments or shares, but nothing in the column of total engagements: no rate. Fill it in, or empty it so that the parts are added up.`;
    case 'negative': return `${rows(told.posts, about)} with a figure below 0, which is not counted${about.engagements === 'total' ? '' : ', nor is a total that it is part of'}. Correct it or empty its cell.`;
    case 'unread': return `${rows(told.posts, about)} with a figure that can’t be read or is no whole number, which is not counted${about.engagements === 'total' ? '' : ', nor is a total that it is part of'}. Correct it or empty its cell.`;
    case 'top-list': return `${channelTitle(told.list.network)}’s export ends after its ${told.list.isOfBest ? '' : 'first '}${number(told.list.most)} ${told.list.isOfBest ? 'best posts' : 'rows'}: these figures are theirs, and not those of all posts.`;
    case 'ad-totals': return about.unit in enSiteRows ? `Each row (${ROWS[about.unit][0]}) is of a web site: none is a post, and an engagement rate there is one of sessions.` : `Each row (${ROWS[about.unit][0]}) gives the total of a whole period: none is the figure of a day.`;
    case 'won-followers': return 'The column of followers gives those that each post has won, not how many there are; it is left out.';
    case 'budget-alone': return `Planned budget: ${number(told.sum)} for ${rows(told.posts, about)}. Without amounts spent, nothing says what a result costs.`;
    case 'paid': return told.posts === told.of ? 'All posts with figures were paid for (advertised or boosted): nothing says what they would have done without.' : `${number(told.posts)} of the ${rows(told.of, about)} with figures ${told.posts === 1 ? 'was' : 'were'} paid for (advertised or boosted): comparisons mix them with the others.`;
    case 'defined-differently': return `No comparison between ${key(told.key, about.by)} and ${key(told.than, about.by)}${told.pairs < 2 ? '' : ` (nor for ${told.pairs - 1} other ${told.pairs < 3 ? 'pair' : 'pairs'})`}: their engagements don’t count the same things.`;
    case 'no-period-before': return `No comparison with the period before: the calendar does not cover it (first post on ${dateInEnglish(told.since)}).`;
    case 'periods-defined-differently': return 'Engagements don’t count the same things in both periods; they are not compared.';
    case 'periods-by-parts': return `Engagements don’t count the same things in both periods: they are compared by ${partsText(told.parts)} only.`;
    case 'shared-figures': return `${rows(told.posts, about)} of several channels ${told.posts === 1 ? 'has' : 'have'} one figure for all of them: left out of comparisons between channels.`;
    case 'best-time': return `${bestTimeText(told)}${oneDefinition(told, about)}`;
    case 'few-times': return `Best time: too few posts ${told.left === 0 ? 'with a day, a time and a rate' : 'that count the same engagements'} to conclude (${number(told.posts)}; ${told.least} are needed)${told.left === 0 ? '' : `, and ${number(told.left)} counted differently`}.`;
    case 'change': return change(told, about);
  }
}

export const enResultsReadings: ResultsReadingsWords = {
  language: 'en',
  bases: BASES,
  groupings: GROUPINGS,
  measures: MEASURES,
  measureOf: (measure, unit) => (measure === 'engagement_rate' && unit in enSiteRows ? enSiteRate : MEASURES[measure]),
  rows: ROWS,
  parts: partsText,
  percent,
  number,
  key,
  reading,
};
