/** The views by name; those that a narrow pane has no room for stand in a menu, and the one that is shown never does. */
import { Button } from '@fluentui/react-button';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Overflow, OverflowItem, useIsOverflowItemVisible, useOverflowMenu } from '@fluentui/react-overflow';
import { Tab, TabList } from '@fluentui/react-tabs';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useCallback, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import { VIEWS, isView } from '../state/view.ts';
import type { View } from '../state/view.ts';
import { useViewsWords } from '../views-words.ts';
import { useMenuStyles } from './menu-styles.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minWidth: 0,
    overflow: 'hidden',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexShrink: 0 },
  menu: { flexShrink: 0, minWidth: 0 },
});

/** Pixels of the bar that no tab takes: its own padding, and room for an outline. */
const SPARE = 8;

export interface ViewTabsProps {
  /** Begins the ids of the tabs and of the panel. */
  readonly id: string;
  readonly view: View;
  readonly onView: (view: View) => void;
}

export function ViewTabs({ id, view, onView }: ViewTabsProps): ReactElement {
  const styles = useStyles();
  const { week } = useViewsWords();
  const names = useViewNames();
  return (
    <Overflow minimumVisible={1} padding={SPARE}>
      <div className={styles.bar}>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={week.views}
          selectedValue={view}
          onTabSelect={(_event, { value }) => {
            if (isView(value)) onView(value);
          }}
        >
          {VIEWS.map((each) => (
            <OverflowItem key={each} id={each} priority={each === view ? 2 : 1}>
              <Tab id={`${id}-${each}`} value={each} aria-controls={`${id}-panel`}>{names[each]}</Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreViews onView={onView} />
      </div>
    </Overflow>
  );
}

/** Nothing where all tabs have room. */
function MoreViews({ onView }: Pick<ViewTabsProps, 'onView'>): ReactElement | null {
  const styles = useStyles();
  const { popover } = useMenuStyles();
  const { week } = useViewsWords();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  // Within the pane's landmark, where screen readers expect all of the page.
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  const toButton = useCallback((button: HTMLButtonElement | null) => {
    ref.current = button;
    setLandmark(button?.closest('main') ?? null);
  }, [ref]);
  if (!isOverflowing) return null;
  return (
    <Menu positioning={{ position: 'below', align: 'end', strategy: 'fixed' }} mountNode={landmark}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          // Fluent's types infer no element from the types of React 19; it is a button.
          ref={toButton as Ref<never>}
          className={styles.menu}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={week.moreViews}
          title={week.moreViews}
        />
      </MenuTrigger>
      <MenuPopover className={popover}>
        <MenuList>
          {VIEWS.map((each) => <HiddenView key={each} view={each} onView={onView} />)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** A view's place in the menu, where its tab is not to be seen. */
function HiddenView({ view, onView }: Pick<ViewTabsProps, 'view' | 'onView'>): ReactElement | null {
  const names = useViewNames();
  const isVisible = useIsOverflowItemVisible(view);
  return isVisible ? null : <MenuItem onClick={() => onView(view)}>{names[view]}</MenuItem>;
}

function useViewNames(): { readonly [V in View]: string } {
  const { week } = useViewsWords();
  return { week: week.weekTab, findings: week.findingsTab, team: week.teamTab, cadence: week.cadenceTab, results: week.resultsTab };
}
