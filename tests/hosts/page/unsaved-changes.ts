/** Whether the workbook on screen has changes that no file has, and the question before they are lost. */
import type { Book } from '../book/book.ts';
import type { Elements } from './elements.ts';

export interface UnsavedChanges {
  /** The workbook as it was at this count of its changes is in a file. */
  keptAt(changeCount: number): void;
  /** Whether the workbook may make way for another: asks the person where that would lose something. */
  mayLeave(): Promise<boolean>;
}

const DISCARD = 'discard';

function asked(dialog: HTMLDialogElement): Promise<boolean> {
  // A second file while the question stands: the first one is still to be answered.
  if (dialog.open) return Promise.resolve(false);
  dialog.returnValue = '';
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === DISCARD), { once: true });
    dialog.showModal();
  });
}

export function watchUnsavedChanges({ unsaved }: Elements, book: () => Book | null): UnsavedChanges {
  let kept = 0;
  const isChanged = (): boolean => (book()?.changeCount ?? kept) !== kept;
  window.addEventListener('beforeunload', (event) => {
    // The browser asks in words of its own.
    if (isChanged()) event.preventDefault();
  });
  return {
    keptAt: (changeCount) => {
      kept = changeCount;
    },
    mayLeave: () => (isChanged() ? asked(unsaved) : Promise.resolve(true)),
  };
}
