/** Where the project stands on disk, and what it holds. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const LEFT_OUT = new Set(['node_modules', '.git', '.types', '.cache', 'dist']);

/** All of the project's own files under a folder, as paths from the root with forward slashes. */
export function projectFiles(folder = ''): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (LEFT_OUT.has(entry.name)) return [];
    return entry.isDirectory() ? projectFiles(path) : [path];
  });
}

/** A file of the project as text. */
export function projectText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A new empty folder within the project, so that packages are found from it, but out of git's sight. */
export function scratchFolder(name: string): string {
  const parent = join(ROOT, '.cache');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${name}-`));
}
