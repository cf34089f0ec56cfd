/** `npm run bench`: decoding and the rules at three sizes, as ratios to one hand-written pass in the same run. */
import { DEFAULT_SETTINGS, check } from '../../core/index.ts';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import { countFindingsInOnePass } from './single-pass.ts';
import { BENCH_FIRST_DAY, syntheticCalendar } from './synthetic-calendar.ts';
import type { SyntheticCalendar } from './synthetic-calendar.ts';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 9;
const TODAY = BENCH_FIRST_DAY + 300;

interface Timing {
  readonly decode: number;
  readonly rules: number;
  readonly onePass: number;
  readonly findings: number;
  readonly counted: number;
}

function timeOnce({ recognition, columns }: SyntheticCalendar): Timing {
  const start = performance.now();
  const calendar = decodeCalendar(recognition, [columns], 1900);
  const decoded = performance.now();
  const { findings } = check.run({ tables: { calendar }, settings: DEFAULT_SETTINGS, today: TODAY });
  const checked = performance.now();
  const counted = countFindingsInOnePass(columns, TODAY);
  const end = performance.now();
  return { decode: decoded - start, rules: checked - decoded, onePass: end - checked, findings: findings.length, counted };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

console.log(`rows      decode     rules  one pass     ratio  findings   (medians of ${ROUNDS} rounds, ms)`);
for (const size of SIZES) {
  const calendar = syntheticCalendar(size);
  timeOnce(calendar);
  const rounds = Array.from({ length: ROUNDS }, () => timeOnce(calendar));
  const decode = median(rounds.map((round) => round.decode));
  const rules = median(rounds.map((round) => round.rules));
  const onePass = median(rounds.map((round) => round.onePass));
  const ratio = median(rounds.map((round) => (round.decode + round.rules) / round.onePass));
  const [{ findings, counted } = { findings: 0, counted: 0 }] = rounds;
  const agreement = findings === counted ? String(findings) : `${findings} ≠ ${counted} counted by hand`;
  console.log([size, decode.toFixed(2), rules.toFixed(2), onePass.toFixed(2), ratio.toFixed(2), agreement].map((cell) => String(cell).padStart(8)).join('  '));
}
