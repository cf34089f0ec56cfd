/** Catches bugs: says so in both languages, since the words themselves may be at fault, and offers a fresh start. */
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Component } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { enPane } from '../../words/en/pane.ts';
import { frPane } from '../../words/fr/pane.ts';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Builds the pane anew. */
  readonly onReload: () => void;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state: { readonly hasFailed: boolean } = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    // Tells the browser's console, for whoever looks into it: what ships would keep the bug to itself.
    reportError(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Crashed onReload={this.props.onReload} /> : this.props.children;
  }
}

const useStyles = makeStyles({
  crashed: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { display: 'block', margin: 0 },
  text: { display: 'block' },
});

function Crashed({ onReload }: { onReload: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.crashed}>
      <div role="alert">
      {[{ words: frPane.crashed, lang: 'fr' }, { words: enPane.crashed, lang: 'en' }].map(({ words, lang }) => (
        <div key={lang} lang={lang}>
          <Text as="h1" weight="semibold" className={styles.title}>
            {words.title}
          </Text>
          <Text className={styles.text}>{words.body}</Text>
        </div>
      ))}
      </div>
      <Button appearance="primary" onClick={onReload}>
        <span>
          <span lang="fr">{frPane.crashed.reload}</span> / <span lang="en">{enPane.crashed.reload}</span>
        </span>
      </Button>
    </main>
  );
}
