/** What the first view can do without: fetched while the host is still being asked for its cells. */
import { HostError } from '../host.ts';
import type { rememberMapping } from '../jobs/remember-mapping.ts';
import type { setUpCalendar } from '../jobs/set-up-calendar.ts';
// Types alone: what is named here is fetched below.
import type { ColumnsView } from './components/columns-view.tsx';
import type { DeclinedActions } from './components/declined-actions.tsx';
import type { CheckedView } from './components/checked-view.tsx';
import type { MoreMenu } from './components/more-menu.tsx';
import type { previewMove } from '../jobs/move-post.ts';
import type { revertWrites } from '../jobs/revert-writes.ts';
import type { rememberWeek } from '../jobs/note-findings.ts';
import type { carryOut } from './finding-actions.ts';
import type { loadFindings } from './load-findings.ts';
import type { searchTextIn } from './search-text.ts';
import type { viewsIn } from '../words/views-in.ts';

export interface LateParts {
  readonly loadFindings: typeof loadFindings;
  readonly rememberMapping: typeof rememberMapping;
  readonly setUpCalendar: typeof setUpCalendar;
  readonly carryOut: typeof carryOut;
  readonly previewMove: typeof previewMove;
  readonly rememberWeek: typeof rememberWeek;
  readonly revertWrites: typeof revertWrites;
  readonly searchTextIn: typeof searchTextIn;
  readonly viewsIn: typeof viewsIn;
  readonly CheckedView: typeof CheckedView;
  readonly ColumnsView: typeof ColumnsView;
  readonly DeclinedActions: typeof DeclinedActions;
  readonly MoreMenu: typeof MoreMenu;
}

/** @throws HostError `offline` when a part can't be fetched; another try may succeed. */
export async function fetchLateParts(): Promise<LateParts> {
  try {
    const [engine, remember, setUp, acts, moves, note, revert, search, views, view, columns, declined, menu] = await Promise.all([
      import('./load-findings.ts'),
      import('../jobs/remember-mapping.ts'),
      import('../jobs/set-up-calendar.ts'),
      import('./finding-actions.ts'),
      import('../jobs/move-post.ts'),
      import('../jobs/note-findings.ts'),
      import('../jobs/revert-writes.ts'),
      import('./search-text.ts'),
      import('../words/views-in.ts'),
      import('./components/checked-view.tsx'),
      import('./components/columns-view.tsx'),
      import('./components/declined-actions.tsx'),
      import('./components/more-menu.tsx'),
    ]);
    return {
      loadFindings: engine.loadFindings,
      rememberMapping: remember.rememberMapping,
      setUpCalendar: setUp.setUpCalendar,
      carryOut: acts.carryOut,
      previewMove: moves.previewMove,
      rememberWeek: note.rememberWeek,
      revertWrites: revert.revertWrites,
      searchTextIn: search.searchTextIn,
      viewsIn: views.viewsIn,
      CheckedView: view.CheckedView,
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
