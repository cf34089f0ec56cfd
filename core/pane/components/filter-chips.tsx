/** The filters in force that no other control shows, each to be taken away. */
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Dispatch, ReactElement } from 'react';
import type { Checked } from '../load-findings.ts';
import { useRulesWords } from '../rules-words.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useViewsWords } from '../views-words.ts';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { fontWeight: tokens.fontWeightRegular, minWidth: 'unset', maxWidth: '100%', textAlign: 'start' },
});

export interface FilterChipsProps {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function FilterChips({ state, checked, dispatch }: FilterChipsProps): ReactElement | null {
  const styles = useStyles();
  const rules = useRulesWords();
  const { behaviour, week } = useViewsWords();
  const { rule, place, isNewOnly, standing } = state;
  const { counts, newSince } = checked;
  const chips: { readonly name: string; readonly off: PaneEvent }[] = [
    ...(rule === null ? [] : [{ name: rules[rule].name, off: { type: 'rule-left' } as const }]),
    ...(place === null ? [] : [{ name: place === 'now' ? behaviour.onlyNear : week.places[place], off: { type: 'place-chosen', place: null } as const }]),
    ...(isNewOnly && newSince !== null ? [{ name: behaviour.onlyNew(newSince, checked.today), off: { type: 'new-chosen', isNewOnly: false } as const }] : []),
    ...(standing === 'open'
      ? []
      : [{
          name: behaviour.standings[standing](standing === 'known' ? counts.known : counts.accepted + counts['not-an-error'] + counts.snoozed),
          off: { type: 'standing-chosen', standing: 'open' } as const,
        }]),
  ];
  if (chips.length === 0) return null;
  return (
    <div className={styles.chips}>
      {chips.map(({ name, off }) => (
        <Button
          key={off.type}
          size="small"
          shape="circular"
          className={styles.chip}
          icon={<Dismiss12Regular />}
          iconPosition="after"
          aria-label={behaviour.removeFilter(name)}
          onClick={() => dispatch(off)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
