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

export function announce({ status }: Elements, text: string): void {
  status.textContent = text;
}
