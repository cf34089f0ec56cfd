/** What stands in place of the views where a report leaves something to decide, or something leaves the calendar. */
import type { Dispatch, ReactElement } from 'react';
import type { ReportsViewWords } from '../../../words/reports-view-words.ts';
import type { Checked } from '../../load-findings.ts';
import type { PaneActions } from '../../pane-session.ts';
import type { PaneEvent } from '../../state/pane-reducer.ts';
import type { PaneState } from '../../state/pane-state.ts';
import type { ShownReports } from '../../state/report-wish.ts';
import { CrisisPanel } from './crisis-panel.tsx';
import { DigestPanel } from './digest-panel.tsx';
import { EditedReport } from './edited-report.tsx';
import { ExportPanel } from './export-panel.tsx';

export interface ReportsViewProps {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
  readonly shown: ShownReports;
  readonly words: ReportsViewWords;
  readonly onClose: () => void;
}

export function ReportsView({ shown, ...props }: ReportsViewProps): ReactElement {
  switch (shown.kind) {
    case 'edited':
      return <EditedReport {...props} shown={shown} />;
    case 'export':
      return <ExportPanel {...props} />;
    case 'crisis':
      return <CrisisPanel {...props} />;
    case 'digest':
      return <DigestPanel {...props} />;
  }
}
