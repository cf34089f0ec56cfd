/** A name that leads to its cell, and looks like what it is: a link. */
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses, shorthands } from '@griffel/react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  link: {
    alignSelf: 'flex-start', justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere',
    // With its border, its words begin where the others do.
    padding: 0, margin: '0 -1px', fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink,
    ':hover': { textDecorationLine: 'underline' },
    // A frame would stand right at its words.
    '@media (forced-colors: active)': { color: 'LinkText', margin: 0, ...shorthands.borderStyle('none') },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface CellLinkProps {
  readonly name: string;
  /** Whether it heads what stands below it. */
  readonly isStrong?: boolean;
  readonly onShow: () => void;
}

export function CellLink({ name, isStrong = false, onShow }: CellLinkProps): ReactElement {
  const styles = useStyles();
  return <Button appearance="transparent" size="small" className={mergeClasses(styles.link, isStrong && styles.strong)} onClick={onShow}>{name}</Button>;
}
