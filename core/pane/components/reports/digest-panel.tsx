/** Where the digest for colleagues stands: its code and words are fetched when it is first opened. */
import type { ReactElement } from 'react';
import { fetchDigestPart } from '../../digest-part.ts';
import { useLatePart } from '../../hooks/use-late-part.ts';
import { useWords } from '../../words-context.tsx';
import { LatePlace } from '../late-place.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import type { ReportsViewProps } from './reports-view.tsx';

export function DigestPanel({ onClose, ...props }: Omit<ReportsViewProps, 'shown'>): ReactElement {
  const { language } = useWords();
  const late = useLatePart(fetchDigestPart, true, language);
  return (
    <PanelFrame title={props.words.digest.title} onClose={onClose}>
      <LatePlace late={late} view="week">{({ DigestText, words }) => <DigestText {...props} digestWords={words} />}</LatePlace>
    </PanelFrame>
  );
}
