/** The code of the team's view, as one file to fetch. */
import { ProposalsPanel } from './components/team/proposals-panel.tsx';
import { TeamView } from './components/team/team-view.tsx';

export interface TeamCode {
  readonly TeamView: typeof TeamView;
  readonly ProposalsPanel: typeof ProposalsPanel;
}

export const TEAM_CODE: TeamCode = { TeamView, ProposalsPanel };
