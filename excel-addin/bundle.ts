/** Bundles the Excel add-in into a static folder, with its manifest for the address it will be served from. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';
import { minifyAgain } from '../core/pane/build/minify-again.ts';
import { slimFluent } from '../core/pane/build/slim-fluent.ts';
import { writeExcelFiles } from '../manifests/excel-files.ts';

export interface ExcelBundleOptions {
  /** Where the folder will be served from, such as `https://suivi.example.org`; no slash at the end. */
  readonly origin: string;
  /** The folder to write; what was in it goes. */
  readonly outputFolder: string;
  /** Spends several seconds more to make the scripts smaller, for what is published. */
  readonly isSmallest?: boolean;
}

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Oldest engines with Excel's requirement set 1.14: WebView2 is evergreen, Safari's comes with macOS. */
const TARGET = ['chrome109', 'edge109', 'firefox115', 'safari15.4'];

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
    define: { 'process.env.NODE_ENV': '"production"' },
    // Licences of what is bundled stand in a file beside each script, which says so.
    legalComments: 'linked',
    logLevel: 'warning',
  } as const satisfies BuildOptions;
  const { metafile } = await build({ ...options, metafile: true, plugins: [await slimFluent(options)] });
  if (isSmallest) await minifyAgain(Object.keys(metafile.outputs).filter((name) => name.endsWith('.js')).map((name) => path.join(PROJECT, name)));
  const taskpane = path.join(PROJECT, 'excel-addin', 'taskpane');
  await Promise.all([
    ...['taskpane.html', 'taskpane.css'].map((name) => copyFile(path.join(taskpane, name), path.join(outputFolder, name))),
    writeExcelFiles(outputFolder, origin),
  ]);
  return metafile;
}
