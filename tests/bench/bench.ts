/** `npm run bench`: every rule at three sizes in milliseconds, each group beside its budget; then decoding and five rules as ratios to hand-written passes; then coverage; cadence and results, and three matrices, beside other ways to them; then the reports. */
import { cpus, loadavg } from 'node:os';
import { COVERAGE_BUDGET, COVERAGE_SIZE, timeCoverage } from './coverage-times.ts';
import { FIGURES_BUDGET, timeFigures } from './figures.ts';
import { timeMatrices } from './matrices.ts';
import { BUDGETS, GROUPS } from './rule-groups.ts';
import { median } from './median.ts';
import { timeReports } from './report-times.ts';
import { timeRules } from './rule-times.ts';
import type { SizeTimes, Timed } from './rule-times.ts';
import { yardsticksAt } from './yardsticks.ts';

const [LARGE, MIDDLE, SMALL] = [100_000, 10_000, 1000] as const;
/** Too short at the larger size to tell how it grows. */
const LEAST_GROWN = 2;

/** The largest first, while no code is warm: its first round is what somebody waits who has just opened the file. */
const large = timeRules(LARGE, 11);
const middle = timeRules(MIDDLE, 31);
const small = timeRules(SMALL, 31);
const sizes: readonly SizeTimes[] = [small, middle, large];

printLoad();
printRules();
printBudgets();
printYardsticks();
printCoverage();
await printFigures();
await printMatrices();
printReports();

function printLoad(): void {
  const loads = loadavg().map((load) => load.toFixed(1)).join(' ');
  const processor = sizes.map(({ rows, processor: times, flawed }) => `${rows} rows: ${median(times).toFixed(0)} ms of processor time a round, ${(flawed * 100).toFixed(1)} % of rows with findings`);
  console.log(`Node ${process.version}, ${cpus().length} processors, load ${loads}\n${processor.join('\n')}\n`);
}

function printRules(): void {
  console.log(lineOf('', ['1k', '10k', '100k', 'least', 'first', 'share', 'growth', 'findings']));
  const total = sum(large.lines, (line) => median(line.times));
  for (const group of GROUPS) {
    const places = large.lines.map((_, index) => index).filter((index) => large.lines[index]?.group === group);
    console.log(lineOf(group.toUpperCase(), figuresOf(places, total)));
    if (places.length < 2) continue;
    const timeOf = (place: number): number => median(large.lines[place]?.times ?? []);
    for (const place of places.sort((a, b) => timeOf(b) - timeOf(a))) console.log(lineOf(`  ${large.lines[place]?.name ?? ''}`, figuresOf([place], total)));
  }
  console.log(lineOf('ALL', figuresOf(large.lines.map((_, index) => index), total)));
  console.log('(medians of the rounds in ms; at 100k also the least, which a busy machine troubles less, and the first, before any code is warm; growth is 100k over 10k, 10 where it is linear)\n');
}

/** The figures of one line or of several together. */
function figuresOf(places: readonly number[], total: number): readonly string[] {
  const linesAt = (size: SizeTimes): readonly Timed[] => places.flatMap((place) => size.lines[place] ?? []);
  const [few, some, many] = [small, middle, large].map((size) => sum(linesAt(size), ({ times }) => median(times))) as [number, number, number];
  const first = sum(linesAt(large), ({ times }) => times[0] ?? 0);
  const least = sum(linesAt(large), ({ times }) => Math.min(...times));
  const growth = many < LEAST_GROWN ? '' : (many / some).toFixed(1);
  return [few.toFixed(2), some.toFixed(2), many.toFixed(1), least.toFixed(1), first.toFixed(0), `${((many / total) * 100).toFixed(1)} %`, growth, String(sum(linesAt(large), ({ findings }) => findings))];
}

