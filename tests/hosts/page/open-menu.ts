/** The menu of the button "Open": a file of this computer, or one of the examples. */
import type { Elements } from './elements.ts';
import { shellWords, type Language } from './shell-words.ts';

export interface OpenMenuActions {
  pickFile(): void;
  openExample(name: string): void;
}

export interface OpenMenu {
  /** Makes the entries anew, in the language and for the examples given. */
  fill(language: Language, examples: readonly string[]): void;
}

function entry(text: string, action: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'menu-item';
  button.role = 'menuitem';
  button.tabIndex = -1;
  button.textContent = text;
  button.addEventListener('click', action);
  return button;
}

function moveFocus(list: HTMLElement, step: (index: number, count: number) => number): void {
  const items = [...list.querySelectorAll<HTMLElement>('.menu-item')];
  const index = items.findIndex((item) => item === document.activeElement);
  items[(step(index, items.length) + items.length) % items.length]?.focus();
}

type Step = (index: number, count: number) => number;

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', (index) => index + 1],
  ['ArrowUp', (index) => index - 1],
  ['Home', () => 0],
  ['End', (_index, count) => count - 1],
]);

export function createOpenMenu({ open, openMenu }: Elements, actions: OpenMenuActions): OpenMenu {
  const show = (isOpen: boolean): void => {
    openMenu.hidden = !isOpen;
    open.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) moveFocus(openMenu, () => 0);
  };
  const closing = (action: () => void) => (): void => {
    show(false);
    open.focus();
    action();
  };
  open.addEventListener('click', () => show(openMenu.hidden !== false));
  open.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    show(true);
  });
  openMenu.addEventListener('keydown', (event) => {
    const step = STEPS.get(event.key);
    if (event.key === 'Escape') closing(() => undefined)();
    if (event.key === 'Tab') show(false);
    if (step === undefined) return;
    event.preventDefault();
    moveFocus(openMenu, step);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !openMenu.contains(target) && !open.contains(target)) show(false);
  });
  window.addEventListener('blur', () => show(false));
  return {
    fill: (language, examples) => {
      const words = shellWords(language);
      openMenu.replaceChildren(entry(words.openFromComputer, closing(() => actions.pickFile())));
      if (examples.length === 0) return;
      const group = document.createElement('div');
      group.role = 'group';
      group.ariaLabel = words.examples;
      const title = document.createElement('p');
      title.className = 'menu-title';
      title.textContent = words.examples;
      title.ariaHidden = 'true';
      group.append(title, ...examples.map((name) => entry(name, closing(() => actions.openExample(name)))));
      openMenu.append(group);
    },
  };
}
