/** The first lines of a list, and more of them on request. */
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useImportWords } from '../../../results-import-words-context.ts';

const useStyles = makeStyles({ more: { alignSelf: 'flex-start', minWidth: 0 } });

export interface MoreLinesProps<Line> {
  readonly lines: readonly Line[];
  readonly first: number;
  readonly children: (line: Line, place: number) => ReactNode;
}

/** Stands within the list. */
export function MoreLines<Line>({ lines, first, children }: MoreLinesProps<Line>): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const [shown, setShown] = useState(first);
  return (
    <>
      {lines.slice(0, shown).map(children)}
      {lines.length > shown && <li><Button size="small" className={styles.more} onClick={() => setShown(shown + first * 4)}>{words.more(lines.length - shown)}</Button></li>}
    </>
  );
}
