/** What marking would change: counts and warnings before the button, then row by row, and which rows stay as they are and why. */
import { Caption1, Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { postAt } from '../../briefing/posts-ahead.ts';
import type { LackedRight } from '../../coverage/rights.ts';
import { cellExample } from '../../recognise/cell-example.ts';
import { NO_DAY } from '../../table/calendar.ts';
import { isCellError } from '../../table/cell.ts';
import type { Cell } from '../../table/cell.ts';
import { cellAddress } from '../../table/cell-ref.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { MarkChange, MarkPlan } from '../../tracking/mark-plan.ts';
import { headingIn } from '../../tracking/tracked-calendar.ts';
import type { TrackedCalendar } from '../../tracking/tracked-calendar.ts';
import type { Day } from '../../time/day.ts';
import { quotable } from '../../words/quotable.ts';
import type { WeekWords } from '../../words/week-words.ts';
import { refusalGroups, warnedPosts } from '../state/mark-groups.ts';
import { useViewsWords } from '../views-words.ts';
import { wholeNumberIn } from '../whole-number.ts';
import { useWords } from '../words-context.tsx';
import { FoldedPosts, MarkPosts } from './mark-posts.tsx';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  line: { display: 'block', overflowWrap: 'anywhere' },
});

export interface MarkPreviewProps {
  readonly plan: MarkPlan;
  readonly tracked: TrackedCalendar;
  readonly onShow: (cell: CellRef) => void;
}

export interface MarkSummaryProps extends MarkPreviewProps {
  readonly gone: number;
  /** Why the person who marks lacks the right to; null where nothing is known against it. */
  readonly lack: LackedRight | null;
  /** Of the counts, which say why a button can't be pressed. */
  readonly id: string;
}

export function MarkSummary({ plan, tracked, gone, lack, id, onShow }: MarkSummaryProps): ReactElement {
  const styles = useStyles();
  const { marking, tracking, week } = useViewsWords();
  const { state, marks, refused, already, unplaced } = plan;
  return (
    <div className={styles.preview}>
      <Caption1 id={id} role="status">{marking.counts({ state, marks: marks.length, refused: refused.length, already: already.length, gone })}</Caption1>
      {lack !== null && marks.length > 0 && <Caption1 className={styles.line}>{marking.noRight(state, lack.allowed.map(quotable).join(', '))}</Caption1>}
      {warnedPosts(plan).map(([warning, warned]) => (
        <FoldedPosts key={warning} name={tracking.warnings[warning](warned.length)} posts={warned.map((post) => ({ ...post, name: postName(tracked, post.row, week) }))} onShow={onShow} />
      ))}
      {unplaced.length > 0 && <Caption1 className={styles.line}>{tracking.unplaced(unplaced.map((detail) => tracking.details[detail]))}</Caption1>}
    </div>
  );
}

export function MarkPreview({ plan: { marks, refused }, tracked, today, onShow }: MarkPreviewProps & { readonly today: Day }): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { marking, tracking, week } = useViewsWords();
  const changed = marks.map(({ row, changes }) => ({ row, changes, cell: changes[0].cell, name: postName(tracked, row, week) }));
  return (
    <>
      {marks.length > 0 && (
        <section className={styles.preview}>
          <Subtitle2 as="h3" className={styles.title}>{marking.preview}</Subtitle2>
          <MarkPosts posts={changed} label={marking.preview} onShow={onShow}>
            {({ row, changes }) => changes.map((change) => <ChangeLine key={change.cell.column} change={change} row={row} tracked={tracked} />)}
          </MarkPosts>
        </section>
      )}
      {refused.length > 0 && (
        <section className={styles.preview}>
          <Subtitle2 as="h3" className={styles.title}>{marking.refused}</Subtitle2>
          {refusalGroups(refused, today).map(({ key, reason, parts, posts }) => {
            const why = `${capitalised(tracking.refusals[reason](parts))}.`;
            const named = posts.map(({ row, cell }) => ({ row, cell, name: postName(tracked, row, week) }));
            if (named.length > 1) return <FoldedPosts key={key} name={`${capitalised(marking.reasons[reason](parts))} · ${wholeNumberIn(language, named.length)}`} hint={why} posts={named} onShow={onShow} />;
            return <MarkPosts key={key} posts={named} label={why} onShow={onShow}>{() => <Caption1 className={styles.line}>{why}</Caption1>}</MarkPosts>;
          })}
        </section>
      )}
    </>
  );
}

function postName({ calendar }: TrackedCalendar, row: number, week: WeekWords): string {
  const { label, day, minutes } = postAt(calendar, row);
  return [label === '' ? week.untitled : quotable(label), day === NO_DAY ? '' : week.moment(day, minutes)].filter((part) => part !== '').join(', ');
}

export interface ChangeLineProps {
  readonly change: MarkChange;
  readonly row: number;
  readonly tracked: TrackedCalendar;
  /** Says a number in its format; null for one that is said as it is. */
  readonly numberAs?: (value: number, format: string) => string | null;
}

/** What a cell holds, and what it will hold. */
export function ChangeLine({ change: { cell, from, to, format }, row, tracked, numberAs }: ChangeLineProps): ReactElement {
  const styles = useStyles();
  const { marking, behaviour } = useViewsWords();
  const { calendar, found: { outline: { dateSystem } } } = tracked;
  const shown = (value: Cell): string => {
    if (value === null || value === '') return behaviour.blank;
    if (isCellError(value)) return value.error;
    return typeof value === 'number' && format !== undefined ? (numberAs?.(value, format) ?? cellExample(value, format, dateSystem)) : String(value);
  };
  const heading = quotable(headingIn(tracked, calendar.part[row] ?? 0, cell.column)) || cellAddress(cell.row, cell.column);
  return <Caption1 className={styles.line}>{marking.change(heading, shown(from), shown(to))}</Caption1>;
}

/** Words that go on a sentence stand here by themselves. */
function capitalised(why: string): string {
  return why.slice(0, 1).toUpperCase() + why.slice(1);
}
