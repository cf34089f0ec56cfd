/** The menu bar of Google Sheets, as far as add-ons have one: Extensions, with what the script has put there. */
import { NAME } from '../../../manifests/identity.ts';
import type { Menu, MenuItem } from '../google/screen.ts';
import type { Elements } from './elements.ts';
import { listenToMenu } from './menu-button.ts';
import type { Language } from './shell-words.ts';

export interface AddonMenu {
  fill(menus: readonly Menu[], language: Language): void;
}

/** The first function that the menus offer, by which an add-on opens. */
export function firstFunction(entries: readonly (Menu | MenuItem)[]): string | null {
  for (const entry of entries) {
    const found = 'call' in entry && entry.call !== null ? entry.call : firstFunction(entry.items ?? []);
    if (found !== null) return found;
  }
  return null;
}

function line(): HTMLElement {
  const element = document.createElement('hr');
  element.className = 'menu-line';
  return element;
}

export function createAddonMenu({ extensions, extensionsMenu }: Elements, run: (functionName: string) => void): AddonMenu {
  const menu = listenToMenu(extensions, extensionsMenu);
  const show = ({ title, call, items }: MenuItem): HTMLElement => {
    if (items !== null) return menu.submenu(title, items.map(show));
    return call === null ? line() : menu.entry(title, () => run(call));
  };
  return {
    fill: (menus, language) => {
      // Google gives an add-on's menu the name that the add-on is published by.
      extensionsMenu.replaceChildren(...menus.map(({ title, items }) => menu.submenu(title === '' ? NAME[language] : title, items.map(show))));
    },
  };
}
