/** Where the crisis switch stands: its code and words are fetched when it is first opened. */
import type { ReactElement } from 'react';
import { fetchCrisisPart } from '../../crisis-part.ts';
import { useLatePart } from '../../hooks/use-late-part.ts';
import { useWords } from '../../words-context.tsx';
import { LatePlace } from '../late-place.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import type { ReportsViewProps } from './reports-view.tsx';

export function CrisisPanel({ onClose, ...props }: Omit<ReportsViewProps, 'shown'>): ReactElement {
  const { language } = useWords();
  const late = useLatePart(fetchCrisisPart, true, language);
  return (
    <PanelFrame title={props.words.crisis} onClose={onClose}>
      <LatePlace late={late} view="week">{({ CrisisSwitch, words }) => <CrisisSwitch {...props} crisisWords={words} />}</LatePlace>
    </PanelFrame>
  );
}
