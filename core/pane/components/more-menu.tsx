/** The menu for everything that is not about one finding. */
// From its own package: the package of all components would come along into the first view, or the menu with it.
import { Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover } from '@fluentui/react-menu';
import type { ReactElement, RefObject } from 'react';
import { LANGUAGES } from '../../words/language.ts';
import type { Language } from '../../words/language.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { useMenuStyles } from './menu-styles.ts';

export interface MoreMenuChoices {
  readonly onLanguage: (language: Language) => void;
  readonly onCheckAgain: () => void;
  /** What can be done about the calendar that was checked; null where there is none. */
  readonly calendar: CalendarChoices | null;
}

export interface CalendarChoices {
  readonly onRules: () => void;
  /** Findings that would be folded away; 0 offers nothing. */
  readonly startCount: number;
  readonly onStart: () => void;
  /** Null where the team has not started from a day. */
  readonly onForgetStart: (() => void) | null;
  readonly staleCount: number;
  readonly onCleanUp: () => void;
}

export interface MoreMenuProps {
  readonly target: RefObject<HTMLElement | null>;
  readonly choices: MoreMenuChoices;
  /** Told whether the person is still in the menu, so that the keyboard goes back to the button. */
  readonly onClose: (isInMenu: boolean) => void;
}

export function MoreMenu({ target, choices, onClose }: MoreMenuProps): ReactElement {
  const styles = useMenuStyles();
  const { pane, language } = useWords();
  return (
    <Menu
      open
      // Within the pane's landmark, where screen readers expect all of the page.
      mountNode={target.current?.closest('main') ?? null}
      onOpenChange={(event, data) => {
        // The button closes the menu by itself.
        const isOnButton = event.target instanceof Node && target.current?.contains(event.target) === true;
        if (!data.open && !isOnButton) onClose(data.type !== 'clickOutside' && data.type !== 'scrollOutside');
      }}
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = LANGUAGES.find((candidate) => candidate === checkedItems[0]);
        if (chosen !== undefined) choices.onLanguage(chosen);
        onClose(true);
      }}
      // Fixed, so that the pane's own scrolling doesn't cut it off.
      positioning={{ target: target.current, position: 'below', align: 'end', strategy: 'fixed' }}
    >
      <MenuPopover className={styles.popover}>
        {/* Every item leaves room for the mark, so that all begin in one column. */}
        <MenuList hasCheckmarks>
          <MenuItem onClick={choices.onCheckAgain}>{pane.checkAgain}</MenuItem>
          {choices.calendar !== null && <CalendarItems {...choices.calendar} />}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{pane.language}</MenuGroupHeader>
            {LANGUAGES.map((candidate) => (
              <MenuItemRadio key={candidate} name="language" value={candidate} lang={candidate}>
                {pane.languages[candidate]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function CalendarItems({ onRules, startCount, onStart, onForgetStart, staleCount, onCleanUp }: CalendarChoices): ReactElement {
  const { behaviour } = useViewsWords();
  return (
    <>
      <MenuItem onClick={onRules}>{behaviour.rules}</MenuItem>
      {startCount > 0 && <MenuItem subText={behaviour.startHint(startCount)} onClick={onStart}>{behaviour.startFromToday}</MenuItem>}
      {onForgetStart !== null && <MenuItem onClick={onForgetStart}>{behaviour.forgetStart}</MenuItem>}
      {staleCount > 0 && <MenuItem onClick={onCleanUp}>{behaviour.cleanUp(staleCount)}</MenuItem>}
    </>
  );
}
