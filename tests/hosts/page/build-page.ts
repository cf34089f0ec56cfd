/** Bundles what the page serves: the page itself, the bridges that go into the panes, and both add-ins as they ship. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { bundleExcelAddin } from '../../../excel-addin/bundle.ts';
import { bundleSheetsAddon } from '../../../sheets-addon/bundle.ts';

export const PROJECT: string = fileURLToPath(new URL('../../../', import.meta.url));
const PAGE = 'tests/hosts/page';

/** Where each part stands after a build. */
export interface BuiltPage {
  readonly pageFolder: string;
  readonly paneFolder: string;
  /** What clasp would push to Google. */
  readonly sheetsFolder: string;
}

/**
 * Univer's renderer can hyphenate in sixty languages from pattern files of many origins and licences.
 * A spreadsheet never asks for them, so they stay out.
 */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ importer, kind, path }) =>
      kind === 'dynamic-import' && importer.includes('engine-render') ? { path, namespace: 'no-patterns' } : null);
    builder.onLoad({ filter: /.*/, namespace: 'no-patterns' }, () => ({ contents: 'export default {};' }));
  },
};

const SHARED = {
  absWorkingDir: PROJECT,
  bundle: true,
  format: 'esm',
  target: 'chrome109',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} as const;

async function buildShell(outdir: string): Promise<void> {
  await build({ ...SHARED, entryPoints: { main: `${PAGE}/main.ts`, styles: `${PAGE}/styles.css` }, outdir, splitting: true, plugins: [withoutHyphenation] });
}

/** Classic scripts: the pane's must have run before the next script there, which is Office.js. */
async function buildBridges(outdir: string): Promise<void> {
  const entryPoints = { 'pane-bridge': `${PAGE}/pane-bridge.ts`, 'sidebar-bridge': `${PAGE}/sidebar-bridge.ts` };
  await build({ ...SHARED, entryPoints, outdir, format: 'iife' });
}

/** Where each part stands in a folder that `buildPage` has filled. */
export function builtIn(folder: string): BuiltPage {
  return { pageFolder: join(folder, 'page'), paneFolder: join(folder, 'pane'), sheetsFolder: join(folder, 'sheets') };
}

/** Builds everything into a folder, anew. */
export async function buildPage(folder: string): Promise<BuiltPage> {
  const built = builtIn(folder);
  await rm(built.pageFolder, { recursive: true, force: true });
  await mkdir(built.pageFolder, { recursive: true });
  await Promise.all([
    buildShell(built.pageFolder),
    buildBridges(built.pageFolder),
    // The manifest in that folder wants an https address; nothing here reads it.
    bundleExcelAddin({ origin: 'https://localhost', outputFolder: built.paneFolder }),
    bundleSheetsAddon({ outputFolder: built.sheetsFolder }),
  ]);
  return built;
}
