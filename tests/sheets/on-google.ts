/** Lets the server's own functions run on the stand-in for Google, as if they were the script. */
import { vi } from 'vitest';
import type { SheetId } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import { createGoogle } from '../hosts/google/google-host.ts';
import type { GoogleHost } from '../hosts/google/google-host.ts';
import type { GoogleOptions } from '../hosts/google/google-options.ts';
import { sheetNumber } from '../hosts/google/objects/range-target.ts';

/** To be undone by `vi.unstubAllGlobals`. */
export function onGoogle(book: Book, options: GoogleOptions = {}): GoogleHost {
  const host = createGoogle(book, options);
  for (const [name, service] of Object.entries(host.globals)) if (name !== 'console') vi.stubGlobal(name, service);
  return host;
}

/** How often each member was called while something ran. */
export function callsOf(host: GoogleHost, act: () => unknown): ReadonlyMap<string, number> {
  const before = new Map(host.counts);
  act();
  return new Map([...host.counts].map(([member, count]) => [member, count - (before.get(member) ?? 0)] as const).filter(([, count]) => count > 0));
}

/** What Google knows a tab by. */
export function googleId(sheet: { readonly id: SheetId } | undefined): SheetId {
  if (sheet === undefined) throw new Error('There is no such tab.');
  return String(sheetNumber(sheet.id));
}
