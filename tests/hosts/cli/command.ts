/** What every command takes and gives back. */
import type { Period } from '../../../core/coverage/coverage-result.ts';
import type { Grouping, RateBasis } from '../../../core/kpi/kpi.ts';
import type { Day, Language, State, Workbook } from '../../../core/index.ts';
import type { WriteReportOptions } from '../../../core/jobs/write-report.ts';
import type { LeavingRequest } from '../../../core/exchange/leaving/leaving.ts';
import type { ReportCommand, ReportPeriod } from './report-makers.ts';

/** An open file behind the Excel adapter. */
export interface Connection {
  readonly workbook: Workbook;
  /** Names of the tabs, in order. */
  readonly tabs: readonly string[];
  readonly isCsv: boolean;
  /** Milliseconds that opening the file took. */
  readonly openMs: number;
  /** Milliseconds spent so far in calls to the workbook. */
  readonly readMs: () => number;
  /** Where the file is. */
  readonly file: string;
  /** The workbook as it is now, as .xlsx. */
  readonly contents: () => Promise<Uint8Array>;
}

export interface CommandOptions {
  readonly language: Language;
  readonly today: Day;
}

/** What `track` is asked. */
export interface TrackOptions extends CommandOptions {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly state: State;
  /** '' where it is not said, as the link. */
  readonly tool: string;
  readonly link: string;
  /** Where to save; null to leave every file as it is. */
  readonly out: string | null;
}

/** What `coverage` and `cadence` are asked. */
export interface CoverageOptions extends CommandOptions {
  readonly period: Period;
}

/** What `kpi` is asked; what is not said is null. */
export interface KpiOptions extends CommandOptions {
  readonly by: Grouping | null;
  readonly rate: RateBasis | null;
}

/** What a command that makes a report is asked. */
export interface ReportOptions extends CommandOptions {
  readonly command: ReportCommand;
  /** Where it is not said, the one that a team talks of on that day. */
  readonly period: ReportPeriod | null;
  /** What becomes of a report that somebody has typed into. */
  readonly onEdited: WriteReportOptions['onEdited'];
  /** Where to save the workbook, and the report as .csv; null for nowhere. */
  readonly out: string | null;
  readonly csv: string | null;
}

/** What `export` is asked. */
export interface ExportOptions extends CommandOptions {
  readonly request: LeavingRequest;
  /** As they are written on the command line; null for everybody and every channel. */
  readonly person: string | null;
  readonly channel: string | null;
  /** Null for all days. */
  readonly period: Period | null;
  /** Where to save; null for nowhere. */
  readonly out: string | null;
}

export interface CommandOutput {
  /** For `--json`. */
  readonly json: unknown;
  /** For people. */
  readonly lines: readonly string[];
  /** Whether there are errors among the findings. */
  readonly hasErrors: boolean;
  /** Set where the file can't be used after all. */
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
}
