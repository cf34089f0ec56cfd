/** `npm run bench`: decoding and the rules at three sizes, as ratios to hand-written passes in the same run. */
import { DEFAULT_SETTINGS, check } from '../../core/index.ts';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import { countFindingsInOnePass } from './single-pass.ts';
import { BENCH_FIRST_DAY, BENCH_ROLES, syntheticCalendar } from './synthetic-calendar.ts';
import type { SyntheticCalendar } from './synthetic-calendar.ts';
import { decodeByHand } from './typed-pass.ts';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 15;
const WARM_UP = 3;
const TODAY = BENCH_FIRST_DAY + 300;

interface Timing {
  readonly decode: number;
  readonly byHand: number;
  readonly rules: number;
  readonly onePass: number;
  readonly findings: number;
  readonly counted: number;
}

/** Every other round goes the other way round, so that neither side always pays for what the other left behind. */
function timeOnce({ recognition, columns }: SyntheticCalendar, round: number): Timing {
  const decoding = (): [ReturnType<typeof decodeCalendar>, number] => timed(() => decodeCalendar(recognition, [columns], 1900));
  const handwork = (): number => timed(() => decodeByHand(BENCH_ROLES, columns))[1];
  const before = round % 2 === 0 ? handwork() : 0;
  const [calendar, decode] = decoding();
  const byHand = round % 2 === 0 ? before : handwork();
  const [{ findings }, rules] = timed(() => check.run({ tables: { calendar }, settings: DEFAULT_SETTINGS, today: TODAY }));
  const [counted, onePass] = timed(() => countFindingsInOnePass(columns, TODAY));
  return { decode, byHand, rules, onePass, findings: findings.length, counted };
}

function timed<Result>(work: () => Result): [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const HEADINGS = ['rows', 'decode', 'by hand', 'ratio', 'rules', 'one pass', 'ratio', 'findings'];
console.log(`${HEADINGS.map((heading) => heading.padStart(8)).join('  ')}   (medians of ${ROUNDS} rounds, ms; the first ratio is decode to by hand, the second decode and rules to one pass)`);
for (const size of SIZES) {
  const calendar = syntheticCalendar(size);
  for (let round = 0; round < WARM_UP; round += 1) timeOnce(calendar, round);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => timeOnce(calendar, round));
  const of = (figure: (round: Timing) => number): string => median(rounds.map(figure)).toFixed(2);
  const [{ findings, counted } = { findings: 0, counted: 0 }] = rounds;
  const agreement = findings === counted ? String(findings) : `${findings} ≠ ${counted} counted by hand`;
  const figures = [
    String(size), of(({ decode }) => decode), of(({ byHand }) => byHand), of(({ decode, byHand }) => decode / byHand),
    of(({ rules }) => rules), of(({ onePass }) => onePass), of(({ decode, rules, onePass }) => (decode + rules) / onePass), agreement,
  ];
  console.log(figures.map((figure) => figure.padStart(8)).join('  '));
}
