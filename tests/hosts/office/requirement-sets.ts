/** Which requirement sets a host of a given age supports. */

/** A version of the ExcelApi requirement set. */
export type ApiVersion = `1.${number}`;

/** The oldest version that the add-in asks for in its manifest. */
export const OLDEST_VERSION: ApiVersion = '1.14';
/** The version of Office LTSC 2024. */
export const LTSC_2024_VERSION: ApiVersion = '1.17';
/** The newest version that the installed Office.js documents as released. */
export const NEWEST_VERSION: ApiVersion = '1.21';

function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}

export function isAtLeast(version: ApiVersion, wanted: ApiVersion): boolean {
  return minorOf(version) >= minorOf(wanted);
}

/**
 * The sets of a host of this version. The library still guards some members that were released with
 * ExcelApi 1.17 by the set of Excel on the web, so that set goes along from 1.17 on.
 */
export function supportedSets(version: ApiVersion): Readonly<Record<string, string>> {
  const sets = { ExcelApi: version, DialogApi: '1.2', RibbonApi: '1.2', ImageCoercion: '1.2' };
  return isAtLeast(version, LTSC_2024_VERSION) ? { ...sets, ExcelApiOnline: '1.1' } : sets;
}

/** Whether a host of this version has a set, as `Office.context.requirements.isSetSupported` answers. */
export function isSetSupported(version: ApiVersion, set: string, wanted: string | number = '1.1'): boolean {
  const sets = new Map(Object.entries(supportedSets(version)).map(([name, has]) => [name.toLowerCase(), has]));
  const has = sets.get(set.toLowerCase());
  return has !== undefined && minorOf(has) >= minorOf(String(wanted));
}
