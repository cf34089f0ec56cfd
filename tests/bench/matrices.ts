/**
 * Three matrices over a large calendar (weeks × channels counted and summed, days × accounts counted), each beside a loop written
 * for it alone over the same typed arrays, Arquero and DuckDB, in the same run.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { op, table } from 'arquero';
import { NO_DAY, ROW_KIND } from '../../core/table/calendar.ts';
import type { Calendar } from '../../core/table/calendar.ts';
import { countGrid, sumGrid } from '../../core/table/day-grid.ts';
import type { DayBins } from '../../core/table/day-grid.ts';
import { BENCH_FIRST_DAY } from './synthetic-calendar.ts';
import { chanceFrom } from './chance.ts';
import { median } from './median.ts';
import { now, spent } from './spent.ts';

const ROUNDS = 31;
const SLOW_ROUNDS = 7;
const WARM_UP = 3;
const WEEKS: DayBins = { first: BENCH_FIRST_DAY, length: 7, count: 52 };
const DAYS: DayBins = { first: BENCH_FIRST_DAY, length: 1, count: 365 };

export interface MatrixTimes {
  readonly name: string;
  /** Milliseconds, medians; those of DuckDB with its rows already there, and with bringing them in. */
  readonly ours: number;
  readonly byHand: number;
  readonly arquero: number;
  readonly duckdb: number;
  readonly duckdbLoaded: number;
  /** The sum over the cells, the same from everybody, or what disagrees. */
  readonly agreement: string;
}

interface Posts {
  readonly rowCount: number;
  readonly kind: Uint8Array;
  readonly status: Calendar['status'];
  readonly day: Int32Array;
  readonly channel: Uint32Array;
  readonly role: Uint32Array;
  readonly reach: Float64Array;
}

interface Matrix {
  readonly name: string;
  readonly bins: DayBins;
  readonly width: number;
  readonly column: 'channel' | 'role';
  readonly isSummed: boolean;
}

const MATRICES: readonly Matrix[] = [
  { name: '52 × 8 counts', bins: WEEKS, width: 8, column: 'channel', isSummed: false },
  { name: '52 × 8 sums', bins: WEEKS, width: 8, column: 'channel', isSummed: true },
  { name: '365 × 6 coverage', bins: DAYS, width: 6, column: 'role', isSummed: false },
];

export async function timeMatrices(rowCount: number): Promise<readonly MatrixTimes[]> {
  const posts = makePosts(rowCount);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const times: MatrixTimes[] = [];
    for (const matrix of MATRICES) times.push(await timeMatrix(matrix, posts, connection));
    return times;
  } finally {
    connection.closeSync();
  }
}

function makePosts(rowCount: number): Posts {
  const chance = chanceFrom(20_261_122);
  const whole = (most: number): number => Math.floor(chance.next() * most);
  const day = Int32Array.from({ length: rowCount }, () => (chance.next() < 0.02 ? NO_DAY : BENCH_FIRST_DAY + whole(364)));
  const channel = Uint32Array.from({ length: rowCount }, () => whole(8));
  const role = Uint32Array.from({ length: rowCount }, () => whole(6));
  const reach = Float64Array.from({ length: rowCount }, () => (chance.next() < 0.1 ? NaN : whole(20_000)));
  const kind = Uint8Array.from({ length: rowCount }, () => (chance.isOneIn(50) ? ROW_KIND.event : ROW_KIND.post));
  return { rowCount, kind, status: { codes: new Uint32Array(rowCount), entries: [{ word: '', state: null }] }, day, channel, role, reach };
}

async function timeMatrix(matrix: Matrix, posts: Posts, connection: DuckDBConnection): Promise<MatrixTimes> {
  const ours: number[] = [];
  const byHand: number[] = [];
  const totals = new Map<string, number>();
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    // Every other round goes the other way round, so that neither side always pays for what the other left behind.
    const sides = [() => timed(ours, round, () => inCore(matrix, posts)), () => timed(byHand, round, () => inOnePass(matrix, posts))] as const;
    const [core, hand] = round % 2 === 0 ? [sides[0](), sides[1]()] : ([sides[1](), sides[0]()].reverse() as [number, number]);
    totals.set('core', core).set('hand', hand);
  }
  const arquero: number[] = [];
  for (let round = -1; round < SLOW_ROUNDS; round += 1) totals.set('Arquero', timed(arquero, round, () => inArquero(matrix, posts)));
  const { queries, loaded, total } = await timeDuckdb(matrix, posts, connection);
  totals.set('DuckDB', total);
  const [first] = totals.values();
  const isSame = [...totals.values()].every((each) => each === first);
  return {
    name: matrix.name, ours: median(ours), byHand: median(byHand), arquero: median(arquero), duckdb: median(queries), duckdbLoaded: median(loaded),
    agreement: isSame ? String(first) : [...totals].map(([who, sum]) => `${who} ${sum}`).join(' ≠ '),
  };
}

