/**
 * Cadence and results over a large calendar that is decoded already, beside Arquero and DuckDB in the same run. They answer the
 * sums alone (weeks × channels, pillars, and by channel the numbers, sums, quartiles and three rates): intervals, outliers, best
 * time, silences and free slots are ours only.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { op, table } from 'arquero';
import { cadenceOf } from '../../core/cadence/cadence-of.ts';
import { kpiOf } from '../../core/kpi/kpi-of.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { ROW_KIND } from '../../core/table/calendar.ts';
import type { Calendar } from '../../core/table/calendar.ts';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import type { Day } from '../../core/time/day.ts';
import { chanceFrom } from './chance.ts';
import { median } from './median.ts';
import { now, spent } from './spent.ts';
import { BENCH_FIRST_DAY, syntheticCalendar } from './synthetic-calendar.ts';
import { readSyntheticTabs } from './synthetic-tabs.ts';

const ROUNDS = 15;
const SLOW_ROUNDS = 5;
const WARM_UP = 3;

/** Milliseconds for both together. */
export const FIGURES_BUDGET = 60;

export interface FiguresTimes {
  /** Milliseconds, one a round. */
  readonly cadence: readonly number[];
  readonly kpi: readonly number[];
  readonly arquero: number;
  /** With its rows already there, and with bringing them in. */
  readonly duckdb: number;
  readonly duckdbLoaded: number;
  /** Posts with a rate and the median of the rates, the same from everybody, or what disagrees. */
  readonly agreement: string;
}

/** The columns as numbers, from which everybody begins. */
interface Posts {
  readonly calendar: Calendar;
  readonly today: Day;
  readonly end: Day;
  /** 1 for what counts: posts that are neither ideas nor cancelled. */
  readonly counts: Uint8Array;
  readonly reach: Float64Array;
  readonly engagements: Float64Array;
}

export async function timeFigures(rowCount: number): Promise<FiguresTimes> {
  const posts = makePosts(rowCount);
  const { calendar, today, end } = posts;
  const tabs = readSyntheticTabs(today)();
  const cadence: number[] = [];
  const kpi: number[] = [];
  const answers = new Map<string, string>();
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const start = now();
    cadenceOf({ calendar, tabs, settings: DEFAULT_SETTINGS, period: { from: BENCH_FIRST_DAY, to: end }, today });
    const between = now();
    const { total } = kpiOf({ calendar, results: null, by: 'channel', basis: 'reach', period: null, today });
    const done = now();
    answers.set('core', answerOf(total.n, total.rate.median ?? NaN));
    if (round < 0) continue;
    cadence.push(spent(start, between));
    kpi.push(spent(between, done));
  }
  const arquero: number[] = [];
  for (let round = -1; round < SLOW_ROUNDS; round += 1) {
    const start = now();
    answers.set('Arquero', inArquero(posts));
    if (round >= 0) arquero.push(spent(start, now()));
  }
  const { queries, loaded, answer } = await inDuckdb(posts);
  answers.set('DuckDB', answer);
  const [first] = answers.values();
  const isSame = [...answers.values()].every((each) => each === first);
  return {
    cadence, kpi, arquero: median(arquero), duckdb: median(queries), duckdbLoaded: median(loaded),
    agreement: isSame ? (first ?? '') : [...answers].map(([who, each]) => `${who} ${each}`).join(' ≠ '),
  };
}

function answerOf(n: number, rate: number): string {
  return `${n} at ${rate.toFixed(9)}`;
}

function makePosts(rowCount: number): Posts {
  const { recognition, columns, today } = syntheticCalendar(rowCount);
  const decoded = decodeCalendar(recognition, [columns], 1900);
  const reach = decoded.numbers.get('reach') ?? new Float64Array(rowCount).fill(NaN);
  const chance = chanceFrom(20_261_123);
  const engagements = reach.map((each) => Math.floor(each * 0.1 * chance.next() * chance.next()));
  const { kind, status } = decoded;
  const isOut = status.entries.map(({ state }) => state === 'idea' || state === 'cancelled');
  const counts = Uint8Array.from(kind, (each, row) => Number(each === ROW_KIND.post && isOut[status.codes[row] ?? 0] !== true));
  const end = decoded.day.reduce((last, day) => Math.max(last, day), BENCH_FIRST_DAY);
  return {
    calendar: { ...decoded, roles: new Set([...decoded.roles, 'engagements']), numbers: new Map([...decoded.numbers, ['engagements', engagements]]) },
    today, end, counts, reach, engagements,
  };
}

