/** Something folded away under its name until it is wanted. */
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Chevron } from './chevron.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { margin: 0, display: 'flex', minWidth: 0 },
  // What the arrow leaves free of its square at the left: it stands under the beginning of what is above it.
  button: { justifyContent: 'flex-start', marginLeft: '-8px', paddingLeft: 0, paddingRight: tokens.spacingHorizontalXS, minWidth: 0, textAlign: 'start', overflowWrap: 'anywhere', '@media (forced-colors: active)': { marginLeft: 0 } },
  light: { fontWeight: tokens.fontWeightRegular },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0, paddingBottom: tokens.spacingVerticalS },
});

export interface DisclosureProps {
  readonly name: string;
  /** What it is within its section; a name that heads nothing is read as any other text. */
  readonly as?: 'h3' | 'div';
  readonly isOpenAtFirst?: boolean;
  readonly children: () => ReactNode;
}

export function Disclosure({ name, as: Head = 'h3', isOpenAtFirst = false, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <div className={styles.whole}>
      <Head className={styles.head}>
        <Button
          appearance="transparent"
          size="small"
          className={mergeClasses(styles.button, Head === 'div' && styles.light)}
          icon={<Chevron isOpen={isOpen} />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {name}
        </Button>
      </Head>
      {isOpen && <div id={id} className={styles.content}>{children()}</div>}
    </div>
  );
}
