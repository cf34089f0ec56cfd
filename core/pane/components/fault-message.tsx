/** What the host could not do, with the one thing that may help. */
import type { ReactElement } from 'react';
import type { PaneActions } from '../pane-session.ts';
import type { PaneFault } from '../state/pane-state.ts';
import { useWords } from '../words-context.tsx';
import { Message } from './message.tsx';

export function FaultMessage({ fault: { during, fault }, actions }: { fault: PaneFault; actions: PaneActions }): ReactElement {
  const { faults, pane } = useWords();
  // A cell that is gone can't be shown by trying again; reading again tells what is there now.
  const isGone = fault === 'sheet-missing' || fault === 'range-missing';
  const isReveal = during === 'reveal' && !isGone;
  const label = isGone || fault === 'cancelled' ? pane.checkAgain : pane.tryAgain;
  return (
    <Message
      intent={fault === 'cancelled' ? 'info' : fault === 'cell-edit-mode' || fault === 'busy' ? 'warning' : 'error'}
      words={faults[fault]}
      action={{ label, onClick: isReveal ? actions.revealAgain : actions.readAgain }}
    />
  );
}
