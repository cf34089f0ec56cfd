/** The weeks up to this one in one table, with the charts of the report side by side; then what may be concluded from it, and the posts that stand apart. */
import type { Reading } from '../../../kpi/kpi.ts';
import { LEAST_FOR_BOUNDS } from '../../../statistics/median-bounds.ts';
import { mondayOf } from '../../../time/iso-week.ts';
import type { WeeklyReportWords } from '../../../words/weekly-report-words.ts';
import { channelName } from '../../named-channel.ts';
import type { Block, ReportCell } from '../../sheet/blocks.ts';
import { WRAPPED, placedColumns } from '../../sheet/placed-columns.ts';
import { LEAST_OF_CHANNEL } from '../standing-posts.ts';
import type { ShownWeek, StandingPost, WeekRate, WeeklyReport, WeekResults } from '../weekly-report.ts';
import { linkTo } from './report-link.ts';
import { channelsChart } from './week-blocks.ts';

const COMPARED_DAYS = 28;

export function trendBlocks(report: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  const { cadence, results } = report;
  const [week, , ...others] = words.trendHeads;
  const hasTarget = cadence.some(({ least }) => least !== null);
  const isEmpty = cadence.every(({ all }) => all === 0) && (results === null || results.weeks.every(({ n }) => n === 0));
  const hasRates = results !== null && results.weeks.some(hasRate);
  const isOfTargets = hasTarget && cadence.some(({ posts: count, all }) => all > count);
  const rowOf = ({ week: each, posts: count, least, all, unconfirmed, toCome, uncounted }: ShownWeek, at: number): readonly (ReportCell | string | number | null)[] => {
    const rated = results?.weeks[at];
    const { n = 0, waiting = 0, early = 0 } = rated ?? {};
    const bare = rated === undefined || report.writtenOn <= (mondayOf(each) ?? report.from) + 6 ? 0 : all + uncounted - n - waiting - early;
    const { median, interval } = rated !== undefined && hasRate(rated) ? rated : { median: null, interval: null };
    const monday = mondayOf(each) ?? report.from;
    const said = [
      least === null || all === count ? '' : words.withoutTarget(all - count), report.isOutTold ? words.ofThem({ unconfirmed, toCome }) : '',
      least !== null && count < least ? words.underTarget : '', waiting === 0 ? '' : words.waiting(waiting), early === 0 ? '' : words.early(early), bare <= 0 ? '' : words.bare(bare), uncounted === 0 ? '' : words.uncounted(uncounted),
    ].filter((part) => part !== '');
    const name: ReportCell = { value: words.weekOf(monday), ...(at === cadence.length - 1 ? { isBold: true as const } : {}) };
    return [name, least === null ? all : count, least, median, interval?.[0] ?? null, interval?.[1] ?? null, results === null ? null : n, said.join('; ')];
  };
  return [
    { kind: 'heading', text: words.trend(cadence.length) },
    {
      kind: 'table', id: 'weeks',
      columns: placedColumns([week, countedHead(report, words), ...others], ['text', 0], ['count', 1], ['count', 2], ['percent', 3], ['percent', 5], ['percent', 6], ['count', 7], ['text', 8, 1, WRAPPED]),
      rows: isEmpty ? [] : cadence.map(rowOf),
      empty: words.noCadence,
    },
    ...(report.posts.planned === 0 ? [] : [channelsChart(report, words)]),
    {
      kind: 'chart', name: 'Suivi cadence', of: 'weeks', chart: 'columns', title: words.cadenceChart(isOfTargets), axisTitle: words.posts, format: 'count', categories: 0,
      series: hasTarget ? [{ column: 1, tone: 'main' }, { column: 2, tone: 'target' }] : [{ column: 1, tone: 'main' }], width: 'third',
    },
    ...(hasRates ? [rateChart(words)] : []),
  ];
}

