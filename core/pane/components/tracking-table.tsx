/** How far posts are, a week or a person at a time: folded away, one line each. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { CountedStates } from '../state/counted-states.ts';
import { Disclosure } from './disclosure.tsx';
import { TrackingBar } from './tracking-bar.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalMNudge },
  line: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  choose: {
    alignSelf: 'flex-start', justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, padding: 0, margin: '0 -1px', overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink, '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

export interface CountedLine {
  readonly key: string;
  readonly name: string;
  readonly states: CountedStates;
  /** Shows what is this line's alone; absent where nothing can. */
  readonly onChoose?: () => void;
}

/** `lines` are counted once they are wanted. */
export function TrackingTable({ name, lines }: { readonly name: string; readonly lines: () => readonly CountedLine[] }): ReactElement {
  const styles = useStyles();
  return (
    <Disclosure name={name}>
      {() => (
        <ul className={styles.list} aria-label={name}>
          {lines().map(({ key, name: own, states, onChoose }) => (
            <li key={key} className={styles.line}>
              {onChoose === undefined
                ? <Caption1 className={styles.name}><strong>{own}</strong></Caption1>
                : <Button appearance="transparent" size="small" className={styles.choose} onClick={onChoose}>{own}</Button>}
              <TrackingBar states={states} label={own} isSmall />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
