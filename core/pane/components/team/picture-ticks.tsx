/** The columns of the picture: days in weeks that stand apart, and what is written over them. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';
import { weekdayOf } from '../../../time/day.ts';
import type { Day } from '../../../time/day.ts';
import type { PictureBlock } from '../../state/team-picture.ts';
import { useTeamWords } from '../../team-words-context.ts';

/** Days that are few enough for a name each. */
const FEW = 7;
/** Columns that a date takes. */
const WIDTH = 5;

const useStyles = makeStyles({
  strip: { display: 'grid', columnGap: '1px', minWidth: 0 },
  tick: { gridRowStart: 1, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  // Reaches over the columns beside its own.
  reaching: { width: 0 },
  middle: { textAlign: 'center', minWidth: 0 },
  line: { display: 'block', textAlign: 'center' },
  weekday: { '@media (max-width: 260px)': { display: 'none' } },
  // Where little room is left, every other week has its date, and not the last, for which there is none.
  second: { '@media (max-width: 260px)': { display: 'none' } },
});

/** Column of the grid that a day stands in: before each Monday but the first lies a gap. */
export function lineOf(block: PictureBlock, first: Day, column: number): number {
  return column - block.from + 1 + mondays(first + block.from + 1, first + column);
}

/** All blocks have days of the same width. */
export function templateOf(block: PictureBlock, blocks: readonly PictureBlock[], first: Day): string {
  const longest = Math.max(...blocks.map(({ from, to }) => to - from));
  const columns: string[] = [];
  for (let index = 0; index < longest; index += 1) {
    if (index > 0 && weekdayOf(first + block.from + index) === 1) columns.push('3px');
    columns.push('minmax(0,1fr)');
  }
  return columns.join(' ');
}

function mondays(from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to; day += 1) if (weekdayOf(day) === 1) count += 1;
  return count;
}

export interface PictureTicksProps {
  readonly block: PictureBlock;
  readonly blocks: readonly PictureBlock[];
  readonly first: Day;
}

/** Cells say their days themselves. */
export function PictureTicks({ block, blocks, first }: PictureTicksProps): ReactElement {
  const styles = useStyles();
  const { narrowTick } = useTeamWords();
  const areFew = block.to - block.from <= FEW && blocks.length === 1;
  const columns = Array.from({ length: block.to - block.from }, (_, index) => block.from + index);
  const firstMonday = columns.find((column) => weekdayOf(first + column) === 1) ?? block.to;
  const hasTick = (column: number): boolean =>
    areFew || (block.to - column >= WIDTH && (weekdayOf(first + column) === 1 || (column === block.from && firstMonday - column >= WIDTH)));
  return (
    <div className={styles.strip} style={{ gridTemplateColumns: templateOf(block, blocks, first) }} aria-hidden>
      {columns.filter(hasTick).map((column, index, { length }) => (
        <Caption1
          key={column}
          className={mergeClasses(styles.tick, areFew ? styles.middle : styles.reaching, !areFew && length > 1 && (length - index) % 2 === 1 && styles.second)}
          style={{ gridColumnStart: lineOf(block, first, column) }}
        >
          {areFew ? <NamedDay day={first + column} /> : narrowTick(first + column)}
        </Caption1>
      ))}
    </div>
  );
}

function NamedDay({ day }: { readonly day: Day }): ReactElement {
  const styles = useStyles();
  const [weekday, date] = useTeamWords().tick(day);
  return (
    <>
      <span className={mergeClasses(styles.line, styles.weekday)}>{weekday}</span>
      <span className={styles.line}>{date}</span>
    </>
  );
}
