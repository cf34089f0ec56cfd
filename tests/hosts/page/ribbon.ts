/** A strip of Excel's ribbon: the commands of the manifest, each opening its own page in the pane. */
import { HOME_TAB, MARK_MENU, OPEN_COMMAND, REPORT_COMMAND, commandIconFile } from '../../../manifests/ribbon.ts';
import type { RibbonCommand, RibbonMenu, RibbonSize } from '../../../manifests/ribbon.ts';
import { iconFile } from '../../../manifests/identity.ts';
import type { Elements } from './elements.ts';
import { listenToMenu } from './menu-button.ts';
import type { Language } from './shell-words.ts';

/** Where the page's server keeps what the build has published. */
export const PUBLISHED = '/pane/';

export interface Ribbon {
  /** Writes the commands anew, in the language given. */
  fill(language: Language): void;
}

/** Where the pane's frame finds the page of a command. */
export function pageAddress(command: RibbonCommand): string {
  return PUBLISHED + command.page;
}

function picture({ icon }: RibbonCommand | RibbonMenu, size: RibbonSize): HTMLImageElement {
  const image = document.createElement('img');
  image.src = PUBLISHED + (icon === undefined ? iconFile(size) : commandIconFile(icon, size));
  image.alt = '';
  image.width = 20;
  image.height = 20;
  return image;
}

function text(words: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
}

export function createRibbon({ homeTab, toggle, report, mark, markMenu }: Elements, run: (command: RibbonCommand) => void): Ribbon {
  report.addEventListener('click', () => run(REPORT_COMMAND));
  const menu = listenToMenu(mark, markMenu);
  const caret = mark.querySelector('svg');
  return {
    fill: (language) => {
      homeTab.textContent = HOME_TAB[language];
      toggle.replaceChildren(picture(OPEN_COMMAND, 32), text(OPEN_COMMAND.label[language]));
      report.replaceChildren(picture(REPORT_COMMAND, 32), text(REPORT_COMMAND.label[language]));
      report.title = REPORT_COMMAND.description[language];
      mark.replaceChildren(picture(MARK_MENU, 32), text(MARK_MENU.label[language]), ...(caret === null ? [] : [caret]));
      mark.title = MARK_MENU.description[language];
      markMenu.replaceChildren(...MARK_MENU.items.map((command) => {
        const item = menu.entry([picture(command, 32), text(command.label[language])], () => run(command));
        item.title = command.description[language];
        return item;
      }));
    },
  };
}
