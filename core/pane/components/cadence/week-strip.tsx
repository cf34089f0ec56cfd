/**
 * One channel of the picture: its name, what is asked for of its weeks, and the weeks; in a very narrow pane in two lines.
 * Weeks side by side are narrower than 24 pixels where the pane is; the table below has a line of that height for each of them.
 */
import { Caption1, Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';
import type { ChannelWeeks, WeekCell } from '../../state/cadence-picture.ts';
import { WeekMark } from './week-mark.tsx';

const FORCED = '@media (forced-colors: active)';
const NARROW = '@media (max-width: 260px)';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere', minWidth: 0 },
  target: { color: tokens.colorNeutralForeground2, [FORCED]: { color: 'inherit' } },
  // No room is lost between weeks: there is little of it for a finger.
  strip: { display: 'grid', rowGap: '2px', minWidth: 0 },
  cell: {
    minWidth: 0, cursor: 'pointer', outlineStyle: 'none', borderRadius: '2px', borderBottom: '2px solid transparent', padding: '0 1px 1px',
    ':focus-visible': {
      outlineStyle: 'solid', outlineWidth: tokens.strokeWidthThick, outlineColor: tokens.colorStrokeFocus2, outlineOffset: '1px', zIndex: 1, position: 'relative',
      [FORCED]: { outlineColor: 'Highlight' },
    },
    [FORCED]: { borderBottomColor: 'Canvas' },
  },
  now: { borderBottomColor: tokens.colorBrandStroke1, [FORCED]: { borderBottomColor: 'Highlight' } },
  // What is said below is about this one.
  told: { boxShadow: `0 0 0 1px ${tokens.colorNeutralForeground2}`, zIndex: 1, position: 'relative', [FORCED]: { outlineStyle: 'solid', outlineWidth: '1px', outlineColor: 'CanvasText' } },
  wide: { gridTemplateColumns: 'repeat(var(--weeks), minmax(0, 1fr))', [NARROW]: { gridTemplateColumns: 'repeat(7, minmax(0, 1fr))' } },
});

export interface WeekStripProps {
  readonly row: ChannelWeeks;
  /** Among the rows. */
  readonly at: number;
  readonly name: string;
  /** What is asked for, in few words; '' for nothing. */
  readonly target: string;
  /** Column to which the Tab key leads, and the one that is told of below; null where that is in another row. */
  readonly stop: number | null;
  readonly told: number | null;
  readonly labelOf: (cell: WeekCell) => string;
  readonly onFocus: (column: number) => void;
  readonly onPoint: (column: number) => void;
  readonly onShow: (cell: WeekCell) => void;
}

export function WeekStrip({ row: { cells }, at, name, target, stop, told, labelOf, onFocus, onPoint, onShow }: WeekStripProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className={styles.head}>
        <Caption1Strong>{name}</Caption1Strong>
        {target !== '' && <Caption1 className={styles.target}>{target}</Caption1>}
      </div>
      <div role="presentation" className={mergeClasses(styles.strip, styles.wide)} style={weeksWide(cells.length)}>
        {cells.map((cell, column) => (
          <div
            key={cell.week}
            role="gridcell"
            data-spot={`${at}-${column}`}
            tabIndex={column === stop ? 0 : -1}
            aria-label={labelOf(cell)}
            className={mergeClasses(styles.cell, cell.time === 'now' && styles.now, column === told && styles.told)}
            onFocus={() => onFocus(column)}
            onMouseEnter={() => onPoint(column)}
            onClick={() => onShow(cell)}
          >
            <WeekMark {...cell} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** A property of its own, which the types of styles do not know. */
export function weeksWide(weeks: number): Record<string, string> {
  return { '--weeks': String(weeks) };
}
