/** Types of the import walls, for the tests; the walls themselves are plain JavaScript, as oxlint loads it. */

export function zoneOf(path: string): string;
export function importFault(from: string, specifier: string): string | null;
export function fileFault(from: string, target: string): string | null;
export function packageFault(from: string, name: string): string | null;
