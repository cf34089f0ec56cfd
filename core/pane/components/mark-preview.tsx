/** What marking would change, row by row, and which rows stay as they are and why. */
import { Button } from '@fluentui/react-button';
import { Caption1, Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { postAt } from '../../briefing/posts-ahead.ts';
import { cellExample } from '../../recognise/cell-example.ts';
import { NO_DAY } from '../../table/calendar.ts';
import { isCellError } from '../../table/cell.ts';
import type { Cell } from '../../table/cell.ts';
import { cellAddress } from '../../table/cell-ref.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { MarkChange, MarkPlan, MarkWarning } from '../../tracking/mark-plan.ts';
import { headingIn } from '../../tracking/tracked-calendar.ts';
import type { TrackedCalendar } from '../../tracking/tracked-calendar.ts';
import type { Day } from '../../time/day.ts';
import { quotable } from '../../words/quotable.ts';
import { useViewsWords } from '../views-words.ts';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  // With its border, its words begin where the others do.
  post: { justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, padding: 0, margin: '0 -1px', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block', overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

/** More are counted, not shown. */
const MOST_SHOWN = 100;

export interface MarkPreviewProps {
  readonly plan: MarkPlan;
  readonly tracked: TrackedCalendar;
  readonly gone: number;
  readonly today: Day;
  readonly onShow: (cell: CellRef) => void;
}

export function MarkPreview({ plan, tracked, gone, today, onShow }: MarkPreviewProps): ReactElement {
  const styles = useStyles();
  const { marking, tracking, week } = useViewsWords();
  const id = useId();
  const { marks, refused, already } = plan;
  const postIn = (row: number): string => {
    const { label, day, minutes } = postAt(tracked.calendar, row);
    return [label === '' ? week.untitled : quotable(label), day === NO_DAY ? '' : week.moment(day, minutes)].filter((part) => part !== '').join(', ');
  };
  const remarks = [
    ...countedWarnings(plan).map(([warning, count]) => tracking.warnings[warning](count)),
    ...(plan.unplaced.length === 0 ? [] : [tracking.unplaced(plan.unplaced.map((detail) => tracking.details[detail]))]),
  ];
  return (
    <section className={styles.preview} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.title}>{marking.preview}</Subtitle2>
      <Caption1 role="status">{marking.counts({ marks: marks.length, refused: refused.length, already: already.length, gone })}</Caption1>
      {remarks.map((remark) => <Caption1 key={remark} className={styles.line}>{remark}</Caption1>)}
      <ul className={styles.list}>
        {marks.slice(0, MOST_SHOWN).map(({ row, changes }) => (
          <li key={row} className={styles.row}>
            <Post name={postIn(row)} onShow={() => onShow(changes[0].cell)} />
            {changes.map((change) => <Change key={change.cell.column} change={change} row={row} tracked={tracked} />)}
          </li>
        ))}
      </ul>
      {marks.length > MOST_SHOWN && <Caption1 className={styles.hint}>{marking.more(marks.length - MOST_SHOWN)}</Caption1>}
      {refused.length > 0 && (
        <>
          <Subtitle2 as="h3" id={`${id}-refused`} className={styles.title}>{marking.refused}</Subtitle2>
          <ul className={styles.list} aria-labelledby={`${id}-refused`}>
            {refused.slice(0, MOST_SHOWN).map(({ row, cell, reason, from, details }) => (
              <li key={row} className={styles.row}>
                <Post name={postIn(row)} onShow={() => onShow(cell)} />
                <Caption1 className={styles.line}>{capitalised(tracking.refusals[reason]({ ...details, from, today }))}</Caption1>
              </li>
            ))}
          </ul>
          {refused.length > MOST_SHOWN && <Caption1 className={styles.hint}>{marking.more(refused.length - MOST_SHOWN)}</Caption1>}
        </>
      )}
    </section>
  );
}

function Post({ name, onShow }: { readonly name: string; readonly onShow: () => void }): ReactElement {
  const styles = useStyles();
  return <Button appearance="transparent" size="small" className={styles.post} onClick={onShow}>{name}</Button>;
}

function Change({ change: { cell, from, to, format }, row, tracked }: { readonly change: MarkChange; readonly row: number; readonly tracked: TrackedCalendar }): ReactElement {
  const styles = useStyles();
  const { marking, behaviour } = useViewsWords();
  const { calendar, found: { outline: { dateSystem } } } = tracked;
  const shown = (value: Cell): string => {
    if (value === null || value === '') return behaviour.blank;
    if (isCellError(value)) return value.error;
    return typeof value === 'number' && format !== undefined ? cellExample(value, format, dateSystem) : String(value);
  };
  const heading = quotable(headingIn(tracked, calendar.part[row] ?? 0, cell.column)) || cellAddress(cell.row, cell.column);
  return <Caption1 className={styles.line}>{marking.change(heading, shown(from), shown(to))}</Caption1>;
}

/** Words that go on a sentence stand here by themselves. */
function capitalised(why: string): string {
  return why.slice(0, 1).toUpperCase() + why.slice(1);
}

function countedWarnings({ marks }: MarkPlan): readonly (readonly [MarkWarning, number])[] {
  const counts = new Map<MarkWarning, number>();
  for (const { warnings } of marks) for (const warning of warnings) counts.set(warning, (counts.get(warning) ?? 0) + 1);
  return [...counts];
}