function inArquero({ calendar: { day, channel, pillar }, counts, reach, engagements }: Posts): string {
  const all = table({ day, channel: channel.codes, pillar: pillar.codes, counts, reach, engagements }).filter((d: { counts: number }) => d.counts === 1);
  all.filter(`d => d.day >= ${BENCH_FIRST_DAY}`).derive({ week: `d => floor((d.day - ${BENCH_FIRST_DAY}) / 7)` }).groupby('week', 'channel').count().array('count');
  all.groupby('channel', 'pillar').count().array('count');
  const rated = all.filter('d => d.reach > 0 && d.engagements >= 0').derive({ rate: 'd => d.engagements / d.reach' });
  const summary = {
    n: op.count(), reach: op.sum('reach'), reachFirst: op.quantile('reach', 0.25), reachMedian: op.median('reach'), reachThird: op.quantile('reach', 0.75),
    engagements: op.sum('engagements'), first: op.quantile('engagements', 0.25), middle: op.median('engagements'), third: op.quantile('engagements', 0.75),
    mean: op.mean('rate'), median: op.median('rate'),
  };
  rated.groupby('channel').rollup(summary).array('median');
  const total = rated.rollup(summary);
  return answerOf(Number(total.get('n', 0)), Number(total.get('median', 0)));
}

const SUMMARY = `count(*) as n, sum(reach), quantile_cont(reach, [0.25, 0.5, 0.75]), sum(engagements), quantile_cont(engagements, [0.25, 0.5, 0.75]),
  avg(engagements / reach), median(engagements / reach) as median`;
const RATED = 'from posts where counts = 1 and reach > 0 and engagements >= 0';

async function inDuckdb(posts: Posts): Promise<{ readonly queries: readonly number[]; readonly loaded: readonly number[]; readonly answer: string }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const queries: number[] = [];
    const loaded: number[] = [];
    let answer = '';
    for (let round = -1; round < SLOW_ROUNDS; round += 1) {
      const start = performance.now();
      await loadPosts(connection, posts);
      const ready = performance.now();
      await connection.runAndReadAll(`select (day - ${BENCH_FIRST_DAY}) // 7 as week, channel, count(*) from posts where counts = 1 and day >= ${BENCH_FIRST_DAY} group by all`);
      await connection.runAndReadAll('select channel, pillar, count(*) from posts where counts = 1 group by all');
      await connection.runAndReadAll(`select channel, ${SUMMARY} ${RATED} group by channel`);
      const total = (await connection.runAndReadAll(`select ${SUMMARY} ${RATED}`)).getRowObjects()[0];
      const end = performance.now();
      answer = answerOf(Number(total?.['n']), Number(total?.['median']));
      if (round < 0) continue;
      queries.push(end - ready);
      loaded.push(end - start);
    }
    return { queries, loaded, answer };
  } finally {
    connection.closeSync();
  }
}

async function loadPosts(connection: DuckDBConnection, { calendar: { rowCount, day, channel, pillar }, counts, reach, engagements }: Posts): Promise<void> {
  await connection.run('create or replace table posts (day integer, channel integer, pillar integer, counts utinyint, reach double, engagements double)');
  const appender = await connection.createAppender('posts');
  const appendNumber = (value: number): void => {
    if (Number.isNaN(value)) appender.appendNull();
    else appender.appendDouble(value);
  };
  for (let row = 0; row < rowCount; row += 1) {
    appender.appendInteger(day[row] as number);
    appender.appendInteger(channel.codes[row] as number);
    appender.appendInteger(pillar.codes[row] as number);
    appender.appendUTinyInt(counts[row] as number);
    appendNumber(reach[row] as number);
    appendNumber(engagements[row] as number);
    appender.endRow();
  }
  appender.closeSync();
}
