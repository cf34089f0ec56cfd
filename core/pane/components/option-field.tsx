/** One option of the rules: a choice, or a number to type; what makes no sense is said and not kept. */
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { OPTIONS, optionText, readOption } from '../../rules/options.ts';
import type { OptionValue } from '../../rules/options.ts';
import { DEFAULT_SETTINGS } from '../../rules/settings.ts';
import type { OptionKey } from '../../rules/settings.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  choice: { minWidth: 0, maxWidth: '100%' },
  number: { width: '96px', maxWidth: '100%' },
  trouble: { color: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface OptionFieldProps {
  readonly option: OptionKey;
  readonly value: OptionValue;
  readonly isBusy: boolean;
  /** Null for the usual value. */
  readonly onOption: (key: OptionKey, value: OptionValue | null) => void;
}

export function OptionField({ option, value, isBusy, onOption }: OptionFieldProps): ReactElement {
  const styles = useStyles();
  const { settingsTab } = useWords();
  const { behaviour } = useViewsWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const allowed = OPTIONS[option];
  const usual = DEFAULT_SETTINGS[option];
  const keep = (chosen: OptionValue): void => {
    if (chosen !== value) onOption(option, chosen === usual ? null : chosen);
  };
  const shown = (bound: number): string => behaviour.optionText(optionText(option, bound));
  const isRefused = typed !== null && readOption(option, typed) === null;
  return (
    <div className={styles.field}>
      <Caption1 as="span" id={`${id}-name`}>{settingsTab.options[option]}</Caption1>
      {allowed.kind === 'choice' ? (
        <Select
          size="small"
          className={styles.choice}
          aria-labelledby={`${id}-name`}
          value={String(value)}
          disabled={isBusy}
          onChange={(_event, { value: chosen }) => {
            const read = readOption(option, chosen);
            if (read !== null) keep(read);
          }}
        >
          {allowed.choices.map((choice) => {
            const name = behaviour.choices[choice] ?? choice;
            return <option key={choice} value={choice}>{choice === usual ? behaviour.usualValue(name) : name}</option>;
          })}
        </Select>
      ) : (
        <Input
          size="small"
          className={styles.number}
          aria-labelledby={`${id}-name`}
          aria-describedby={isRefused ? `${id}-trouble` : undefined}
          aria-invalid={isRefused}
          value={typed ?? behaviour.optionText(optionText(option, value))}
          disabled={isBusy}
          onChange={(_event, { value: text }) => setTyped(text)}
          onBlur={() => {
            const read = typed === null ? null : readOption(option, typed);
            if (read === null) return;
            setTyped(null);
            keep(read);
          }}
          onKeyDown={({ key, currentTarget }) => (key === 'Enter' ? currentTarget.blur() : undefined)}
        />
      )}
      {isRefused && allowed.kind !== 'choice' && (
        <Caption1 id={`${id}-trouble`} role="alert" className={styles.trouble}>
          {behaviour.refused(behaviour.between(shown(allowed.least), shown(allowed.most)))}
        </Caption1>
      )}
    </div>
  );
}
