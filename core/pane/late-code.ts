/** The code that a first view does without, as one file to fetch: parts that always come together are smaller together. */
import { rememberMapping } from '../jobs/remember-mapping.ts';
import { previewMove } from '../jobs/move-post.ts';
import { rememberWeek } from '../jobs/note-findings.ts';
import { setUpCalendar } from '../jobs/set-up-calendar.ts';
import { CheckedView } from './components/checked-view.tsx';
import { ColumnsView } from './components/columns-view.tsx';
import { DeclinedView } from './components/declined-view.tsx';
import { MoreMenu } from './components/more-menu.tsx';
import { askReport } from './ask-report.ts';
import { carryOut, writtenBy } from './finding-actions.ts';
import { loadFindings } from './load-findings.ts';
import { openMark } from './open-mark.ts';
import { searchTextIn } from './search-text.ts';
import { selectedPosts } from './selected-posts.ts';
import { takeBack } from './take-back.ts';

export interface LateCode {
  readonly loadFindings: typeof loadFindings;
  readonly rememberMapping: typeof rememberMapping;
  readonly setUpCalendar: typeof setUpCalendar;
  readonly carryOut: typeof carryOut;
  readonly writtenBy: typeof writtenBy;
  readonly openMark: typeof openMark;
  readonly askReport: typeof askReport;
  readonly selectedPosts: typeof selectedPosts;
  readonly previewMove: typeof previewMove;
  readonly rememberWeek: typeof rememberWeek;
  readonly takeBack: typeof takeBack;
  readonly searchTextIn: typeof searchTextIn;
  readonly CheckedView: typeof CheckedView;
  readonly ColumnsView: typeof ColumnsView;
  readonly DeclinedView: typeof DeclinedView;
  readonly MoreMenu: typeof MoreMenu;
}

export const LATE_CODE: LateCode = {
  loadFindings, rememberMapping, setUpCalendar, carryOut, writtenBy, openMark, askReport, selectedPosts, previewMove, rememberWeek, takeBack, searchTextIn,
  CheckedView, ColumnsView, DeclinedView, MoreMenu,
};
