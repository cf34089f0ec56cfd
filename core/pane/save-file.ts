/** Lets the browser save a file that was made in it: nothing leaves the machine. Some hosts do nothing then, and tell nobody. */
import type { LeavingFile } from '../exchange/leaving/leaving.ts';

/** Some browsers take the file a while after the press. */
const KEPT_MS = 60_000;

export function saveFile({ name, type, text }: Pick<LeavingFile, 'name' | 'type' | 'text'>): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // A page may say that its links open elsewhere.
  link.target = '_self';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
