/** How the sections of a view look. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useSectionStyles: () => Record<'section' | 'head' | 'title', string> = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, overflowWrap: 'anywhere' },
});
