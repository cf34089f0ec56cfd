/** The team's own words for where a post stands: those that nobody has explained yet, and those that the team has. */
import { Button } from '@fluentui/react-button';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Select } from '@fluentui/react-select';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { StateWord } from '../../lexicon/taught-states.ts';
import { STATES } from '../../table/calendar.ts';
import type { State } from '../../table/calendar.ts';
import type { UnknownWord } from '../../tracking/unknown-words.ts';
import { quotable } from '../../words/quotable.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { Field } from './field.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  button: { justifyContent: 'flex-start', paddingLeft: 0, paddingRight: 0, minWidth: 0, textAlign: 'start' },
  chevron: { transitionProperty: 'transform', transitionDuration: tokens.durationFaster },
  open: { transform: 'rotate(90deg)' },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
});

export interface TeamWordsProps {
  readonly unknown: readonly UnknownWord[];
  /** What the team has said of its words. */
  readonly told: readonly StateWord[];
  readonly isBusy: boolean;
  readonly onWord: (word: string, state: State | null) => void;
}

/** Nothing where all words are known to everybody. */
export function TeamWords({ unknown, told, isBusy, onWord }: TeamWordsProps): ReactElement | null {
  const styles = useStyles();
  const { states } = useWords();
  const { marking, tracking } = useViewsWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const words = [...unknown.map(({ word, rows }) => ({ word, rows, state: null })), ...told.map(({ word, state }) => ({ word, rows: 0, state }))];
  if (words.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={<ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {marking.teamWords(unknown.length)}
        </Button>
      </h3>
      {isOpen && (
        <div id={id} className={styles.words}>
          <Caption1>{marking.teamWordsHint}</Caption1>
          {words.map(({ word, rows, state }) => (
            <Field key={word} name={rows === 0 ? quotable(word) : tracking.unknownWord(word, rows)}>
              {(nameId) => (
                <Select
                  className={styles.control}
                  size="small"
                  aria-labelledby={nameId}
                  value={state ?? ''}
                  disabled={isBusy}
                  onChange={(_event, { value }) => onWord(word, STATES.find((candidate) => candidate === value) ?? null)}
                >
                  <option value="">{marking.noMeaning}</option>
                  {STATES.map((candidate) => <option key={candidate} value={candidate}>{states[candidate]}</option>)}
                </Select>
              )}
            </Field>
          ))}
        </div>
      )}
    </section>
  );
}
