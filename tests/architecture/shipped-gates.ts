/** What no bundle that ships may hold, whichever host it is for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';

const ALLOWED_LICENCES = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);

/** Names that only code which sends something, or writes markup, has a use for. */
export const SENDING: RegExp = /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|serviceWorker|importScripts)\b/;
export const MARKUP: RegExp = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc)\b|document\.write/;
export const EVALUATION: RegExp = /\beval\s*\(|new Function\b/;

/** Services of Google by which a script could send something, or reach another file. */
export const GOOGLE_SENDING: RegExp = /\b(UrlFetchApp|MailApp|GmailApp|DriveApp|CalendarApp|ContactsApp|DocumentApp|Jdbc|openById|openByUrl)\b/;

export function linesWith(code: string, pattern: RegExp): readonly string[] {
  return code.split('\n').filter((line) => pattern.test(line));
}

/** Why a package may not ship, or null; `path` is its folder from the project's root. */
export function licenceFault(path: string): string | null {
  const file = join(ROOT, path, 'package.json');
  if (!existsSync(file)) return `${path} has no package.json.`;
  // A package.json is an object; only its licence matters here.
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { readonly license?: unknown };
  return typeof license === 'string' && ALLOWED_LICENCES.has(license) ? null : `${path} has the licence ${JSON.stringify(license)}.`;
}
