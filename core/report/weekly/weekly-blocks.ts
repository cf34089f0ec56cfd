/** The report of a week as blocks in one language: what is to be settled and how the week went on the first page, why and what is ahead on the second; what a workbook has nothing for is left out. */
import { LEAST_FOR_BOUNDS } from '../../statistics/median-bounds.ts';
import type { RulesWords } from '../../words/rules-words.ts';
import type { WeeklyReportWords } from '../../words/weekly-report-words.ts';
import { formatIsoWeek } from '../../time/iso-week.ts';
import { NBSP } from '../../words/format.ts';
import type { Block, ReportCell, ReportDocument, ValueKind } from '../sheet/blocks.ts';
import { definitionBlocks } from '../sheet/definition-blocks.ts';
import { agendaBlocks } from './blocks/agenda-blocks.ts';
import { findingBlocks, gapBlocks } from './blocks/trouble-blocks.ts';
import { aheadBlocks, dutyBlocks, overdueBlocks } from './blocks/team-blocks.ts';
import { resultBlocks, trendBlocks } from './blocks/trend-blocks.ts';
import { channelBlocks, trackingBlocks } from './blocks/week-blocks.ts';
import { CLEARLY, LEAST_OF_CHANNEL } from './standing-posts.ts';
import { GROWN_DAYS } from './week-results.ts';
import type { WeeklyReport } from './weekly-report.ts';

/** A name, three figures, room that keeps the text over them apart from what comes next, three more, and room for a text. */
const WEEK_GRID: readonly number[] = [23, 13, 13, 12, 2, 13, 13, 15, 41];

export interface WeeklyBlocksInput {
  readonly words: WeeklyReportWords;
  readonly rules: RulesWords;
  /** Whose numbers, dates and paper. */
  readonly region: ReportDocument['region'];
}

export function weeklyDocument(report: WeeklyReport, { words, rules, region }: WeeklyBlocksInput): ReportDocument {
  const key = formatIsoWeek(report.week);
  return {
    key: `week ${key}`,
    name: words.name(report.week),
    grid: WEEK_GRID,
    blocks: [
      { kind: 'title', text: words.title(report.week), subtitle: words.subtitle(report.from, report.to, report.writtenOn) },
      { kind: 'paragraph', text: words.summary(report), tone: 'plain' },
      ...(report.isOutTold || report.posts.planned === 0 ? [] : [{ kind: 'paragraph', text: words.outNotTold, tone: 'quiet' } as const]),
      figures(report, words),
      ...agendaBlocks(report, words),
      ...channelBlocks(report, words),
      ...trackingBlocks(report, words),
      ...trendBlocks(report, words),
      ...(report.posts.planned + report.next.planned === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...resultBlocks(report, words),
      ...findingBlocks(report, words, rules),
      ...gapBlocks(report, words),
      ...aheadBlocks(report, words),
      ...dutyBlocks(report, words),
      ...overdueBlocks(report, words),
      ...definitionBlocks(words.definitions, definitions(report, words)),
    ],
    isLandscape: false,
    paper: region === 'fr-FR' ? 'a4' : 'letter',
    unfinished: `Rapport ${key} incomplet${NBSP}: recommencez dans Suivi · Report ${key} incomplete: try again in Suivi`,
    region,
  };
}

type Figure = { readonly label: string; readonly cell: ReportCell & { readonly kind: ValueKind } };

function figures({ posts, isOutTold, results, coverage, findingsCount: { error }, next }: WeeklyReport, words: WeeklyReportWords): Block {
  const { figures: labels, nothing, outOf } = words;
  const { median = null, n = 0 } = results?.recent ?? {};
  const isAllOut = posts.published + posts.toCome === posts.planned;
  const items: readonly Figure[] = [
    isOutTold && posts.planned > 0
      ? { label: labels.published, cell: { kind: 'text', value: outOf(posts.published, posts.planned), tone: isAllOut ? 'good' : 'warning' } }
      : { label: labels.planned, cell: { kind: 'count', value: posts.planned } },
    ...(results === null ? [] : [median === null || n < LEAST_FOR_BOUNDS
      ? { label: labels.noRate, cell: { kind: 'text' as const, value: nothing, tone: 'quiet' as const } }
      : { label: labels.rate(results.basis, n), cell: { kind: 'percent' as const, value: median } }]),
    ...(coverage === null || coverage.share === null ? [] : [{ label: labels.coverage, cell: { kind: 'percent' as const, value: coverage.share, tone: coverage.gaps.length === 0 ? 'good' as const : 'warning' as const } }]),
    { label: labels.errors, cell: { kind: 'count', value: error, tone: error === 0 ? 'good' : 'bad' } },
    { label: labels.next(next.onHold), cell: { kind: 'count', value: next.planned - next.onHold } },
  ];
  return { kind: 'figures', items };
}

/** Of every figure that the report shows. */
function definitions({ posts, cadence, isOnSeveral, coverage, results, to }: WeeklyReport, words: WeeklyReportWords): readonly string[] {
  return [
    ...(posts.planned === 0 ? [] : [words.publishedMeans]),
    ...together([
      ...(cadence.some(({ all }) => all > 0) ? [words.cadenceMeans(cadence.some(({ least }) => least !== null))] : []), ...(isOnSeveral ? [words.onSeveralMeans] : []),
      ...(coverage === null ? [] : [words.coverageMeans]),
    ]),
    ...(results === null ? [] : [
      [words.rateMeans(results.basis, results, GROWN_DAYS), ...(cadence.some(({ uncounted }) => uncounted > 0) ? [words.uncountedMeans] : [])].join(' '),
      words.intervalMeans(LEAST_FOR_BOUNDS),
      words.standingMeans({ from: results.judged.from, to, clearly: CLEARLY, least: LEAST_OF_CHANNEL, basis: results.basis }),
    ]),
  ];
}

/** Short ones in one paragraph. */
function together(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [texts.join(' ')];
}
