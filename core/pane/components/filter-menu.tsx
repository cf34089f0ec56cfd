/** Which findings are listed: of these weeks, new ones, those to be dealt with or those set aside. */
import { Button } from '@fluentui/react-button';
import { Menu, MenuDivider, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Filter20Filled, Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { useCallback, useState } from 'react';
import type { Dispatch, ReactElement, Ref } from 'react';
import type { Checked } from '../load-findings.ts';
import type { ShownStanding } from '../state/filter-findings.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useViewsWords } from '../views-words.ts';
import { useMenuStyles } from './menu-styles.ts';

const STANDINGS: readonly ShownStanding[] = ['open', 'known', 'ignored'];

export interface FilterMenuProps {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function FilterMenu({ state, checked, dispatch }: FilterMenuProps): ReactElement {
  const styles = useMenuStyles();
  const { behaviour } = useViewsWords();
  // Within the pane's landmark, where screen readers expect all of the page.
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  const toLandmark = useCallback((button: HTMLElement | null) => setLandmark(button?.closest('main') ?? null), []);
  const { place, isNewOnly, standing } = state;
  const isNear = place === 'now';
  const { counts, newSince } = checked;
  const countOf: { readonly [S in ShownStanding]: number } = {
    open: counts.open, known: counts.known, ignored: counts.accepted + counts['not-an-error'] + counts.snoozed,
  };
  const isOn = place !== null || (isNewOnly && newSince !== null) || standing !== 'open';
  return (
    <Menu
      checkedValues={{ only: [...(isNear ? ['near'] : []), ...(isNewOnly ? ['new'] : [])], standing: [standing] }}
      onCheckedValueChange={(_event, { name, checkedItems }) => {
        if (name === 'standing') {
          const chosen = STANDINGS.find((candidate) => candidate === checkedItems[0]);
          if (chosen !== undefined) dispatch({ type: 'standing-chosen', standing: chosen });
        } else {
          const isNearChosen = checkedItems.includes('near');
          if (isNearChosen !== isNear) dispatch({ type: 'place-chosen', place: isNearChosen ? 'now' : null });
          dispatch({ type: 'new-chosen', isNewOnly: checkedItems.includes('new') });
        }
      }}
      positioning={{ position: 'below', align: 'end', strategy: 'fixed' }}
      mountNode={landmark}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          // Fluent's types infer no element from the types of React 19; it is a button.
          ref={toLandmark as Ref<never>}
          icon={isOn ? <Filter20Filled /> : <Filter20Regular />}
          aria-label={behaviour.filters}
          title={behaviour.filters}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList hasCheckmarks>
          <MenuItemCheckbox name="only" value="near">{behaviour.onlyNear}</MenuItemCheckbox>
          {newSince !== null && <MenuItemCheckbox name="only" value="new">{behaviour.onlyNew(newSince, checked.today)}</MenuItemCheckbox>}
          <MenuDivider />
          {STANDINGS.map((candidate) => (
            <MenuItemRadio key={candidate} name="standing" value={candidate}>{behaviour.standings[candidate](countOf[candidate])}</MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
