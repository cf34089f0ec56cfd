/** A button that copies a formula, and the formula itself where the host keeps the clipboard from the pane. */
import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import { copyText } from '../../copy-text.ts';
import { Field } from '../field.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS, minWidth: 0 },
  button: { alignSelf: 'flex-start', minWidth: 0 },
  field: { minWidth: 0, width: '100%' },
});

export interface CopyFormulaWords {
  /** What the button says. */
  readonly copyFormula: string;
  /** What it is good for, until it is copied; '' for nothing. */
  readonly formulaHint: string;
  readonly formula: string;
  readonly copied: string;
  readonly copyYourself: string;
}

export interface CopyFormulaProps {
  /** Null where no formula can say it. */
  readonly formula: string | null;
  readonly words: CopyFormulaWords;
}

type Outcome = 'none' | 'copied' | 'refused';

export function CopyFormula({ formula, words }: CopyFormulaProps): ReactElement | null {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<Outcome>('none');
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
      {outcome === 'none' && words.formulaHint !== '' && <Caption1>{words.formulaHint}</Caption1>}
      <Caption1 role="status">{outcome === 'copied' ? words.copied : outcome === 'refused' ? words.copyYourself : ''}</Caption1>
      {outcome === 'refused' && (
        <Field name={words.formula}>
          {(id) => <Input className={styles.field} aria-labelledby={id} readOnly value={formula} ref={field as Ref<never>} onFocus={({ target }) => target.select()} />}
        </Field>
      )}
    </div>
  );
}
