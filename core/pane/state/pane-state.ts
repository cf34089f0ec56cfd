/** What the pane remembers between two events. */
import type { Place } from '../../briefing/place.ts';
import type { HarmedCell } from '../../edits/edit.ts';
import type { FindingCode, Severity } from '../../findings/finding.ts';
import type { Grouping } from '../../findings/grouping.ts';
import type { HostFault } from '../../host.ts';
import type { Done } from '../../words/behaviour-words.ts';
import type { Written } from '../../words/columns-words.ts';
import type { Loaded } from '../load-findings.ts';
import type { WriteTrouble } from '../write-trouble.ts';
import type { CadenceSpan } from './cadence-span.ts';
import { CLOSED_COLUMNS } from './columns-state.ts';
import type { ColumnsState } from './columns-state.ts';
import type { ShownStanding } from './filter-findings.ts';
import type { Panel } from './panel.ts';
import { USUAL_RESULTS } from './results-choice.ts';
import type { ResultsChoice } from './results-choice.ts';
import type { View } from './view.ts';

/** A reading that is under way. */
export interface Reading {
  /** True when findings are shown meanwhile and the person did not ask for the reading. */
  readonly isQuiet: boolean;
  /** Share of the cells that are there, 0 to 1; null until the host says how many there are. */
  readonly share: number | null;
}

/** What the host could not do, and during what. */
export interface PaneFault {
  readonly during: 'read' | 'reveal' | 'watch';
  readonly fault: HostFault;
}

/** Cells of other people's that were hit; how many of them were put back and left, once that was asked for. */
export interface Harm {
  readonly cells: readonly HarmedCell[];
  readonly putBack: { readonly count: number; readonly left: number } | null;
}

/** Something that is being written, and then read again to see what came of it. */
export interface Writing {
  readonly what: Written;
  readonly step: 'writing' | 'reading';
}

export interface PaneState {
  /** The last reading that succeeded; stays while the next one runs or fails. */
  readonly loaded: Loaded | null;
  readonly reading: Reading | null;
  readonly fault: PaneFault | null;
  readonly columns: ColumnsState;
  readonly writing: Writing | null;
  /** Why the last writing did not come about; gone with the next one. */
  readonly trouble: { readonly what: Written; readonly trouble: WriteTrouble } | null;
  /** True once the pane has set up a calendar. */
  readonly isSetUp: boolean;
  readonly view: View;
  /** How many days from today the view of the team is about. */
  readonly teamDays: number;
  /** Which weeks around this one the view of cadence is about. */
  readonly cadenceSpan: CadenceSpan;
  /** What the view of results is about. */
  readonly results: ResultsChoice;
  /** True where the person came to see which rules could not judge. */
  readonly isNotRunAsked: boolean;
  /** Whose week is shown, by the key of a person; null for the whole team. */
  readonly person: string | null;
  /** Who the person is, by the key of a person; null until they have said. */
  readonly self: string | null;
  /** The tool that was named last, to be named again. */
  readonly lastTool: string;
  /** What the last writing hit of other people's, until it is put back or dismissed. */
  readonly harm: Harm | null;
  /** The one rule whose findings are shown; null for all. */
  readonly rule: FindingCode | null;
  /** The one place whose findings are shown: these weeks, before or after them; null for all. */
  readonly place: Place | null;
  readonly isNewOnly: boolean;
  readonly standing: ShownStanding;
  /** What stands in place of the views. */
  readonly panel: Panel | null;
  /** What was done last, until it is dismissed or something else is done. */
  readonly done: Done | null;
  /** Severities to show; all of them while empty. */
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
  readonly grouping: Grouping;
  /** Identities of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
  /** The row of the list that has, or would get, the focus. */
  readonly activeKey: string | null;
  /** The finding shown in full, whose cell the grid shows. */
  readonly selectedKey: string | null;
}

export const INITIAL_STATE: PaneState = {
  loaded: null,
  reading: null,
  fault: null,
  columns: CLOSED_COLUMNS,
  writing: null,
  trouble: null,
  isSetUp: false,
  view: 'week',
  teamDays: 30,
  cadenceSpan: 'usual',
  results: USUAL_RESULTS,
  isNotRunAsked: false,
  person: null,
  self: null,
  lastTool: '',
  harm: null,
  rule: null,
  place: null,
  isNewOnly: false,
  standing: 'open',
  panel: null,
  done: null,
  severities: new Set(),
  search: '',
  grouping: 'rule',
  folded: new Set(),
  activeKey: null,
  selectedKey: null,
};
