/** Bundles the Excel add-in into a static folder, with its manifest for the address it will be served from. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';
import { FOUNDATION } from '../core/pane/build/foundation.ts';
import { ungathered } from '../core/pane/build/gather-parts.ts';
import { minifyAgain } from '../core/pane/build/minify-again.ts';
import { slimFluent } from '../core/pane/build/slim-fluent.ts';
import { excelMetadata } from '../core/functions/excel-metadata.ts';
import { writeExcelFiles } from '../manifests/excel-files.ts';
import { FUNCTIONS_METADATA } from '../manifests/identity.ts';

export interface ExcelBundleOptions {
  /** Where the folder will be served from, such as `https://suivi.example.org`; no slash at the end. */
  readonly origin: string;
  /** The folder to write; what was in it goes. */
  readonly outputFolder: string;
  /** Spends several seconds more to make the scripts smaller, for what is published. */
  readonly isSmallest?: boolean;
}

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Oldest engines with Excel's requirement set 1.14: WebView2 is evergreen, Safari's comes with macOS and knows patterns that look behind since 16.4. */
const TARGET = ['chrome109', 'edge109', 'firefox115', 'safari16.4'];

/** Excel for Windows runs the functions in an engine of its own, of which only the language is sure. */
const FUNCTIONS_TARGET = ['es2018', 'safari16.4'];

/** Resolves to what went into which file. */
export async function bundleExcelAddin({ origin, outputFolder, isSmallest = false }: ExcelBundleOptions): Promise<Metafile> {
  await rm(outputFolder, { recursive: true, force: true });
  await mkdir(outputFolder, { recursive: true });
  const options = {
    absWorkingDir: PROJECT,
    entryPoints: { taskpane: 'excel-addin/taskpane/taskpane.ts' },
    outdir: outputFolder,
    bundle: true,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    minify: true,
    target: TARGET,
    jsx: 'automatic',
    alias: FOUNDATION,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Licences of what is bundled stand in a file beside each script, which says so.
    legalComments: 'linked',
    logLevel: 'warning',
  } as const satisfies BuildOptions;
  const { metafile } = await build({ ...options, metafile: true, plugins: [await slimFluent(options)] });
  if (isSmallest) await minifyAgain(Object.keys(metafile.outputs).filter((name) => name.endsWith('.js')).map((name) => path.join(PROJECT, name)));
  const addin = path.join(PROJECT, 'excel-addin');
  await Promise.all([
    ...['taskpane/taskpane.html', 'taskpane/taskpane.css', 'functions/functions.html'].map((name) => copyFile(path.join(addin, name), path.join(outputFolder, path.basename(name)))),
    ...(['fr', 'en'] as const).map((language) => writeMetadata(outputFolder, language)),
    bundleFunctions(outputFolder, isSmallest),
    writeExcelFiles(outputFolder, origin),
  ]);
  return ungathered(metafile);
}

/**
 * The script of the custom functions, which Excel runs apart from the pane, often without a page around it: one plain
 * script without parts. Resolves to what went into it.
 */
export async function bundleFunctions(outputFolder: string, isSmallest = false): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: { functions: 'excel-addin/functions/functions.ts' },
    outdir: outputFolder,
    bundle: true,
    format: 'iife',
    minify: true,
    metafile: true,
    target: FUNCTIONS_TARGET,
    legalComments: 'none',
    logLevel: 'warning',
  });
  if (isSmallest) await minifyAgain(Object.keys(metafile.outputs).map((name) => path.join(PROJECT, name)), true);
  return metafile;
}

/** One text a language, named by the manifest. */
async function writeMetadata(outputFolder: string, language: 'fr' | 'en'): Promise<void> {
  await writeFile(path.join(outputFolder, FUNCTIONS_METADATA[language]), `${JSON.stringify(excelMetadata(language), null, 2)}\n`);
}
