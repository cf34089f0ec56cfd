/** What the pane writes about posts, findings and rules: each action by the job that does it, and what is told of it. */
import type { Applied, HarmedCell } from '../edits/edit.ts';
import { cellKey } from '../edits/verify.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { Workbook } from '../host.ts';
import { addRowIds } from '../jobs/add-row-ids.ts';
import { addTrackingColumn } from '../jobs/add-tracking-column.ts';
import type { ChangeOptions } from '../jobs/change-settings.ts';
import { cleanUpIgnored, ignoreFindings, stopIgnoring } from '../jobs/ignore-findings.ts';
import { markPosts } from '../jobs/mark-posts.ts';
import { mendFindings } from '../jobs/mend-findings.ts';
import type { MendSource } from '../jobs/mend-findings.ts';
import { movePost } from '../jobs/move-post.ts';
import type { PlannedMove } from '../planning/plan-move.ts';
import { forgetStart, startFromToday } from '../jobs/note-findings.ts';
import { restoreHarmed } from '../jobs/restore-harmed.ts';
import { setOption, setRule } from '../jobs/set-rules.ts';
import { setStateWord } from '../jobs/set-state-word.ts';
import type { OptionValue } from '../rules/options.ts';
import type { OptionKey, RuleLevel } from '../rules/settings.ts';
import type { IgnoredFinding } from '../settings-tab/stored-settings.ts';
import { rowLabel } from '../rules/row-label.ts';
import type { Calendar, State } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';
import { alikeRows } from '../jobs/alike-rows.ts';
import type { MarkPlan } from '../tracking/mark-plan.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import { ignoredTerm } from '../triage/ignored-term.ts';
import type { IgnoreWish } from '../triage/ignored-term.ts';
import type { TriagedFinding } from '../triage/triage.ts';
import type { Done, LeftPost } from '../words/behaviour-words.ts';
import type { Written } from '../words/columns-words.ts';
import type { RulesWords } from '../words/rules-words.ts';
import type { LookAgain } from './look-again.ts';

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
  | { readonly kind: 'move'; readonly plan: PlannedMove }
  /** `calendar` is the one that the plan's rows count in. */
  | { readonly kind: 'mark'; readonly plan: MarkPlan; readonly calendar: Calendar }
  | { readonly kind: 'tracking-column'; readonly tracked: TrackedCalendar }
  | { readonly kind: 'row-ids'; readonly tracked: TrackedCalendar }
  | { readonly kind: 'state-word'; readonly word: string; readonly state: State | null }
  /** Something of a part that is fetched by itself, which brings how it is done. */
  | { readonly kind: 'part'; readonly what: Extract<Written, 'promotion' | 'shifts' | 'absences' | 'results' | 'team-tabs' | 'report'>; readonly act: (workbook: Workbook, options: ChangeOptions, today: Day, look: LookAgain) => Promise<Outcome> }
  | { readonly kind: 'put-back'; readonly harmed: readonly HarmedCell[] };

export interface AskedWhere {
  readonly today: Day;
  /** Opaque key of whoever asks; '' where that is not known. */
  readonly who: string;
  readonly rules: RulesWords;
  readonly options: ChangeOptions;
  /** The last reading; null where there is none. */
  readonly source: MendSource | null;
  readonly look: LookAgain;
}

export interface Outcome {
  readonly applied: Applied;
  /** Null where what is shown next tells enough. */
  readonly done: Done | null;
}

/** What each of them writes, as the pane tells it. */
export function writtenBy(asked: Asked): Written {
  switch (asked.kind) {
    case 'mend':
    case 'move':
    case 'mark':
      return asked.kind;
    case 'part':
      return asked.what;
    case 'tracking-column':
    case 'row-ids':
      return 'own-column';
    case 'put-back':
      return 'restore';
    default:
      return 'settings';
  }
}

/** @throws HostError where nothing was written. */
export async function carryOut(asked: Asked, workbook: Workbook, { today, who, rules, options, source, look }: AskedWhere): Promise<Outcome> {
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
      return mend(workbook, asked.findings, source);
    case 'mark':
      return mark(workbook, asked.plan, asked.calendar);
    case 'tracking-column': {
      const { language = 'en' } = options;
      return { applied: await addTrackingColumn(workbook, asked.tracked, language), done: { kind: 'column-added' } };
    }
    case 'row-ids': {
      const { alike, ...applied } = await addRowIds(workbook, asked.tracked, String(Date.now()));
      return { applied, done: { kind: 'ids-added', written: applied.written, alike: alikeRows(asked.tracked.calendar, alike) } };
    }
    case 'state-word':
      return { applied: await setStateWord(workbook, asked.word, asked.state, options), done: { kind: 'word-kept', word: asked.word, state: asked.state } };
    case 'part':
      return asked.act(workbook, options, today, look);
    case 'put-back': {
      const applied = await restoreHarmed(workbook, asked.harmed);
      return { applied, done: { kind: 'put-back', count: applied.written, left: applied.skipped.length + applied.unknown.length } };
    }
  }
}

async function mark(workbook: Workbook, plan: MarkPlan, calendar: Calendar): Promise<Outcome> {
  const { applied, outcomes } = await markPosts(workbook, plan);
  const now = new Map(applied.skipped.flatMap((skipped) => (skipped.cell === null || skipped.now === undefined ? [] : [[keyOf(skipped.cell), skipped.now] as const])));
  const left = outcomes.flatMap((outcome): readonly LeftPost[] =>
    outcome.kind === 'skipped' ? [{ label: rowLabel(calendar, outcome.row), cell: now.get(keyOf(outcome.cell)) ?? outcome.cell, reason: outcome.reason }] : []);
  const count = (kind: (typeof outcomes)[number]['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  return { applied, done: { kind: 'marked', state: plan.state, marked: count('written'), already: count('already'), unknown: count('unknown'), left } };
}

async function mend(workbook: Workbook, findings: readonly TriagedFinding[], source: MendSource | null): Promise<Outcome> {
  const { applied, outcomes } = await mendFindings(workbook, findings, source);
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

function keyOf({ sheet, row, column }: CellRef): string {
  return cellKey(sheet, row, column);
}
