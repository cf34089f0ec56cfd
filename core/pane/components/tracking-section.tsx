/** How far the posts are: counts by state for a period, and the ways to say that some have gone further. */
import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { Subtitle2, Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useId, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { ownedBy, postAt } from '../../briefing/posts-ahead.ts';
import { taughtStates } from '../../lexicon/taught-states.ts';
import { statesIn, trackingCounts } from '../../tracking/counts.ts';
import { PERIODS } from '../../words/marking-words.ts';
import type { Lot, Period } from '../../words/marking-words.ts';
import { openMark } from '../open-mark.ts';
import { countedStates } from '../state/counted-states.ts';
import { trackedOf } from '../tracked-of.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import type { CheckedViewProps } from './checked-view.tsx';
import { Offer } from './offer.tsx';
import { PostList } from './post-list.tsx';
import { useSectionStyles } from './section-styles.ts';
import { TrackingBar } from './tracking-bar.tsx';

const useStyles = makeStyles({
  choice: { flexGrow: 0, flexShrink: 1, minWidth: 0, maxWidth: '100%' },
  start: { alignSelf: 'flex-start', minWidth: 0 },
});

export interface TrackingSectionProps extends CheckedViewProps {
  /** Key of the person whose posts are meant, null for everybody. */
  readonly person: string | null;
}

export function TrackingSection(props: TrackingSectionProps): ReactElement {
  const { checked, person } = props;
  const { calendar, today, found: { settings: { stateWords } } } = checked;
  const { week, marking } = useViewsWords();
  const taught = useMemo(() => taughtStates(stateWords), [stateWords]);
  const { unconfirmed, toSchedule } = useMemo(() => {
    const isTheirs = person === null ? () => true : ownedBy(calendar, person);
    const counts = trackingCounts(calendar, today, taught);
    return { unconfirmed: counts.unconfirmed.filter(isTheirs), toSchedule: counts.toSchedule.filter(isTheirs) };
  }, [calendar, today, taught, person]);
  const isTold = useMemo(() => {
    const stateOf = statesIn(calendar, taught);
    return Array.from({ length: calendar.rowCount }, (_, row) => row).some((row) => stateOf(row) !== null);
  }, [calendar, taught]);
  return (
    <>
      <States {...props} />
      {unconfirmed.length > 0 && <MarkList {...props} title={marking.unconfirmed} lot="unconfirmed" rows={unconfirmed} none="" />}
      {isTold && (person === null || toSchedule.length > 0) && (
        <MarkList {...props} title={week.toSchedule} lot="to-schedule" rows={toSchedule} none={week.allScheduled} />
      )}
    </>
  );
}

function States(props: TrackingSectionProps): ReactElement {
  const { state, checked, person, actions } = props;
  const { calendar, today, found: { settings: { stateWords } } } = checked;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { language } = useWords();
  const { week, marking } = useViewsWords();
  const id = useId();
  const [period, setPeriod] = useState<Period>('both');
  const counts = useMemo(
    () => countedStates(calendar, statesIn(calendar, taughtStates(stateWords)), { period, today, person }),
    [calendar, stateWords, period, today, person],
  );
  const hasColumn = calendar.parts.some(({ columns, channelColumns }) => columns.has('status') || columns.has('tracking') || channelColumns.length > 0);
  const tracked = trackedOf(checked);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.title}>{week.tracking}</Subtitle2>
        {hasColumn && (
          <Select className={styles.choice} aria-label={marking.period} value={period} onChange={(_event, { value }) => setPeriod(PERIODS.find((one) => one === value) ?? period)}>
            {PERIODS.map((one) => <option key={one} value={one}>{marking.periods[one]}</option>)}
          </Select>
        )}
      </div>
      {hasColumn && (counts.length === 0 ? <Text>{marking.nothingCounted}</Text> : <TrackingBar states={counts} />)}
      {hasColumn && (
        <Button size="small" className={styles.start} data-opens="mark" onClick={() => openMark('scheduled', null, props)}>{marking.markSelected}</Button>
      )}
      {!hasColumn && tracked !== null && (
        <Offer words={marking.addColumn} isBusy={state.writing !== null} onAccept={() => actions.ask({ kind: 'tracking-column', tracked }, language)} />
      )}
    </section>
  );
}

interface MarkListProps extends TrackingSectionProps {
  readonly title: string;
  readonly lot: Extract<Lot, 'to-schedule' | 'unconfirmed'>;
  readonly rows: readonly number[];
  /** Said where there are none. */
  readonly none: string;
}

function MarkList(props: MarkListProps): ReactElement {
  const { checked: { calendar }, actions, title, lot, rows, none } = props;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { marking } = useViewsWords();
  const id = useId();
  const markAs = lot === 'unconfirmed' ? 'published' : 'scheduled';
  const posts = useMemo(() => rows.map((row) => postAt(calendar, row)), [calendar, rows]);
  const mark = (marked: readonly number[]): void => openMark(markAs, { lot, rows: marked }, props);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>{title}</Subtitle2>
      {rows.length > 0 && (
        <Button size="small" className={styles.start} data-opens={`mark-${lot}`} onClick={() => mark(rows)}>{marking.markAs(markAs)}</Button>
      )}
      <PostList posts={posts} none={none} onShow={actions.revealNow} mark={{ state: markAs, onMark: (row) => mark([row]) }} />
    </section>
  );
}
