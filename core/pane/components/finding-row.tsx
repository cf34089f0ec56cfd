/** A finding in the list; the selected one also says why it matters and what to do. */
import { Caption1, Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { findingSentence } from '../finding-sentence.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { useWords } from '../words-context.tsx';
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
  details: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  // A line of its own, at its own line height.
  line: { display: 'block' },
});

export interface FindingRowProps {
  readonly listed: ListedFinding;
  readonly id: string;
  readonly isSelected: boolean;
  /** True where the calendar stands on several tabs, so that an address alone doesn't say where. */
  readonly isTabShown: boolean;
}

export function FindingRowContent({ listed, id, isSelected, isTabShown }: FindingRowProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const { finding, address, sheetName } = listed;
  const { why, advice } = words.rules[finding.code];
  return (
    <div className={styles.row}>
      <span className={styles.glyph}>
        <SeverityGlyph severity={finding.severity} label={words.severities[finding.severity]} id={`${id}-severity`} />
      </span>
      <span id={`${id}-sentence`} className={styles.sentence}>
        {findingSentence(finding, words)}
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
        <div id={`${id}-details`} className={styles.details}>
          <div>
            <Caption1Strong className={styles.line}>{pane.why}</Caption1Strong>
            <Caption1 className={styles.line}>{why}</Caption1>
          </div>
          <div>
            <Caption1Strong className={styles.line}>{pane.whatToDo}</Caption1Strong>
            <Caption1 className={styles.line}>{advice}</Caption1>
          </div>
        </div>
      )}
    </div>
  );
}
