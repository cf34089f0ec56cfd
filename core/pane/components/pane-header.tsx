/** The top line: what was recognised or why nothing was, and the menu. */
import { createCustomFocusIndicatorStyle } from '@fluentui/react-tabster';
import { Caption1, Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement, Ref } from 'react';
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
  texts: { position: 'relative', isolation: 'isolate', flexGrow: 1, minWidth: 0, paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere', hyphens: 'auto' },
  title: { display: 'block', margin: 0 },
  tabs: { display: 'block', color: tokens.colorNeutralForeground2, pointerEvents: 'none' },
  button: {
    appearance: 'none',
    display: 'inline',
    margin: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    // The tabs below belong to what is pressed, though not to its name.
    '::after': {
      content: '""',
      position: 'absolute',
      zIndex: -1,
      top: 0,
      bottom: `calc(0px - ${tokens.spacingVerticalXS})`,
      left: `calc(0px - ${tokens.spacingHorizontalXS})`,
      right: 0,
      borderRadius: tokens.borderRadiusMedium,
    },
    ':hover::after': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':hover:active::after': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createCustomFocusIndicatorStyle({
      outlineStyle: 'none',
      '::after': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    }),
  },
  chevron: { marginLeft: tokens.spacingHorizontalXS, verticalAlign: 'middle', color: tokens.colorNeutralForeground2, transitionProperty: 'transform', transitionDuration: tokens.durationFaster },
  open: { transform: 'rotate(90deg)' },
});

export interface PaneHeaderProps {
  readonly loaded: Loaded | null;
  /** Null until its code is there. */
  readonly Menu: LateParts['MoreMenu'] | null;
  readonly choices: MoreMenuChoices;
  readonly columns: ColumnsButton;
}

/** The line that says what was recognised opens the view of the columns. */
export interface ColumnsButton {
  readonly ref: Ref<HTMLButtonElement>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function PaneHeader({ loaded, Menu, choices, columns }: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const isChecked = loaded?.kind === 'checked';
  return (
    <header className={styles.header}>
      <div className={styles.texts}>
        <Subtitle2 as="h1" className={styles.title}>
          {isChecked && loaded.mapping !== null ? <TitleButton title={titleOf(loaded, words)} {...columns} /> : titleOf(loaded, words)}
        </Subtitle2>
        {isChecked && <Caption1 className={styles.tabs}>{pane.tabs(loaded.tabs)}</Caption1>}
      </div>
      <MoreButton Menu={Menu} choices={choices} />
    </header>
  );
}

function TitleButton({ title, ref, isOpen, onToggle }: ColumnsButton & { title: string }): ReactElement {
  const styles = useStyles();
  const { columns } = useWords();
  return (
    <button ref={ref} type="button" className={styles.button} aria-label={columns.open(title)} aria-expanded={isOpen} onClick={onToggle}>
      {title}
      <ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden />
    </button>
  );
}

function titleOf(loaded: Loaded | null, { pane, declined }: Words): string {
  if (loaded === null) return 'Suivi';
  return loaded.kind === 'checked' ? pane.recognised(loaded.content, loaded.posts) : declined[loaded.code](loaded.sheetName).title;
}
