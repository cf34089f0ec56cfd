/** A calendar that was checked: its views, each under its tab, or what was opened in their place; and what was done last. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import type { Dispatch, ReactElement } from 'react';
import type { LineSpot } from '../hooks/use-line-focus.ts';
import type { Listing } from '../hooks/use-listing.ts';
import { usePanelFocus } from '../hooks/use-panel-focus.ts';
import { useLatePart } from '../hooks/use-late-part.ts';
import { fetchCadencePart, fetchResultsPart, fetchTeamPart } from '../late-views.ts';
import { fetchReportsPart } from '../reports-part.ts';
import type { Checked } from '../load-findings.ts';
import type { PaneActions } from '../pane-session.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useWords } from '../words-context.tsx';
import { FindingsView } from './findings-view.tsx';
import { OpenPanel } from './open-panel.tsx';
import { ReportBar } from './report-bar.tsx';
import type { LateViews } from './open-panel.tsx';
import { ResultLine } from './result-line.tsx';
import { LatePlace } from './late-place.tsx';
import { ViewTabs } from './view-tabs.tsx';
import { WeekView } from './week-view.tsx';
import type { WeekViewProps } from './week-view.tsx';

const useStyles = makeStyles({
  panel: { flexGrow: 1, flexShrink: 0, display: 'flex', flexDirection: 'column', paddingTop: tokens.spacingVerticalS },
});

export interface CheckedViewProps {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly listing: Listing;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
}

export function CheckedView(props: CheckedViewProps): ReactElement {
  const { state, checked, dispatch, actions } = props;
  usePanelFocus(state.panel);
  const [spot, setSpot] = useState<LineSpot | null>(null);
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const { language } = useWords();
  const late: LateViews = {
    team: useLatePart(fetchTeamPart, state.view === 'team', language),
    cadence: useLatePart(fetchCadencePart, state.view === 'cadence', language),
    results: useLatePart(fetchResultsPart, state.view === 'results', language),
    reports: useLatePart(fetchReportsPart, isMenuOpen || state.panel?.kind === 'reports', language),
  };
  return (
    <>
      {state.panel === null ? <Views {...props} late={late} spot={spot} onSpot={setSpot} /> : <OpenPanel {...props} late={late} panel={state.panel} />}
      <ResultLine state={state} dispatch={dispatch} actions={actions}>
        {state.panel === null && checked.content === 'calendar' && <ReportBar {...props} late={late.reports} isOpen={isMenuOpen} onOpen={setIsMenuOpen} />}
      </ResultLine>
    </>
  );
}

function Views({ late, ...props }: WeekViewProps & { readonly late: LateViews }): ReactElement {
  const { state: { view }, dispatch } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <ViewTabs id={id} view={view} onView={(chosen) => dispatch({ type: 'view-chosen', view: chosen })} />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${view}`} className={styles.panel}>
        {view === 'week' && <WeekView {...props} />}
        {view === 'findings' && <FindingsView {...props} />}
        {view === 'team' && <LatePlace late={late.team} view={view}>{({ TeamView, words }) => <TeamView {...props} words={words} />}</LatePlace>}
        {view === 'cadence' && <LatePlace late={late.cadence} view={view}>{({ CadenceView, words }) => <CadenceView {...props} words={words} />}</LatePlace>}
        {view === 'results' && <LatePlace late={late.results} view={view}>{({ ResultsView, words }) => <ResultsView {...props} words={words} />}</LatePlace>}
      </div>
    </>
  );
}
