/** What stands in place of the views: a title with the way back, then the content. */
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useViewsWords } from '../views-words.ts';

const useStyles = makeStyles({
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginLeft: `calc(0px - ${tokens.spacingHorizontalSNudge})` },
  title: { ...typographyStyles.subtitle2, margin: 0, minWidth: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
});

export interface PanelFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function PanelFrame({ title, onClose, children }: PanelFrameProps): ReactElement {
  const styles = useStyles();
  const { behaviour } = useViewsWords();
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The person asked for the panel: the keyboard and the reader go to its title, unless the person has left the pane meanwhile.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
    frame.current?.closest('main')?.scrollTo(0, 0);
  }, []);
  return (
    <section
      ref={frame}
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={behaviour.back} onClick={onClose} />
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
