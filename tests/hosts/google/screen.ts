/** What the person sees of the add-on: its menus, its sidebar, its messages. */

export interface MenuItem {
  readonly title: string;
  /** The top-level function it calls; null for a line between items. */
  readonly call: string | null;
  /** Of a menu below this one. */
  readonly items: readonly MenuItem[] | null;
}

export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** A page that was shown, in the sidebar or in a window. */
export interface ShownPage {
  readonly html: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

export class Screen {
  menus: readonly Menu[] = [];
  /** The page last shown in the sidebar. */
  sidebar: ShownPage | null = null;
  dialogs: readonly ShownPage[] = [];
  alerts: readonly Alert[] = [];
  toasts: readonly { readonly message: string; readonly title: string }[] = [];
  /** What the person answers to the next question. */
  nextAnswer = 'OK';
  /** Told whenever one of these changes. */
  onChange: (() => void) | null = null;

  show(change: Partial<Pick<Screen, 'menus' | 'sidebar' | 'dialogs' | 'alerts' | 'toasts'>>): void {
    Object.assign(this, change);
    this.onChange?.();
  }
}
