/** `npm run bench`: decoding and the rules at three sizes, as ratios to hand-written passes in the same run. */
import { DEFAULT_SETTINGS, check } from '../../core/index.ts';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import { countFindingsInOnePass } from './single-pass.ts';
import { BENCH_FIRST_DAY, BENCH_ROLES, syntheticCalendar } from './synthetic-calendar.ts';
import type { SyntheticCalendar } from './synthetic-calendar.ts';
import { decodeByHand } from './typed-pass.ts';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 15;
/** Decoding takes so little that what else the machine does shows: it needs more of them, and none of the rules' litter. */
const DECODE_ROUNDS = 61;
const WARM_UP = 3;
const TODAY = BENCH_FIRST_DAY + 300;

interface DecodeTiming {
  readonly decode: number;
  readonly byHand: number;
}

interface RuleTiming {
  readonly decodeAndRules: number;
  readonly rules: number;
  readonly onePass: number;
  readonly findings: number;
  readonly counted: number;
}

/** Every other round goes the other way round, so that neither side always pays for what the other left behind. */
function timeDecode({ recognition, columns }: SyntheticCalendar, round: number): DecodeTiming {
  const handwork = (): number => timed(() => decodeByHand(BENCH_ROLES, columns))[1];
  const before = round % 2 === 0 ? handwork() : 0;
  const [, decode] = timed(() => decodeCalendar(recognition, [columns], 1900));
  return { decode, byHand: round % 2 === 0 ? before : handwork() };
}

function timeRules({ recognition, columns }: SyntheticCalendar): RuleTiming {
  const [calendar, decode] = timed(() => decodeCalendar(recognition, [columns], 1900));
  const [{ findings }, rules] = timed(() => check.run({ tables: { calendar }, settings: DEFAULT_SETTINGS, today: TODAY }));
  const [counted, onePass] = timed(() => countFindingsInOnePass(columns, TODAY));
  return { decodeAndRules: decode + rules, rules, onePass, findings: findings.length, counted };
}

/** The figures of so many rounds, once the code is warm. */
function roundsOf<Timing>(count: number, time: (round: number) => Timing): readonly Timing[] {
  for (let round = 0; round < WARM_UP; round += 1) time(round);
  return Array.from({ length: count }, (_, round) => time(round));
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
console.log(`${HEADINGS.map((heading) => heading.padStart(8)).join('  ')}   (medians of ${DECODE_ROUNDS} and ${ROUNDS} rounds, ms; the first ratio is decode to by hand, the second decode and rules to one pass)`);
for (const size of SIZES) {
  const calendar = syntheticCalendar(size);
  const decoding = roundsOf(DECODE_ROUNDS, (round) => timeDecode(calendar, round));
  const judging = roundsOf(ROUNDS, () => timeRules(calendar));
  const decodeFigure = (figure: (round: DecodeTiming) => number): string => median(decoding.map(figure)).toFixed(2);
  const ruleFigure = (figure: (round: RuleTiming) => number): string => median(judging.map(figure)).toFixed(2);
  const [{ findings, counted } = { findings: 0, counted: 0 }] = judging;
  const agreement = findings === counted ? String(findings) : `${findings} ≠ ${counted} counted by hand`;
  const figures = [
    String(size), decodeFigure(({ decode }) => decode), decodeFigure(({ byHand }) => byHand), decodeFigure(({ decode, byHand }) => decode / byHand),
    ruleFigure(({ rules }) => rules), ruleFigure(({ onePass }) => onePass), ruleFigure(({ decodeAndRules, onePass }) => decodeAndRules / onePass), agreement,
  ];
  console.log(figures.map((figure) => figure.padStart(8)).join('  '));
}
