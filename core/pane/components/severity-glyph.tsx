/** The sign of a severity: its shape tells as much as its colour. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { FluentIcon } from '@fluentui/react-icons';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Severity } from '../../findings/finding.ts';

const GLYPHS: { readonly [S in Severity]: FluentIcon } = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  suggestion: Lightbulb16Filled,
};

const useStyles = makeStyles({
  glyph: { flexShrink: 0, display: 'block' },
  // The system's own contrast themes know no such colours: the sign follows the text there.
  error: { color: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
  warning: { color: tokens.colorStatusWarningForeground3, '@media (forced-colors: active)': { color: 'inherit' } },
  suggestion: { color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
});

/** Without a label the glyph is decoration beside a word that says the same. */
export function SeverityGlyph({ severity, label, id }: { severity: Severity; label?: string; id?: string }): ReactElement {
  const styles = useStyles();
  const Glyph = GLYPHS[severity];
  const naming = label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' };
  return <Glyph {...naming} {...(id === undefined ? {} : { id })} className={mergeClasses(styles.glyph, styles[severity])} />;
}
