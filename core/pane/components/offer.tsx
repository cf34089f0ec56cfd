/** Something that Suivi adds to the calendar once the person has read what it is. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { MessageWords } from '../../words/message-words.ts';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, minWidth: 0 },
  hint: { overflowWrap: 'anywhere' },
});

export interface OfferProps {
  readonly words: MessageWords;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
}

export function Offer({ words, isBusy, onAccept }: OfferProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.offer}>
      <Button size="small" aria-describedby={id} disabledFocusable={isBusy} onClick={onAccept}>{words.title}</Button>
      <Caption1 id={id} className={styles.hint}>{words.body}</Caption1>
    </div>
  );
}
