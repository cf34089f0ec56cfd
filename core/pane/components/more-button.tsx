/** Opens the menu, once its code is there. */
import { Button } from '@fluentui/react-button';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import type { LateParts } from '../late-parts.ts';
import { useWords } from '../words-context.tsx';
import type { MoreMenuChoices } from './more-menu.tsx';

export interface MoreButtonProps {
  readonly Menu: LateParts['MoreMenu'] | null;
  readonly choices: MoreMenuChoices;
}

export function MoreButton({ Menu, choices }: MoreButtonProps): ReactElement {
  const { pane } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = (isByKeyboardOrChoice: boolean): void => {
    setIsOpen(false);
    if (isByKeyboardOrChoice) button.current?.focus();
  };
  return (
    <>
      <Button
        // Fluent's types infer no element from the types of React 19; it is a button.
        ref={button as Ref<never>}
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={pane.more}
        title={pane.more}
        disabledFocusable={Menu === null}
        aria-haspopup="menu"
        data-opens="rules"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setIsOpen(true);
        }}
      />
      {isOpen && Menu !== null && <Menu target={button} choices={choices} onClose={close} />}
    </>
  );
}
