/** The menu beside a sentence: mends, ignores, moves and explains, in the words of the list of findings. */
import { Button } from '@fluentui/react-button';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { makeStyles } from '@griffel/react';
import { useCallback, useState } from 'react';
import type { ReactElement, Ref, RefObject } from 'react';
import type { BriefingLine } from '../../briefing/briefing.ts';
import type { ListActions } from '../state/list-actions.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { markFor } from '../state/markable.ts';
import { isMovable } from '../state/movable.ts';
import { useViewsWords } from '../views-words.ts';
import { useMenuStyles } from './menu-styles.ts';

const useStyles = makeStyles({ button: { minWidth: 'unset', flexShrink: 0 } });

export interface LineMenuProps {
  readonly line: BriefingLine<ListedFinding>;
  readonly sentence: string;
  readonly actions: ListActions;
  /** True for the line from which a panel was opened last, to which the keyboard comes back. */
  readonly isOpener: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onOpened: () => void;
  readonly onIgnoring: () => void;
}

export function LineMenu({ line, sentence, actions, isOpener, button, onOpened, onIgnoring }: LineMenuProps): ReactElement {
  const styles = { ...useStyles(), ...useMenuStyles() };
  const { week, behaviour, marking, move } = useViewsWords();
  // Within the pane's landmark, where screen readers expect all of the page.
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  const toButton = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
    setLandmark(element?.closest('main') ?? null);
  }, [button]);
  const { code, findings } = line;
  const [first] = findings;
  const isOne = findings.length === 1;
  // What wants a person's judgement is mended one by one.
  const mends = isOne ? findings.filter(({ finding }) => finding.mend !== undefined) : findings.filter(({ finding }) => finding.mend?.isSafe === true);
  return (
    <Menu
      positioning={{ position: 'below', align: 'end', strategy: 'fixed' }}
      mountNode={landmark}
      onOpenChange={(_event, { open }) => {
        if (open) onOpened();
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          // Fluent's types infer no element from the types of React 19; it is a button.
          ref={toButton as Ref<never>}
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<MoreHorizontal20Regular />}
          aria-label={week.moreAbout(sentence)}
          {...(isOpener ? { 'data-opens': 'mark-findings mend mends move rule' } : {})}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {mends.length > 0 && (
            <MenuItem onClick={() => actions.onMend(mends)}>{isOne ? behaviour.mend : behaviour.mendWithPreview(mends.length)}</MenuItem>
          )}
          {markFor(code) !== null && <MenuItem onClick={() => actions.onMark(findings)}>{marking.mark}</MenuItem>}
          <MenuItem onClick={onIgnoring}>{isOne ? behaviour.ignore : week.ignoreAll(findings.length)}</MenuItem>
          {isOne && isMovable(first) && <MenuItem onClick={() => actions.onMove(first)}>{move.move}</MenuItem>}
          <MenuItem onClick={() => actions.onRule(code)}>{behaviour.aboutRule}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
