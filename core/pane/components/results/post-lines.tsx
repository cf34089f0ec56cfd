/** Posts, each leading to its cell. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CellRef } from '../../../table/cell-ref.ts';
import { useResultsWords } from '../../results-words-context.ts';
import { MoreLines } from '../charts/more-lines.tsx';

const FIRST = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 0 calc(0px - ${tokens.spacingHorizontalS})`, padding: 0, minWidth: 0, '@media (forced-colors: active)': { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS } },
  row: { display: 'flex', minWidth: 0 },
  line: {
    flexGrow: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} calc(${tokens.spacingHorizontalS} - 1px)`,
  },
  still: { flexGrow: 1, minWidth: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  texts: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { flexGrow: 1, flexBasis: '60%', minWidth: 0 },
  // What leads somewhere is not to be taken for what only says something.
  link: { color: tokens.colorBrandForegroundLink, '@media (forced-colors: active)': { color: 'inherit' } },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface PostLine {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly facts: string;
  /** Null where there is no cell to go to. */
  readonly cell: CellRef | null;
}

export interface PostLinesProps {
  readonly label: string;
  readonly lines: readonly PostLine[];
  readonly onShow: (cell: CellRef) => void;
}

export function PostLines({ label, lines, onShow }: PostLinesProps): ReactElement {
  const styles = useStyles();
  const { more } = useResultsWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole || lines.length <= FIRST + 1 ? lines : lines.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map(({ key, cell, ...line }) => (
          <li key={key} className={styles.row}>
            {cell === null
              ? <div className={styles.still}><Texts {...line} /></div>
              : <Button appearance="subtle" className={styles.line} onClick={() => onShow(cell)}><Texts {...line} isLink /></Button>}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && <MoreLines label={more(lines.length - shown.length)} onShow={() => setIsWhole(true)} />}
    </>
  );
}

function Texts({ name, value, facts, isLink = false }: Pick<PostLine, 'name' | 'value' | 'facts'> & { readonly isLink?: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.texts}>
      <span className={styles.head}>
        <span className={mergeClasses(styles.name, isLink && styles.link)}>{name}</span>
        <span className={styles.value}>{value}</span>
      </span>
      {facts !== '' && <Caption1 className={styles.facts}>{facts}</Caption1>}
    </span>
  );
}
