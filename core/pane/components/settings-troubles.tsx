/** What could not be made sense of in the tab of settings, a message each. */
import type { ReactElement } from 'react';
import type { StoredTrouble } from '../../settings-tab/stored-settings.ts';
import { troubleSentence } from '../../words/trouble-sentence.ts';
import { useWords } from '../words-context.tsx';
import { Message } from './message.tsx';

export interface SettingsTroublesProps {
  readonly troubles: readonly StoredTrouble[];
  /** More would hide what stands below. */
  readonly most: number;
  /** Names the messages. */
  readonly title: string;
}

export function SettingsTroubles({ troubles, most, title }: SettingsTroublesProps): ReactElement {
  const { settingsTab } = useWords();
  return (
    <>
      {troubles.slice(0, most).map((trouble) => (
        <Message
          key={`${trouble.code} ${trouble.cell.sheet} ${trouble.cell.row} ${trouble.cell.column}`}
          intent="warning"
          words={{ title, body: troubleSentence(trouble, settingsTab) }}
          isTitleShown={false}
        />
      ))}
    </>
  );
}
