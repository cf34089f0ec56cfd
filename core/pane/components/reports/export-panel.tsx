/** Where files leave the calendar: its code and words are fetched when it is first opened. */
import type { ReactElement } from 'react';
import { useLatePart } from '../../hooks/use-late-part.ts';
import { fetchLeavingPart } from '../../leaving-part.ts';
import { useWords } from '../../words-context.tsx';
import { LatePlace } from '../late-place.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import type { ReportsViewProps } from './reports-view.tsx';

export function ExportPanel({ onClose, ...props }: Omit<ReportsViewProps, 'shown'>): ReactElement {
  const { language } = useWords();
  const late = useLatePart(fetchLeavingPart, true, language);
  return (
    <PanelFrame title={props.words.export} onClose={onClose}>
      <LatePlace late={late} view="week">{({ ExportForm, words }) => <ExportForm {...props} leavingWords={words} />}</LatePlace>
    </PanelFrame>
  );
}
