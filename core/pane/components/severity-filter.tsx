/** How many findings of each severity there are; pressing one shows only those that are pressed. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses, shorthands } from '@griffel/react';
import type { ReactElement } from 'react';
import { SEVERITIES } from '../../findings/finding.ts';
import type { Severity } from '../../findings/finding.ts';
import { RULES } from '../../rules/rules.ts';
import { wholeNumberIn } from '../whole-number.ts';
import type { SeverityCounts } from '../state/filter-findings.ts';
import { useWords } from '../words-context.tsx';
import { SeverityGlyph } from './severity-glyph.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: {
    // Three of one width beside each other in the narrowest pane, the longest word just fits; zoomed in, one under the other.
    flexGrow: 1,
    flexBasis: '88px',
    minWidth: 0,
    // What the skeleton holds free for it.
    minHeight: '48px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    fontWeight: tokens.fontWeightRegular,
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    // Twice as thick a border, without moving what stands in it.
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
    ':hover': {
      backgroundColor: tokens.colorBrandBackground2Hover,
      color: tokens.colorNeutralForeground1,
      ...shorthands.borderColor(tokens.colorCompoundBrandStrokeHover),
    },
    ':hover:active': {
      backgroundColor: tokens.colorBrandBackground2Pressed,
      color: tokens.colorNeutralForeground1,
      ...shorthands.borderColor(tokens.colorCompoundBrandStrokePressed),
    },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ...shorthands.borderColor('Highlight'),
      ':hover': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText', ...shorthands.borderColor('HighlightText') },
    },
  },
  face: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** A severity that no rule gives would only take up room. */
const GIVEN: readonly Severity[] = SEVERITIES.filter((severity) => Object.values(RULES).some((rule) => rule.severity === severity));

export interface SeverityFilterProps {
  readonly counts: SeverityCounts;
  readonly chosen: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

export function SeverityFilter({ counts, chosen, onToggle }: SeverityFilterProps): ReactElement {
  const styles = useStyles();
  const { pane, language } = useWords();
  return (
    <div className={styles.group} role="group" aria-label={pane.filterBySeverity}>
      {GIVEN.map((severity) => (
        <Button
          key={severity}
          className={mergeClasses(styles.button, chosen.has(severity) && styles.pressed)}
          aria-pressed={chosen.has(severity)}
          // Where there is nothing to show, but within reach, so that the keyboard stays where it is.
          disabledFocusable={counts[severity] === 0 && !chosen.has(severity)}
          onClick={() => onToggle(severity)}
        >
          <span className={styles.face}>
            <span className={styles.count}>
              <SeverityGlyph severity={severity} />
              {wholeNumberIn(language, counts[severity])}
            </span>{' '}
            <Caption1>{pane.severityNoun(severity, counts[severity])}</Caption1>
          </span>
        </Button>
      ))}
    </div>
  );
}
