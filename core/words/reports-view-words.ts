/** What reports and exports say in the pane, as a type that both languages fill: fetched with them. */

/** What became of a report: a new tab, an earlier one made again, or a tab beside one of somebody's that has its name. */
export interface ReportTold {
  readonly tab: string;
  readonly isReplaced: boolean;
  /** The name that is somebody's; null where it was free. */
  readonly taken: string | null;
  /** Whether other columns or tabs of the calendar were read than the person saw: they are to look at them. */
  readonly isReshaped: boolean;
}

export interface EditedReportWords {
  readonly title: string;
  /** Somebody has typed into it, in so many cells, of which some may be newer figures; 0 where it is a formula or a chart. */
  readonly body: (tab: string, count: number) => string;
  /** Names the list of those cells. */
  readonly cells: string;
  readonly blank: string;
  readonly moreCells: (count: number) => string;
  readonly replace: string;
  readonly beside: string;
}

export interface DigestPanelWords {
  readonly title: string;
  readonly intro: string;
  readonly copy: string;
  readonly intoTab: string;
  readonly copied: string;
  readonly copyYourself: string;
  /** Names the text. */
  readonly text: string;
}

export interface ReportsViewWords {
  /** What the tabs of reports are called, from `2026-12` and `2026-W47`: these are fetched once they are asked for. */
  readonly names: { readonly [R in 'week' | 'month' | 'audit' | 'digest']: (key: string) => string };
  readonly weeks: { readonly [W in 'last' | 'this']: string };
  readonly months: { readonly [M in 'this' | 'next']: string };
  readonly lastMonth: string;
  readonly forColleagues: string;
  readonly digest: DigestPanelWords;
  /** Opens the panel of exports, and its title. */
  readonly export: string;
  /** The same of the crisis switch. */
  readonly crisis: string;
  readonly written: (told: ReportTold) => string;
  readonly edited: EditedReportWords;
}
