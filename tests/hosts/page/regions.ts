/** F6 and Shift+F6 go round the parts of the page, as in Excel: inside the sheet Tab only moves from cell to cell. */

export interface Region {
  readonly element: HTMLElement;
  /** Takes the keyboard; false where there is nothing to take it. */
  focus(): boolean;
}

function step(regions: readonly Region[], from: number, direction: 1 | -1): void {
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const next = regions[(from + direction * tried + regions.length * 2) % regions.length];
    if (next?.focus() === true) return;
  }
}

/** Goes from the part that has the keyboard to the next one that takes it. */
function follow(regions: readonly Region[], event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const from = regions.findIndex(({ element }) => element.contains(document.activeElement));
  step(regions, Math.max(0, from), event.shiftKey ? -1 : 1);
}

/** Listens before the sheet does; a frame inside a region has keys of its own, so the answer is how to listen to one. */
export function followRegionKeys(regions: readonly Region[]): (target: Window) => void {
  const listen = (target: Window): void => target.addEventListener('keydown', (event) => follow(regions, event), true);
  listen(window);
  return listen;
}
