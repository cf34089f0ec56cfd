/** Posts of a file as lines, each with the way to its row where it has one; and rows of the calendar that the file lacks. */
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { postAt } from '../../../../briefing/posts-ahead.ts';
import type { MatchWay } from '../../../../exchange/exports/match/result-matches.ts';
import type { ExportRow } from '../../../../exchange/exports/network-export.ts';
import { isNameless } from '../../../../exchange/results/result-keys.ts';
import { NO_DAY, cellOf } from '../../../../table/calendar.ts';
import type { Calendar } from '../../../../table/calendar.ts';
import type { CellRef } from '../../../../table/cell-ref.ts';
import type { Day } from '../../../../time/day.ts';
import { quotable } from '../../../../words/quotable.ts';
import { useImportWords } from '../../../results-import-words-context.ts';
import { useViewsWords } from '../../../views-words.ts';
import { CellLink } from '../../cell-link.tsx';
import { MoreLines } from './more-lines.tsx';

const FIRST = 50;
const FIGURES = 3;
/** Ends a line rather than beginning one. */
const DOT = '\u00a0· ';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  hint: { overflowWrap: 'anywhere' },
});

interface LineProps {
  readonly name: string;
  readonly facts: string;
  /** Shows its row. */
  readonly onShow?: () => void;
}

function Line({ name, facts, onShow }: LineProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      {onShow === undefined ? <Text size={200}>{name}</Text> : <CellLink name={name} onShow={onShow} />}
      {facts !== '' && <Caption1 className={styles.facts}>{facts}</Caption1>}
    </li>
  );
}

export interface ExportPost {
  /** Index in the file's rows. */
  readonly post: number;
  readonly row?: number;
  readonly by?: MatchWay;
}

export interface ExportPostsProps {
  readonly posts: readonly ExportPost[];
  readonly rows: readonly ExportRow[];
  readonly today: Day;
  /** Names the list. */
  readonly label: string;
  readonly hint?: string;
  /** Both absent where no post has a row. */
  readonly calendar?: Calendar;
  readonly onShow?: (cell: CellRef) => void;
}

export function ExportPosts({ posts, rows, today, label, hint = '', calendar, onShow }: ExportPostsProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const names = usePostNames();
  // By these a person may know what has no name.
  const figuresOf = ({ measures }: ExportRow): readonly string[] => [...measures].filter(([measure]) => measure !== 'engagement_rate').slice(0, FIGURES).map(([measure, value]) => words.figure(measure, value));
  return (
    <>
      {hint !== '' && <Caption1 className={styles.hint}>{hint}</Caption1>}
      <ul className={styles.list} aria-label={label}>
        <MoreLines lines={posts} first={FIRST}>
          {({ post, row, by }) => {
            const each = rows[post];
            if (each === undefined) return null;
            const far = each.day === null ? '' : words.date(each.day, today);
            const cell = calendar === undefined || row === undefined ? null : cellOf(calendar, row, 'title', 'text');
            // An account's day may have several: one of each ad, or of each way that people came.
            const isDay = each.level === 'day';
            return (
              <Line
                key={post}
                name={!isDay ? names(each) : far || quotable(each.title) || words.untitledTotal}
                facts={[...(isDay ? [far === '' ? '' : quotable(each.title), quotable(each.account)] : [far]), by === undefined ? '' : words.ways[by], each.isBoosted ? words.isPaid : '', ...(isDay || isNameless(each) ? figuresOf(each) : [])].filter((fact) => fact !== '').join(DOT)}
                {...(cell === null || onShow === undefined ? {} : { onShow: () => onShow(cell) })}
              />
            );
          }}
        </MoreLines>
      </ul>
    </>
  );
}

export interface AbsentPostsProps {
  readonly calendar: Calendar;
  readonly rows: readonly number[];
  readonly onShow: (cell: CellRef) => void;
}

export function AbsentPosts({ calendar, rows, onShow }: AbsentPostsProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const { week } = useViewsWords();
  return (
    <>
      <Caption1 className={styles.hint}>{words.absentHint}</Caption1>
      <ul className={styles.list} aria-label={words.absent(rows.length)}>
        <MoreLines lines={rows} first={FIRST}>
          {(row) => {
            const { label, day, minutes, cell, channel, statusWord } = postAt(calendar, row);
            const facts = [day === NO_DAY ? '' : week.moment(day, minutes), quotable(channel), quotable(statusWord)].filter((fact) => fact !== '').join(DOT);
            return <Line key={row} name={quotable(label) || week.untitled} facts={facts} onShow={() => onShow(cell)} />;
          }}
        </MoreLines>
      </ul>
    </>
  );
}

/** What a post of a file is called: its title or its first words. */
export function usePostNames(): (row: ExportRow) => string {
  const words = useImportWords();
  return ({ title, text, format }) => quotable(title) || quotable(text) || [words.untitled, quotable(format)].filter((part) => part !== '').join(', ');
}
