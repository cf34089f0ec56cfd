/** Where the team's view or its proposals stand, once they are there; until then what is coming, or why it is not. */
import type { ReactElement } from 'react';
import type { TeamPart } from '../hooks/use-team-part.ts';
import { useWords } from '../words-context.tsx';
import type { CheckedViewProps } from './checked-view.tsx';
import { Message } from './message.tsx';
import { ReadingSkeleton } from './reading-skeleton.tsx';

export interface TeamPlaceProps extends Pick<CheckedViewProps, 'state' | 'checked' | 'dispatch' | 'actions'> {
  readonly team: TeamPart;
  /** Closes the proposals; null for the view itself. */
  readonly onClose: (() => void) | null;
}

export function TeamPlace({ team: { part, fault, fetchAgain }, onClose, ...props }: TeamPlaceProps): ReactElement {
  const { faults, pane } = useWords();
  if (part !== null) return onClose === null ? <part.TeamView {...props} words={part.words} /> : <part.ProposalsPanel {...props} words={part.words} onClose={onClose} />;
  if (fault !== null) return <Message intent="error" words={faults[fault]} action={{ label: pane.tryAgain, onClick: fetchAgain }} />;
  return <ReadingSkeleton view="team" isNamed />;
}
