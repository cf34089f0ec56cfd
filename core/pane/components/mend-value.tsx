/** A cell's value as a preview shows it: spaces at its ends, which nobody would see, stand as dots. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  value: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  space: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export function MendValue({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const inner = text.trim();
  // A text of nothing but spaces is all end.
  const start = inner === '' ? text.length : text.indexOf(inner);
  const ends = text.length - start - inner.length;
  return (
    <span className={styles.value}>
      <span className={styles.space} aria-hidden>{'·'.repeat(start)}</span>
      {inner}
      <span className={styles.space} aria-hidden>{'·'.repeat(ends)}</span>
    </span>
  );
}
