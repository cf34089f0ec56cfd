/** The files of the published folder that do not come from the bundler: manifest, support page, icons. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { excelManifest } from './excel-manifest.ts';
import { ICON_SIZES, MANIFEST_FILE, SUPPORT_PAGE, iconFile } from './identity.ts';
import type { IconSize } from './identity.ts';
import { drawCommandIcon } from './icons/command-icons.ts';
import { encodePng } from './icons/png.ts';
import { COMMAND_ICONS, RIBBON_SIZES, commandIconFile } from './ribbon.ts';
import { supportPage } from './support-page.ts';

/** Paths from the published folder to what stands there, for the https address `origin`. */
export function excelFiles(origin: string): ReadonlyMap<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    [MANIFEST_FILE, excelManifest({ origin })],
    [SUPPORT_PAGE, supportPage()],
    ...ICON_SIZES.map((size): [string, Uint8Array] => [iconFile(size), readFileSync(iconSource(size))]),
    ...commandIcons(),
  ]);
}

let drawnIcons: readonly (readonly [path: string, png: Uint8Array])[] | null = null;

/** The icons of the ribbon's menu: drawn for the build, once in a process. */
function commandIcons(): readonly (readonly [path: string, png: Uint8Array])[] {
  drawnIcons ??= COMMAND_ICONS.flatMap((icon) =>
    RIBBON_SIZES.map((size) => [commandIconFile(icon, size), encodePng(drawCommandIcon(icon, size), size)] as const));
  return drawnIcons;
}

/** Writes them under `folder`. */
export async function writeExcelFiles(folder: string, origin: string): Promise<void> {
  for (const [path, content] of excelFiles(origin)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Where the drawn icon is kept in the project. */
export function iconSource(size: IconSize): URL {
  return new URL(`icons/icon-${size}.png`, import.meta.url);
}
