/** The person's own choices, kept by Google for this person alone and for all of their spreadsheets. */

/** Everything that is ever kept; each holds a word or an opaque key, never anything of a cell. */
const KEPT: ReadonlySet<string> = new Set(['language', 'person', 'self']);

const LONGEST = 100;

/** @throws RangeError where there is no such choice: a bug of whoever asks. */
export function keepPreference({ name, value }: { readonly name: string; readonly value: string | null }): null {
  if (!KEPT.has(name)) throw new RangeError('This is not kept.');
  if (value !== null && value.length > LONGEST) throw new RangeError('This is too long to keep.');
  const properties = PropertiesService.getUserProperties();
  if (value === null) properties.deleteProperty(name);
  else properties.setProperty(name, value);
  return null;
}

export function keptPreferences(): Readonly<Record<string, string>> {
  const kept = new Map(Object.entries(PropertiesService.getUserProperties().getProperties()));
  return Object.fromEntries([...kept].filter(([name]) => KEPT.has(name)));
}
