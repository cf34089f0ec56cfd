/** The picture of weeks × channels: a row of weeks for each channel, walked through as a grid is; below, what the chosen week holds. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Day } from '../../../time/day.ts';
import { useCadenceWords } from '../../cadence-words-context.ts';
import { nextSpot } from '../../state/cadence-picture.ts';
import type { ChannelWeeks, WeekCell } from '../../state/cadence-picture.ts';
import { spotAfter } from '../../state/picture-walk.ts';
import type { Spot } from '../../state/picture-walk.ts';
import { CadenceKey } from './cadence-key.tsx';
import { WeekHeads } from './week-heads.tsx';
import { WeekStrip } from './week-strip.tsx';

/** Weeks that Page Up and Page Down move on by. */
const PAGE = 4;

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  grid: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  said: { minHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflowWrap: 'anywhere' },
});

export interface CadencePictureProps {
  readonly rows: readonly ChannelWeeks[];
  readonly today: Day;
  readonly nameOf: (channel: string) => string;
  /** What is asked for of a channel, in few words; '' for nothing to say. */
  readonly askedOf: (row: ChannelWeeks) => string;
  /** Leads to the posts of a week, if there are any. */
  readonly onShow: (row: ChannelWeeks, cell: WeekCell) => void;
  readonly onBack: () => void;
  /** What stands below the sentence of the chosen week. */
  readonly children: (row: ChannelWeeks, cell: WeekCell) => ReactElement | null;
}

export function CadencePicture({ rows, today, nameOf, askedOf, onShow, onBack, children }: CadencePictureProps): ReactElement {
  const styles = useStyles();
  const words = useCadenceWords();
  const grid = useRef<HTMLDivElement>(null);
  const weekCount = rows[0]?.cells.length ?? 0;
  const [chosen, setChosen] = useState<Spot | null>(null);
  const [pointed, setPointed] = useState<Spot | null>(null);
  const isThere = (spot: Spot | null): spot is Spot => spot !== null && spot.row < rows.length && spot.column < weekCount;
  const spot = isThere(chosen) ? chosen : nextSpot(rows);
  const told = isThere(pointed) ? pointed : spot;
  const sentence = ({ channel, target }: ChannelWeeks, { week, posts, state }: WeekCell): string =>
    words.cell(nameOf(channel), week, today, words.weekSaid(posts, state, target ?? { least: null, most: null }));
  const [toldRow, toldCell] = [rows[told.row], rows[told.row]?.cells[told.column]];
  const [row, cell] = [rows[spot.row], rows[spot.row]?.cells[spot.column]];
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.altKey || event.metaKey ? null : spotAfter(event, spot, { rows: rows.length, days: weekCount, page: PAGE });
    if (event.key === 'Escape') onBack();
    else if ((event.key === 'Enter' || event.key === ' ') && row !== undefined && cell !== undefined) onShow(row, cell);
    else if (next !== null) grid.current?.querySelector<HTMLElement>(`[data-spot="${next.row}-${next.column}"]`)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picture}>
      <div ref={grid} role="grid" aria-label={words.picture} aria-readonly className={styles.grid} onKeyDown={onKeyDown} onMouseLeave={() => setPointed(null)}>
        <WeekHeads cells={rows[0]?.cells ?? []} />
        {rows.map((each, at) => (
          <WeekStrip
            key={each.channel}
            row={each}
            at={at}
            name={nameOf(each.channel)}
            target={askedOf(each)}
            stop={spot.row === at ? spot.column : null}
            told={told.row === at ? told.column : null}
            labelOf={(one) => sentence(each, one)}
            onFocus={(column) => setChosen({ row: at, column })}
            onPoint={(column) => setPointed({ row: at, column })}
            onShow={(one) => {
              setChosen({ row: at, column: each.cells.indexOf(one) });
              onShow(each, one);
            }}
          />
        ))}
      </div>
      {/* The cell itself is read aloud so. */}
      {toldRow !== undefined && toldCell !== undefined && <Caption1 className={styles.said} aria-hidden>{sentence(toldRow, toldCell)}</Caption1>}
      {row !== undefined && cell !== undefined && children(row, cell)}
      <CadenceKey rows={rows} />
    </div>
  );
}
