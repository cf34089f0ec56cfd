/** A button with a list of commands under it, and lists beside those: opens, closes, and is walked through by keyboard. */

export interface MenuButton {
  /** An entry that closes the list, gives the button the keyboard back, then acts. */
  entry(content: string | readonly Node[], action: () => void): HTMLButtonElement;
  /** An entry that opens a list of further entries beside it. */
  submenu(label: string, entries: readonly HTMLElement[]): HTMLElement;
}

type Step = (index: number, count: number) => number;

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', (index) => index + 1],
  ['ArrowUp', (index) => index - 1],
  ['Home', () => 0],
  ['End', (_index, count) => count - 1],
]);

/** Stays within the list, though lists within it hold entries too. */
function moveFocus(list: HTMLElement, step: Step): void {
  const items = [...list.querySelectorAll<HTMLElement>('.menu-item')].filter((item) => item.closest('[role="menu"]') === list);
  const index = items.findIndex((item) => item === document.activeElement);
  items[(step(index, items.length) + items.length) % items.length]?.focus();
}

/** Takes a key that walks through this list; the list around it must not walk as well. */
function walk(list: HTMLElement, event: KeyboardEvent): void {
  const step = STEPS.get(event.key);
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  moveFocus(list, step);
}

function makeItem(content: readonly (string | Node)[]): HTMLButtonElement {
  const item = document.createElement('button');
  item.type = 'button';
  item.className = 'menu-item';
  item.role = 'menuitem';
  item.tabIndex = -1;
  item.append(...content);
  return item;
}

/** Lists beside entries show by their entry's `aria-expanded`. */
function makeSubmenu(label: string, entries: readonly HTMLElement[]): HTMLElement {
  const item = makeItem([label]);
  item.ariaHasPopup = 'menu';
  item.ariaExpanded = 'false';
  const list = document.createElement('div');
  list.className = 'menu-list menu-beside';
  list.role = 'menu';
  list.ariaLabel = label;
  list.append(...entries);
  const place = document.createElement('div');
  place.className = 'menu-nested';
  place.role = 'none';
  place.append(item, list);
  const enter = (): void => {
    item.ariaExpanded = 'true';
    moveFocus(list, () => 0);
  };
  item.addEventListener('click', enter);
  item.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
    enter();
  });
  list.addEventListener('keydown', (event) => {
    walk(list, event);
    if (event.key !== 'ArrowLeft' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    item.ariaExpanded = 'false';
    item.focus();
  });
  place.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') item.ariaExpanded = 'true';
  });
  place.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'mouse') return;
    item.ariaExpanded = 'false';
    if (list.contains(document.activeElement)) item.focus();
  });
  return place;
}

/** Listens to a button and its list; whoever owns the list fills it with entries. */
export function listenToMenu(button: HTMLButtonElement, list: HTMLElement): MenuButton {
  const show = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    for (const nested of list.querySelectorAll('[aria-expanded]')) nested.ariaExpanded = 'false';
    if (isOpen) moveFocus(list, () => 0);
  };
  button.addEventListener('click', () => show(list.hidden !== false));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    show(true);
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      show(false);
      button.focus();
    }
    if (event.key === 'Tab') show(false);
    walk(list, event);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !list.contains(target) && !button.contains(target)) show(false);
  });
  window.addEventListener('blur', () => show(false));
  return {
    entry: (content, action) => {
      const item = makeItem(typeof content === 'string' ? [content] : content);
      item.addEventListener('click', () => {
        show(false);
        button.focus();
        action();
      });
      return item;
    },
    submenu: makeSubmenu,
  };
}
