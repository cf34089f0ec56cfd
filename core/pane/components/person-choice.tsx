/** Whose posts are shown: everybody's, or one person's own. */
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { Person } from '../../briefing/people.ts';
import { useViewsWords } from '../views-words.ts';

const useStyles = makeStyles({ choice: { flexGrow: 0, flexShrink: 1, minWidth: 0, maxWidth: '100%' } });

export interface PersonChoiceProps {
  readonly people: readonly Person[];
  /** Key of the person, null for everybody. */
  readonly chosen: string | null;
  readonly onChoose: (person: string | null) => void;
}

/** Nothing where there is nobody to choose between. */
export function PersonChoice({ people, chosen, onChoose }: PersonChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { week } = useViewsWords();
  if (people.length < 2) return null;
  return (
    <Select className={styles.choice} aria-label={week.forWhom} value={chosen ?? ''} onChange={(_event, { value }) => onChoose(value === '' ? null : value)}>
      <option value="">{week.everyone}</option>
      {people.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}
