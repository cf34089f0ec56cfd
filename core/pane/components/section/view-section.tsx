/** A section of a view: its heading, what may stand beside it, and what it holds. */
import { Subtitle2 } from '@fluentui/react-text';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useSectionStyles } from '../section-styles.ts';

export interface ViewSectionProps {
  readonly title: string;
  readonly beside?: ReactNode;
  /** Whether the keyboard rests on the heading when what had it in this view is gone. */
  readonly isResting?: true;
  readonly children: ReactNode;
}

export function ViewSection({ title, beside, isResting, children }: ViewSectionProps): ReactElement {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.title} {...(isResting === true ? { tabIndex: -1, 'data-rests': '' } : {})}>{title}</Subtitle2>
        {beside}
      </div>
      {children}
    </section>
  );
}