function timed(times: number[], round: number, work: () => number): number {
  const start = now();
  const result = work();
  if (round >= 0) times.push(spent(start, now()));
  return result;
}

function inCore({ bins, width, column, isSummed }: Matrix, posts: Posts): number {
  const { reach } = posts;
  const input = {
    calendar: posts, bins, width, coded: { codes: posts[column], entries: [] }, columnsOf: Array.from({ length: width }, (_, at) => [at]),
  };
  return sumOf((isSummed ? sumGrid(input, reach) : countGrid(input)).values);
}

/** What one would write for these columns and no others. */
function inOnePass({ bins: { first, length, count }, width, column, isSummed }: Matrix, posts: Posts): number {
  const { rowCount, day, kind, reach } = posts;
  const codes = posts[column];
  const values = new Float64Array(count * width);
  const end = first + length * count;
  for (let row = 0; row < rowCount; row += 1) {
    const at = day[row] as number;
    if (at < first || at >= end || kind[row] !== ROW_KIND.post) continue;
    const amount = isSummed ? (reach[row] as number) : 1;
    if (amount !== amount) continue;
    const cell = (((at - first) / length) | 0) * width + (codes[row] as number);
    values[cell] = (values[cell] as number) + amount;
  }
  return sumOf(values);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] as number;
  return sum;
}

function inArquero({ bins: { first, length, count }, column, isSummed }: Matrix, posts: Posts): number {
  const codes = posts[column];
  const bin = Int32Array.from(posts.day, (day, row) => (day < first || day >= first + length * count || posts.kind[row] !== ROW_KIND.post ? -1 : Math.floor((day - first) / length)));
  const amount = isSummed ? Float64Array.from(posts.reach, (reach) => (Number.isNaN(reach) ? 0 : reach)) : new Float64Array(posts.rowCount).fill(1);
  const cells = table({ bin, code: codes, amount }).filter('d => d.bin >= 0').groupby('bin', 'code').rollup({ sum: op.sum('amount') });
  return sumOf(Float64Array.from(cells.array('sum') as Iterable<number>));
}

async function timeDuckdb(matrix: Matrix, posts: Posts, connection: DuckDBConnection): Promise<{ readonly queries: readonly number[]; readonly loaded: readonly number[]; readonly total: number }> {
  const { bins: { first, length, count }, column, isSummed } = matrix;
  const queries: number[] = [];
  const loaded: number[] = [];
  let total = 0;
  for (let round = -1; round < SLOW_ROUNDS; round += 1) {
    const start = performance.now();
    await loadPosts(connection, posts, column);
    const ready = performance.now();
    const amount = isSummed ? 'sum(reach)' : 'count(*)';
    const reader = await connection.runAndReadAll(
      `select sum(amount)::double from (select (day - ${first}) // ${length} as bin, code, ${amount} as amount from posts where kind = ${ROW_KIND.post} and day >= ${first} and day < ${first + length * count} group by bin, code)`,
    );
    const end = performance.now();
    total = Number(reader.getRows()[0]?.[0]);
    if (round < 0) continue;
    queries.push(end - ready);
    loaded.push(end - start);
  }
  return { queries, loaded, total };
}

async function loadPosts(connection: DuckDBConnection, posts: Posts, column: Matrix['column']): Promise<void> {
  const { rowCount, day, kind, reach } = posts;
  await connection.run('create or replace table posts (day integer, kind utinyint, code integer, reach double)');
  const appender = await connection.createAppender('posts');
  const code = posts[column];
  for (let row = 0; row < rowCount; row += 1) {
    appender.appendInteger(day[row] as number);
    appender.appendUTinyInt(kind[row] as number);
    appender.appendInteger(code[row] as number);
    const amount = reach[row] as number;
    if (Number.isNaN(amount)) appender.appendNull();
    else appender.appendDouble(amount);
    appender.endRow();
  }
  appender.closeSync();
}
