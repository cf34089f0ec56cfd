/** A button with a list of commands under it: opens, closes, and is walked through by keyboard. */

export interface MenuButton {
  /** An entry that closes the list, gives the button the keyboard back, then acts. */
  entry(content: string | readonly Node[], action: () => void): HTMLButtonElement;
}

type Step = (index: number, count: number) => number;

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', (index) => index + 1],
  ['ArrowUp', (index) => index - 1],
  ['Home', () => 0],
  ['End', (_index, count) => count - 1],
]);

function moveFocus(list: HTMLElement, step: Step): void {
  const items = [...list.querySelectorAll<HTMLElement>('.menu-item')];
  const index = items.findIndex((item) => item === document.activeElement);
  items[(step(index, items.length) + items.length) % items.length]?.focus();
}

/** Listens to a button and its list; whoever owns the list fills it with entries. */
export function listenToMenu(button: HTMLButtonElement, list: HTMLElement): MenuButton {
  const show = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) moveFocus(list, () => 0);
  };
  button.addEventListener('click', () => show(list.hidden !== false));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    show(true);
  });
  list.addEventListener('keydown', (event) => {
    const step = STEPS.get(event.key);
    if (event.key === 'Escape') {
      show(false);
      button.focus();
    }
    if (event.key === 'Tab') show(false);
    if (step === undefined) return;
    event.preventDefault();
    moveFocus(list, step);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !list.contains(target) && !button.contains(target)) show(false);
  });
  window.addEventListener('blur', () => show(false));
  return {
    entry: (content, action) => {
      const item = document.createElement('button');
      item.type = 'button';
      item.className = 'menu-item';
      item.role = 'menuitem';
      item.tabIndex = -1;
      item.append(...(typeof content === 'string' ? [content] : content));
      item.addEventListener('click', () => {
        show(false);
        button.focus();
        action();
      });
      return item;
    },
  };
}
