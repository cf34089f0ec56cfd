/** How wide a menu may be: never wider than the pane, however far it is zoomed. */
import { makeStyles } from '@griffel/react';

export const useMenuStyles: () => Record<'popover', string> = makeStyles({
  popover: {
    // Over what stands at the bottom of the pane.
    zIndex: 2,
    maxWidth: 'min(300px, calc(100vw - 16px))',
    minWidth: 0,
    boxSizing: 'border-box',
    '& [role^="menuitem"]': { minWidth: 0, maxWidth: '100%', boxSizing: 'border-box', overflowWrap: 'anywhere' },
    // Within its list, which would scroll sideways otherwise.
    '& .fui-MenuDivider': { marginLeft: 0, marginRight: 0 },
  },
});
