/** What esbuild's metafile tells of a bundle: imports through a wall, packages, sizes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import type { Language } from '../../core/words/language.ts';
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
  return gzipSize(loadedFiles(metafile, ({ kind }) => kind === 'import-statement'), root);
}

/** What is fetched only once its view is opened: each has a budget of its own. */
export const LATE_VIEWS = ['team', 'cadence', 'results', 'reports'] as const;
export type LateView = (typeof LATE_VIEWS)[number];
/** What the menu of reports fetches in turn. */
export const LATER_REPORTS = ['weekly-report', 'leaving', 'crisis', 'month-pack', 'audit', 'digest'] as const;
export type LaterReport = (typeof LATER_REPORTS)[number];
/** What a late view fetches in turn, once it is asked for. */
const LATER_PARTS: ReadonlyMap<string, LateView> = new Map<string, LateView>([
  ['results-import', 'results'], ...LATER_REPORTS.map((part): [string, LateView] => [part, 'reports']),
]);
const LATE_VIEW_PART = /^core\/(?:pane\/(?<code>team|cadence|results|results-import|reports|weekly-report|leaving|crisis|month-pack|audit|digest)-code|words\/\w+\/(?:(?<words>team|cadence|results|reports|leaving|crisis)-view|(?<later>results-import|weekly-report|month-pack|audit|digest|crisis)))\.ts$/;

/** Files of an add-in that only what a late view asks for leads to. */
const LATE_FILES: ReadonlyMap<string, string> = new Map([['excel-addin/host/write-page.ts', 'reports']]);

function lateViewOf(entry: string): string | null {
  const { code, words, later } = LATE_VIEW_PART.exec(entry)?.groups ?? {};
  return LATE_FILES.get(entry) ?? code ?? words ?? later ?? null;
}

/** The files that a session in one language can load: all but what only the words of another one, or the late views, lead to. */
export function sessionFiles(metafile: Metafile, language: Language): readonly string[] {
  return loadedFiles(metafile, ({ path }) => lateViewOf(entryOf(metafile, path)) === null && isIn(language, entryOf(metafile, path)));
}

/** The files that one of the late views, or what one fetches in turn, adds to a session in one language. */
export function lateViewFiles(metafile: Metafile, view: string, language: Language): readonly string[] {
  const before = LATER_PARTS.get(view);
  const others = new Set([...sessionFiles(metafile, language), ...(before === undefined ? [] : lateViewFiles(metafile, before, language))]);
  const isFollowed = (entry: string): boolean => isIn(language, entry) && [view, before].includes(lateViewOf(entry) ?? view);
  return loadedFiles(metafile, ({ path }) => isFollowed(entryOf(metafile, path))).filter((path) => !others.has(path));
}

/** False for what begins with the words of another language. */
function isIn(language: Language, entry: string): boolean {
  const words = /^core\/words\/(\w+)\/(?:late|(?:team|cadence|results|reports|leaving|crisis)-view|results-import|weekly-report|month-pack|audit|digest|crisis)\.ts$/.exec(entry);
  return words === null || words[1] === language;
}

function entryOf({ outputs }: Metafile, path: string): string {
  return outputs[path]?.entryPoint ?? '';
}

/** Bytes after gzip of what a late view adds. */
export function lateViewSize(metafile: Metafile, view: string, language: Language, root: string): number {
  return gzipSize(lateViewFiles(metafile, view, language), root);
}

/** Bytes after gzip of all that a session can load. */
export function sessionSize(metafile: Metafile, language: Language, root: string): number {
  return gzipSize(sessionFiles(metafile, language), root);
}

/** The entry and all that it leads to through the imports that are followed. */
function loadedFiles({ outputs }: Metafile, isFollowed: (loaded: Metafile['outputs'][string]['imports'][number]) => boolean): readonly string[] {
  // What a dynamic import fetches is an entry of its own to esbuild, but nothing begins with it.
  const later = new Set(Object.values(outputs).flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path)));
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const loaded of outputs[path]?.imports ?? []) {
      if (!(loaded.external ?? false) && isFollowed(loaded)) reach(loaded.path);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint !== undefined && !later.has(path)) reach(path);
  }
  return [...reached];
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
