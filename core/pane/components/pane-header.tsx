/** The top line: what was recognised or why nothing was, and the menu. */
import { Caption1, Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { Words } from '../../words/words.ts';
import type { LateParts } from '../late-parts.ts';
import type { Loaded } from '../load-findings.ts';
import { useWords } from '../words-context.tsx';
import { MoreButton } from './more-button.tsx';
import type { MoreMenuChoices } from './more-menu.tsx';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    boxSizing: 'border-box',
    // A title and its tabs, so that what stands below does not move when they come.
    minHeight: '58px',
    flexShrink: 0,
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  texts: { flexGrow: 1, minWidth: 0, paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere', hyphens: 'auto' },
  title: { display: 'block', margin: 0 },
  tabs: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface PaneHeaderProps {
  readonly loaded: Loaded | null;
  /** Null until its code is there. */
  readonly Menu: LateParts['MoreMenu'] | null;
  readonly choices: MoreMenuChoices;
}

export function PaneHeader({ loaded, Menu, choices }: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const isChecked = loaded?.kind === 'checked';
  return (
    <header className={styles.header}>
      <div className={styles.texts}>
        <Subtitle2 as="h1" className={styles.title}>
          {titleOf(loaded, words)}
        </Subtitle2>
        {isChecked && <Caption1 className={styles.tabs}>{pane.tabs(loaded.tabs)}</Caption1>}
      </div>
      <MoreButton Menu={Menu} choices={choices} />
    </header>
  );
}

function titleOf(loaded: Loaded | null, { pane, declined }: Words): string {
  if (loaded === null) return 'Suivi';
  return loaded.kind === 'checked' ? pane.recognised(loaded.content, loaded.posts) : declined[loaded.code](loaded.sheetName).title;
}
