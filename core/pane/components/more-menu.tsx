/** The menu for everything that is not about one finding. */
// From its own package: the package of all components would come along into the first view, or the menu with it.
import { Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover } from '@fluentui/react-menu';
import type { ReactElement, RefObject } from 'react';
import { LANGUAGES } from '../../words/language.ts';
import type { Language } from '../../words/language.ts';
import { useWords } from '../words-context.tsx';

export interface MoreMenuChoices {
  readonly onLanguage: (language: Language) => void;
  readonly onCheckAgain: () => void;
}

export interface MoreMenuProps {
  readonly target: RefObject<HTMLElement | null>;
  readonly choices: MoreMenuChoices;
  /** Told whether the person is still in the menu, so that the keyboard goes back to the button. */
  readonly onClose: (isInMenu: boolean) => void;
}

export function MoreMenu({ target, choices, onClose }: MoreMenuProps): ReactElement {
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
      <MenuPopover>
        {/* Every item leaves room for the mark, so that all begin in one column. */}
        <MenuList hasCheckmarks>
          <MenuItem onClick={choices.onCheckAgain}>{pane.checkAgain}</MenuItem>
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
