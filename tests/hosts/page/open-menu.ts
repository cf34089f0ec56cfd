/** The menu of the button "Open": a file of this computer, one of the examples, or a network's export to try importing. */
import type { Elements } from './elements.ts';
import { listenToMenu } from './menu-button.ts';
import { shellWords, type Language } from './shell-words.ts';

export interface OpenMenuActions {
  pickFile(): void;
  openExample(name: string): void;
  downloadExport(name: string): void;
}

export interface OfferedFiles {
  /** Workbooks to try. */
  readonly examples: readonly string[];
  /** Exports that go with them, of all languages. */
  readonly exports: readonly string[];
}

export interface OpenMenu {
  /** Makes the entries anew, in the language and for the files given. */
  fill(language: Language, offered: OfferedFiles): void;
}

export function createOpenMenu({ open, openMenu }: Elements, actions: OpenMenuActions): OpenMenu {
  const menu = listenToMenu(open, openMenu);
  return {
    fill: (language, { examples, exports }) => {
      const words = shellWords(language);
      openMenu.replaceChildren(menu.entry(words.openFromComputer, () => actions.pickFile()));
      const own = exports.filter((name) => name.includes(`.${language}.`));
      if (examples.length > 0) openMenu.append(groupOf(words.examples, examples.map((name) => menu.entry(name, () => actions.openExample(name)))));
      if (own.length > 0) openMenu.append(groupOf(words.exports, own.map((name) => menu.entry(name, () => actions.downloadExport(name)))));
    },
  };
}

function groupOf(name: string, entries: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  group.role = 'group';
  group.ariaLabel = name;
  const title = document.createElement('p');
  title.className = 'menu-title';
  title.textContent = name;
  title.ariaHidden = 'true';
  group.append(title, ...entries);
  return group;
}
