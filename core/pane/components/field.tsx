/** A control with its name above it. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0, '& > span:last-child': { minWidth: 0, width: '100%' } },
});

export interface FieldProps {
  readonly name: string;
  /** Given the id of the name. */
  readonly children: (nameId: string) => ReactElement;
}

export function Field({ name, children }: FieldProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <Caption1 as="span" id={id}>{name}</Caption1>
      {children(id)}
    </div>
  );
}
