/** What the pane writes about findings and rules: each action by the job that does it, and what is told of it. */
import type { Applied } from '../edits/edit.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { Workbook } from '../host.ts';
import type { ChangeOptions } from '../jobs/change-settings.ts';
import { cleanUpIgnored, ignoreFindings, stopIgnoring } from '../jobs/ignore-findings.ts';
import { mendFindings } from '../jobs/mend-findings.ts';
import { movePost } from '../jobs/move-post.ts';
import type { PlannedMove } from '../planning/plan-move.ts';
import { forgetStart, startFromToday } from '../jobs/note-findings.ts';
import { setOption, setRule } from '../jobs/set-rules.ts';
import type { OptionValue } from '../rules/options.ts';
import type { OptionKey, RuleLevel } from '../rules/settings.ts';
import type { IgnoredFinding } from '../settings-tab/stored-settings.ts';
import type { Day } from '../time/day.ts';
import { ignoredTerm } from '../triage/ignored-term.ts';
import type { IgnoreWish } from '../triage/ignored-term.ts';
import type { TriagedFinding } from '../triage/triage.ts';
import type { Done } from '../words/behaviour-words.ts';
import type { RulesWords } from '../words/rules-words.ts';

/** What a person asks for. */
export type Asked =
  | { readonly kind: 'ignore'; readonly findings: readonly TriagedFinding[]; readonly wish: IgnoreWish }
  | { readonly kind: 'restore'; readonly findings: readonly TriagedFinding[] }
  | { readonly kind: 'rule'; readonly code: FindingCode; readonly level: RuleLevel | null; readonly usual: RuleLevel }
  | { readonly kind: 'option'; readonly key: OptionKey; readonly value: OptionValue | null }
  | { readonly kind: 'start'; readonly findings: readonly TriagedFinding[] }
  | { readonly kind: 'forget-start' }
  | { readonly kind: 'clean-up'; readonly stale: readonly IgnoredFinding[] }
  | { readonly kind: 'mend'; readonly findings: readonly TriagedFinding[] }
  | { readonly kind: 'move'; readonly plan: PlannedMove };

export interface AskedWhere {
  readonly today: Day;
  /** Opaque key of whoever asks; '' where that is not known. */
  readonly who: string;
  readonly rules: RulesWords;
  readonly options: ChangeOptions;
}

export interface Outcome {
  readonly applied: Applied;
  readonly done: Done;
}

/** @throws HostError where nothing was written. */
export async function carryOut(asked: Asked, workbook: Workbook, { today, who, rules, options }: AskedWhere): Promise<Outcome> {
  switch (asked.kind) {
    case 'ignore': {
      const applied = await ignoreFindings(workbook, asked.findings, { ...asked.wish, today, who }, options);
      const { ignoredAs } = ignoredTerm(asked.wish, today);
      return { applied, done: { kind: 'ignored', count: asked.findings.length, ignoredAs, until: asked.wish.until } };
    }
    case 'restore':
      return { applied: await stopIgnoring(workbook, asked.findings.map(({ key }) => key), options), done: { kind: 'restored', count: asked.findings.length } };
    case 'rule': {
      const applied = await setRule(workbook, asked.code, asked.level, options);
      return { applied, done: { kind: 'rule-set', name: rules[asked.code].name, level: asked.level ?? asked.usual } };
    }
    case 'option':
      return { applied: await setOption(workbook, asked.key, asked.value, options), done: { kind: 'option-set' } };
    case 'start':
      return { applied: await startFromToday(workbook, asked.findings, today, options), done: { kind: 'started', count: asked.findings.length } };
    case 'forget-start':
      return { applied: await forgetStart(workbook, options), done: { kind: 'start-forgotten' } };
    case 'clean-up':
      return { applied: await cleanUpIgnored(workbook, asked.stale, options), done: { kind: 'cleaned-up', count: asked.stale.length } };
    case 'move': {
      const applied = await movePost(workbook, asked.plan);
      return { applied, done: { kind: 'moved', day: asked.plan.moves[0].to, skipped: applied.skipped.length } };
    }
    case 'mend':
      return mend(workbook, asked.findings);
  }
}

async function mend(workbook: Workbook, findings: readonly TriagedFinding[]): Promise<Outcome> {
  const { applied, outcomes } = await mendFindings(workbook, findings);
  const skipped = outcomes.filter((outcome) => outcome.kind === 'skipped');
  return {
    applied,
    done: {
      kind: 'mended',
      count: outcomes.filter(({ kind }) => kind === 'written').length,
      skipped: skipped.length,
      reason: skipped[0]?.reason ?? null,
      unknown: outcomes.filter(({ kind }) => kind === 'unknown').length,
    },
  };
}
