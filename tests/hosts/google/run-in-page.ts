/** The shipped server of the add-on in a page: its code in a function whose parameters hide everything of the browser. */
import type { GoogleHost } from './google-host.ts';
import type { AuthMode } from './google-options.ts';
import { SHARED_REALM } from './realm.ts';
import { ScriptProgram, type LoadedScript } from './script-program.ts';

/** What a page has and Apps Script hasn't. */
const HIDDEN = [
  'window', 'self', 'globalThis', 'global', 'document', 'navigator', 'location', 'history', 'parent', 'top', 'frames', 'fetch', 'XMLHttpRequest',
  'WebSocket', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'requestAnimationFrame', 'structuredClone', 'URL',
  'URLSearchParams', 'TextEncoder', 'TextDecoder', 'crypto', 'performance', 'localStorage', 'sessionStorage', 'indexedDB', 'atob', 'btoa',
  'AbortController', 'Blob', 'Worker', 'alert', 'prompt', 'confirm', 'Office', 'Excel',
];

/** The names of the functions declared at the top level: each begins its line. */
function topLevelNames(code: string): readonly string[] {
  return [...code.matchAll(/^(?:async )?function\s+([A-Za-z_$][\w$]*)/gm)].map(([, name = '']) => name);
}

/** A run in a page shares the page's Date and Error; its globals are made anew each time all the same. */
export function runInPage(code: string, host: GoogleHost): ScriptProgram {
  const names = [...Object.keys(host.globals), ...HIDDEN];
  const functions = topLevelNames(code);
  const body = `${code}\n;return { ${functions.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`).join(', ')} };`;
  const made = new Function(...names, body);
  const load = (authMode: AuthMode): LoadedScript => {
    const found: unknown = host.inRun(SHARED_REALM, authMode, () => made(...names.map((name) => host.globals[name])));
    // The body returns a record of the functions named above.
    const table = new Map(Object.entries(found as Record<string, (...args: readonly unknown[]) => unknown>));
    return { realm: SHARED_REALM, find: (name) => table.get(name) };
  };
  return new ScriptProgram(host, load);
}
