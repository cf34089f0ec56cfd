/** Asks why a finding is to be ignored and until when, and says what that comes to before it is done. */
import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import type { Day } from '../../time/day.ts';
import { readIsoDay } from '../../time/iso-day.ts';
import { ignoredTerm } from '../../triage/ignored-term.ts';
import type { IgnoreWish } from '../../triage/ignored-term.ts';
import { useViewsWords } from '../views-words.ts';
import { IgnoreTerm } from './ignore-term.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Longer reasons belong into the calendar's own notes. */
const LONGEST_REASON = 300;

const SAID = ['accepted', 'not-an-error'] as const;
type Said = (typeof SAID)[number];

export interface IgnoreFormProps {
  readonly today: Day;
  readonly onIgnore: (wish: IgnoreWish) => void;
  readonly onCancel: () => void;
  readonly isBusy: boolean;
}

export function IgnoreForm({ today, onIgnore, onCancel, isBusy }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const { behaviour } = useViewsWords();
  const hintId = useId();
  const [said, setSaid] = useState<Said>('accepted');
  const [reason, setReason] = useState('');
  /** As the date field has it; null where no day was asked for. */
  const [dayText, setDayText] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  // The person asked for the form.
  useEffect(() => field.current?.focus(), []);
  const until = dayText === null ? null : readIsoDay(dayText);
  const isDayWrong = dayText !== null && (until === null || until < today);
  const hasReason = reason.trim() !== '';
  const wish: IgnoreWish = { ignoredAs: said, reason: reason.trim(), until };
  const term = ignoredTerm(wish, today);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isDayWrong) dayField.current?.focus();
        else if (!isBusy) onIgnore(wish);
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
      <IgnoreTerm today={today} dayText={dayText} onDayText={setDayText} isWrong={isDayWrong} hasReason={hasReason} hintId={hintId} dayField={dayField} />
      <Caption1 id={hintId} className={isDayWrong ? styles.wrong : styles.hint}>
        {isDayWrong ? behaviour.lastDayWrong : behaviour.ignoreHint(term.until === null ? null : term.until + 1, hasReason, today)}
      </Caption1>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" aria-describedby={hintId} disabledFocusable={isBusy}>
          {hasReason ? behaviour.ignore : behaviour.putOff(isDayWrong ? null : until, today)}
        </Button>
        <Button size="small" onClick={onCancel}>{behaviour.cancel}</Button>
      </div>
    </form>
  );
}
