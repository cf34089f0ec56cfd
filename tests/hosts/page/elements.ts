/** The parts of the page's own markup, found once and by their ids. */

type Kind<T extends Element> = abstract new (...args: never[]) => T;

function part<T extends Element>(id: string, kind: Kind<T>): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`index.html has no ${kind.name} with the id ${id}`);
}

export interface Elements {
  readonly fileName: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly openMenu: HTMLElement;
  readonly save: HTMLButtonElement;
  readonly host: HTMLSelectElement;
  readonly language: HTMLSelectElement;
  readonly theme: HTMLSelectElement;
  readonly width: HTMLSelectElement;
  readonly ribbon: HTMLElement;
  readonly homeTab: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly report: HTMLButtonElement;
  readonly mark: HTMLButtonElement;
  readonly markMenu: HTMLElement;
  readonly menuBar: HTMLElement;
  readonly extensions: HTMLButtonElement;
  readonly extensionsMenu: HTMLElement;
  readonly skip: HTMLButtonElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneTitle: HTMLElement;
  readonly paneBody: HTMLElement;
  readonly close: HTMLButtonElement;
  readonly drop: HTMLElement;
  readonly message: HTMLDialogElement;
  readonly messageTitle: HTMLElement;
  readonly messageText: HTMLElement;
  readonly messageAfter: HTMLElement;
  readonly unsaved: HTMLDialogElement;
  readonly status: HTMLElement;
  readonly file: HTMLInputElement;
}

export function findElements(): Elements {
  return {
    fileName: part('file-name', HTMLElement),
    open: part('open', HTMLButtonElement),
    openMenu: part('open-menu', HTMLElement),
    save: part('save', HTMLButtonElement),
    host: part('host', HTMLSelectElement),
    language: part('language', HTMLSelectElement),
    theme: part('theme', HTMLSelectElement),
    width: part('width', HTMLSelectElement),
    ribbon: part('ribbon', HTMLElement),
    homeTab: part('home-tab', HTMLElement),
    toggle: part('toggle', HTMLButtonElement),
    report: part('report', HTMLButtonElement),
    mark: part('mark', HTMLButtonElement),
    markMenu: part('mark-menu', HTMLElement),
    menuBar: part('menu-bar', HTMLElement),
    extensions: part('extensions', HTMLButtonElement),
    extensionsMenu: part('extensions-menu', HTMLElement),
    skip: part('skip', HTMLButtonElement),
    grid: part('grid', HTMLElement),
    pane: part('pane', HTMLElement),
    paneTitle: part('pane-title', HTMLElement),
    paneBody: part('pane-body', HTMLElement),
    close: part('close', HTMLButtonElement),
    drop: part('drop', HTMLElement),
    message: part('message', HTMLDialogElement),
    messageTitle: part('message-title', HTMLElement),
    messageText: part('message-text', HTMLElement),
    messageAfter: part('message-after', HTMLElement),
    unsaved: part('unsaved', HTMLDialogElement),
    status: part('status', HTMLElement),
    file: part('file', HTMLInputElement),
  };
}
