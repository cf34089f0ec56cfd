/** Lines that each lead to a cell: a name, and what there is to know of it. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CellRef } from '../../../table/cell-ref.ts';
import { MoreLines } from '../charts/more-lines.tsx';
import { SeverityGlyph } from '../severity-glyph.tsx';

/** More are shown on request. */
const FIRST = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 0 calc(0px - ${tokens.spacingHorizontalS})`, padding: 0, '@media (forced-colors: active)': { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS } },
  row: { display: 'flex', minWidth: 0 },
  below: { padding: `0 ${tokens.spacingHorizontalS}`, minWidth: 0, '@media (forced-colors: active)': { paddingTop: tokens.spacingVerticalXS } },
  line: {
    flexGrow: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} calc(${tokens.spacingHorizontalS} - 1px)`,
    // A contrast theme turns what is pointed at about, the text with it.
    ':hover > span > span': { color: 'inherit' },
  },
  still: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  // What leads somewhere is not to be taken for what only says something.
  link: { color: tokens.colorBrandForegroundLink, '@media (forced-colors: active)': { color: 'inherit' } },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  advice: { display: 'flex', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface CellLine {
  readonly key: string;
  readonly name: string;
  /** '' for nothing. */
  readonly facts: string;
  /** What could be done; '' for nothing. */
  readonly advice?: string;
  /** Null where there is no cell to go to. */
  readonly cell: CellRef | null;
  /** What more there is to open. */
  readonly below?: ReactElement;
}

export interface CellLinesProps {
  readonly label: string;
  readonly lines: readonly CellLine[];
  readonly onShow: (cell: CellRef) => void;
  /** Names the button that shows so many more. */
  readonly moreOf: (count: number) => string;
}

export function CellLines({ label, lines, onShow, moreOf }: CellLinesProps): ReactElement {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  // One more is no more to read than the button that would show it.
  const shown = isWhole || lines.length <= FIRST + 1 ? lines : lines.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map(({ key, cell, below, ...line }) => (
          <li key={key}>
            <div className={styles.row}>
              {cell === null
                ? <div className={styles.still}><LineTexts {...line} /></div>
                : <Button appearance="subtle" className={styles.line} onClick={() => onShow(cell)}><LineTexts {...line} isLink /></Button>}
            </div>
            {below !== undefined && <div className={styles.below}>{below}</div>}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && <MoreLines label={moreOf(lines.length - shown.length)} onShow={() => setIsWhole(true)} />}
    </>
  );
}

function LineTexts({ name, facts, advice = '', isLink = false }: Pick<CellLine, 'name' | 'facts' | 'advice'> & { readonly isLink?: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.texts}>
      <span className={mergeClasses(styles.name, isLink && styles.link)}>{name}</span>
      {facts !== '' && <Caption1 className={styles.facts}>{facts}</Caption1>}
      {advice !== '' && (
        <span className={styles.advice}>
          <SeverityGlyph severity="suggestion" />
          <Caption1>{advice}</Caption1>
        </span>
      )}
    </span>
  );
}
