/** What the person has said of the file, each to be said otherwise. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, shorthands } from '@griffel/react';
import type { ReactElement } from 'react';
import { useImportWords } from '../../../results-import-words-context.ts';
import { givenAnswers, withoutAnswer } from '../../../state/import-said.ts';
import type { ImportSaid } from '../../../state/import-said.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  answer: { overflowWrap: 'anywhere', minWidth: 0 },
  change: {
    minWidth: 0, padding: 0, margin: '0 -1px', fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink,
    // A frame would stand right at its words.
    '@media (forced-colors: active)': { color: 'LinkText', margin: 0, ...shorthands.borderStyle('none') },
  },
});

export interface GivenAnswersProps {
  readonly said: ImportSaid;
  readonly onSaid: (said: ImportSaid) => void;
}

export function GivenAnswers({ said, onSaid }: GivenAnswersProps): ReactElement | null {
  const styles = useStyles();
  const words = useImportWords();
  const given = givenAnswers(said);
  if (given.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.answered}>
      {given.map((answer) => (
        <li key={answer.kind} className={styles.line}>
          <Caption1 className={styles.answer}>{words.answer(answer)}</Caption1>
          <Button size="small" appearance="transparent" className={styles.change} aria-label={words.changeAnswer(words.answer(answer))} onClick={() => onSaid(withoutAnswer(said, answer.kind))}>
            {words.change}
          </Button>
        </li>
      ))}
    </ul>
  );
}
