/** Copies the formula that says in a cell how much is covered, with the workbook's own ranges. */
import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import type { Period } from '../../../coverage/coverage-result.ts';
import { coverageFormula } from '../../coverage-formula.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { Field } from '../field.tsx';
import type { TeamViewProps } from './team-view.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS, minWidth: 0 },
  button: { alignSelf: 'flex-start', minWidth: 0 },
  field: { minWidth: 0, width: '100%' },
});

export interface CopyFormulaProps extends Pick<TeamViewProps, 'checked'> {
  readonly period: Period;
}

type Outcome = 'none' | 'copied' | 'refused';

export function CopyFormula({ checked, period }: CopyFormulaProps): ReactElement | null {
  const styles = useStyles();
  const words = useTeamWords();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const formula = coverageFormula(checked, period);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The person has just asked for it.
    if (outcome === 'refused') field.current?.focus();
  }, [outcome]);
  if (formula === null) return null;
  const copy = (): void => {
    // Hosts may keep the clipboard from what runs in a frame; then the person copies it from the field.
    void copyText(formula).then((isCopied) => setOutcome(isCopied ? 'copied' : 'refused'));
  };
  return (
    <div className={styles.whole}>
      <Button size="small" className={styles.button} onClick={copy}>{words.copyFormula}</Button>
      <Caption1 role="status">{outcome === 'copied' ? words.copied : outcome === 'refused' ? words.copyYourself : words.formulaHint}</Caption1>
      {outcome === 'refused' && (
        <Field name={words.formula}>
          {(id) => <Input className={styles.field} aria-labelledby={id} readOnly value={formula} ref={field as Ref<never>} onFocus={({ target }) => target.select()} />}
        </Field>
      )}
    </div>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // What browsers throw where the frame may not write, and what there is no clipboard at all gives.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
