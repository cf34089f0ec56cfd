/**
 * The picture of role × day: a row of days for each role, walked through as a grid is. A month of days side by side is no
 * target for a finger: the lines of gaps lead to the same needs, and the table says what each day lacks.
 */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Day } from '../../../time/day.ts';
import { spotAfter, worstSpot } from '../../state/picture-walk.ts';
import type { Spot } from '../../state/picture-walk.ts';
import { pictureBlocks } from '../../state/team-picture.ts';
import type { PictureCell, PictureRow } from '../../state/team-picture.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { HatchPattern } from './picture-marks.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { PictureRoleRow } from './picture-strip.tsx';
import { PictureTicks } from './picture-ticks.tsx';

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  grid: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  // Read aloud only: what stands over the days in sight names a few of them.
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  said: { minHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflowWrap: 'anywhere' },
});

export interface CoveragePictureProps {
  readonly rows: readonly PictureRow[];
  readonly today: Day;
  readonly roleOf: (role: string) => string;
  /** What is said of a cell, without its role and day. */
  readonly saidOf: (cell: PictureCell) => string;
  readonly onShow: (cell: PictureCell) => void;
  readonly onBack: () => void;
}

export function CoveragePicture({ rows, today, roleOf, saidOf, onShow, onBack }: CoveragePictureProps): ReactElement {
  const styles = useStyles();
  const words = useTeamWords();
  const grid = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const dayCount = rows[0]?.cells.length ?? 0;
  const first = rows[0]?.cells[0]?.day ?? today;
  const blocks = useMemo(() => pictureBlocks(first, dayCount), [first, dayCount]);
  const block = blocks.length === 1 ? blocks[0] ?? null : null;
  const [chosen, setChosen] = useState<Spot | null>(null);
  const [pointed, setPointed] = useState<Spot | null>(null);
  const isThere = (spot: Spot | null): spot is Spot => spot !== null && spot.row < rows.length && spot.column < dayCount;
  const spot = isThere(chosen) ? chosen : worstSpot(rows);
  const told = isThere(pointed) ? pointed : spot;
  const sentence = (row: PictureRow, cell: PictureCell): string => words.cell(roleOf(row.role), cell.day, today, saidOf(cell));
  const [toldRow, toldCell] = [rows[told.row], rows[told.row]?.cells[told.column]];
  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = rows[spot.row]?.cells[spot.column];
    const next = event.altKey || event.metaKey ? null : spotAfter(event, spot, { rows: rows.length, days: dayCount });
    if (event.key === 'Escape') onBack();
    else if ((event.key === 'Enter' || event.key === ' ') && cell !== undefined) onShow(cell);
    else if (next !== null) grid.current?.querySelector<HTMLElement>(`[data-spot="${next.row}-${next.column}"]`)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picture}>
      <HatchPattern id={hatch} />
      <div ref={grid} role="grid" aria-label={words.picture} aria-readonly className={styles.grid} onKeyDown={onKeyDown} onMouseLeave={() => setPointed(null)}>
        <div role="row" className={styles.hidden}>
          <span role="columnheader">{words.roleHead}</span>
          {rows[0]?.cells.map(({ day }) => <span key={day} role="columnheader">{words.dayName(day)}</span>)}
        </div>
        {/* Of a single block, one line of dates does for all roles. */}
        {block !== null && <PictureTicks block={block} blocks={blocks} first={first} />}
        {rows.map((row, place) => (
          <PictureRoleRow
            key={row.role}
            row={row}
            place={place}
            blocks={blocks}
            name={roleOf(row.role)}
            stop={spot.row === place ? spot.column : null}
            told={told.row === place ? told.column : null}
            hatch={hatch}
            labelOf={(cell) => sentence(row, cell)}
            onFocus={(column) => setChosen({ row: place, column })}
            onPoint={(column) => setPointed({ row: place, column })}
            onShow={onShow}
          />
        ))}
      </div>
      {/* The cell itself is read aloud so. */}
      {toldRow !== undefined && toldCell !== undefined && <Caption1 className={styles.said} aria-hidden>{sentence(toldRow, toldCell)}</Caption1>}
      <PictureLegend rows={rows} hatch={hatch} />
    </div>
  );
}
