/** What the page says: a dialog for what went wrong, a live line for what went well. */
import type { Elements } from './elements.ts';

export interface Trouble {
  readonly title: string;
  readonly text: string;
  /** What is still as it was. */
  readonly after: string;
}

export function showTrouble({ message, messageTitle, messageText, messageAfter }: Elements, trouble: Trouble): void {
  messageTitle.textContent = trouble.title;
  messageText.textContent = trouble.text;
  messageAfter.textContent = trouble.after;
  if (!message.open) message.showModal();
}

/** Words in the place of the sheet; while busy they show only once they are worth reading. */
export function showNote({ grid }: Elements, text: string, isBusy: boolean): void {
  hideNote({ grid });
  const note = document.createElement('p');
  note.className = 'sheet-note';
  note.textContent = text;
  if (isBusy) note.setAttribute('aria-busy', 'true');
  grid.append(note);
}

export function hideNote({ grid }: Pick<Elements, 'grid'>): void {
  grid.querySelector('.sheet-note')?.remove();
}

export function announce({ status }: Elements, text: string): void {
  status.textContent = text;
}
