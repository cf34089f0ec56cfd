/** Asks why a finding is to be ignored: what is said of it, and the reason. */
import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import { useViewsWords } from '../views-words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Longer reasons belong into the calendar's own notes. */
const LONGEST_REASON = 300;

const SAID = ['accepted', 'not-an-error'] as const;
type Said = (typeof SAID)[number];

export interface IgnoreFormProps {
  readonly onIgnore: (said: Said, reason: string) => void;
  readonly onCancel: () => void;
  readonly isBusy: boolean;
}

export function IgnoreForm({ onIgnore, onCancel, isBusy }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const { behaviour } = useViewsWords();
  const hintId = useId();
  const [said, setSaid] = useState<Said>('accepted');
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The person asked for the form.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onIgnore(said, reason);
      }}
    >
      <Select
        size="small"
        aria-label={behaviour.ignoreHow}
        value={said}
        onChange={(_event, { value }) => setSaid(SAID.find((candidate) => candidate === value) ?? 'accepted')}
      >
        {SAID.map((candidate) => <option key={candidate} value={candidate}>{behaviour.ignoreAs[candidate]}</option>)}
      </Select>
      <Input
        size="small"
        aria-label={behaviour.reason}
        aria-describedby={hintId}
        placeholder={behaviour.reason}
        maxLength={LONGEST_REASON}
        // Fluent's types infer no element from the types of React 19; it is an input.
        ref={field as Ref<never>}
        value={reason}
        onChange={(_event, { value }) => setReason(value)}
      />
      <Caption1 id={hintId} className={styles.hint}>{behaviour.reasonHint}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isBusy}>{behaviour.ignore}</Button>
        <Button size="small" onClick={onCancel}>{behaviour.cancel}</Button>
      </div>
    </form>
  );
}
