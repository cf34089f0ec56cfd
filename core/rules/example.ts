/** Good and bad examples of a rule: small calendars on which the rule is run, for its page and for a test. */
import type { FindingCode } from '../findings/finding.ts';
import type { SideTabKey } from '../side-tabs/side-tabs.ts';
import type { Cell } from '../table/cell.ts';
import type { Role } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import type { Language } from '../words/language.ts';
import type { Settings } from './settings.ts';

/** Rows of cells as a person sees them; a number in a date column is a day. */
export interface ExampleTable {
  /** Columns of the calendar; its headings are the roles' names. [] where the example is about another tab. */
  readonly roles: readonly Role[];
  readonly rows: readonly (readonly Cell[])[];
  /** Tabs beside it: headings as people write them, then rows. */
  readonly tabs?: { readonly [Key in SideTabKey]?: ExampleTab };
  /** Further tabs, under names of their own. */
  readonly others?: readonly (ExampleTab & { readonly name: string })[];
  /** What the team has set otherwise than usual. */
  readonly settings?: Partial<Settings>;
}

interface ExampleTab {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What the rule finds something in, and the same put right. */
export interface ExamplePair {
  readonly bad: ExampleTable;
  readonly good: ExampleTable;
}

/** 23 November 2026, a Monday: today in every example. */
export const EXAMPLE_TODAY: Day = 46_349;

export type RuleExamples = { readonly [L in Language]: ExamplePair };

/** Examples for each code of some findings. */
export type ExamplesOf<Findings> = { readonly [Code in keyof Findings & FindingCode]: RuleExamples };
