/** The menu of the button "Open": a file of this computer, or one of the examples. */
import type { Elements } from './elements.ts';
import { listenToMenu } from './menu-button.ts';
import { shellWords, type Language } from './shell-words.ts';

export interface OpenMenuActions {
  pickFile(): void;
  openExample(name: string): void;
}

export interface OpenMenu {
  /** Makes the entries anew, in the language and for the examples given. */
  fill(language: Language, examples: readonly string[]): void;
}

export function createOpenMenu({ open, openMenu }: Elements, actions: OpenMenuActions): OpenMenu {
  const menu = listenToMenu(open, openMenu);
  return {
    fill: (language, examples) => {
      const words = shellWords(language);
      openMenu.replaceChildren(menu.entry(words.openFromComputer, () => actions.pickFile()));
      if (examples.length === 0) return;
      const group = document.createElement('div');
      group.role = 'group';
      group.ariaLabel = words.examples;
      const title = document.createElement('p');
      title.className = 'menu-title';
      title.textContent = words.examples;
      title.ariaHidden = 'true';
      group.append(title, ...examples.map((name) => menu.entry(name, () => actions.openExample(name))));
      openMenu.append(group);
    },
  };
}
