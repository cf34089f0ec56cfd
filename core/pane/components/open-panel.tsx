/** What stands in place of the views: the page of a rule, what would be changed, or a panel that comes with a view of its own. */
import type { ReactElement } from 'react';
import type { FindingCode } from '../../findings/finding.ts';
import type { LatePart } from '../hooks/use-late-part.ts';
import type { CadencePart, ResultsPart, TeamPart } from '../late-views.ts';
import { openMove } from '../open-move.ts';
import type { ReportsPart } from '../reports-part.ts';
import type { Panel } from '../state/panel.ts';
import { useWords } from '../words-context.tsx';
import type { CheckedViewProps } from './checked-view.tsx';
import { LatePlace } from './late-place.tsx';
import type { LevelChoiceProps } from './level-choice.tsx';
import { MarkPanel } from './mark-panel.tsx';
import { MendsPanel } from './mends-panel.tsx';
import { MovePanel } from './move-panel.tsx';
import { RulePanel } from './rule-panel.tsx';
import { RulesPanel } from './rules-panel.tsx';

/** The views that are fetched when they are first opened. */
export interface LateViews {
  readonly team: LatePart<TeamPart>;
  readonly cadence: LatePart<CadencePart>;
  readonly results: LatePart<ResultsPart>;
  readonly reports: LatePart<ReportsPart>;
}

export interface OpenPanelProps extends CheckedViewProps {
  readonly panel: Panel;
  readonly late: LateViews;
}

export function OpenPanel(props: OpenPanelProps): ReactElement {
  const { state, checked, dispatch, actions, panel } = props;
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
    case 'import-results':
    case 'promote':
    case 'reports':
      return <LatePanel {...props} panel={panel} onClose={onClose} />;
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

type LateKind = 'proposals' | 'import-results' | 'promote' | 'reports';

interface LatePanelProps extends OpenPanelProps {
  readonly panel: Extract<Panel, { readonly kind: LateKind }>;
  readonly onClose: () => void;
}

/** Panels that come with a view that is fetched late. */
function LatePanel({ state, checked, dispatch, actions, panel, late, onClose }: LatePanelProps): ReactElement {
  const shared = { state, checked, dispatch, actions, onClose };
  switch (panel.kind) {
    case 'proposals':
      return <LatePlace late={late.team} view="team">{({ ProposalsPanel, words }) => <ProposalsPanel {...shared} words={words} />}</LatePlace>;
    case 'import-results':
      return <LatePlace late={late.results} view="results">{({ ImportResultsPanel, words }) => <ImportResultsPanel {...shared} words={words} />}</LatePlace>;
    case 'reports':
      return <LatePlace late={late.reports} view="week">{({ ReportsView, words }) => <ReportsView {...shared} shown={panel.shown} words={words} />}</LatePlace>;
    case 'promote':
      return <LatePlace late={late.cadence} view="cadence">{({ PromotePanel, words }) => <PromotePanel {...shared} panel={panel} words={words} />}</LatePlace>;
  }
}