function printBudgets(): void {
  for (const { groups, most } of BUDGETS) {
    const lines = large.lines.filter(({ group }) => groups.includes(group));
    const time = sum(lines, ({ times }) => median(times));
    const least = sum(lines, ({ times }) => Math.min(...times));
    console.log(`${groups.join(' + ')}: ${time.toFixed(0)} ms (least ${least.toFixed(0)}) of ${most}${time > most ? ', over budget' : ''}`);
  }
  console.log('');
}

function printYardsticks(): void {
  console.log(lineOf('rows', ['decode', 'by hand', 'ratio', '5 rules', 'one pass', 'ratio', 'findings']));
  for (const rows of [SMALL, MIDDLE, LARGE]) {
    const { decode, byHand, decodeRatio, rules, onePass, rulesRatio, agreement } = yardsticksAt(rows);
    console.log(lineOf(String(rows), [...[decode, byHand, decodeRatio, rules, onePass, rulesRatio].map((figure) => figure.toFixed(2)), agreement]));
  }
  console.log('(medians in ms; the first ratio is decode to by hand, the second decode and five rules to one pass)');
}

function printCoverage(): void {
  const { people, needs, days } = COVERAGE_SIZE;
  const { times, first, stretches } = timeCoverage();
  const time = median(times);
  const figures = `${time.toFixed(1)} ms (least ${Math.min(...times).toFixed(1)}, first ${first.toFixed(0)}) of ${COVERAGE_BUDGET}${time > COVERAGE_BUDGET ? ', over budget' : ''}`;
  console.log(`\ncoverage of ${people} people, ${needs} needs, ${days} days: ${figures}; ${stretches} stretches`);
}

async function printFigures(): Promise<void> {
  const { cadence, kpi, arquero, duckdb, duckdbLoaded, agreement } = await timeFigures(LARGE);
  const time = median(cadence) + median(kpi);
  const least = Math.min(...cadence) + Math.min(...kpi);
  console.log(`\ncadence ${median(cadence).toFixed(1)} + results ${median(kpi).toFixed(1)} = ${time.toFixed(1)} ms (least ${least.toFixed(1)}) of ${FIGURES_BUDGET} at ${LARGE} rows${time > FIGURES_BUDGET ? ', over budget' : ''}`);
  console.log(`their sums alone: Arquero ${arquero.toFixed(1)}, DuckDB ${duckdb.toFixed(1)}, with bringing the rows in ${duckdbLoaded.toFixed(1)}; rates ${agreement}`);
}

async function printMatrices(): Promise<void> {
  console.log(`\n${lineOf(`${LARGE} rows`, ['ours', 'by hand', 'ratio', 'Arquero', 'DuckDB', 'loaded', 'sum'])}`);
  for (const { name, ours, byHand, arquero, duckdb, duckdbLoaded, agreement } of await timeMatrices(LARGE)) {
    console.log(lineOf(name, [...[ours, byHand, ours / byHand, arquero, duckdb, duckdbLoaded].map((figure) => figure.toFixed(2)), agreement]));
  }
  console.log('(medians in ms over typed arrays; DuckDB with its rows there, and with bringing them in)');
}

function printReports(): void {
  console.log(`\n${lineOf('report', ['10k', 'first', '100k', 'first'])}`);
  const [some, many] = [timeReports(MIDDLE), timeReports(LARGE)];
  for (const [at, { name, times }] of some.entries()) {
    const larger = many[at]?.times ?? [];
    console.log(lineOf(`  ${name}`, [median(times), times[0] ?? 0, median(larger), larger[0] ?? 0].map((figure) => figure.toFixed(1))));
  }
  console.log('(ms for what it holds, its words and the plan of its tab; medians, and the first round, before any code is warm)');
}

function lineOf(name: string, figures: readonly string[]): string {
  return name.padEnd(26) + figures.map((figure) => figure.padStart(9)).join(' ');
}

function sum(lines: readonly Timed[], figure: (line: Timed) => number): number {
  return lines.reduce((total, line) => total + figure(line), 0);
}
