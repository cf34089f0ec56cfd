/** How far the posts are: counts by state for a period, and the ways to say that some have gone further. */
import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { Subtitle2, Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useId, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { peopleOf } from '../../briefing/people.ts';
import { ownedBy, postAt } from '../../briefing/posts-ahead.ts';
import { taughtStates } from '../../lexicon/taught-states.ts';
import { statesIn, trackingCounts } from '../../tracking/counts.ts';
import { PERIODS } from '../../words/marking-words.ts';
import type { Lot, Period } from '../../words/marking-words.ts';
import type { State } from '../../table/calendar.ts';
import { quotable } from '../../words/quotable.ts';
import { openMark } from '../open-mark.ts';
import { countedByPerson, countedByWeek, countedStates } from '../state/counted-states.ts';
import type { CountedPeriod } from '../state/counted-states.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { markableAs, postsToConfirm } from '../state/posts-to-confirm.ts';
import { rowSpots } from '../state/row-spots.ts';
import { trackedOf } from '../tracked-of.ts';
import { useViewsWords } from '../views-words.ts';
import { wholeNumberIn } from '../whole-number.ts';
import { useWords } from '../words-context.tsx';
import type { CheckedViewProps } from './checked-view.tsx';
import { Offer } from './offer.tsx';
import { PostList } from './post-list.tsx';
import { useSectionStyles } from './section-styles.ts';
import { TrackingBar } from './tracking-bar.tsx';
import { TrackingTable } from './tracking-table.tsx';

const useStyles = makeStyles({
  choice: { flexGrow: 0, flexShrink: 1, minWidth: 0, maxWidth: '100%' },
  start: { alignSelf: 'flex-start', minWidth: 0 },
});

export interface TrackingSectionProps extends CheckedViewProps {
  /** Key of the person whose posts are meant, null for everybody. */
  readonly person: string | null;
}

export function TrackingSection(props: TrackingSectionProps): ReactElement {
  const { checked: { calendar }, person } = props;
  const { week } = useViewsWords();
  const { toSchedule } = useCounts(props);
  const stateOf = useStates(props);
  const isTold = useMemo(() => Array.from({ length: calendar.rowCount }, (_, row) => row).some((row) => stateOf(row) !== null), [calendar, stateOf]);
  return (
    <>
      <States {...props} />
      {isTold && (person === null || toSchedule.length > 0) && (
        <MarkList {...props} title={week.toSchedule} lot="to-schedule" rows={toSchedule} none={week.allScheduled} />
      )}
    </>
  );
}

/** What the first of the sentences counts, post by post; nothing where everything is confirmed. */
export function UnconfirmedSection({ open, ...props }: TrackingSectionProps & { readonly open: readonly ListedFinding[] }): ReactElement | null {
  const { checked } = props;
  const { language } = useWords();
  const { marking } = useViewsWords();
  const { unconfirmed } = useCounts(props);
  const rows = useMemo(
    () => postsToConfirm({ calendar: checked.calendar, today: checked.today, findings: open, unconfirmed, rowAt: rowSpots(checked).rowAt }),
    [checked, open, unconfirmed],
  );
  if (rows.length === 0) return null;
  return <MarkList {...props} title={`${marking.unconfirmed} (${wholeNumberIn(language, rows.length)})`} lot="unconfirmed" rows={rows} none="" />;
}

/** Posts that wait for somebody to say that they have gone further. */
function useCounts({ checked: { calendar, today, found: { settings: { stateWords } } }, person }: TrackingSectionProps): { readonly unconfirmed: readonly number[]; readonly toSchedule: readonly number[] } {
  return useMemo(() => {
    const isTheirs = person === null ? () => true : ownedBy(calendar, person);
    const { unconfirmed, toSchedule } = trackingCounts(calendar, today, taughtStates(stateWords));
    return { unconfirmed: unconfirmed.filter(isTheirs), toSchedule: toSchedule.filter(isTheirs) };
  }, [calendar, today, stateWords, person]);
}

function useStates({ checked: { calendar, found: { settings: { stateWords } } } }: TrackingSectionProps): (row: number) => State | null {
  return useMemo(() => statesIn(calendar, taughtStates(stateWords)), [calendar, stateWords]);
}

function States(props: TrackingSectionProps): ReactElement {
  const { state, checked, person, actions } = props;
  const { calendar, today } = checked;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { language, pane } = useWords();
  const { week, marking } = useViewsWords();
  const id = useId();
  const [period, setPeriod] = useState<Period>('both');
  const stateOf = useStates(props);
  const counted = useMemo((): CountedPeriod => ({ period, today, person }), [period, today, person]);
  const counts = useMemo(() => countedStates(calendar, stateOf, counted), [calendar, stateOf, counted]);
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
      {hasColumn && (counts.length === 0 ? <Text>{marking.nothingCounted}</Text> : <TrackingBar states={counts} label={marking.periods[period]} />)}
      {hasColumn && counts.length > 0 && (
        <div>
          <TrackingTable
            name={pane.groupings.week}
            lines={() => countedByWeek(calendar, stateOf, counted).map(([monday, states]) => ({ key: String(monday), name: pane.week(monday, today), states }))}
          />
          {person === null && (
            <TrackingTable
              name={pane.groupings.person}
              lines={() => {
                const chosen = new Set(peopleOf(calendar).map(({ key }) => key));
                return countedByPerson(calendar, stateOf, counted).map(({ key, name, states }) => ({
                  key, name: key === '' ? pane.noPerson : quotable(name), states, ...(chosen.has(key) ? { onChoose: () => actions.choosePerson(key) } : {}),
                }));
              }}
            />
          )}
        </div>
      )}
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
  const stateOf = useStates(props);
  // What its state refuses is shown, to be dated anew or called off, and not offered.
  const markable = useMemo(() => markableAs(markAs, rows, calendar, stateOf), [markAs, rows, calendar, stateOf]);
  const mark = (marked: readonly number[]): void => openMark(markAs, { lot, rows: marked }, props);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>{title}</Subtitle2>
      {markable.length > 0 && (
        <Button size="small" className={styles.start} data-opens={`mark-${lot}`} onClick={() => mark(markable)}>{marking.markAs(markAs)}</Button>
      )}
      <PostList posts={posts} none={none} isStateShown={lot === 'unconfirmed'} onShow={actions.revealNow} mark={{ state: markAs, rows: new Set(markable), onMark: (row) => mark([row]) }} />
    </section>
  );
}
