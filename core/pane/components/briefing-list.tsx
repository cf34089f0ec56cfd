/** The sentences of a briefing, each with its way to the cells, and the count of all other findings. */
import { Button } from '@fluentui/react-button';
import { Body1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, shorthands } from '@griffel/react';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import type { Briefing, BriefingLine } from '../../briefing/briefing.ts';
import { findingSentence } from '../../words/rules-in.ts';
import { useRulesWords } from '../rules-words.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { SeverityGlyph } from './severity-glyph.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  line: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  glyph: { paddingTop: '2px' },
  sentence: { overflowWrap: 'anywhere' },
  // Its words stand on the line of the sentence's first.
  show: { minWidth: 'unset', marginTop: '-2px' },
  quiet: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  check: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0, '@media (forced-colors: active)': { color: 'inherit' } },
  rest: {
    alignSelf: 'flex-start',
    // Its words begin where the others do.
    marginLeft: '-1px',
    paddingLeft: 0,
    minWidth: 'unset',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    // A frame would stand right at its words.
    '@media (forced-colors: active)': { color: 'LinkText', marginLeft: 0, ...shorthands.borderStyle('none') },
  },
});

export interface BriefingListProps {
  readonly briefing: Briefing<ListedFinding>;
  readonly onShow: (line: BriefingLine<ListedFinding>) => void;
  readonly onRest: () => void;
}

export function BriefingList({ briefing, onShow, onRest }: BriefingListProps): ReactElement {
  const styles = useStyles();
  const { severities } = useWords();
  const rules = useRulesWords();
  const { week } = useViewsWords();
  const rest = week.rest(briefing);
  return (
    <>
      {briefing.lines.length === 0 && (
        <div className={styles.quiet}>
          <CheckmarkCircle20Regular className={styles.check} aria-hidden />
          <Text>{week.quiet}</Text>
        </div>
      )}
      {briefing.lines.length > 0 && (
        <ul className={styles.list}>
          {briefing.lines.map((line) => {
            const { code, severity, findings } = line;
            const sentence = findings.length === 1 ? findingSentence(findings[0].finding, rules) : rules[code].several(findings.length);
            return (
              <li key={code} className={styles.line}>
                <span className={styles.glyph}>
                  <SeverityGlyph severity={severity} label={severities[severity]} />
                </span>
                <Body1 className={styles.sentence}>{sentence}</Body1>
                <Button size="small" className={styles.show} aria-label={week.showWhat(sentence)} onClick={() => onShow(line)}>
                  {week.show}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {rest !== '' && (
        <Button appearance="transparent" size="small" className={styles.rest} onClick={onRest}>
          {rest}
        </Button>
      )}
    </>
  );
}
