/** Where a view that is fetched late stands, once it is there; until then what is coming, or why it is not. */
import type { ReactElement } from 'react';
import type { LatePart } from '../hooks/use-late-part.ts';
import type { View } from '../state/view.ts';
import { useWords } from '../words-context.tsx';
import { Message } from './message.tsx';
import { ReadingSkeleton } from './reading-skeleton.tsx';

export interface LatePlaceProps<Part> {
  readonly late: LatePart<Part>;
  readonly view: View;
  readonly children: (part: Part) => ReactElement;
}

export function LatePlace<Part>({ late: { part, fault, fetchAgain }, view, children }: LatePlaceProps<Part>): ReactElement {
  const { faults, pane } = useWords();
  if (part !== null) return children(part);
  if (fault !== null) return <Message intent="error" words={faults[fault]} action={{ label: pane.tryAgain, onClick: fetchAgain }} />;
  return <ReadingSkeleton view={view} isNamed />;
}
