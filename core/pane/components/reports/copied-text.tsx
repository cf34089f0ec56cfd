/** A text to copy, which is selected where the host keeps the clipboard from the pane. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box', width: '100%', minWidth: 0, resize: 'vertical', fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS,
  },
});

export interface CopiedTextProps {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** Whether the person has to copy it themselves: it takes the keyboard, all of it selected. */
  readonly isRefused: boolean;
}

export function CopiedText({ name, text, rows, isRefused }: CopiedTextProps): ReactElement {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // The person has just asked for it.
    if (!isRefused) return;
    field.current?.focus();
    field.current?.select();
    // Selecting shows the end of it.
    field.current?.scrollTo(0, 0);
  }, [isRefused]);
  return <textarea ref={field} className={styles.text} readOnly rows={rows} aria-label={name} value={text} />;
}
