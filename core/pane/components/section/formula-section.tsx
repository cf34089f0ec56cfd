/** The formula that says in a cell what a view shows; where what it would read stands on several tabs, why there is none. */
import { Caption1 } from '@fluentui/react-text';
import type { ReactElement } from 'react';
import { CopyFormula } from './copy-formula.tsx';
import type { CopyFormulaProps, CopyFormulaWords } from './copy-formula.tsx';
import { ViewSection } from './view-section.tsx';

export interface FormulaSectionProps extends CopyFormulaProps {
  /** What stands on several tabs: '' for the calendar, another tab by its name; null where nothing does. */
  readonly split: string | null;
  readonly words: CopyFormulaWords & { readonly inACell: string; readonly severalTabs: (tab: string) => string };
}

/** Nothing where there is neither. */
export function FormulaSection({ formula, split, words }: FormulaSectionProps): ReactElement | null {
  if (formula === null && split === null) return null;
  return (
    <ViewSection title={words.inACell}>
      {formula === null && split !== null ? <Caption1>{words.severalTabs(split)}</Caption1> : <CopyFormula formula={formula} words={words} />}
    </ViewSection>
  );
}
