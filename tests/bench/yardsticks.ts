/** Decoding and five rules at a size, as ratios to hand-written passes in the same run. */
import type { Finding, FindingCode } from '../../core/findings/finding.ts';
import { RULES } from '../../core/rules/rules.ts';
import { runRule } from '../../core/rules/rule.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../core/side-tabs/side-tabs.ts';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import { countFindingsInOnePass } from './single-pass.ts';
import { median } from './median.ts';
import { now, spent } from './spent.ts';
import { BENCH_ROLES, syntheticCalendar } from './synthetic-calendar.ts';
import type { SyntheticCalendar } from './synthetic-calendar.ts';
import { decodeByHand } from './typed-pass.ts';

const ROUNDS = 15;
/** Decoding takes so little that what else the machine does shows: it needs more of them, and none of the rules' litter. */
const DECODE_ROUNDS = 41;
const WARM_UP = 3;
/** What `countFindingsInOnePass` finds. */
const BY_HAND: readonly FindingCode[] = ['date-missing', 'past-unresolved', 'scheduled-untracked', 'owner-shared', 'text-duplicate'];

interface RuleTiming {
  readonly rules: number;
  readonly onePass: number;
  readonly ratio: number;
  readonly findings: number;
  readonly counted: number;
}

export interface Yardsticks {
  readonly decode: number;
  readonly byHand: number;
  readonly decodeRatio: number;
  readonly rules: number;
  readonly onePass: number;
  readonly rulesRatio: number;
  readonly agreement: string;
}

export function yardsticksAt(rows: number): Yardsticks {
  const calendar = syntheticCalendar(rows);
  const decoding = roundsOf(DECODE_ROUNDS, (round) => timeDecode(calendar, round));
  const judging = roundsOf(ROUNDS, () => timeRules(calendar));
  const [{ findings, counted } = { findings: 0, counted: 0 }] = judging;
  return {
    decode: median(decoding.map(({ decode }) => decode)),
    byHand: median(decoding.map(({ byHand }) => byHand)),
    decodeRatio: median(decoding.map(({ decode, byHand }) => decode / byHand)),
    rules: median(judging.map(({ rules }) => rules)),
    onePass: median(judging.map(({ onePass }) => onePass)),
    rulesRatio: median(judging.map(({ ratio }) => ratio)),
    agreement: findings === counted ? String(findings) : `${findings} ≠ ${counted} counted by hand`,
  };
}

/** Every other round goes the other way round, so that neither side always pays for what the other left behind. */
function timeDecode({ recognition, columns }: SyntheticCalendar, round: number): { readonly decode: number; readonly byHand: number } {
  const handwork = (): number => timed(() => decodeByHand(BENCH_ROLES, columns))[1];
  const before = round % 2 === 0 ? handwork() : 0;
  const [, decode] = timed(() => decodeCalendar(recognition, [columns], 1900));
  return { decode, byHand: round % 2 === 0 ? before : handwork() };
}

function timeRules({ recognition, columns, today }: SyntheticCalendar): RuleTiming {
  const [calendar, decode] = timed(() => decodeCalendar(recognition, [columns], 1900));
  const findings: Finding[] = [];
  const [, rules] = timed(() => {
    // Which code a rule has no longer matters here: it reports under its own.
    for (const code of BY_HAND) runRule(RULES[code] as Rule, { calendar, tabs: NO_SIDE_TABS, settings: DEFAULT_SETTINGS, today }, findings);
  });
  const [counted, onePass] = timed(() => countFindingsInOnePass(columns, today));
  return { rules, onePass, ratio: (decode + rules) / onePass, findings: findings.length, counted };
}

/** The figures of so many rounds, once the code is warm. */
function roundsOf<Timing>(count: number, time: (round: number) => Timing): readonly Timing[] {
  for (let round = 0; round < WARM_UP; round += 1) time(round);
  return Array.from({ length: count }, (_, round) => time(round));
}

function timed<Result>(work: () => Result): [Result, number] {
  const start = now();
  const result = work();
  return [result, spent(start, now())];
}
