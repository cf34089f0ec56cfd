/** A text with its offending part marked, cut down to what stands around it. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { TextMark } from '../../findings/finding.ts';
import { excerpt } from '../state/excerpt.ts';

const useStyles = makeStyles({
  text: {
    display: 'block',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    // Seen without the colour as well.
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
});

export function MarkedText({ text, mark }: { readonly text: string; readonly mark: TextMark }): ReactElement {
  const styles = useStyles();
  const { before, marked, after } = excerpt(text, mark);
  return (
    <Caption1 className={styles.text}>
      {before}
      <mark className={styles.mark}>{marked}</mark>
      {after}
    </Caption1>
  );
}
