/** A section of the view of results: its heading and what it holds. */
import { Subtitle2 } from '@fluentui/react-text';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useSectionStyles } from '../section-styles.ts';

export interface ResultsSectionProps {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

export function ResultsSection({ title, beside, children }: ResultsSectionProps): ReactElement {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.title}>{title}</Subtitle2>
        {beside}
      </div>
      {children}
    </section>
  );
}
