/** What the view needs and does not have yet, with one way on. */
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { MessageWords } from '../../../words/message-words.ts';

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0 },
  body: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface ViewEmptyProps {
  readonly words: MessageWords;
  readonly action: { readonly label: string; readonly isMain: boolean; readonly isBusy: boolean; readonly onClick: () => void } | null;
}

export function ViewEmpty({ words: { title, body }, action }: ViewEmptyProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text as="h2" size={400} weight="semibold" className={styles.title}>{title}</Text>
      <Text className={styles.body}>{body}</Text>
      {action !== null && (
        <Button appearance={action.isMain ? 'primary' : 'secondary'} disabledFocusable={action.isBusy} onClick={action.onClick}>{action.label}</Button>
      )}
    </div>
  );
}
