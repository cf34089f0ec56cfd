/** Says whether what it stands before is folded away. */
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  chevron: { flexShrink: 0, transitionProperty: 'transform', transitionDuration: tokens.durationFaster },
  open: { transform: 'rotate(90deg)' },
});

export function Chevron({ isOpen }: { readonly isOpen: boolean }): ReactElement {
  const styles = useStyles();
  return <ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} />;
}
