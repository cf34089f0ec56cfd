/** A finding in the list; the selected one is shown in full. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { findingSentence } from '../../words/finding-sentence.ts';
import { useRulesWords } from '../rules-words.ts';
import type { CellsRead } from '../../table/cells-read.ts';
import type { ListActions } from '../state/list-actions.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { useWords } from '../words-context.tsx';
import { FindingDetails } from './finding-details.tsx';
import { SeverityGlyph } from './severity-glyph.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
  },
  glyph: { paddingTop: '2px' },
  sentence: { overflowWrap: 'anywhere' },
  cell: {
    color: tokens.colorBrandForegroundLink,
    lineHeight: tokens.lineHeightBase300,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  tab: { gridColumnStart: 2, gridColumnEnd: 4, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  details: { gridColumnStart: 2, gridColumnEnd: 4, minWidth: 0 },
});

export interface FindingRowProps {
  readonly listed: ListedFinding;
  readonly id: string;
  readonly isSelected: boolean;
  /** True where the calendar stands on several tabs, so that an address alone doesn't say where. */
  readonly isTabShown: boolean;
  readonly cells: CellsRead;
  readonly actions: ListActions;
}

export function FindingRowContent({ listed, id, isSelected, isTabShown, cells, actions }: FindingRowProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const { finding, address, sheetName } = listed;
  const rules = useRulesWords();
  return (
    <div className={styles.row}>
      <span className={styles.glyph}>
        <SeverityGlyph severity={finding.severity} label={words.severities[finding.severity]} id={`${id}-severity`} />
      </span>
      <span id={`${id}-sentence`} className={styles.sentence}>
        {findingSentence(finding, rules)}
      </span>
      <Caption1
        id={`${id}-cell`}
        className={styles.cell}
        data-cell
        role="img"
        aria-label={isTabShown ? pane.cellOnTab(address, sheetName) : pane.cell(address)}
      >
        {address}
      </Caption1>
      {isTabShown && (
        <Caption1 className={styles.tab} aria-hidden>
          {sheetName}
        </Caption1>
      )}
      {isSelected && (
        <div className={styles.details}>
          <FindingDetails listed={listed} id={`${id}-details`} cells={cells} actions={actions} />
        </div>
      )}
    </div>
  );
}
