/** The ideas for a slot, best first, each with what speaks for it. */
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { Cadence } from '../../../cadence/cadence.ts';
import { rowLabel } from '../../../rules/row-label.ts';
import { quotable } from '../../../words/quotable.ts';
import { useCadenceWords } from '../../cadence-words-context.ts';
import type { Checked } from '../../load-findings.ts';
import type { CadenceSlot } from '../../state/cadence-gaps.ts';
import { ideaReasons } from '../../state/idea-reasons.ts';
import { MoreLines } from '../charts/more-lines.tsx';

/** More are shown on request. */
const FIRST = 5;

const useStyles = makeStyles({
  choice: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  name: { padding: 0 },
  idea: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'start', cursor: 'pointer' },
  circle: { width: '16px', height: '16px', margin: '2px 0', accentColor: tokens.colorBrandBackground, cursor: 'pointer', '@media (forced-colors: active)': { accentColor: 'auto' } },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface IdeaChoiceProps {
  readonly checked: Checked;
  readonly cadence: Cadence;
  readonly slot: CadenceSlot;
  readonly ideas: readonly number[];
  readonly chosen: number | null;
  /** Name of the slot's channel; '' for none. */
  readonly channel: string;
  readonly onIdea: (row: number) => void;
}

export function IdeaChoice({ checked: { calendar }, cadence, slot, ideas, chosen, channel, onIdea }: IdeaChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useCadenceWords();
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole || ideas.length <= FIRST + 1 ? ideas : ideas.slice(0, FIRST);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.name}><Caption1>{words.idea}</Caption1></legend>
      {shown.map((row) => {
        const why = ideaReasons(calendar, cadence, slot, row).map((reason) => words.reason(reason, channel)).join(' · ');
        const label = quotable(rowLabel(calendar, row)) || words.untitled;
        return (
          <label key={row} className={styles.idea}>
            <input type="radio" className={styles.circle} name={id} checked={row === chosen} aria-label={label} aria-describedby={`${id}-${row}`} onChange={() => onIdea(row)} />
            <span className={styles.texts}>
              <Text>{label}</Text>
              <Caption1 id={`${id}-${row}`} className={styles.why}>{`${why.slice(0, 1).toUpperCase()}${why.slice(1)}`}</Caption1>
            </span>
          </label>
        );
      })}
      {shown.length < ideas.length && <MoreLines label={words.more(ideas.length - shown.length)} onShow={() => setIsWhole(true)} />}
    </fieldset>
  );
}
