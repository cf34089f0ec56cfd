/** What colleagues could share this week, as a text to copy or a tab of its own. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { digest } from '../../../jobs/digest.ts';
import { digestText } from '../../../report/digest/digest-text.ts';
import type { DigestWords } from '../../../words/digest-words.ts';
import { askReport } from '../../ask-report.ts';
import { copyComing } from '../../copy-text.ts';
import type { Copied } from '../../copy-text.ts';
import type { Checked } from '../../load-findings.ts';
import { useLateWords } from '../../late-words-context.ts';
import { reportInput } from '../../reports/document-source.ts';
import { useWords } from '../../words-context.tsx';
import { CopiedText } from './copied-text.tsx';
import type { ReportsViewProps } from './reports-view.tsx';

/** Lines that show at first. */
const ROWS = 14;

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& button': { minWidth: 0 } },
  said: { overflowWrap: 'anywhere' },
});

export interface DigestTextProps extends Omit<ReportsViewProps, 'shown' | 'onClose'> {
  readonly digestWords: DigestWords;
}

export function DigestText({ state, checked, dispatch, actions, words: { digest: words }, digestWords }: DigestTextProps): ReactElement {
  const styles = useStyles();
  const { language, pane } = useWords();
  const { rules } = useLateWords();
  const [outcome, setOutcome] = useState<Copied | 'looking'>('none');
  const text = useMemo(() => textOf(checked, digestWords), [checked, digestWords]);
  const isBusy = state.writing !== null || outcome === 'looking';
  const copy = async (): Promise<void> => {
    setOutcome('looking');
    // Others may have typed since: what is copied is the text of this moment, and what is shown then.
    setOutcome(await copyComing(actions.lookAgain().then((now) => (now === null ? null : textOf(now, digestWords)))));
  };
  return (
    <>
      <Text className={styles.said}>{words.intro}</Text>
      <div className={styles.ways}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void copy()}>{words.copy}</Button>
        <Button disabledFocusable={isBusy} onClick={() => actions.ask(askReport({ kind: 'digest' }, { checked, rules, language, dispatch }), language)}>{words.intoTab}</Button>
      </div>
      <Caption1 role="status">{outcome === 'looking' ? pane.reading : outcome === 'none' ? '' : outcome === 'copied' ? words.copied : words.copyYourself}</Caption1>
      <CopiedText name={words.text} text={text} rows={ROWS} isRefused={outcome === 'refused'} />
    </>
  );
}

function textOf(checked: Checked, words: DigestWords): string {
  return digestText(digest.run(reportInput({ checked, today: checked.today })).result, words);
}
