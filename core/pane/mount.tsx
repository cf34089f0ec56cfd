/** The one way into the pane: shows a workbook's findings in an element. */
import { FluentProvider } from '@fluentui/react-provider';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import type { Theme } from '@fluentui/react-theme';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Workbook } from '../host.ts';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { Pane } from './components/pane.tsx';
import { wordsIn } from '../words/words-in.ts';
import { initialLanguage } from './language.ts';
import type { Surroundings, ThemeName } from './surroundings.ts';
import { WordsContext } from './words-context.tsx';

const THEMES: { readonly [T in ThemeName]: Theme } = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': {
    ...teamsHighContrastTheme,
    fontFamilyBase: webLightTheme.fontFamilyBase,
    // Signs take the colour of the text beside them: this theme turns white to black on what is pointed at.
    colorStatusDangerForeground1: 'currentColor',
    colorStatusWarningForeground3: 'currentColor',
    colorBrandForeground1: 'currentColor',
  },
};

/** What the browser draws itself, such as scroll bars and the sign of a date field. */
const SCHEMES: { readonly [T in ThemeName]: { readonly colorScheme: 'light' | 'dark' } } = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high-contrast': { colorScheme: 'dark' },
};

/** Shows the pane; the answer takes it away and ends all that it listens to. */
export function mount(element: HTMLElement, workbook: Workbook, surroundings: Surroundings): () => void {
  const root = createRoot(element);
  root.render(<PaneRoot workbook={workbook} surroundings={surroundings} />);
  return () => root.unmount();
}

function PaneRoot({ workbook, surroundings }: { workbook: Workbook; surroundings: Surroundings }): ReactElement {
  const theme = useSyncExternalStore(surroundings.theme.subscribe, surroundings.theme.current);
  const [language, setLanguage] = useState(() => initialLanguage(workbook, surroundings.preferences));
  const [starts, setStarts] = useState(0);
  useEffect(() => {
    // Screen readers take the voice from here, also for menus, which stand outside the pane's element.
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={THEMES[theme]} style={SCHEMES[theme]}>
      <ErrorBoundary key={starts} onReload={() => setStarts(starts + 1)}>
        <WordsContext value={wordsIn(language)}>
          <Pane workbook={workbook} surroundings={surroundings} onLanguage={setLanguage} />
        </WordsContext>
      </ErrorBoundary>
    </FluentProvider>
  );
}
