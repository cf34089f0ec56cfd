/** One role of the picture: its name, how much of it is covered, and its days; a long period in strips below each other. */
import { Caption1, Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import type { Day } from '../../../time/day.ts';
import type { PictureBlock, PictureCell, PictureRow } from '../../state/team-picture.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { CELL_HEIGHT, PictureMark } from './picture-marks.tsx';
import { PictureTicks, lineOf, templateOf } from './picture-ticks.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere', minWidth: 0 },
  share: { flexShrink: 0, whiteSpace: 'nowrap' },
  strip: { display: 'grid', columnGap: '1px', minWidth: 0 },
  cell: {
    minWidth: 0, height: `${CELL_HEIGHT}px`, gridRowStart: 1, cursor: 'pointer', outlineStyle: 'none', borderRadius: '1px',
    ':focus-visible': {
      outlineStyle: 'solid', outlineWidth: tokens.strokeWidthThick, outlineColor: tokens.colorStrokeFocus2, outlineOffset: '1px', zIndex: 1, position: 'relative',
      '@media (forced-colors: active)': { outlineColor: 'Highlight' },
    },
  },
  // What is said below is about this one.
  told: { boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}, 0 0 0 2px ${tokens.colorNeutralForeground2}`, zIndex: 1, position: 'relative', '@media (forced-colors: active)': { outlineStyle: 'solid', outlineWidth: '1px', outlineColor: 'CanvasText', outlineOffset: '1px' } },
});

export interface PictureRoleRowProps {
  readonly row: PictureRow;
  /** Among the rows. */
  readonly place: number;
  readonly blocks: readonly PictureBlock[];
  readonly name: string;
  /** Column of the cell to which the Tab key leads; null where that is in another row. */
  readonly stop: number | null;
  /** Column of the cell that is told of below. */
  readonly told: number | null;
  readonly hatch: string;
  readonly labelOf: (cell: PictureCell) => string;
  readonly onFocus: (column: number) => void;
  readonly onPoint: (column: number) => void;
  readonly onShow: (cell: PictureCell) => void;
}

export function PictureRoleRow(props: PictureRoleRowProps): ReactElement {
  const { row: { cells, figures: { share } }, blocks, name } = props;
  const styles = useStyles();
  const { percent } = useTeamWords();
  const first = cells[0]?.day ?? 0;
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className={styles.name}>
        <Caption1Strong>{name}</Caption1Strong>
        {share !== null && <Caption1 className={styles.share}>{percent(share)}</Caption1>}
      </div>
      {blocks.map((block) => (
        <Fragment key={block.from}>
          {blocks.length > 1 && <PictureTicks block={block} blocks={blocks} first={first} />}
          <Strip {...props} block={block} first={first} />
        </Fragment>
      ))}
    </div>
  );
}

/** The days of one block. */
function Strip({ row: { cells }, place, block, blocks, first, stop, told, hatch, ...props }: PictureRoleRowProps & { readonly block: PictureBlock; readonly first: Day }): ReactElement {
  const styles = useStyles();
  return (
    <div role="presentation" className={styles.strip} style={{ gridTemplateColumns: templateOf(block, blocks, first) }}>
      {cells.slice(block.from, block.to).map((cell, index) => {
        const column = block.from + index;
        return (
          <div
            key={cell.day}
            role="gridcell"
            data-spot={`${place}-${column}`}
            tabIndex={column === stop ? 0 : -1}
            aria-label={props.labelOf(cell)}
            className={mergeClasses(styles.cell, column === told && styles.told)}
            style={{ gridColumnStart: lineOf(block, first, column) }}
            onFocus={() => props.onFocus(column)}
            onMouseEnter={() => props.onPoint(column)}
            onClick={() => props.onShow(cell)}
          >
            <PictureMark state={cell.state} parts={cell.parts} hatch={hatch} />
          </div>
        );
      })}
    </div>
  );
}
