/** The month's results by channel and beside the months before, and what they allow to be said. */
import type { Reading } from '../../../kpi/kpi.ts';
import { LEAST_FOR_BOUNDS } from '../../../statistics/median-bounds.ts';
import type { AuditWords } from '../../../words/audit-words.ts';
import { channelName } from '../../named-channel.ts';
import type { Block, ReportCell } from '../../sheet/blocks.ts';
import { daysOfMonth } from '../../month/packed-month.ts';
import type { Audit, AuditResults, MonthRate } from '../audit.ts';

/** A line through two points shows no more than the table does. */
const LEAST_OF_CHART = 3;

/** What is said of the month beside as many days before it. */
const OF_BOTH: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>(['change', 'periods-defined-differently', 'periods-by-parts']);

type Rate = Pick<MonthRate, 'n' | 'median' | 'interval' | 'waiting' | 'early'>;

export function auditResultBlocks({ results, from, to }: Audit, words: AuditWords): readonly Block[] {
  if (results === null) return [{ kind: 'heading', text: words.results }, { kind: 'paragraph', text: words.noResults, tone: 'quiet' }];
  const said = (isOfBoth: boolean): readonly Block[] => results.readings.filter((reading) => OF_BOTH.has(reading.kind) === isOfBoth && !(reading.kind === 'too-few' && reading.key !== null))
    .map((reading) => ({ kind: 'paragraph', text: words.readings.reading(reading, { by: 'channel', basis: results.basis, unit: 'post', engagements: results.engagements }), tone: 'plain' }));
  const compared = said(true);
  return [
    { kind: 'heading', text: words.results },
    channelTable(results, words),
    monthTable(results, words),
    ...(results.months.filter(hasRate).length < LEAST_OF_CHART ? [] : [monthChart(words)]),
    ...said(false),
    ...(compared.length === 0 ? [] : [{ kind: 'paragraph', text: words.readOf(from, to), tone: 'quiet' } as const, ...compared]),
  ];
}

function channelTable({ channels }: AuditResults, words: AuditWords): Block {
  const [channel, posts, measured, rate, low, high, engagements, remark] = words.resultHeads;
  return {
    kind: 'table', id: 'results',
    columns: [
      { heading: channel, kind: 'text', at: 0, span: 1 },
      { heading: posts, kind: 'count', at: 1, span: 1 },
      { heading: measured, kind: 'count', at: 2, span: 1 },
      { heading: rate, kind: 'percent', at: 3, span: 1 },
      { heading: low, kind: 'percent', at: 4, span: 1 },
      { heading: high, kind: 'percent', at: 5, span: 1 },
      { heading: engagements, kind: 'count', at: 6, span: 1 },
      { heading: remark, kind: 'text', at: 7, span: 2, isWrapped: true },
    ],
    rows: channels.map((each) => [channelName(each.channel, words), each.posts, each.rate.n, ...shown(each.rate), each.engagements, remarkOn(each.rate, words)]),
    empty: words.noPosts,
  };
}

function monthTable({ months }: AuditResults, words: AuditWords): Block {
  const [month, measured, rate, low, high, remark] = words.monthHeads;
  return {
    kind: 'table', id: 'months',
    columns: [
      { heading: month, kind: 'text', at: 0, span: 1 },
      { heading: measured, kind: 'count', at: 1, span: 1 },
      { heading: rate, kind: 'percent', at: 2, span: 1 },
      { heading: low, kind: 'percent', at: 3, span: 1 },
      { heading: high, kind: 'percent', at: 4, span: 1 },
      { heading: remark, kind: 'text', at: 5, span: 4, isWrapped: true },
    ],
    rows: months.map((each) => [words.monthOf(daysOfMonth(each)?.from ?? 0), each.n, ...shown(each), monthRemark(each, words)]),
    empty: words.noPosts,
  };
}

function monthRemark(each: MonthRate, words: AuditWords): ReportCell {
  const { value } = remarkOn(each, words);
  return { value: [each.since === null ? '' : words.since(each.since), String(value ?? '')].filter((part) => part !== '').join('; '), tone: 'quiet' };
}

/** Each month's median, between its bounds. */
function monthChart(words: AuditWords): Block {
  return {
    kind: 'chart', name: 'Suivi rate', of: 'months', chart: 'lines', title: words.monthChart, axisTitle: words.monthHeads[2], format: 'percent', categories: 0,
    series: [{ column: 2, tone: 'main' }, { column: 3, tone: 'bound' }, { column: 4, tone: 'bound' }], width: 'half',
  };
}

/** What a few posts say of their middle is chance. */
function hasRate({ n }: Rate): boolean {
  return n >= LEAST_FOR_BOUNDS;
}

function shown(rate: Rate): readonly (number | null)[] {
  return hasRate(rate) ? [rate.median, rate.interval?.[0] ?? null, rate.interval?.[1] ?? null] : [null, null, null];
}

function remarkOn(rate: Rate, words: AuditWords): ReportCell {
  const said = [hasRate(rate) ? '' : words.tooFew(LEAST_FOR_BOUNDS), rate.waiting === 0 ? '' : words.waiting(rate.waiting), rate.early === 0 ? '' : words.early(rate.early)].filter((part) => part !== '');
  return { value: said.join('; '), tone: 'quiet' };
}
