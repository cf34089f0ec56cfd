/** What esbuild's metafile tells of a bundle: imports through a wall, packages, sizes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { fileFault, packageFault } from './lint/zones.mjs';

/** Each import in the bundle that goes through a wall, as a sentence; none in a good bundle. */
export function wallBreaches(metafile: Metafile): readonly string[] {
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    isPackageFile(from) ? [] : imports.flatMap(({ path, original }) => breach(from, path, original)),
  );
}

function breach(from: string, path: string, original: string | undefined): readonly string[] {
  // A path in angle brackets is esbuild's own, such as the JSX runtime's.
  if (path.startsWith('<')) return [];
  const fault = isPackageFile(path) ? packageFault(from, packageName(path)) : original?.startsWith('.') === false ? packageFault(from, original) : fileFault(from, path);
  return fault === null ? [] : [`${from} imports ${original ?? path}. ${fault}`];
}

/** Names of the packages whose code is in the bundle, in order. */
export function packagesIn(metafile: Metafile): readonly string[] {
  const names = Object.keys(metafile.inputs).filter(isPackageFile).map(packageName);
  return [...new Set(names)].sort();
}

/** Folders of those packages, nested ones included: `node_modules/a/node_modules/b`. */
export function packageFolders(metafile: Metafile): readonly string[] {
  const folders = Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(folders)].sort();
}

/** Bytes after gzip of the entry and of all that it loads before it runs; `root` is esbuild's working folder. */
export function firstViewSize(metafile: Metafile, root: string): number {
  // What a dynamic import fetches is an entry of its own to esbuild, but no part of the first view.
  const later = new Set(Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path)));
  const entries = Object.entries(metafile.outputs).filter(([path, { entryPoint }]) => entryPoint !== undefined && !later.has(path));
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const loaded of metafile.outputs[path]?.imports ?? []) {
      if (loaded.kind === 'import-statement' && !(loaded.external ?? false)) reach(loaded.path);
    }
  };
  for (const [path] of entries) reach(path);
  return gzipSize([...reached], root);
}

/** Bytes after gzip of every file of the bundle. */
export function wholeSize(metafile: Metafile, root: string): number {
  return gzipSize(Object.keys(metafile.outputs), root);
}

function gzipSize(paths: readonly string[], root: string): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length, 0);
}

function isPackageFile(path: string): boolean {
  return path.includes('node_modules/');
}

function packageName(path: string): string {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
}
