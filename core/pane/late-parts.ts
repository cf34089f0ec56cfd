/** What the first view can do without: fetched while the host is still being asked for its cells. */
import { HostError } from '../host.ts';
import type { rememberMapping } from '../jobs/remember-mapping.ts';
import type { setUpCalendar } from '../jobs/set-up-calendar.ts';
// Types alone: what is named here is fetched below.
import type { ColumnsView } from './components/columns-view.tsx';
import type { DeclinedActions } from './components/declined-actions.tsx';
import type { FindingsView } from './components/findings-view.tsx';
import type { MoreMenu } from './components/more-menu.tsx';
import type { loadFindings } from './load-findings.ts';

export interface LateParts {
  readonly loadFindings: typeof loadFindings;
  readonly rememberMapping: typeof rememberMapping;
  readonly setUpCalendar: typeof setUpCalendar;
  readonly FindingsView: typeof FindingsView;
  readonly ColumnsView: typeof ColumnsView;
  readonly DeclinedActions: typeof DeclinedActions;
  readonly MoreMenu: typeof MoreMenu;
}

/** @throws HostError `offline` when a part can't be fetched; another try may succeed. */
export async function fetchLateParts(): Promise<LateParts> {
  try {
    const [engine, remember, setUp, view, columns, declined, menu] = await Promise.all([
      import('./load-findings.ts'),
      import('../jobs/remember-mapping.ts'),
      import('../jobs/set-up-calendar.ts'),
      import('./components/findings-view.tsx'),
      import('./components/columns-view.tsx'),
      import('./components/declined-actions.tsx'),
      import('./components/more-menu.tsx'),
    ]);
    return {
      loadFindings: engine.loadFindings,
      rememberMapping: remember.rememberMapping,
      setUpCalendar: setUp.setUpCalendar,
      FindingsView: view.FindingsView,
      ColumnsView: columns.ColumnsView,
      DeclinedActions: declined.DeclinedActions,
      MoreMenu: menu.MoreMenu,
    };
  } catch (error) {
    // What browsers throw when a module can't be fetched; the person can do the same about it as about a lost host.
    if (error instanceof TypeError) throw new HostError('offline', 'a part of the pane could not be fetched');
    throw error;
  }
}
