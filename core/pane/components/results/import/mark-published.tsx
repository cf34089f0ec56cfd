/** What the file tells of the calendar itself: posts that are out and not marked so, or lack their link; previewed and confirmed apart. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { MatchedPost } from '../../../../exchange/exports/match/result-matches.ts';
import type { NetworkExport } from '../../../../exchange/exports/network-export.ts';
import type { Steps } from '../../../../exchange/steps.ts';
import { publishedRequest } from '../../../../jobs/propose-published.ts';
import { taughtStates } from '../../../../lexicon/taught-states.ts';
import { listedCells } from '../../../../tracking/listed-cells.ts';
import { markColumns } from '../../../../tracking/mark-columns.ts';
import { listKey } from '../../../../tracking/mark-plan.ts';
import type { ListsByColumn, MarkPlan } from '../../../../tracking/mark-plan.ts';
import { markSteps } from '../../../../tracking/plan-marks.ts';
import type { TrackedCalendar } from '../../../../tracking/tracked-calendar.ts';
import { calendarLanguage } from '../../../calendar-language.ts';
import { useSteps } from '../../../hooks/use-steps.ts';
import { useImportWords } from '../../../results-import-words-context.ts';
import { trackedOf } from '../../../tracked-of.ts';
import { useWords } from '../../../words-context.tsx';
import { MarkPreview, MarkSummary } from '../../mark-preview.tsx';
import type { ResultsViewProps } from '../results-view.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0, paddingTop: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  said: { overflowWrap: 'anywhere' },
  mark: { alignSelf: 'flex-start', minWidth: 0 },
});

const NO_LISTS: ListsByColumn = new Map();

export interface MarkPublishedProps extends Pick<ResultsViewProps, 'state' | 'checked' | 'actions'> {
  readonly read: NetworkExport;
  readonly matched: readonly MatchedPost[];
  /** Posts whose figures can't be told to be their row's. */
  readonly unlinked: number;
  readonly isBusy: boolean;
  /** Whether marking them is the one thing to do here. */
  readonly isMain: boolean;
}

export function MarkPublished(props: MarkPublishedProps): ReactElement | null {
  const tracked = useMemo(() => trackedOf(props.checked), [props.checked]);
  return tracked === null || props.matched.length === 0 ? null : <Marks {...props} tracked={tracked} />;
}

function Marks({ state, checked: { today }, actions, read, matched, unlinked, isMain, isBusy, tracked }: MarkPublishedProps & { readonly tracked: TrackedCalendar }): ReactElement | null {
  const styles = useStyles();
  const words = useImportWords();
  const { language } = useWords();
  const id = useId();
  const lists = state.panel?.kind === 'import-results' ? (state.panel.lists ?? NO_LISTS) : NO_LISTS;
  const request = useMemo(() => publishedRequest(tracked.calendar, read, matched), [tracked, read, matched]);
  const unread = useMemo(() => (request === null ? [] : listedCells(tracked, request.rows).filter((cell) => !lists.has(listKey(cell)))), [tracked, request, lists]);
  useEffect(() => {
    if (unread.length > 0) actions.askLists(unread);
  }, [unread, actions]);
  const planning = useSteps(useMemo(() => {
    if (request === null || unread.length > 0) return null;
    const columns = markColumns(tracked, taughtStates(tracked.found.settings.stateWords));
    return (): Steps<MarkPlan> => markSteps(tracked, request, { today, lists, language: calendarLanguage(columns, language) });
  }, [tracked, request, unread, today, lists, language]));
  const plan = planning.outcome?.result ?? null;
  if (request === null) return <Caption1 className={styles.said}>{words.marksNone}</Caption1>;
  if (plan === null) return null;
  const links = plan.marks.filter(({ row }) => (request.each?.get(row)?.link ?? '') !== '').length;
  const preview = { plan, tracked, onShow: actions.revealNow };
  return (
    <section className={styles.whole} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>{words.marksTitle}</h3>
      <Caption1 className={styles.said}>{words.marksHint}</Caption1>
      {unlinked > 0 && <Caption1 className={styles.said}>{words.unlinked(unlinked)}</Caption1>}
      <MarkSummary {...preview} gone={0} lack={null} id={`${id}-counts`} />
      {plan.marks.length > 0 && (
        <Button
          appearance={isMain ? 'primary' : 'secondary'}
          className={styles.mark}
          aria-describedby={`${id}-counts`}
          disabledFocusable={isBusy}
          onClick={() => actions.ask({ kind: 'mark', plan, calendar: tracked.calendar }, language)}
        >
          {words.mark(plan.marks.length, links)}
        </Button>
      )}
      <MarkPreview {...preview} today={today} />
    </section>
  );
}
