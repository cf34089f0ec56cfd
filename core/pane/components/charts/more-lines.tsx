/** Below a list that shows its first lines: the rest of it. */
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, shorthands } from '@griffel/react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  more: {
    alignSelf: 'flex-start', marginLeft: '-1px', paddingLeft: 0, minWidth: 'unset', fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink,
    // A frame would stand right at its words.
    '@media (forced-colors: active)': { color: 'LinkText', marginLeft: 0, ...shorthands.borderStyle('none') },
  },
});

export function MoreLines({ label, onShow }: { readonly label: string; readonly onShow: () => void }): ReactElement {
  const styles = useStyles();
  return <Button appearance="transparent" size="small" className={styles.more} onClick={onShow}>{label}</Button>;
}
