/** Times decoding and each rule, one round after another, each on a calendar that no rule has seen. */
import type { Finding } from '../../core/findings/finding.ts';
import { RULES } from '../../core/rules/rules.ts';
import { runRule } from '../../core/rules/rule.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { SideTabs } from '../../core/side-tabs/side-tabs.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import { syntheticCalendar } from './synthetic-calendar.ts';
import type { SyntheticCalendar } from './synthetic-calendar.ts';
import { readSyntheticTabs } from './synthetic-tabs.ts';
import { now, spent } from './spent.ts';
import { groupOf } from './rule-groups.ts';
import type { Group } from './rule-groups.ts';

/** One line of the figures: decoding, or a rule. */
export interface Timed {
  readonly name: string;
  readonly group: Group;
  /** Milliseconds, one a round. */
  readonly times: readonly number[];
  readonly findings: number;
}

export interface SizeTimes {
  readonly rows: number;
  readonly lines: readonly Timed[];
  /** Milliseconds of processor time of each round, the collector's threads included. */
  readonly processor: readonly number[];
  /** Share of the rows that a finding points at first. */
  readonly flawed: number;
}

interface Round {
  readonly times: readonly number[];
  readonly counts: readonly number[];
  readonly processor: number;
  readonly flawed: number;
}

// Which code a rule has no longer matters here: it reports under its own.
const ALL_RULES = Object.values(RULES) as readonly Rule[];

export function timeRules(rows: number, rounds: number): SizeTimes {
  const synthetic = syntheticCalendar(rows);
  const decodeTabs = readSyntheticTabs(synthetic.today);
  const done = Array.from({ length: rounds }, () => oneRound(synthetic, decodeTabs));
  const lines = ['decode', 'decode side tabs', ...ALL_RULES.map(({ code }) => code)].map((name, index): Timed => {
    const rule = ALL_RULES[index - 2];
    return { name, group: rule === undefined ? 'decode' : groupOf(rule), times: done.map(({ times }) => times[index] ?? 0), findings: done[0]?.counts[index] ?? 0 };
  });
  return { rows, lines, processor: done.map(({ processor }) => processor), flawed: done[0]?.flawed ?? 0 };
}

function oneRound({ recognition, columns, today }: SyntheticCalendar, decodeTabs: () => SideTabs): Round {
  const start = now();
  const calendar = decodeCalendar(recognition, [columns], 1900);
  const between = now();
  const tabs = decodeTabs();
  let last = now();
  const times = [spent(start, between), spent(between, last)];
  const counts = [0, 0];
  const findings: Finding[] = [];
  for (const rule of ALL_RULES) {
    const countBefore = findings.length;
    const lacking = runRule(rule, { calendar, tabs, today, settings: DEFAULT_SETTINGS }, findings);
    if (lacking !== null) throw new Error(`${rule.code} was not run`);
    const moment = now();
    times.push(spent(last, moment));
    counts.push(findings.length - countBefore);
    last = moment;
  }
  const flawed = new Set(findings.map(({ cells: [{ sheet, row }] }) => (sheet === 's' ? row : -1)));
  return { times, counts, processor: last.processor - start.processor, flawed: flawed.size / calendar.rowCount };
}