/** Which of the columns of the table of channels these posts would stand in; where the calendar never says what is out, nothing is told apart. */
function countedHead({ isOutTold, cadence }: WeeklyReport, { trendHeads, channelHeads: [, , published, unconfirmed, , toCome] }: WeeklyReportWords): string {
  if (!isOutTold) return trendHeads[1];
  return [published, ...(cadence.some((each) => each.unconfirmed > 0) ? [unconfirmed.toLowerCase()] : []), ...(cadence.some((each) => each.toCome > 0) ? [toCome.toLowerCase()] : [])].join(', ');
}

/** What a few posts say of their middle is chance: neither the table nor the chart shows it. */
function hasRate({ n }: WeekRate): boolean {
  return n >= LEAST_FOR_BOUNDS;
}

/** Each week's median, between its bounds. */
function rateChart({ rateChart: title, trendHeads }: WeeklyReportWords): Block {
  return {
    kind: 'chart', name: 'Suivi rate', of: 'weeks', chart: 'lines', title, axisTitle: trendHeads[3], format: 'percent', categories: 0,
    series: [{ column: 3, tone: 'main' }, { column: 4, tone: 'bound' }, { column: 5, tone: 'bound' }], width: 'third',
  };
}

export function resultBlocks(report: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  const { results, to, writtenOn } = report;
  if (results === null) return [{ kind: 'heading', text: words.results }, { kind: 'paragraph', text: words.noResults, tone: 'quiet' }];
  // What is late or on hold has no figures to miss.
  const hasPosts = report.cadence.slice(-COMPARED_DAYS / 7).some(({ all, uncounted }) => all + uncounted > 0);
  const readings = hasPosts ? results.readings : results.readings.filter(({ kind }) => kind !== 'no-rate');
  const said = [...(hasPosts ? [] : [words.nothingToMeasure]), ...sentences({ ...results, readings }, words)];
  return [
    { kind: 'heading', text: said.length === 0 ? words.results : words.resultsOf(to - COMPARED_DAYS + 1, to, writtenOn) },
    ...said.map((text): Block => ({ kind: 'paragraph', text, tone: 'plain' })),
    { kind: 'heading', text: words.standing },
    standingTable(results, words),
  ];
}

/** Channels that have too few posts are told together; where all of them have, that is told once. */
function sentences({ readings, basis, engagements }: WeekResults, words: WeeklyReportWords): readonly string[] {
  const isOfChannel = (reading: Reading): reading is Reading & { readonly kind: 'too-few'; readonly key: string } => reading.kind === 'too-few' && reading.key !== null;
  const few = readings.filter(isOfChannel);
  const told = readings.filter((reading) => !isOfChannel(reading)).map((reading) => words.readings.reading(reading, { by: 'channel', basis, unit: 'post', engagements }));
  const [first] = few;
  const isTold = readings.some((reading) => reading.kind === 'too-few' && reading.key === null);
  return first === undefined || isTold ? told : [...told, words.tooFewOf(few.map(({ key, n }) => `${channelName(key, words)} (${n})`), first.least)];
}

function standingTable({ keep, correct, judged }: WeekResults, words: WeeklyReportWords): Block {
  const rowOf = (each: StandingPost, name: ReportCell): readonly (ReportCell | string | number | null)[] => [
    name, channelName(each.channel, words), each.post.day, each.rate, each.median, each.engagements, { value: each.post.text || words.untitled, link: linkTo(each.post) },
  ];
  return {
    kind: 'table', id: 'standing',
    columns: placedColumns(words.standingHeads, ['text', 0], ['text', 1, 2], ['weekday-date', 3], ['percent', 5], ['percent', 6], ['count', 7], ['text', 8, 1, WRAPPED]),
    rows: [
      ...keep.map((each) => rowOf(each, { value: words.keep, tone: 'good' })),
      ...correct.map((each) => rowOf(each, { value: words.correct, tone: 'warning' })),
    ],
    empty: words.noStanding(judged.posts, LEAST_OF_CHANNEL),
  };
}
