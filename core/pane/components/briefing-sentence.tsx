/** A sentence of the briefing, with its way to the cells and what else can be done about it. */
import { Button } from '@fluentui/react-button';
import { Body1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { BriefingLine } from '../../briefing/briefing.ts';
import { findingSentence } from '../../words/finding-sentence.ts';
import { useReturnedFocus } from '../hooks/use-returned-focus.ts';
import { useRulesWords } from '../rules-words.ts';
import type { ListActions } from '../state/list-actions.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { IgnoreForm } from './ignore-form.tsx';
import { LineMenu } from './line-menu.tsx';
import { SeverityGlyph } from './severity-glyph.tsx';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  glyph: { paddingTop: '2px' },
  sentence: { overflowWrap: 'anywhere' },
  // The words of the buttons stand on the line of the sentence's first.
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXXS, marginTop: '-2px' },
  show: { minWidth: 'unset' },
  form: { gridColumnStart: 2, gridColumnEnd: 4, minWidth: 0, padding: `${tokens.spacingVerticalXS} 0` },
});

export interface BriefingSentenceProps {
  readonly line: BriefingLine<ListedFinding>;
  readonly actions: ListActions;
  readonly onShow: (line: BriefingLine<ListedFinding>) => void;
  /** Whether the keyboard comes back here from what was opened last. */
  readonly isOpener: boolean;
  readonly onOpened: () => void;
  /** True while the person is asked why the findings are to be ignored. */
  readonly isIgnoring: boolean;
  readonly onIgnoring: (isIgnoring: boolean) => void;
}

export function BriefingSentence({ line, actions, onShow, isOpener, onOpened, isIgnoring, onIgnoring }: BriefingSentenceProps): ReactElement {
  const styles = useStyles();
  const { severities } = useWords();
  const rules = useRulesWords();
  const { week } = useViewsWords();
  const menuButton = useRef<HTMLButtonElement>(null);
  useReturnedFocus(isIgnoring, menuButton);
  const { code, severity, findings } = line;
  const sentence = findings.length === 1 ? findingSentence(findings[0].finding, rules) : rules[code].several(findings.length);
  return (
    <li className={styles.line}>
      <span className={styles.glyph}>
        <SeverityGlyph severity={severity} label={severities[severity]} />
      </span>
      <Body1 className={styles.sentence}>{sentence}</Body1>
      <div className={styles.buttons}>
        <Button size="small" className={styles.show} aria-label={week.showWhat(sentence)} onClick={() => onShow(line)}>
          {week.show}
        </Button>
        <LineMenu
          line={line}
          sentence={sentence}
          actions={actions}
          isOpener={isOpener}
          button={menuButton}
          onOpened={onOpened}
          onIgnoring={() => onIgnoring(true)}
        />
      </div>
      {isIgnoring && (
        <div
          className={styles.form}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onIgnoring(false);
          }}
        >
          <IgnoreForm
            today={actions.today}
            isBusy={actions.isBusy}
            // Stays, with what was typed, until the findings are gone: writing may fail.
            onIgnore={(wish) => actions.onIgnore(findings, wish)}
            onCancel={() => onIgnoring(false)}
          />
        </div>
      )}
    </li>
  );
}
