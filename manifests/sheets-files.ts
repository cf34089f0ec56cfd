/** The file of the Google Sheets add-on that says what the script may do: the manifest of Apps Script. */

/**
 * What Suivi asks a person to allow: the spreadsheet it is opened in, no other file, and a sidebar. Without a scope for
 * requests, Google refuses every one that a script would make.
 */
export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
] as const;

/** Members of an `appsscript.json`; an editor add-on has none of its own. */
interface ScriptManifest {
  readonly timeZone: string;
  readonly runtimeVersion: 'V8';
  readonly exceptionLogging: 'NONE' | 'STACKDRIVER';
  readonly oauthScopes: readonly string[];
}

const MANIFEST: ScriptManifest = {
  // Days are counted in the spreadsheet's own zone; this one stands for no place.
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  // An error's words may hold what a cell does: nothing is logged outside of the spreadsheet.
  exceptionLogging: 'NONE',
  oauthScopes: SCOPES,
};

/** By file name. */
export function sheetsFiles(): ReadonlyMap<string, string> {
  return new Map([['appsscript.json', `${JSON.stringify(MANIFEST, null, 2)}\n`]]);
}
