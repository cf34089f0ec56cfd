/** A calendar that was checked: its views, each under its tab, or what was opened in their place; and what was done last. */
import { Tab, TabList } from '@fluentui/react-tabs';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import type { Dispatch, ReactElement } from 'react';
import type { FindingCode } from '../../findings/finding.ts';
import type { LineSpot } from '../hooks/use-line-focus.ts';
import type { Listing } from '../hooks/use-listing.ts';
import { usePanelFocus } from '../hooks/use-panel-focus.ts';
import { useTeamPart } from '../hooks/use-team-part.ts';
import type { TeamPart } from '../hooks/use-team-part.ts';
import type { Checked } from '../load-findings.ts';
import type { PaneActions } from '../pane-session.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import type { Panel } from '../state/panel.ts';
import { isView } from '../state/view.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { FindingsView } from './findings-view.tsx';
import type { LevelChoiceProps } from './level-choice.tsx';
import { openMove } from '../open-move.ts';
import { MarkPanel } from './mark-panel.tsx';
import { MendsPanel } from './mends-panel.tsx';
import { MovePanel } from './move-panel.tsx';
import { ResultLine } from './result-line.tsx';
import { RulePanel } from './rule-panel.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { TeamPlace } from './team-place.tsx';
import { WeekView } from './week-view.tsx';
import type { WeekViewProps } from './week-view.tsx';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalXXS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
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
  const { state, dispatch, actions } = props;
  usePanelFocus(state.panel);
  const [spot, setSpot] = useState<LineSpot | null>(null);
  const { language } = useWords();
  const team = useTeamPart(state.view === 'team', language);
  return (
    <>
      {state.panel === null ? <Views {...props} team={team} spot={spot} onSpot={setSpot} /> : <OpenPanel {...props} team={team} panel={state.panel} />}
      <ResultLine state={state} dispatch={dispatch} actions={actions} />
    </>
  );
}

function Views({ team, ...props }: WeekViewProps & { readonly team: TeamPart }): ReactElement {
  const { state, dispatch } = props;
  const styles = useStyles();
  const { week } = useViewsWords();
  const id = useId();
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={week.views}
        selectedValue={state.view}
        onTabSelect={(_event, { value }) => {
          if (isView(value)) dispatch({ type: 'view-chosen', view: value });
        }}
      >
        <Tab id={`${id}-week`} value="week" aria-controls={`${id}-panel`}>{week.weekTab}</Tab>
        <Tab id={`${id}-findings`} value="findings" aria-controls={`${id}-panel`}>{week.findingsTab}</Tab>
        <Tab id={`${id}-team`} value="team" aria-controls={`${id}-panel`}>{week.teamTab}</Tab>
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${state.view}`} className={styles.panel}>
        {state.view === 'week' && <WeekView {...props} />}
        {state.view === 'findings' && <FindingsView {...props} />}
        {state.view === 'team' && <TeamPlace {...props} team={team} onClose={null} />}
      </div>
    </>
  );
}

function OpenPanel({ state, checked, dispatch, actions, panel, team }: CheckedViewProps & { readonly panel: Panel; readonly team: TeamPart }): ReactElement {
  const { language } = useWords();
  const onClose = (): void => dispatch({ type: 'panel-closed' });
  const { rules: settings, troubles } = checked.found.settings;
  const isBusy = state.writing !== null;
  const onLevel: LevelChoiceProps['onLevel'] = (code, level, usual) => actions.ask({ kind: 'rule', code, level, usual }, language);
  const onRule = (code: FindingCode): void => dispatch({ type: 'panel-opened', panel: { kind: 'rule', code, isFromRules: true } });
  switch (panel.kind) {
    case 'rule':
      return <RulePanel code={panel.code} settings={settings} isBusy={isBusy} onLevel={onLevel} onClose={onClose} />;
    case 'rules':
      return (
        <RulesPanel
          settings={settings}
          troubles={troubles}
          isBusy={isBusy}
          onLevel={onLevel}
          onOption={(key, value) => actions.ask({ kind: 'option', key, value }, language)}
          onRule={onRule}
          onClose={onClose}
        />
      );
    case 'move': {
      const { cell, label, to, plan } = panel;
      return (
        <MovePanel
          label={label}
          to={to}
          plan={plan}
          isBusy={isBusy}
          onDay={(day) => openMove(cell, label, day, { checked, dispatch, actions })}
          onMove={(planned) => actions.ask({ kind: 'move', plan: planned }, language)}
          onClose={onClose}
        />
      );
    }
    case 'proposals':
      return <TeamPlace state={state} checked={checked} dispatch={dispatch} actions={actions} team={team} onClose={onClose} />;
    case 'mark':
      return <MarkPanel state={state} checked={checked} panel={panel} actions={actions} dispatch={dispatch} onClose={onClose} />;
    case 'mends': {
      // What is no longer found needs no mending.
      const findings = checked.findings.filter(({ cellsKey }) => panel.keys.includes(cellsKey));
      return (
        <MendsPanel
          findings={findings}
          isTabShown={checked.tabs.length > 1}
          dateSystem={checked.found.outline.dateSystem}
          isBusy={isBusy}
          onMend={() => actions.ask({ kind: 'mend', findings: findings.map(({ triaged }) => triaged) }, language)}
          onClose={onClose}
        />
      );
    }
  }
}
