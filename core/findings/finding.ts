/** A finding: something in the data that wants a person's attention, as data; its sentence comes last. */
import type { AnswersFindings } from '../rules/answers/answers-findings.ts';
import type { CadenceFindings } from '../rules/cadence/cadence-findings.ts';
import type { ChannelsFindings } from '../rules/channels/channels-findings.ts';
import type { CoverageFindings } from '../rules/coverage/coverage-findings.ts';
import type { DatesFindings } from '../rules/dates/dates-findings.ts';
import type { GoalsFindings } from '../rules/goals/goals-findings.ts';
import type { LayoutFindings } from '../rules/layout/layout-findings.ts';
import type { MediaFindings } from '../rules/media/media-findings.ts';
import type { PeopleFindings } from '../rules/people/people-findings.ts';
import type { PlanningFindings } from '../rules/planning/planning-findings.ts';
import type { ResultsFindings } from '../rules/results/results-findings.ts';
import type { SlotsFindings } from '../rules/slots/slots-findings.ts';
import type { StyleFindings } from '../rules/style/style-findings.ts';
import type { TabsFindings } from '../rules/tabs/tabs-findings.ts';
import type { TextsFindings } from '../rules/texts/texts-findings.ts';
import type { TrackingFindings } from '../rules/tracking/tracking-findings.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef } from '../table/cell-ref.ts';

export type Severity = 'error' | 'warning' | 'suggestion';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** What each finding's sentence needs to know, by code. */
export interface FindingParameters extends
  DatesFindings,
  LayoutFindings,
  TabsFindings,
  TrackingFindings,
  PeopleFindings,
  ChannelsFindings,
  SlotsFindings,
  CadenceFindings,
  TextsFindings,
  StyleFindings,
  MediaFindings,
  PlanningFindings,
  AnswersFindings,
  CoverageFindings,
  GoalsFindings,
  ResultsFindings {}

export type FindingCode = keyof FindingParameters;

/** Whether the finding is so, or a person has to look first. */
export type Confidence = 'sure' | 'to-check';

/** The offending part of the text in a finding's first cell, in UTF-16 units, the end exclusive. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
}

/** What would mend a finding. */
export interface Mend {
  /** True where it can't change what a cell means, so that many can be made at once; otherwise each wants a person's judgement. */
  readonly isSafe: boolean;
  readonly writes: readonly [MendedCell, ...MendedCell[]];
}

export interface MendedCell {
  readonly cell: CellRef;
  /** The value that the cell holds, whole: another one is left alone. */
  readonly expected: Cell;
  readonly value: Cell;
  /** Number format that goes with the value, as the host's en-US pattern; absent to leave the cell's own. */
  readonly format?: string;
}

/** What only some findings have to say beside their cells and parameters. */
export interface FindingExtras {
  /** `sure` where it is not said. */
  readonly confidence?: Confidence;
  readonly mark?: TextMark;
  readonly mend?: Mend;
}

export interface FindingOf<Code extends FindingCode> extends FindingExtras {
  readonly code: Code;
  readonly severity: Severity;
  /** The cells judged, the one to look at first. */
  readonly cells: readonly [CellRef, ...CellRef[]];
  readonly parameters: FindingParameters[Code];
}

export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
