/** Where a network's figures are brought in: its code and words are fetched when it is first opened. */
import type { ReactElement } from 'react';
import { useLatePart } from '../../../hooks/use-late-part.ts';
import { fetchResultsImportPart } from '../../../results-import-part.ts';
import { useWords } from '../../../words-context.tsx';
import { LatePlace } from '../../late-place.tsx';
import { PanelFrame } from '../../panel-frame.tsx';
import type { ResultsViewProps } from '../results-view.tsx';

export interface ImportResultsPanelProps extends ResultsViewProps {
  readonly onClose: () => void;
}

export function ImportResultsPanel({ words: { import: title }, onClose, ...props }: ImportResultsPanelProps): ReactElement {
  const { language } = useWords();
  const late = useLatePart(fetchResultsImportPart, true, language);
  return (
    <PanelFrame title={title} onClose={onClose}>
      <LatePlace late={late} view="results">{({ ResultsImport, words }) => <ResultsImport {...props} words={words} />}</LatePlace>
    </PanelFrame>
  );
}
