/** What stands above the list of columns: how many are in question, what to do, where it is kept, and which tab. */
import { Select } from '@fluentui/react-select';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Mapping } from '../../recognise/mapping.ts';
import type { StoredTrouble } from '../../settings-tab/stored-settings.ts';
import type { SheetId } from '../../table/cell-ref.ts';
import { useWords } from '../words-context.tsx';
import { SettingsTroubles } from './settings-troubles.tsx';

const useStyles = makeStyles({
  intro: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    overflowWrap: 'anywhere',
  },
  // The keyboard is led here and goes on from here; it is no control, so it has no frame.
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  kept: { display: 'block', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  select: { minWidth: 0 },
});

/** More would hide the columns. */
const MOST_TROUBLES = 3;

export interface ColumnsIntroProps {
  readonly titleId: string;
  readonly mapping: Mapping;
  /** What could not be made sense of in the tab where the choice is kept. */
  readonly troubles: readonly StoredTrouble[];
  readonly isDeclined: boolean;
  /** True where the person opened the view: the keyboard goes to its title. */
  readonly isFocused: boolean;
  readonly onTab: (sheet: SheetId) => void;
}

export function ColumnsIntro({ titleId, mapping, troubles, isDeclined, isFocused, onTab }: ColumnsIntroProps): ReactElement {
  const styles = useStyles();
  const { columns } = useWords();
  const tabId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused) title.current?.focus();
  }, [isFocused]);
  const questions = mapping.columns.filter(({ isQuestion }) => isQuestion).length;
  const isAsked = questions > 0 && !isDeclined;
  return (
    <div className={styles.intro}>
      <h2 ref={title} id={titleId} tabIndex={-1} className={styles.title}>
        {isAsked ? columns.questions(questions) : columns.title}
      </h2>
      <Text>{isDeclined ? columns.declined : isAsked ? columns.asked(questions) : columns.opened}</Text>
      <Caption1 className={styles.kept}>{columns.kept}</Caption1>
      <SettingsTroubles troubles={troubles} most={MOST_TROUBLES} title={columns.title} />
      {mapping.tabs.length > 1 && (
        <div className={styles.tab}>
          <Caption1 as="span" id={tabId}>{columns.tab}</Caption1>
          <Select className={styles.select} aria-labelledby={tabId} value={mapping.sheet} onChange={(_event, { value }) => onTab(value)}>
            {mapping.tabs.map(({ sheet, name }) => (
              <option key={sheet} value={sheet}>
                {name}
              </option>
            ))}
          </Select>
        </div>
      )}
    </div>
  );
}
