/** The code of the view of cadence, as one file to fetch. */
import { CadenceView } from './components/cadence/cadence-view.tsx';
import { PromotePanel } from './components/cadence/promote-panel.tsx';

export interface CadenceCode {
  readonly CadenceView: typeof CadenceView;
  readonly PromotePanel: typeof PromotePanel;
}

export const CADENCE_CODE: CadenceCode = { CadenceView, PromotePanel };
