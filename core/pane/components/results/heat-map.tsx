/** The estimated rate of each weekday and hour as a square, the larger the higher; walked through as a grid is. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { FEWEST_IN_SLOT } from '../../../kpi/best-time.ts';
import { useResultsWords } from '../../results-words-context.ts';
import { spotAfter } from '../../state/picture-walk.ts';
import type { Spot } from '../../state/picture-walk.ts';

const [DAYS, HOURS] = [7, 24];
const SIZE = 18;
/** Half the sides of the smallest and of the largest square, in shares of a cell's width. */
const [LEAST, MOST] = [14, 46];
const TICKS: readonly number[] = [0, 6, 12, 18];

const FORCED = '@media (forced-colors: active)';
const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  row: { display: 'grid', gridTemplateColumns: '32px repeat(24, minmax(0, 1fr))', alignItems: 'center', minWidth: 0, '@media (max-width: 260px)': { gridTemplateColumns: '28px repeat(24, minmax(0, 1fr))' } },
  name: { overflow: 'visible', whiteSpace: 'nowrap' },
  tick: { gridColumnEnd: 'span 6', minWidth: 0, whiteSpace: 'nowrap', overflowWrap: 'anywhere' },
  cell: {
    minWidth: 0, height: `${SIZE}px`, outlineStyle: 'none', borderRadius: '1px',
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: tokens.strokeWidthThick, outlineColor: tokens.colorStrokeFocus2, [FORCED]: { outlineColor: 'Highlight' } },
  },
  told: { boxShadow: `0 0 0 1px ${tokens.colorNeutralForeground2}`, [FORCED]: { outlineStyle: 'solid', outlineWidth: '1px', outlineColor: 'CanvasText' } },
  svg: { display: 'block', width: '100%', height: '100%' },
  mark: { fill: tokens.colorPaletteTealBorderActive, [FORCED]: { fill: 'CanvasText' } },
  few: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, [FORCED]: { stroke: 'CanvasText' } },
  said: { minHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, [FORCED]: { color: 'inherit' } },
});

export interface HeatMapProps {
  /** 7 × 24, Monday first. */
  readonly counts: Uint32Array;
  readonly means: Float64Array;
}

export function HeatMap({ counts, means }: HeatMapProps): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  const grid = useRef<HTMLDivElement>(null);
  const enough = [...means].filter((_rate, cell) => (counts[cell] ?? 0) >= FEWEST_IN_SLOT);
  const [low, high] = [Math.min(...enough), Math.max(...enough)];
  const [chosen, setChosen] = useState<Spot>(() => spotOf([...means].findIndex((rate, cell) => rate === high && (counts[cell] ?? 0) >= FEWEST_IN_SLOT)));
  const [pointed, setPointed] = useState<Spot | null>(null);
  const said = ({ row, column }: Spot): string => {
    const cell = row * HOURS + column;
    const n = counts[cell] ?? 0;
    return words.heatCell(row + 1, column, n, n >= FEWEST_IN_SLOT ? words.readings.percent(means[cell] ?? 0) : null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.altKey || event.metaKey ? null : spotAfter(event, chosen, { rows: DAYS, days: HOURS });
    if (next === null) return;
    grid.current?.querySelector<HTMLElement>(`[data-spot="${next.row}-${next.column}"]`)?.focus();
    event.preventDefault();
  };
  const told = pointed ?? chosen;
  return (
    <div className={styles.whole}>
      <div ref={grid} role="grid" aria-label={words.heatMap} aria-readonly onKeyDown={onKeyDown} onMouseLeave={() => setPointed(null)}>
        <div className={styles.row} aria-hidden>
          <span />
          {TICKS.map((hour) => <Caption1 key={hour} className={styles.tick}>{words.hour(hour)}</Caption1>)}
        </div>
        {words.weekdays.map((name, row) => (
          <div key={name} role="row" className={styles.row}>
            <Caption1 role="rowheader" className={styles.name}>{name}</Caption1>
            {Array.from({ length: HOURS }, (_, column) => (
              <div
                key={column}
                role="gridcell"
                data-spot={`${row}-${column}`}
                tabIndex={chosen.row === row && chosen.column === column ? 0 : -1}
                aria-label={said({ row, column })}
                className={mergeClasses(styles.cell, told.row === row && told.column === column && styles.told)}
                onFocus={() => setChosen({ row, column })}
                onMouseEnter={() => setPointed({ row, column })}
              >
                <HeatMark n={counts[row * HOURS + column] ?? 0} share={high === low ? 1 : ((means[row * HOURS + column] ?? 0) - low) / (high - low)} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {/* The cell itself is read aloud so. */}
      <Caption1 className={styles.said} aria-hidden>{said(told)}</Caption1>
      <Caption1 className={styles.facts}>{`■\u00a0${words.heatLegend}\u00a0· ○\u00a0${words.heatFew(FEWEST_IN_SLOT)}`}</Caption1>
    </div>
  );
}

function HeatMark({ n, share }: { readonly n: number; readonly share: number }): ReactElement | null {
  const styles = useStyles();
  if (n === 0) return null;
  const half = LEAST + (MOST - LEAST) * share;
  return (
    <svg className={styles.svg} viewBox="0 0 100 100" aria-hidden focusable="false">
      {n >= FEWEST_IN_SLOT
        ? <rect x={50 - half} y={50 - half} width={half * 2} height={half * 2} className={styles.mark} />
        : <circle cx="50" cy="50" r="18" strokeWidth="12" className={styles.few} />}
    </svg>
  );
}

function spotOf(cell: number): Spot {
  return cell < 0 ? { row: 0, column: 0 } : { row: Math.floor(cell / HOURS), column: cell % HOURS };
}
