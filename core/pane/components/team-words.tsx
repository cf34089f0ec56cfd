/** The team's own words for where a post stands: those that nobody has explained yet, and those that the team has. */
import { Select } from '@fluentui/react-select';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { StateWord } from '../../lexicon/taught-states.ts';
import { STATES } from '../../table/calendar.ts';
import type { State } from '../../table/calendar.ts';
import type { UnknownWord } from '../../tracking/unknown-words.ts';
import { quotable } from '../../words/quotable.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { Disclosure } from './disclosure.tsx';
import { Field } from './field.tsx';

const useStyles = makeStyles({ control: { minWidth: 0, width: '100%' } });

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
  const words = [...unknown.map(({ word, rows }) => ({ word, rows, state: null })), ...told.map(({ word, state }) => ({ word, rows: 0, state }))];
  if (words.length === 0) return null;
  return (
    <Disclosure name={marking.teamWords(unknown.length)}>
      {() => (
        <>
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
        </>
      )}
    </Disclosure>
  );
}
